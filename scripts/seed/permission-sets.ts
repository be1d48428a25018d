import { quote, type OrgSession } from './org-session.ts';
import type { Report } from './report.ts';

/** Assigns what is missing. @param wanted permission set names by user Id */
export async function assignPermissionSets(org: OrgSession, wanted: Map<string, string[]>, report: Report): Promise<void> {
  if (wanted.size === 0) return;
  const names = [...new Set([...wanted.values()].flat())];
  const sets = await org.find<{ Id: string; Name: string }>(
    `SELECT Id, Name FROM PermissionSet WHERE Name IN (${names.map(quote).join(', ')})`
  );
  const ids = new Map(sets.map(({ Id, Name }) => [Name, Id]));
  const absent = names.filter((name) => !ids.has(name));
  if (absent.length)
    throw new Error(`The org has no permission set ${absent.join(', ')}. Deploy the product first: npm run deploy -- --target-org ALIAS`);
  const users = [...wanted.keys()].map(quote).join(', ');
  const rows = await org.find<{ AssigneeId: string; PermissionSetId: string }>(
    `SELECT AssigneeId, PermissionSetId FROM PermissionSetAssignment WHERE AssigneeId IN (${users})`
  );
  const assigned = new Set(rows.map(({ AssigneeId, PermissionSetId }) => `${AssigneeId} ${PermissionSetId}`));
  const missing = [...wanted].flatMap(([AssigneeId, setNames]) =>
    setNames
      .map((name) => ({ AssigneeId, PermissionSetId: ids.get(name) ?? '' }))
      .filter((row) => !assigned.has(`${AssigneeId} ${row.PermissionSetId}`))
  );
  for (const row of missing) await org.create('PermissionSetAssignment', [row]);
  report.done('Permission set assignments', missing.length);
}
