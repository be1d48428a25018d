import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { exception } from '../../runtime/exception.ts';
import { ApexList } from '../../runtime/collections.ts';
import { fromScalar } from '../../runtime/scalars.ts';
import { ApexSObject } from '../../runtime/sobject.ts';
import { runDml } from '../../runtime/statements.ts';
import type { ApexSObjectType } from '../../runtime/tokens.ts';
import { currentTransaction } from '../../runtime/transaction.ts';
import type { FieldModel } from '../../../metadata/model.ts';

const NUMERIC = ['Currency', 'Number', 'Percent', 'Summary'];

/** Test.loadData: inserts the rows of a static resource, a CSV file whose first line names fields. */
export function loadData(type: ApexSObjectType, resourceName: string): ApexList {
  const { model } = type;
  const resource = currentTransaction().database.project.staticResources.get(resourceName);
  if (!resource) throw exception('StringException', `Static Resource not found: ${resourceName}`);
  const rows = parse(readFileSync(resource.path), { columns: true, bom: true, skip_empty_lines: true }) as Record<string, string>[];
  const records = rows.map((row) => {
    const record = new ApexSObject(model);
    for (const [name, text] of Object.entries(row)) {
      const field = record.field(name.trim());
      if (text !== '') record.set(field.name, valueOf(text, field));
    }
    return record;
  });
  const list = new ApexList(model.name, records);
  runDml('insert', list, { allOrNone: true, mode: 'system' });
  return list;
}

function valueOf(text: string, field: FieldModel): unknown {
  if (field.type === 'Checkbox') return text.toLowerCase() === 'true' || text === '1';
  return fromScalar(NUMERIC.includes(field.type) ? Number(text) : text, field);
}
