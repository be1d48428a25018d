import type { ObjectModel } from '../../metadata/model.ts';
import type { DatabaseCore, SaveContext } from '../core.ts';
import type { DmlError, DmlOperation, DmlOptions, DmlResult, Row } from '../types.ts';
import { OrgError } from '../types.ts';
import { isPermissionRow } from '../setup/permission-rows.ts';
import { checkObjectAccess } from './access-checks.ts';
import { deleteRows } from './delete.ts';
import { dmlError } from './errors.ts';
import { saveRows } from './save.ts';
import { undeleteRows } from './undelete.ts';
import { splitUpsert } from './upsert.ts';
import { newWorkRow, withoutErrors, type WorkRow } from './work-row.ts';

const chunkSize = 200;
/** After this many attempts a partial save gives up, as the platform does. */
const maxAttempts = 3;

/** An upsert is an insert or an update of each record; merge is refused before it comes here. */
type RecordOperation = Exclude<DmlOperation, 'upsert' | 'merge'>;

interface Finished {
  row: WorkRow;
  created: boolean;
}

/** One DML statement over rows of one or several objects; all or none, or as many as can be saved. */
export function runDml(core: DatabaseCore, operation: DmlOperation, rows: readonly Row[], options: DmlOptions): DmlResult[] {
  if (operation === 'merge')
    throw new OrgError(
      'UNSUPPORTED_OPERATION',
      'merge is not supported by local org; update the records and delete the duplicates instead'
    );
  refusePermissionRows(rows);
  core.hooks.countDml?.(rows.length);
  const finished: Finished[] = [];
  core.connection.transaction(() => {
    const savepoint = core.connection.savepoint();
    const forgetWork = core.hooks.rememberWork?.();
    const undo = (): void => {
      core.connection.rollbackTo(savepoint);
      forgetWork?.();
    };
    try {
      for (const chunk of chunksOf(rows)) finished.push(...runChunk(core, operation, chunk, options));
      if (options.allOrNone && finished.some(({ row }) => row.errors.length > 0)) undo();
    } catch (error) {
      // The caller may catch this and go on in the same transaction: the statement must leave nothing behind.
      undo();
      core.connection.release(savepoint);
      throw error;
    }
    core.connection.release(savepoint);
  });
  return results(finished, rows, operation, options);
}

/** They would change nothing: permissions come from the project's files. */
function refusePermissionRows(rows: readonly Row[]): void {
  const found = rows.find(({ sobject }) => isPermissionRow(sobject));
  if (found)
    throw new OrgError(
      'UNSUPPORTED_OPERATION',
      `${found.sobject} cannot be saved in local org: change the permission set in the project's files and start again`
    );
}

/** Neighbours of one object, up to 200 at a time. */
function chunksOf(rows: readonly Row[]): WorkRow[][] {
  const chunks: WorkRow[][] = [];
  rows.forEach((row, i) => {
    const last = chunks.at(-1);
    if (last && last.length < chunkSize && last[0]!.input.sobject.toLowerCase() === row.sobject.toLowerCase())
      last.push(newWorkRow(i, row));
    else chunks.push([newWorkRow(i, row)]);
  });
  return chunks;
}

function runChunk(core: DatabaseCore, operation: Exclude<DmlOperation, 'merge'>, chunk: WorkRow[], options: DmlOptions): Finished[] {
  const object = core.objectOf(chunk[0]!.input.sobject);
  if (object.kind === 'event') throw new OrgError('INVALID_TYPE', `${object.name} is a platform event: publish it with EventBus.publish`);
  if (object.kind === 'metadata') throw new OrgError('INVALID_TYPE_FOR_OPERATION', `DML not allowed on ${object.name}`);
  const refused = core.hooks.beforeSave?.(
    object.name,
    operation,
    chunk.map((row) => row.input)
  );
  if (refused) return chunk.map((row) => ({ row: withError(row, refused), created: false }));
  if (operation !== 'upsert') return attempt(core, object, operation, chunk, options);
  const { inserts, updates } = splitUpsert(core, object, options.externalIdField, chunk);
  const doubtful = chunk.filter((row) => row.errors.length > 0).map((row) => ({ row, created: false }));
  return [...doubtful, ...attempt(core, object, 'insert', inserts, options), ...attempt(core, object, 'update', updates, options)];
}

/** Saves a chunk; in a partial save the rows that failed are left out and the others saved again from the start. */
function attempt(core: DatabaseCore, object: ObjectModel, operation: RecordOperation, rows: WorkRow[], options: DmlOptions): Finished[] {
  const finished: Finished[] = [];
  if (rows.length > 0) checkObjectAccess(core, options, object, operation);
  let remaining = rows;
  const resetLimits = options.allOrNone ? undefined : core.hooks.rememberLimits?.();
  for (let round = 1; remaining.length > 0; round++) {
    const savepoint = core.connection.savepoint();
    const forgetWork = core.hooks.rememberWork?.();
    const work = remaining.map((row) => newWorkRow(row.index, row.input));
    runOperation(core, object, operation, work, options);
    const saved = withoutErrors(work);
    const failed = work.filter((row) => row.errors.length > 0);
    if (failed.length > 0 && !options.allOrNone) {
      core.connection.rollbackTo(savepoint);
      forgetWork?.();
    }
    core.connection.release(savepoint);
    finished.push(...failed.map((row) => ({ row, created: false })));
    if (failed.length === 0 || options.allOrNone) return [...finished, ...saved.map((row) => ({ row, created: operation === 'insert' }))];
    if (round === maxAttempts) return [...finished, ...saved.map(givenUp)];
    remaining = saved;
    resetLimits?.();
  }
  return finished;
}

function givenUp(row: WorkRow): Finished {
  const error = dmlError('TOO_MANY_BATCH_RETRIES', 'Too many batch retries in the presence of Apex triggers and partial failures.');
  return { row: withError(row, error), created: false };
}

function withError(row: WorkRow, error: DmlError): WorkRow {
  row.errors.push(error);
  return row;
}

function runOperation(core: DatabaseCore, object: ObjectModel, operation: RecordOperation, rows: WorkRow[], options: DmlOptions): void {
  const context: SaveContext = {
    access: { userId: options.userId, mode: options.mode, sharing: options.sharing },
    unmodifiedSince: options.unmodifiedSince
  };
  if (operation === 'delete') deleteRows(core, context, object, rows);
  else if (operation === 'undelete') undeleteRows(core, context, object, rows);
  else saveRows(core, context, object, operation, rows);
}

/** Results in the caller's order; new Ids go into the caller's rows. */
function results(finished: readonly Finished[], rows: readonly Row[], operation: DmlOperation, options: DmlOptions): DmlResult[] {
  const undone = options.allOrNone && finished.some(({ row }) => row.errors.length > 0);
  const list: DmlResult[] = new Array<DmlResult>(rows.length);
  for (const { row, created } of finished) {
    const success = row.errors.length === 0 && !undone;
    const id = (row.values['Id'] ?? row.old?.['Id'] ?? null) as string | null;
    if (success && id !== null && operation !== 'delete') rows[row.index]!.values['Id'] = id;
    list[row.index] = { success, id: success || row.old ? id : null, created: success && created, errors: row.errors };
  }
  return list;
}
