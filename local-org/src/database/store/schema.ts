import type { FieldModel, ObjectModel, Project } from '../../metadata/model.ts';
import { columnType, isReference, isStored, storedFields } from './columns.ts';
import { quote, type Connection } from './connection.ts';

/** Ids of rows that a delete took with it carry the Id of the row whose deletion it was, so that undelete finds them again. */
export const deletedWith = 'local_deleted_with';

/** Creates missing tables, columns and indexes. What left the metadata stays in the file, out of sight, and is named in the notices. */
export function migrateSchema(connection: Connection, project: Project): string[] {
  const notices: string[] = [];
  connection.transaction(() => {
    connection.exec(`
      CREATE TABLE IF NOT EXISTS local_autonumber (field TEXT PRIMARY KEY, next INTEGER NOT NULL);
      CREATE TABLE IF NOT EXISTS local_cleared_lookup (root TEXT NOT NULL, object TEXT NOT NULL, field TEXT NOT NULL, id TEXT NOT NULL, value TEXT NOT NULL);
      CREATE INDEX IF NOT EXISTS local_cleared_lookup_root ON local_cleared_lookup (root);`);
    const tables = new Set(
      connection.all(`SELECT name FROM sqlite_schema WHERE type = 'table'`).map((row) => String(row[0]).toLowerCase())
    );
    for (const [key, object] of project.objects) {
      if (tables.has(key)) migrateTable(connection, object, notices);
      else createTable(connection, object);
      createIndexes(connection, object);
      tables.delete(key);
    }
    for (const table of tables) {
      if (!table.startsWith('local_') && !table.startsWith('sqlite_'))
        notices.push(`The object ${table} is no longer in the project; its records are kept in the data file but not shown`);
    }
  });
  return notices;
}

function createTable(connection: Connection, object: ObjectModel): void {
  const columns = storedFields(object).map((field) => columnDefinition(field));
  columns.push(`${deletedWith} TEXT`);
  connection.exec(`CREATE TABLE ${quote(object.name)} (${columns.join(', ')})`);
}

function columnDefinition(field: FieldModel): string {
  return field.name === 'Id' ? '"Id" TEXT PRIMARY KEY NOT NULL' : `${quote(field.name)} ${columnType(field)}`;
}

function migrateTable(connection: Connection, object: ObjectModel, notices: string[]): void {
  const existing = new Map(
    connection
      .all(`SELECT name, type FROM pragma_table_info(?)`, [object.name])
      .map((row) => [String(row[0]).toLowerCase(), String(row[1])])
  );
  for (const field of storedFields(object)) {
    const type = existing.get(field.name.toLowerCase());
    const wanted = columnType(field).split(' ')[0];
    if (type !== undefined && type !== wanted && field.name !== 'Id') setAside(connection, object, field, existing, notices);
    if (type === undefined || (type !== wanted && field.name !== 'Id')) {
      connection.exec(`ALTER TABLE ${quote(object.name)} ADD COLUMN ${columnDefinition(field)}`);
    }
    existing.delete(field.name.toLowerCase());
  }
  existing.delete(deletedWith);
  for (const name of existing.keys()) {
    if (!name.startsWith('local_'))
      notices.push(`The field ${object.name}.${name} is no longer stored; its values are kept in the data file but not shown`);
  }
}

/** A column whose type changed keeps its values under another name. */
function setAside(connection: Connection, object: ObjectModel, field: FieldModel, existing: Map<string, string>, notices: string[]): void {
  let name = '';
  for (let n = 1; name === '' || existing.has(name.toLowerCase()); n++) name = `local_${field.name}_${n}`;
  connection.exec(`DROP INDEX IF EXISTS ${quote(indexName(object, field))}`);
  connection.exec(`ALTER TABLE ${quote(object.name)} RENAME COLUMN ${quote(field.name)} TO ${quote(name)}`);
  notices.push(`The field ${object.name}.${field.name} changed its type; its old values are kept as ${name} in the data file`);
}

function createIndexes(connection: Connection, object: ObjectModel): void {
  for (const field of object.fields.values()) {
    const indexed =
      isReference(field) || field.unique || field.externalId || field.name === object.nameField || field.name === 'UserOrGroupId';
    if (!indexed || !isStored(field) || field.name === 'Id') continue;
    connection.exec(`CREATE INDEX IF NOT EXISTS ${quote(indexName(object, field))} ON ${quote(object.name)} (${quote(field.name)})`);
  }
}

function indexName(object: ObjectModel, field: FieldModel): string {
  return `ix_${object.name}_${field.name}`;
}
