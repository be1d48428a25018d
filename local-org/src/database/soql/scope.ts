import type { FieldModel, ObjectModel } from '../../metadata/model.ts';
import { isReference, kindOf, type ValueKind } from '../store/columns.ts';
import { quote } from '../store/connection.ts';
import type { CompileEnvironment, ParamSink } from './environment.ts';
import { invalidField, messages } from './messages.ts';

/** One table in the SQL: the object and its alias. */
interface TableRef {
  object: ObjectModel;
  alias: string;
  /** One of so many objects a lookup may point at that each is looked up only where it is meant. */
  inline?: boolean;
}

/** SQLite joins at most 64 tables; lookups to more objects than this are not joined but looked up. */
const joinedTargets = 4;

/** A place on the way of a field path: one object, or several for a polymorphic lookup. */
export interface PathNode {
  tables: TableRef[];
  /** SQL of the row's Id; the lookup's own value for a parent. */
  id: string;
  /** Declared relationship names from the scope's object to here. */
  path: string[];
}

export interface Column {
  sql: string;
  kind: ValueKind;
  field: FieldModel;
  object: ObjectModel;
  node: PathNode;
}

/** Hands out aliases and parameters that are unique in one statement. */
export interface StatementParts {
  nextAlias(): string;
  param: ParamSink;
}

/** What a query's FROM opens: its table and the parents joined to it as field paths ask for them. */
export class Scope {
  readonly object: ObjectModel;
  readonly root: PathNode;
  private readonly environment: CompileEnvironment;
  private readonly statement: StatementParts;
  private readonly names: string[];
  private readonly joined = new Map<string, PathNode>();
  private readonly joins: string[] = [];
  /** Fields and objects named that the user may not read. */
  readonly refused: { object: ObjectModel; field?: FieldModel }[] = [];

  constructor(object: ObjectModel, environment: CompileEnvironment, statement: StatementParts, queryAlias?: string) {
    this.object = object;
    this.environment = environment;
    this.statement = statement;
    this.names = [object.name.toLowerCase(), ...(queryAlias ? [queryAlias.toLowerCase()] : [])];
    const alias = statement.nextAlias();
    this.root = { tables: [{ object, alias }], id: `${alias}."Id"`, path: [] };
    if (environment.policy && !environment.policy.canReadObject(object)) this.refused.push({ object });
  }

  get alias(): string {
    return this.root.tables[0]!.alias;
  }

  /** `"Account" t0 LEFT JOIN …`; ask after all columns were resolved. */
  get fromSql(): string {
    return [`${quote(this.object.name)} ${this.alias}`, ...this.joins].join(' ');
  }

  /** The column a path names; throws INVALID_FIELD in Salesforce's words. */
  column(parts: readonly string[]): Column {
    const steps = this.stripName(parts);
    if (steps.length > 6) throw invalidField(`${parts.join('.')}: SOQL relationship paths are limited to 5 levels`);
    let node = this.root;
    for (const step of steps.slice(0, -1)) node = this.step(node, step, true);
    return this.field(node, steps.at(-1)!, parts, true);
  }

  /** As `column`, without asking the policy: for formulas, which read whatever they name. */
  private internalColumn(node: PathNode, path: string): Column {
    const steps = path.split('.');
    let at = node;
    for (const step of steps.slice(0, -1)) at = this.step(at, step, false);
    return this.field(at, steps.at(-1)!, steps, false);
  }

  /** The node that a path of relationship names, already joined, leads to. */
  nodeAt(path: readonly string[]): PathNode {
    return path.reduce((node, step) => this.step(node, step, false), this.root);
  }

  private stripName(parts: readonly string[]): readonly string[] {
    const first = parts[0]!.toLowerCase();
    const isPrefix = parts.length > 1 && this.names.includes(first) && !findRelationship(this.object, first);
    return isPrefix ? parts.slice(1) : parts;
  }

  /** `Owner:User`, as formulas write it, follows the lookup to one of its objects only. */
  private step(node: PathNode, step: string, checked: boolean): PathNode {
    const [name, only] = step.split(':') as [string, string?];
    const key = `${node.tables.map((table) => table.alias).join('+')}.${step.toLowerCase()}`;
    const known = this.joined.get(key);
    if (node.tables[0]?.inline)
      throw invalidField(`${name}: a path through ${node.path.at(-1)} is not supported, as it may point at many kinds of objects`);
    const lookups = node.tables.flatMap((table) => {
      const field = findRelationship(table.object, name);
      return field ? [{ table, field }] : [];
    });
    if (lookups.length === 0) throw invalidField(messages.noRelationship(name));
    if (checked) for (const { table, field } of lookups) this.check(table.object, field);
    const joined = known ?? this.join(node, lookups, only);
    this.joined.set(key, joined);
    if (checked) for (const table of joined.tables) this.checkParent(table.object, joined.tables.length > 1);
    return joined;
  }

