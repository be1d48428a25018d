import type { SelectItem } from './ast.ts';
import { invalidField, malformedQuery, messages } from './messages.ts';
import { RowShape, shapeOf, VariantShape, type SelectList } from './row-shape.ts';
import type { Scope } from './scope.ts';

interface TypeOfContext {
  scope: Scope;
  shape: RowShape;
  list: SelectList;
}

/** `TYPEOF What WHEN Account THEN Phone ELSE Name END`: the parent carries the fields of its own kind. */
export function selectTypeOf(item: Extract<SelectItem, { kind: 'typeof' }>, context: TypeOfContext): void {
  const { scope, shape, list } = context;
  if (item.path.parts.length !== 1)
    throw malformedQuery(`TYPEOF ${item.path.parts.join('.')}: only a relationship of the object in FROM is supported`);
  const relationship = item.path.parts[0]!;
  const node = scope.column([relationship, 'Id']).node;
  if (node.tables.length < 2) throw invalidField(`TYPEOF ${relationship}: the relationship is not polymorphic`);
  const name = node.path[0]!;
  const variants = shape.variants(name, () => new VariantShape(list.add(node.id)));
  for (const { sobject, fields } of item.whens) {
    const object = node.tables.find((table) => table.object.name.toLowerCase() === sobject.toLowerCase())?.object;
    if (!object) throw invalidField(messages.noObject(sobject));
    const own = variants.of(object);
    for (const { parts } of fields) {
      const column = scope.column([`${name}:${object.name}`, ...parts]);
      shapeOf(own, column.node, scope, list, 1).addLeaf(column.field.name, list.add(column.sql), column.kind);
    }
  }
  if (item.otherwise.length === 0) return;
  variants.otherwise = new RowShape(
    node.tables.map((table) => table.object),
    list.add(node.id)
  );
  for (const { parts } of item.otherwise) {
    const column = scope.column([relationship, ...parts]);
    shapeOf(variants.otherwise, column.node, scope, list, 1).addLeaf(column.field.name, list.add(column.sql), column.kind);
  }
}
