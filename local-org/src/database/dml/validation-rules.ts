import type { ObjectModel } from '../../metadata/model.ts';
import type { DatabaseCore, SaveContext } from '../core.ts';
import { RecordReader } from '../formulas/record-reader.ts';
import { dmlError } from './errors.ts';
import type { WorkRow } from './work-row.ts';

/** Runs the active validation rules over all rows; a rule whose formula is true refuses the row. */
export function checkValidationRules(core: DatabaseCore, context: SaveContext, object: ObjectModel, rows: readonly WorkRow[]): void {
  const rules = object.validationRules
    .filter((rule) => rule.active)
    .map((rule) => ({ rule, formula: core.formulas.ofText(object, rule.formula) }));
  if (rules.length === 0 || rows.length === 0) return;
  const records = rows.flatMap((row) => (row.old ? [row.values, row.old] : [row.values]));
  const reader = new RecordReader(
    core,
    object,
    context.access.userId,
    rules.map(({ formula }) => formula),
    records
  );
  const { language } = core.access.user(context.access.userId);
  for (const row of rows) {
    for (const { rule, formula } of rules) {
      if (reader.evaluate(formula, row.values, { prior: row.old, isNew: row.old === undefined }) !== true) continue;
      const message = translated(core, object, rule.name, language) ?? rule.message;
      row.errors.push(dmlError('FIELD_CUSTOM_VALIDATION_EXCEPTION', message, rule.displayField ? [rule.displayField] : []));
    }
  }
}

function translated(core: DatabaseCore, object: ObjectModel, rule: string, language: string): string | undefined {
  const translation = core.project.translations.get(language) ?? core.project.translations.get(language.split('_')[0]!);
  return translation?.objects.get(object.name.toLowerCase())?.validationRules.get(rule);
}
