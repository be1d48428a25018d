import type { ObjectModel } from '../../metadata/model.ts';
import { ID, STRING, collection, sobjectOf } from '../check/types.ts';
import type { Type } from '../check/types.ts';
import type { ExpressionOf } from '../parse/ast.ts';
import * as settings from '../library/data/custom-metadata.ts';
import type { Implementation } from '../library/declare.ts';
import { link } from './context.ts';
import type { MethodContext } from './context.ts';
import { chooseOverload } from './overloads.ts';
import { convert } from './value.ts';
import type { Value } from './value.ts';

interface SettingMethod {
  name: string;
  parameters: Type[];
  answersMap: boolean;
  run: Implementation;
}

const one = (name: string, parameters: Type[], run: Implementation): SettingMethod => ({
  name,
  parameters,
  answersMap: false,
  run
});
const all = (run: Implementation): SettingMethod => ({ name: 'getall', parameters: [], answersMap: true, run });

const metadataMethods = [all(settings.metadataGetAll), one('getinstance', [STRING], settings.metadataGetInstance)];
const listMethods = [
  all(settings.settingGetAll),
  one('getinstance', [STRING], settings.settingGetValues),
  one('getvalues', [STRING], settings.settingGetValues)
];
const hierarchyMethods = [
  one('getinstance', [], (model: ObjectModel) => settings.settingGetInstance(model)),
  one('getinstance', [ID], settings.settingGetInstance),
  one('getvalues', [ID], settings.settingGetValues),
  one('getorgdefaults', [], settings.settingGetOrgDefaults)
];

function methodsOf(model: ObjectModel): SettingMethod[] {
  if (model.kind === 'metadata') return metadataMethods;
  if (model.kind !== 'setting') return [];
  return model.customSettingsType === 'Hierarchy' ? hierarchyMethods : listMethods;
}

/** `Setting__mdt.getInstance('a')` and its kin, which every custom metadata type and custom setting has. */
export function settingCall(ctx: MethodContext, call: ExpressionOf<'call'>, model: ObjectModel, args: Value[]): Value | undefined {
  const named = methodsOf(model).filter((method) => method.name === call.name.toLowerCase());
  const method = chooseOverload(named, args);
  if (!method) return undefined;
  const given = args.map((arg, i) => convert(ctx, arg, method.parameters[i] as Type, call.line).js);
  const record = sobjectOf(model);
  const js = `${link(ctx.unit, method.run)}(${[`$.model("${model.name}")`, ...given].join(', ')})`;
  return { js, type: method.answersMap ? collection('Map', STRING, record) : record };
}
