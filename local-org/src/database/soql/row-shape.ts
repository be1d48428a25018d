import type { FieldModel, ObjectModel } from '../../metadata/model.ts';
import { fromSql, type ValueKind } from '../store/columns.ts';
import type { SqlValue } from '../store/connection.ts';
import type { FieldValue, Row, Scalar } from '../types.ts';
import type { PathNode, Scope } from './scope.ts';

/** Collects the select list and says how the flat SQL row becomes a record with its parents. */
export class SelectList {
  readonly columns: string[] = [];
  private readonly known = new Map<string, number>();

  /** Index of an SQL expression in the select list; the same expression is selected once. */
  add(sql: string): number {
    let index = this.known.get(sql);
    if (index === undefined) {
      index = this.columns.push(sql) - 1;
      this.known.set(sql, index);
    }
    return index;
  }
}

interface LeafShape {
  kind: 'leaf';
  column: number;
  valueKind: ValueKind;
  transform?: (value: Scalar) => Scalar;
}

/** One record in the result: where its Id stands, and its values in the order they were selected. */
export class RowShape {
  readonly objects: ObjectModel[];
  private readonly idColumn: number;
  private readonly entries = new Map<string, LeafShape | RowShape | VariantShape>();

  constructor(objects: ObjectModel[], idColumn: number) {
    this.objects = objects;
    this.idColumn = idColumn;
  }

  addLeaf(name: string, column: number, valueKind: ValueKind, transform?: (value: Scalar) => Scalar): void {
    this.entries.set(name, { kind: 'leaf', column, valueKind, transform });
  }

  /** The shape of the parent under a relationship name. */
  parent(name: string, make: () => RowShape): RowShape {
    const existing = this.entries.get(name);
    if (existing instanceof RowShape) return existing;
    const shape = make();
    this.entries.set(name, shape);
    return shape;
  }

  /** The shapes of a TYPEOF, one for each object. */
  variants(name: string, make: () => VariantShape): VariantShape {
    const existing = this.entries.get(name);
    if (existing instanceof VariantShape) return existing;
    const shape = make();
    this.entries.set(name, shape);
    return shape;
  }

  idOf(columns: SqlValue[]): string | null {
    return columns[this.idColumn] as string | null;
  }

  build(columns: SqlValue[]): Row | null {
    const id = this.idOf(columns);
    if (id === null) return null;
    const values: Record<string, FieldValue> = {};
    for (const [name, entry] of this.entries) values[name] = 'build' in entry ? entry.build(columns) : leafValue(entry, columns);
    // Every record carries its Id, selected or not, as on the platform.
    values['Id'] ??= id;
    return { sobject: this.objectOf(id), values };
  }

  private objectOf(id: string): string {
    if (this.objects.length === 1) return this.objects[0]!.name;
    return (this.objects.find((object) => id.startsWith(object.keyPrefix)) ?? this.objects[0]!).name;
  }
}

/** A parent that looks different for each object it may be. */
export class VariantShape {
  private readonly idColumn: number;
  private readonly byPrefix = new Map<string, RowShape>();
  otherwise?: RowShape;

  constructor(idColumn: number) {
    this.idColumn = idColumn;
  }

  of(object: ObjectModel): RowShape {
    const shape = this.byPrefix.get(object.keyPrefix) ?? new RowShape([object], this.idColumn);
    this.byPrefix.set(object.keyPrefix, shape);
    return shape;
  }

  build(columns: SqlValue[]): Row | null {
    const id = columns[this.idColumn] as string | null;
    if (id === null) return null;
    return (this.byPrefix.get(id.slice(0, 3)) ?? this.otherwise)?.build(columns) ?? null;
  }
}

function leafValue(leaf: LeafShape, columns: SqlValue[]): Scalar {
  const value = fromSql(leaf.valueKind, columns[leaf.column]!);
  return leaf.transform ? leaf.transform(value) : value;
}

/** Walks down to the shape of a node, adding the parents on the way. `root` stands at the first `skip` steps of the path. */
export function shapeOf(root: RowShape, node: PathNode, scope: Scope, list: SelectList, skip = 0): RowShape {
  let shape = root;
  for (let depth = skip + 1; depth <= node.path.length; depth++) {
    const at = scope.nodeAt(node.path.slice(0, depth));
    shape = shape.parent(
      node.path[depth - 1]!,
      () =>
        new RowShape(
          at.tables.map((table) => table.object),
          list.add(at.id)
        )
    );
  }
  return shape;
}

/** Gives the label of each picklist value, for toLabel(). */
export function labelTransform(
  object: ObjectModel,
  field: FieldModel,
  labelOf: (object: ObjectModel, field: FieldModel, value: string) => string
): (value: Scalar) => Scalar {
  return (value) =>
    typeof value === 'string'
      ? value
          .split(';')
          .map((item) => labelOf(object, field, item))
          .join(';')
      : value;
}
