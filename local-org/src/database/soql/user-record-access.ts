import type { AccessControl } from '../access/access-control.ts';
import { toId18 } from '../ids.ts';
import type { QueryResult, Row } from '../types.ts';
import type { Condition, Operand, SoqlQuery } from './ast.ts';
import type { RunContext } from './environment.ts';
import { malformedQuery } from './messages.ts';
import { boundList } from './operands.ts';

const maxRecords = 200;

export function isUserRecordAccess(query: SoqlQuery): boolean {
  return query.from.toLowerCase() === 'userrecordaccess';
}

/** UserRecordAccess is no table: its rows are worked out for one user and up to 200 records. */
export function queryUserRecordAccess(query: SoqlQuery, run: RunContext, access: AccessControl): QueryResult {
  const terms = query.where?.kind === 'and' ? query.where.terms : query.where ? [query.where] : [];
  const userId = idsOf(terms, 'userid', run)[0];
  const recordIds = idsOf(terms, 'recordid', run);
  if (!userId)
    throw malformedQuery('UserRecordAccess queries need UserId = and RecordId = or RecordId IN in their WHERE clause, joined with AND');
  if (recordIds.length > maxRecords) throw malformedQuery(`UserRecordAccess answers for at most ${maxRecords} records`);
  const rows = [...access.recordAccess(userId, recordIds)].map(([id, granted]): Row => {
    const values = {
      Id: id,
      RecordId: id,
      UserId: userId,
      HasReadAccess: granted.read,
      HasEditAccess: granted.edit,
      HasDeleteAccess: granted.delete,
      HasTransferAccess: granted.transfer,
      HasAllAccess: granted.all,
      MaxAccessLevel: granted.maxAccessLevel
    };
    return { sobject: 'UserRecordAccess', values };
  });
  return { rows, totalSize: rows.length, sobject: 'UserRecordAccess' };
}

function idsOf(terms: readonly Condition[], field: string, run: RunContext): string[] {
  const term = terms.find(
    (candidate) => candidate.kind === 'compare' && candidate.left.kind === 'path' && candidate.left.parts.join('.').toLowerCase() === field
  );
  return term?.kind === 'compare' ? operandIds(term.right, run) : [];
}

function operandIds(operand: Operand, run: RunContext): string[] {
  switch (operand.kind) {
    case 'string':
      return [toId18(operand.value) ?? operand.value];
    case 'list':
      return operand.items.flatMap((item) => operandIds(item, run));
    case 'bind':
      return boundList(run, operand.name, 'id').map(String);
    default:
      return [];
  }
}
