import type { ObjectModel } from '../../metadata/model.ts';
import type { DatabaseCore } from '../core.ts';
import type { WorkRow } from './work-row.ts';

type Rule = (core: DatabaseCore, object: ObjectModel, row: WorkRow) => void;

/** What the platform itself fills on standard objects, before triggers run. */
const rules: Record<string, Rule> = {
  Opportunity: (_core, object, row) => {
    const stage = row.values['StageName'];
    if (stage === row.old?.['StageName']) return;
    const value = object.fields.get('stagename')?.picklist?.values.find((item) => item.fullName === stage);
    if (value?.probability !== undefined && !('Probability' in row.given) && object.fields.has('probability'))
      row.values['Probability'] = value.probability;
    const category = object.fields.get('forecastcategoryname');
    if (value?.forecastCategory !== undefined && category && category.formula === undefined && !('ForecastCategoryName' in row.given))
      row.values['ForecastCategoryName'] = value.forecastCategory;
  },
  User: (core, _object, row) => {
    row.values['UserType'] = field(core, 'Profile', row.values['ProfileId'], 'UserType');
    if (row.values['ContactId'] !== row.old?.['ContactId'])
      row.values['AccountId'] = field(core, 'Contact', row.values['ContactId'], 'AccountId');
    row.values['IsPortalEnabled'] = row.values['ContactId'] !== null;
    row.values['CommunityNickname'] ??= String(row.values['Username'] ?? '')
      .split('@')[0]!
      .slice(0, 40);
  }
};

export function fillStandardFields(core: DatabaseCore, object: ObjectModel, rows: readonly WorkRow[]): void {
  const rule = object.kind === 'standard' ? rules[object.name] : undefined;
  if (rule) for (const row of rows) rule(core, object, row);
}

function field(core: DatabaseCore, sobject: string, id: unknown, name: string): string | null {
  if (typeof id !== 'string') return null;
  return (core.connection.get(`SELECT "${name}" FROM "${sobject}" WHERE "Id" = ?`, [id])?.[0] as string | null | undefined) ?? null;
}
