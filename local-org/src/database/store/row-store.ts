import type { FieldModel, ObjectModel } from '../../metadata/model.ts';
import type { Scalar } from '../types.ts';
import { fromSql, kindOf, storedFields, toSql } from './columns.ts';
import { quote, type Connection } from './connection.ts';
import { deletedWith } from './schema.ts';

/** A record's stored fields by declared name. */
export type Values = Record<string, Scalar>;

/** Reads and writes whole records by Id; knows no rules. */
export class RowStore {
  private readonly connection: Connection;
  private readonly fields = new Map<ObjectModel, FieldModel[]>();

  constructor(connection: Connection) {
    this.connection = connection;
  }

  fieldsOf(object: ObjectModel): FieldModel[] {
    let fields = this.fields.get(object);
    if (!fields) {
      fields = storedFields(object);
      this.fields.set(object, fields);
    }
    return fields;
  }

  insert(object: ObjectModel, rows: readonly Values[]): void {
    const fields = this.fieldsOf(object);
    const sql = `INSERT INTO ${quote(object.name)} (${fields.map((field) => quote(field.name)).join(', ')}) VALUES (${fields.map(() => '?').join(', ')})`;
    for (const row of rows)
      this.connection.run(
        sql,
        fields.map((field) => columnValue(field, row[field.name]))
      );
  }

  /** Writes the named fields of each row. */
  update(object: ObjectModel, rows: readonly Values[], names: readonly string[]): void {
    if (names.length === 0) return;
    const fields = names.map((name) => object.fields.get(name.toLowerCase())!);
    const sql = `UPDATE ${quote(object.name)} SET ${fields.map((field) => `${quote(field.name)} = ?`).join(', ')} WHERE "Id" = ?`;
    for (const row of rows) this.connection.run(sql, [...fields.map((field) => columnValue(field, row[field.name])), row['Id'] as string]);
  }

  /** Deleted rows included. */
  load(object: ObjectModel, ids: readonly string[]): Map<string, Values> {
    const fields = this.fieldsOf(object);
    const sql = `SELECT ${fields.map((field) => quote(field.name)).join(', ')} FROM ${quote(object.name)} WHERE "Id" IN (SELECT value FROM json_each(?))`;
    const result = new Map<string, Values>();
    for (const columns of this.connection.all(sql, [JSON.stringify(ids)])) {
      const values: Values = {};
      fields.forEach((field, i) => (values[field.name] = fromSql(kindOf(field), columns[i]!)));
      result.set(values['Id'] as string, values);
    }
    return result;
  }

  /** Ids of rows that are not deleted and whose field holds one of the values, each with that value. */
  referring(object: ObjectModel, field: FieldModel, values: readonly string[]): { id: string; value: string }[] {
    const alive = object.fields.has('isdeleted') ? ' AND "IsDeleted" = 0' : '';
    const sql = `SELECT "Id", ${quote(field.name)} FROM ${quote(object.name)} WHERE ${quote(field.name)} IN (SELECT value FROM json_each(?))${alive}`;
    return this.connection.all(sql, [JSON.stringify(values)]).map(([id, value]) => ({ id: String(id), value: String(value) }));
  }

  /** Puts rows into the recycle bin, remembering whose deletion took them there. */
  markDeleted(object: ObjectModel, rootById: ReadonlyMap<string, string>, now: string): void {
    const stamp = object.fields.has('systemmodstamp') ? `, "SystemModstamp" = '${now}'` : '';
    const sql = `UPDATE ${quote(object.name)} SET "IsDeleted" = 1, ${deletedWith} = ?${stamp} WHERE "Id" = ?`;
    for (const [id, root] of rootById) this.connection.run(sql, [root, id]);
  }

  /** Takes everything out of the bin that went in with the roots; gives the Ids. */
  restore(object: ObjectModel, roots: readonly string[]): string[] {
    if (!object.fields.has('isdeleted')) return [];
    const condition = `"IsDeleted" = 1 AND ${deletedWith} IN (SELECT value FROM json_each(?))`;
    const ids = this.connection
      .all(`SELECT "Id" FROM ${quote(object.name)} WHERE ${condition}`, [JSON.stringify(roots)])
      .map(([id]) => String(id));
    if (ids.length > 0)
      this.connection.run(`UPDATE ${quote(object.name)} SET "IsDeleted" = 0, ${deletedWith} = NULL WHERE ${condition}`, [
        JSON.stringify(roots)
      ]);
    return ids;
  }

  /** Rows in the bin whose two masters are there as well, each for a reason of its own. */
  inBinApart(object: ObjectModel, masters: readonly [Master, Master]): string[] {
    const [a, b] = masters;
    const sql = `SELECT row."Id" FROM ${quote(object.name)} row
      JOIN ${quote(a.object.name)} a ON a."Id" = row.${quote(a.field)} JOIN ${quote(b.object.name)} b ON b."Id" = row.${quote(b.field)}
      WHERE row."IsDeleted" = 1 AND a."IsDeleted" = 1 AND b."IsDeleted" = 1 AND a.${deletedWith} <> b.${deletedWith}`;
    return this.connection.all(sql, []).map(([id]) => String(id));
  }

  /** Removes rows for good. */
  purge(object: ObjectModel, ids: readonly string[]): void {
    this.connection.run(`DELETE FROM ${quote(object.name)} WHERE "Id" IN (SELECT value FROM json_each(?))`, [JSON.stringify(ids)]);
  }
}

/** A master-detail field and the object that it refers to. */
interface Master {
  field: string;
  object: ObjectModel;
}

function columnValue(field: FieldModel, value: Scalar | undefined): string | number | null {
  if (field.type === 'Checkbox') return value === true ? 1 : 0;
  return toSql(value ?? null);
}