  private join(node: PathNode, lookups: { table: TableRef; field: FieldModel }[], only?: string): PathNode {
    const ids = lookups.map(({ table, field }) => `${table.alias}.${quote(field.name)}`);
    const id = ids.length === 1 ? ids[0]! : `COALESCE(${ids.join(', ')})`;
    const targets = new Set(
      only ? [only.toLowerCase()] : lookups.flatMap(({ field }) => field.referenceTo.map((target) => target.toLowerCase()))
    );
    const objects = [...targets].flatMap((target) => this.environment.project.objects.get(target) ?? []);
    const inline = objects.length > joinedTargets;
    const tables = objects.map((object): TableRef => {
      const alias = this.statement.nextAlias();
      if (!inline) this.joins.push(`LEFT JOIN ${quote(object.name)} ${alias} ON ${alias}."Id" = ${id}`);
      return { object, alias, inline };
    });
    return { tables, id, path: [...node.path, lookups[0]!.field.relationshipName! + (only ? `:${only}` : '')] };
  }

  private field(node: PathNode, name: string, parts: readonly string[], checked: boolean): Column {
    // Of a polymorphic parent, Type is the kind of record, whatever fields of that name the objects have.
    if (node.tables.length > 1 && name.toLowerCase() === 'type') return this.typeOfRow(node, name, parts);
    const found = node.tables.flatMap((table) => {
      const field = table.object.fields.get(name.toLowerCase());
      return field ? [{ table, field }] : [];
    });
    if (found.length === 0) return this.typeOfRow(node, name, parts);
    const { table, field } = found[0]!;
    if (checked) for (const each of found) this.check(each.table.object, each.field);
    if (field.name === 'Id') return { sql: node.id, kind: 'id', field, object: table.object, node };
    const columns = found.map((each) => this.fieldSql(node, each.table, each.field));
    const sql =
      columns.length === 1 && !table.inline
        ? columns[0]!
        : table.inline
          ? inlineSql(node, found, columns)
          : `COALESCE(${columns.join(', ')})`;
    const isPlainColumn = columns.length === 1 && !table.inline && field.formula === undefined;
    const collated = kindOf(field) === 'text' && !field.caseSensitive && !isPlainColumn;
    return { sql: collated ? `${sql} COLLATE NOCASE` : sql, kind: kindOf(field), field, object: table.object, node };
  }

  /** `What.Type`: the name of the object a polymorphic lookup points at. */
  private typeOfRow(node: PathNode, name: string, parts: readonly string[]): Column {
    const object = node.tables[0]?.object;
    const idField = object?.fields.get('id');
    if (!object || !idField || name.toLowerCase() !== 'type' || node.tables.length < 2) {
      throw invalidField(messages.noColumn(name, object?.name ?? parts.join('.')), [name]);
    }
    const typeName = (table: TableRef): string =>
      table.object.name === 'Group' && node.path.at(-1) === 'Owner' ? 'Queue' : table.object.name;
    const cases = node.tables.map((table) => `WHEN '${table.object.keyPrefix}' THEN '${typeName(table)}'`);
    return {
      sql: `CASE substr(${node.id}, 1, 3) ${cases.join(' ')} END COLLATE NOCASE`,
      kind: 'text',
      field: { ...idField, name: 'Type', type: 'Text' },
      object,
      node
    };
  }

  private fieldSql(node: PathNode, table: TableRef, field: FieldModel): string {
    if (field.formula === undefined) return `${table.alias}.${quote(field.name)}`;
    const { name, reads } = this.environment.formulas.functionOf(table.object, field);
    // A formula's paths start at its own row, not at every object of a polymorphic node.
    const own: PathNode = { tables: [table], id: `${table.alias}."Id"`, path: node.path };
    const args = reads.map((path) =>
      path.startsWith('$') ? this.statement.param((run) => run.global(path)) : this.internalColumn(own, path).sql
    );
    const zone = this.statement.param((run) => run.zone);
    return `${quote(name)}(${[zone, ...args].join(', ')})`;
  }

  private check(object: ObjectModel, field: FieldModel): void {
    if (this.environment.policy && !this.environment.policy.canReadField(object, field)) this.refused.push({ object, field });
  }

  private checkParent(object: ObjectModel, polymorphic: boolean): void {
    // Of a polymorphic parent the user sees those kinds of rows that are open to them.
    if (polymorphic || !this.environment.policy) return;
    if (!this.environment.policy.canReadObject(object)) this.refused.push({ object });
  }
}

function inlineSql(node: PathNode, found: { table: TableRef }[], columns: string[]): string {
  const cases = found.map(
    ({ table }, i) =>
      `WHEN '${table.object.keyPrefix}' THEN (SELECT ${columns[i]} FROM ${quote(table.object.name)} ${table.alias} WHERE ${table.alias}."Id" = ${node.id})`
  );
  return `CASE substr(${node.id}, 1, 3) ${cases.join(' ')} END`;
}

export function findRelationship(object: ObjectModel, name: string): FieldModel | undefined {
  const lower = name.toLowerCase();
  for (const field of object.fields.values()) {
    if (field.relationshipName?.toLowerCase() === lower && isReference(field)) return field;
  }
  return undefined;
}
