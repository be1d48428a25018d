import assert from 'node:assert/strict';
import { test } from 'node:test';
import { as, TestOrg } from './invoices.ts';
import { random } from './random.ts';

interface Share {
  user?: number;
  group?: number;
  level: 'Read' | 'Edit';
}

interface World {
  org: TestOrg;
  /** Each role's parent, and each user's role; by index, -1 for none. */
  parentOf: number[];
  roleOf: number[];
  users: string[];
  groups: { id: string; users: number[]; groups: number[] }[];
  records: { id: string; owner: number; shares: Share[] }[];
}

function makeWorld(seed: number): World {
  const org = new TestOrg();
  const next = random(seed);
  const parentOf = Array.from({ length: 5 }, (_, i) => (i === 0 ? -1 : next(i + 1) - 1));
  const roles: string[] = [];
  parentOf.forEach((parent, i) =>
    roles.push(org.insert('UserRole', { Name: `r${i}`, DeveloperName: `r${i}`, ParentRoleId: roles[parent] ?? null }))
  );
  const roleOf = Array.from({ length: 8 }, () => next(6) - 1);
  const users = roleOf.map((role) => org.user('Minimum Access - Salesforce', ['Clerk'], { UserRoleId: roles[role] ?? null }));
  const groups: World['groups'] = Array.from({ length: 4 }, (_, i) => ({
    id: org.insert('Group', { Name: `g${i}`, Type: 'Regular' }),
    users: [],
    groups: []
  }));
  groups.forEach((group, i) => {
    users.forEach(
      (id, user) => next(5) === 0 && group.users.push(user) && org.insert('GroupMember', { GroupId: group.id, UserOrGroupId: id })
    );
    if (i > 0 && next(2) === 0)
      org.insert('GroupMember', { GroupId: group.id, UserOrGroupId: groups[group.groups.push(next(i)) && group.groups[0]!]!.id });
  });
  const records = Array.from({ length: 12 }, (): World['records'][number] => {
    const owner = next(users.length);
    const id = org.insert('Invoice__c', { OwnerId: users[owner]! });
    org.insert('Line__c', { Invoice__c: id });
    const shares = Array.from({ length: next(3) }, (_, n): Share => ({
      ...(n === 0 ? { user: next(users.length) } : { group: next(groups.length) }),
      level: next(2) ? 'Read' : 'Edit'
    }));
    for (const share of shares) {
      const UserOrGroupId = share.user === undefined ? groups[share.group!]!.id : users[share.user]!;
      org.insert('Invoice__Share', { ParentId: id, UserOrGroupId, AccessLevel: share.level, RowCause: 'Customer__c' });
    }
    return { id, owner, shares };
  });
  return { org, parentOf, roleOf, users, groups, records };
}

/** The rules read one record at a time, as the documentation tells them. */
function mayAccess(world: World, user: number, record: World['records'][number], level: 'Read' | 'Edit'): boolean {
  const isAbove = (role: number, other: number): boolean =>
    other >= 0 && (world.parentOf[other] === role || isAbove(role, world.parentOf[other]!));
  const actsFor = (other: number): boolean =>
    other === user || (world.roleOf[user]! >= 0 && isAbove(world.roleOf[user]!, world.roleOf[other]!));
  const holds = (group: number, member: number): boolean =>
    world.groups[group]!.users.includes(member) || world.groups[group]!.groups.some((inner) => holds(inner, member));
  if (actsFor(record.owner)) return true;
  return record.shares.some((share) => {
    const enough = level === 'Read' || share.level === 'Edit';
    return (
      enough &&
      world.users.some((_, other) => actsFor(other) && (share.user === other || (share.group !== undefined && holds(share.group, other))))
    );
  });
}

test('sharing in SQL opens exactly what the rules open, record by record, in random orgs', () => {
  for (let seed = 1; seed <= 12; seed++) {
    const world = makeWorld(seed);
    const { org } = world;
    world.users.forEach((id, user) => {
      const expected = (level: 'Read' | 'Edit'): string[] =>
        world.records
          .filter((record) => mayAccess(world, user, record, level))
          .map((record) => record.id)
          .sort();
      assert.deepEqual(org.column('SELECT Id FROM Invoice__c', {}, as(id)).sort(), expected('Read'), `seed ${seed}, user ${user}`);
      assert.deepEqual(
        org.column('SELECT Invoice__c FROM Line__c', {}, as(id)).sort(),
        expected('Read'),
        `lines, seed ${seed}, user ${user}`
      );
      const access = org.database.access.recordAccess(
        id,
        world.records.map((record) => record.id)
      );
      assert.deepEqual(
        [...access]
          .filter(([, granted]) => granted.edit)
          .map(([record]) => record)
          .sort(),
        expected('Edit'),
        `edit, seed ${seed}, user ${user}`
      );
    });
  }
});
