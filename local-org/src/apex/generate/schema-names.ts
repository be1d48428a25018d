import { constant, link, CompileError } from './context.ts';
import type { MethodContext } from './context.ts';
import { STRING, libraryType } from '../check/types.ts';
import type { Type } from '../check/types.ts';
import { apexTypeOf } from '../runtime/scalars.ts';
import type { Value } from './value.ts';

/** The library's type of a token; a project's code cannot use tokens when the library lacks it. */
function tokenType(ctx: MethodContext, name: string): Type {
  const symbol = ctx.world.library(name);
  if (!symbol) throw new CompileError(0, `${name} is not supported`);
  return libraryType(symbol, []);
}

/**
 * Names that come from the metadata: `Account.SObjectType`, `Account.Name`, `Label.Welcome`, and the tokens under
 * `Schema.SObjectType`; undefined for any other.
 */
export function schemaMember(ctx: MethodContext, owner: string, name: string): Value | undefined {
  const key = owner.toLowerCase().replace(/^schema\./, '');
  if (key === 'label' || key === 'system.label') return label(ctx, name);
  if (key === 'sobjecttype') return describe(ctx, name);
  const model = ctx.world.model(key);
  if (!model || !ctx.world.library('Schema.SObjectType')) return undefined;
  const ref = `$.model("${model.name}")`;
  if (name.toLowerCase() === 'sobjecttype') {
    return {
      js: constant(ctx.unit, `$.sobjectType(${ref})`),
      type: tokenType(ctx, 'Schema.SObjectType'),
      nonNull: true,
      simple: true
    };
  }
  const field = model.fields.get(name.toLowerCase());
  if (!field || !apexTypeOf(field)) return undefined;
  return {
    js: constant(ctx.unit, `$.sobjectField(${ref}, "${field.name}")`),
    type: tokenType(ctx, 'Schema.SObjectField'),
    nonNull: true,
    simple: true
  };
}

function label(ctx: MethodContext, name: string): Value | undefined {
  const known = [...ctx.world.project.labels.values()].find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (!known) return undefined;
  const get = ctx.world
    .library('Label')
    ?.methods('get')
    .find((method) => method.parameters.length === 2);
  if (!get?.implementation) throw new CompileError(0, 'Label is not supported');
  return {
    js: `${link(ctx.unit, get.implementation)}("", ${JSON.stringify(known.name)})`,
    type: STRING,
    nonNull: true
  };
}

/** `Schema.SObjectType.Account`: the describe of an object. */
function describe(ctx: MethodContext, name: string): Value | undefined {
  const model = ctx.world.model(name);
  if (!model) return undefined;
  const method = ctx.world
    .library('Schema.SObjectType')
    ?.methods('getDescribe')
    .find((candidate) => candidate.parameters.length === 0);
  if (!method?.implementation) return undefined;
  return {
    js: `${link(ctx.unit, method.implementation)}($.sobjectType($.model("${model.name}")))`,
    type: method.returns,
    nonNull: true
  };
}

/** `describe.fields.Name`: the describe of a field; the object is known from the token in front. */
export function describedField(ctx: MethodContext, objectName: string, fieldName: string): Value | undefined {
  const model = ctx.world.model(objectName);
  const field = model?.fields.get(fieldName.toLowerCase());
  const method = ctx.world
    .library('Schema.SObjectField')
    ?.methods('getDescribe')
    .find((candidate) => candidate.parameters.length === 0);
  if (!model || !field || !method?.implementation) return undefined;
  const token = constant(ctx.unit, `$.sobjectField($.model("${model.name}"), "${field.name}")`);
  return { js: `${link(ctx.unit, method.implementation)}(${token})`, type: method.returns, nonNull: true };
}

/** `Invoice__Share.RowCause.Approver__c`: the sharing reason's name. */
export function sharingReason(ctx: MethodContext, shareName: string, reason: string): Value | undefined {
  const share = ctx.world.model(shareName.replace(/^schema\./i, ''));
  if (share?.kind !== 'share') return undefined;
  const parent = ctx.world.model(share.name.replace(/__Share$/, '__c')) ?? ctx.world.model(share.name.replace(/Share$/, ''));
  const standard = ['Manual', 'Owner', 'Rule', 'Team', 'ImplicitChild', 'ImplicitParent', 'TerritoryRule', 'GuestRule'];
  const names = [...standard, ...(parent?.sharingReasons ?? []).flatMap(({ name }) => [name, `${name.replace(/__c$/, '')}__c`])];
  const known = names.find((name) => name.toLowerCase() === reason.toLowerCase());
  return known === undefined ? undefined : { js: JSON.stringify(known), type: STRING, nonNull: true, simple: true };
}
