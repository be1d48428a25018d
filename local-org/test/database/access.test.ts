import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { OrgError } from '../../src/database/types.ts';
import { objectPermission, permissionSet } from './build-project.ts';
import { as, codes, row, TestOrg } from './invoices.ts';

/** An org with a role hierarchy boss > seller, another seller beside it, and portal users of two accounts. */
function sharedOrg(): {
  org: TestOrg;
  boss: string;
  seller: string;
  other: string;
  buyer: string;
  stranger: string;
  guest: string;
  invoice: string;
  line: string;
  account: string;
} {
  const org = new TestOrg();
  const top = org.insert('UserRole', { Name: 'Top', DeveloperName: 'Top' });
  const middle = org.insert('UserRole', { Name: 'Middle', DeveloperName: 'Middle', ParentRoleId: top });
  const low = org.insert('UserRole', { Name: 'Low', DeveloperName: 'Low', ParentRoleId: middle });
  const account = org.insert('Account', { Name: 'Acme' });
  const rival = org.insert('Account', { Name: 'Rival' });
  const contact = (AccountId: string): string => org.insert('Contact', { LastName: 'C', AccountId });
  const portal = (AccountId: string): string => org.user('Customer Community Plus User', ['Clerk'], { ContactId: contact(AccountId) });
  const boss = org.user('Minimum Access - Salesforce', ['Clerk'], { UserRoleId: top });
  const seller = org.user('Minimum Access - Salesforce', ['Clerk'], { UserRoleId: low });
  const other = org.user('Minimum Access - Salesforce', ['Clerk'], { UserRoleId: low });
  const invoice = org.insert('Invoice__c', { Name: 'mine', Account__c: account, OwnerId: seller, Status__c: 'Draft' });
  const line = org.insert('Line__c', { Name: 'line', Invoice__c: invoice });
  return {
    org,
    boss,
    seller,
    other,
    buyer: portal(account),
    stranger: portal(rival),
    guest: org.user('Guest License User', ['Clerk']),
    invoice,
    line,
    account
  };
}

const sees = (org: TestOrg, user: string, sobject = 'Invoice__c'): number =>
  org.query(`SELECT COUNT() FROM ${sobject}`, {}, as(user)).totalSize;
const share = (org: TestOrg, ParentId: string, UserOrGroupId: string, AccessLevel: string, RowCause = 'Customer__c'): string =>
  org.insert('Invoice__Share', { ParentId, UserOrGroupId, AccessLevel, RowCause });
const denied =
  (code: string, text: RegExp) =>
  (error: unknown): boolean => {
    assert.ok(error instanceof OrgError, String(error));
    assert.match(error.message, text);
    assert.equal(error.code, code);
    return true;
  };

describe('Record sharing', () => {
  let s: ReturnType<typeof sharedOrg>;
  beforeEach(() => {
    s = sharedOrg();
  });

  test('private: the owner, those above in the role hierarchy, nobody beside', () => {
    assert.deepEqual(
      [s.seller, s.boss, s.other, s.buyer, s.stranger, s.guest].map((user) => sees(s.org, user)),
      [1, 1, 0, 0, 0, 0]
    );
    assert.equal(sees(s.org, s.org.admin), 1);
  });

  test('system mode without sharing sees all, with sharing what the user sees', () => {
    const count = (sharing: boolean): number => s.org.query('SELECT COUNT() FROM Invoice__c', {}, as(s.other, 'system', sharing)).totalSize;
    assert.deepEqual([count(false), count(true)], [1, 0]);
  });

  test('WITH USER_MODE and WITH SYSTEM_MODE win over the caller', () => {
    assert.equal(s.org.query('SELECT COUNT() FROM Invoice__c WITH USER_MODE', {}, as(s.other, 'system', false)).totalSize, 0);
    assert.equal(s.org.query('SELECT COUNT() FROM Invoice__c WITH SYSTEM_MODE', {}, as(s.other, 'user', false)).totalSize, 1);
  });

  test('a share row opens the record and its details, at its level, and closing it closes both at once', () => {
    const id = share(s.org, s.invoice, s.buyer, 'Read');
    assert.deepEqual([sees(s.org, s.buyer), sees(s.org, s.buyer, 'Line__c'), sees(s.org, s.stranger)], [1, 1, 0]);
    assert.deepEqual(codes([s.org.update('Invoice__c', s.invoice, { Notes__c: 'x' }, as(s.buyer))]), ['INSUFFICIENT_ACCESS_OR_READONLY']);
    assert.deepEqual(codes([s.org.update('Line__c', s.line, { Name: 'x' }, as(s.buyer))]), ['INSUFFICIENT_ACCESS_OR_READONLY']);
    share(s.org, s.invoice, s.buyer, 'Edit');
    assert.equal(s.org.query('SELECT COUNT() FROM Invoice__Share').totalSize, 1, 'the same reason replaces the row');
    assert.deepEqual(codes([s.org.update('Invoice__c', s.invoice, { Notes__c: 'x' }, as(s.buyer))]), ['ok']);
    s.org.dml('delete', [row('Invoice__Share', { Id: String(s.org.value('SELECT Id FROM Invoice__Share')) })]);
    assert.deepEqual([sees(s.org, s.buyer), sees(s.org, s.buyer, 'Line__c')], [0, 0]);
    assert.ok(id);
  });

  test('LIMIT and COUNT are right after sharing', () => {
    for (let i = 0; i < 5; i++) s.org.insert('Invoice__c', { Name: `o${i}`, OwnerId: i % 2 ? s.seller : s.other });
    assert.equal(s.org.query('SELECT Id FROM Invoice__c LIMIT 3', {}, as(s.other)).rows.length, 3);
    assert.deepEqual(
      s.org.query('SELECT OwnerId, COUNT(Id) n FROM Invoice__c GROUP BY OwnerId', {}, as(s.other)).rows.map((each) => each.values['n']),
      [3]
    );
  });

  test('groups: members, nested groups, role groups, everyone inside', () => {
    const inner = s.org.insert('Group', { Name: 'inner', Type: 'Regular' });
    const outer = s.org.insert('Group', { Name: 'outer', Type: 'Regular' });
    share(s.org, s.invoice, outer, 'Read');
    assert.equal(sees(s.org, s.other), 0);
    s.org.insert('GroupMember', { GroupId: outer, UserOrGroupId: inner });
    s.org.insert('GroupMember', { GroupId: inner, UserOrGroupId: s.other });
    assert.equal(sees(s.org, s.other), 1);
    const second = s.org.insert('Invoice__c', { Name: 'second' });
    share(s.org, second, String(s.org.value(`SELECT Id FROM Group WHERE Type = 'Organization'`)), 'Read');
    assert.deepEqual([sees(s.org, s.other), sees(s.org, s.buyer)], [2, 0]);
  });

  test('those above see what is shared with those below, but nobody above a portal user gains by role', () => {
    const own = s.org.insert('Invoice__c', { Name: 'admin' });
    share(s.org, own, s.seller, 'Read');
    assert.deepEqual([sees(s.org, s.seller), sees(s.org, s.boss)], [2, 2]);
  });

  test("a queue's members own what the queue owns", () => {
    const queue = s.org.insert('Group', { Name: 'desk', Type: 'Queue' });
    s.org.insert('GroupMember', { GroupId: queue, UserOrGroupId: s.other });
    s.org.insert('Invoice__c', { Name: 'queued', OwnerId: queue });
    assert.equal(sees(s.org, s.other), 1);
  });

  test('view all and modify all, by object or for all data', () => {
    const set = s.org.project.permissionSets.get('Reader')!;
    set.objectPermissions[0]!.viewAll = true;
    s.org.assign(s.other, 'Reader');
    assert.equal(sees(s.org, s.other), 1);
    assert.deepEqual(codes([s.org.update('Invoice__c', s.invoice, { Notes__c: 'x' }, as(s.other))]), ['INSUFFICIENT_ACCESS_OR_READONLY']);
    set.objectPermissions[0]!.modifyAll = true;
    s.org.database.access.invalidate();
    assert.deepEqual(codes([s.org.update('Invoice__c', s.invoice, { Notes__c: 'x' }, as(s.other))]), ['ok']);
  });

  test('two masters: both must be visible, and each asks for what its relationship says', () => {
    const mine = s.org.insert('Invoice__c', { Name: 'theirs', OwnerId: s.other });
    const theirs = s.org.insert('Line__c', { Name: 'theirs', Invoice__c: mine });
    s.org.insert('Link__c', { From__c: s.line, To__c: theirs });
    assert.deepEqual([sees(s.org, s.seller, 'Link__c'), sees(s.org, s.other, 'Link__c'), sees(s.org, s.boss, 'Link__c')], [0, 0, 1]);
    share(s.org, mine, s.seller, 'Read');
    assert.equal(sees(s.org, s.seller, 'Link__c'), 1);
    // From needs edit on the master, To only read.
    assert.deepEqual(codes(s.org.dml('insert', [row('Link__c', { From__c: s.line, To__c: theirs })], as(s.seller))), ['ok']);
    assert.deepEqual(codes(s.org.dml('insert', [row('Link__c', { From__c: theirs, To__c: s.line })], as(s.seller))), [
      'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY'
    ]);
  });

  test('details are created, changed and deleted by who may edit the master', () => {
    assert.deepEqual(codes(s.org.dml('insert', [row('Line__c', { Invoice__c: s.invoice })], as(s.other))), [
      'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY'
    ]);
    share(s.org, s.invoice, s.other, 'Edit');
    assert.deepEqual(codes(s.org.dml('insert', [row('Line__c', { Invoice__c: s.invoice })], as(s.other))), ['ok']);
    assert.deepEqual(codes(s.org.dml('delete', [row('Line__c', { Id: s.line })], as(s.other))), ['ok']);
    assert.deepEqual(codes(s.org.dml('delete', [row('Invoice__c', { Id: s.invoice })], as(s.other))), ['INSUFFICIENT_ACCESS_OR_READONLY']);
    assert.deepEqual(codes(s.org.dml('delete', [row('Invoice__c', { Id: s.invoice })], as(s.boss))), ['ok']);
  });

  test('lookups to records out of sight are refused under sharing only', () => {
    assert.deepEqual(codes(s.org.dml('insert', [row('Invoice__c', { Previous__c: s.invoice })], as(s.other))), [
      'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY'
    ]);
    assert.deepEqual(codes(s.org.dml('insert', [row('Invoice__c', { Previous__c: s.invoice })], as(s.other, 'system', false))), ['ok']);
  });

  test('a new owner ends manual shares, not those with a reason', () => {
    share(s.org, s.invoice, s.buyer, 'Read');
    share(s.org, s.invoice, s.stranger, 'Read', 'Manual');
    s.org.update('Invoice__c', s.invoice, { OwnerId: s.other });
    assert.deepEqual(
      [s.buyer, s.stranger, s.seller, s.other].map((user) => sees(s.org, user)),
      [1, 0, 0, 1]
    );
  });

  test('share and history rows go with their record', () => {
    share(s.org, s.invoice, s.buyer, 'Read');
    assert.equal(s.org.query('SELECT COUNT() FROM Invoice__History', {}, as(s.other, 'system')).totalSize, 0);
    s.org.dml('delete', [row('Invoice__c', { Id: s.invoice })]);
    assert.equal(s.org.query('SELECT COUNT() FROM Invoice__Share').totalSize, 0);
  });

  test('whoever sees a record sees the activities about it, and edits those of nobody else', () => {
    const org = new TestOrg();
    const [owner, colleague] = [org.user('Standard User'), org.user('Standard User')] as [string, string];
    const deal = org.insert('Opportunity', { Name: 'Deal', StageName: 'Prospecting', CloseDate: '2026-04-01', OwnerId: owner });
    const task = org.insert('Task', { Subject: 'Call', WhatId: deal, OwnerId: owner });
    org.insert('Task', { Subject: 'About nothing', OwnerId: owner });
    assert.equal(sees(org, colleague, 'Opportunity'), 1, 'seen by all, as the default is');
    assert.deepEqual(org.column('SELECT Subject FROM Task', {}, as(colleague)), ['Call']);
    assert.deepEqual(codes([org.update('Task', task, { Subject: 'Mine' }, as(colleague))]), ['INSUFFICIENT_ACCESS_OR_READONLY']);
  });

  test('portal users see their own account and contacts, guests nothing', () => {
    const accounts = (user: string): unknown => s.org.column('SELECT Name FROM Account', {}, as(user, 'system'));
    assert.deepEqual([accounts(s.buyer), accounts(s.stranger), accounts(s.guest)], [['Acme'], ['Rival'], []]);
    assert.equal(s.org.query('SELECT COUNT() FROM Contact', {}, as(s.buyer, 'system')).totalSize, 1);
    assert.deepEqual(s.org.column('SELECT Id FROM User', {}, as(s.buyer, 'system')), [s.buyer]);
  });

  test('recordAccess and UserRecordAccess tell the same', () => {
    share(s.org, s.invoice, s.buyer, 'Read');
    const levels = [s.seller, s.boss, s.buyer, s.stranger, s.org.admin].map(
      (user) => s.org.database.access.recordAccess(user, [s.invoice]).get(s.invoice)!.maxAccessLevel
    );
    assert.deepEqual(levels, ['All', 'All', 'Read', 'None', 'All']);
    const rows = s.org.query('SELECT RecordId, HasReadAccess, HasEditAccess FROM UserRecordAccess WHERE UserId = :u AND RecordId IN :ids', {
      u: s.buyer,
      ids: [s.invoice, s.line]
    }).rows;
    assert.deepEqual(
      rows.map(({ values: v }) => [v['RecordId'], v['HasReadAccess'], v['HasEditAccess']]),
      [
        [s.invoice, true, false],
        [s.line, true, false]
      ]
    );
  });
});

describe('Permissions', () => {
  let s: ReturnType<typeof sharedOrg>;
  let bare: string;
  beforeEach(() => {
    s = sharedOrg();
    bare = s.org.user('Minimum Access - Salesforce');
  });

  test('no object permission: user mode refuses to read and write, system mode does not ask', () => {
    assert.throws(
      () => s.org.query('SELECT Id FROM Invoice__c', {}, as(bare)),
      denied('INSUFFICIENT_ACCESS', /^Access to entity 'Invoice__c' denied$/)
    );
    assert.throws(
      () => s.org.query('SELECT Id FROM Account WHERE Id IN (SELECT Account__c FROM Invoice__c)', {}, as(bare)),
      denied('INSUFFICIENT_ACCESS', /Access to entity/)
    );
    assert.throws(
      () => s.org.dml('insert', [row('Invoice__c', {})], as(bare)),
      denied('INSUFFICIENT_ACCESS', /^DML operation INSERT not allowed on Invoice__c$/)
    );
    assert.deepEqual(codes(s.org.dml('insert', [row('Invoice__c', {})], as(bare, 'system'))), ['ok']);
  });

  test('read-only permission reads and writes nothing', () => {
    s.org.assign(bare, 'Reader');
    assert.equal(sees(s.org, bare), 0);
    assert.throws(
      () => s.org.dml('update', [row('Invoice__c', { Id: s.invoice })], as(bare)),
      denied('INSUFFICIENT_ACCESS', /UPDATE not allowed/)
    );
    assert.throws(
      () => s.org.dml('delete', [row('Invoice__c', { Id: s.invoice })], as(bare)),
      denied('INSUFFICIENT_ACCESS', /DELETE not allowed/)
    );
  });

  test('a hidden field is refused in every clause, and all are named', () => {
    const text = /^No such column 'Amount__c' on entity 'Invoice__c'\. If you are attempting to use a custom field/;
    for (const soql of [
      'SELECT Amount__c FROM Invoice__c',
      'SELECT Id FROM Invoice__c WHERE Amount__c > 1',
      'SELECT Id FROM Invoice__c ORDER BY Amount__c',
      'SELECT SUM(Amount__c) FROM Invoice__c',
      'SELECT Id FROM Line__c WHERE Invoice__r.Amount__c = 1',
      'SELECT Id, (SELECT Amount__c FROM Next__r) FROM Invoice__c',
      'SELECT Id FROM Line__c WHERE Invoice__c IN (SELECT Id FROM Invoice__c WHERE Amount__c = 1)',
      'SELECT Status__c, COUNT(Id) FROM Invoice__c GROUP BY Status__c HAVING MAX(Amount__c) > 1'
    ])
      assert.throws(() => s.org.query(soql, {}, as(s.seller)), denied('INVALID_FIELD', text), soql);
    assert.throws(
      () => s.org.query('SELECT Amount__c FROM Invoice__c WHERE Rest__c = 1', {}, as(s.seller)),
      (error: OrgError) => {
        assert.deepEqual(error.fields, ['Invoice__c.Amount__c', 'Invoice__c.Rest__c']);
        return true;
      }
    );
    assert.equal(s.org.query('SELECT Amount__c FROM Invoice__c', {}, as(s.seller, 'system')).rows.length, 1);
  });

  test('names, system fields, masters and owners are readable without field permissions', () => {
    s.org.assign(bare, 'Reader');
    s.org.query('SELECT Id, Name, OwnerId, CreatedDate, CreatedBy.Name, LastModifiedById FROM Invoice__c', {}, as(bare));
    s.org.query('SELECT Invoice__c, Invoice__r.Name FROM Line__c', {}, as(bare));
    assert.throws(
      () => s.org.query('SELECT Status__c FROM Invoice__c', {}, as(bare)),
      denied('INVALID_FIELD', /No such column 'Status__c'/)
    );
  });

  test('FIELDS() leaves hidden fields out', () => {
    const fields = Object.keys(s.org.query('SELECT FIELDS(CUSTOM) FROM Invoice__c LIMIT 5', {}, as(s.seller)).rows[0]!.values);
    assert.ok(fields.includes('Status__c') && !fields.includes('Amount__c'));
  });

  test('writing a hidden or read-only field names it', () => {
    const [result] = s.org.dml('update', [row('Invoice__c', { Id: s.invoice, Amount__c: 1, Status__c: 'Sent' })], as(s.seller));
    assert.deepEqual(result!.errors, [
      {
        statusCode: 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
        message: 'Operation failed due to fields being inaccessible on Sobject Invoice__c, check errors on Exception or Result!',
        fields: ['Amount__c']
      }
    ]);
    assert.deepEqual(codes([s.org.update('Invoice__c', s.invoice, { Amount__c: 1 }, as(s.seller, 'system'))]), ['ok']);
  });

  test('assigning and removing a permission set takes effect at once, also when rolled back', () => {
    const objects = (): boolean => s.org.database.access.objectAccess(bare, 'Invoice__c').read;
    assert.equal(objects(), false);
    const id = s.org.assign(bare, 'Reader');
    assert.equal(objects(), true);
    s.org.dml('delete', [row('PermissionSetAssignment', { Id: id })]);
    assert.equal(objects(), false);
    assert.throws(() =>
      s.org.database.transaction(() => {
        s.org.assign(bare, 'Reader');
        assert.equal(objects(), true);
        throw new Error('undo');
      })
    );
    assert.equal(objects(), false);
  });

  test('fieldAccess, classes and custom permissions', () => {
    const { access } = s.org.database;
    assert.deepEqual(access.fieldAccess(s.seller, 'Invoice__c', 'Status__c'), { readable: true, editable: true });
    assert.deepEqual(access.fieldAccess(s.seller, 'Invoice__c', 'Total__c'), { readable: true, editable: false });
    assert.deepEqual(access.fieldAccess(s.seller, 'Invoice__c', 'Amount__c'), { readable: false, editable: false });
    assert.deepEqual(access.fieldAccess(bare, 'Invoice__c', 'Name'), { readable: false, editable: false });
    assert.deepEqual(access.fieldAccess(s.org.admin, 'Invoice__c', 'Amount__c'), { readable: true, editable: true });
    assert.deepEqual(
      [
        access.hasClass(s.seller, 'X'),
        access.hasClass(s.org.admin, 'X'),
        access.hasCustomPermission(s.org.admin, 'P'),
        access.hasUserPermission(s.org.admin, 'ModifyAllData')
      ],
      [false, true, false, true]
    );
  });

  test('sharing by hand needs full access to the record', () => {
    const values = { ParentId: s.invoice, UserOrGroupId: s.buyer, AccessLevel: 'Read' };
    assert.deepEqual(codes(s.org.dml('insert', [row('Invoice__Share', { ...values })], as(s.other))), [
      'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY'
    ]);
    assert.deepEqual(codes(s.org.dml('insert', [row('Invoice__Share', { ...values })], as(s.seller))), ['ok']);
    assert.deepEqual(codes(s.org.dml('insert', [row('Invoice__Share', { ...values, RowCause: 'Customer__c' })], as(s.seller))), [
      'INSUFFICIENT_ACCESS_OR_READONLY'
    ]);
    assert.deepEqual(
      codes(s.org.dml('insert', [row('Invoice__Share', { ...values, RowCause: 'Customer__c' })], as(s.seller, 'system', false))),
      ['ok']
    );
    assert.deepEqual(codes(s.org.dml('insert', [row('Invoice__Share', { ...values, AccessLevel: 'All' })])), [
      'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST'
    ]);
  });

  test('custom metadata and setup rows: read by all inside, written by administrators', () => {
    assert.ok(s.org.query('SELECT Id, Name FROM Profile', {}, as(bare)).rows.length > 5);
    assert.throws(
      () => s.org.dml('insert', [row('Group', { Name: 'g', Type: 'Regular' })], as(bare)),
      denied('INSUFFICIENT_ACCESS', /INSERT not allowed on Group/)
    );
  });
});

describe('Users, roles and assignments', () => {
  test('a role brings its groups, and sharing with one reaches those in it and below', () => {
    const s = sharedOrg();
    const group = (name: string, type: string): string =>
      String(
        s.org.value('SELECT Id FROM Group WHERE Type = :type AND RelatedId IN (SELECT Id FROM UserRole WHERE Name = :name)', { type, name })
      );
    const shared = s.org.insert('Invoice__c', { Name: 'shared' });
    share(s.org, shared, group('Low', 'Role'), 'Read');
    assert.deepEqual([sees(s.org, s.seller), sees(s.org, s.other), sees(s.org, s.boss)], [2, 1, 2]);
    const second = s.org.insert('Invoice__c', { Name: 'second' });
    share(s.org, second, group('Top', 'RoleAndSubordinates'), 'Read');
    assert.deepEqual([sees(s.org, s.other), sees(s.org, s.boss), sees(s.org, s.buyer)], [2, 3, 0]);
  });

  test('an assignment exists once, an inactive user owns nothing new, users are not deleted', () => {
    const s = sharedOrg();
    assert.throws(() => s.org.assign(s.seller, 'Clerk'), /DUPLICATE_VALUE/);
    s.org.update('User', s.other, { IsActive: false });
    assert.throws(() => s.org.insert('Invoice__c', { OwnerId: s.other }), /INACTIVE_OWNER_OR_USER/);
    assert.deepEqual(codes(s.org.dml('delete', [row('User', { Id: s.other })])), ['DELETE_FAILED']);
  });

  test('WITH SECURITY_ENFORCED refuses hidden fields in its own words', () => {
    const s = sharedOrg();
    assert.throws(
      () => s.org.query('SELECT Amount__c FROM Invoice__c WITH SECURITY_ENFORCED', {}, as(s.seller, 'system', false)),
      denied('INSUFFICIENT_ACCESS', /^Insufficient permissions: secure query included inaccessible field$/)
    );
  });

  test('a hidden field cannot be guessed by writing it', () => {
    const s = sharedOrg();
    s.org.update('Invoice__c', s.invoice, { Amount__c: 7 });
    for (const guess of [7, 8])
      assert.equal(
        s.org.update('Invoice__c', s.invoice, { Amount__c: guess }, as(s.seller)).errors[0]!.statusCode,
        'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY'
      );
  });
});

describe('Profiles of the platform', () => {
  const may = (org: TestOrg, user: string, sobject: string): string => {
    const access = org.database.access.objectAccess(user, sobject);
    return (['create', 'read', 'edit', 'delete'] as const).filter((right) => access[right]).join(' ');
  };
  const all = 'create read edit delete';

  test('a Standard User works with records and reads products and campaigns; a permission set only adds', () => {
    const org = new TestOrg(undefined, [permissionSet('Looker', { objectPermissions: [objectPermission('Opportunity', 'r')] })]);
    const user = org.user('Standard User', ['Looker']);
    for (const sobject of ['Account', 'Contact', 'Lead', 'Opportunity', 'Case', 'Task', 'Event'])
      assert.equal(may(org, user, sobject), all, sobject);
    for (const sobject of ['Product2', 'Campaign']) assert.equal(may(org, user, sobject), 'read', sobject);
    assert.equal(may(org, user, 'Invoice__c'), '');
    assert.deepEqual(org.database.access.fieldAccess(user, 'Opportunity', 'Amount'), { readable: true, editable: true });
    const id = org.insert('Opportunity', { Name: 'Deal', StageName: 'Prospecting', CloseDate: '2026-04-01', OwnerId: user });
    assert.deepEqual(codes([org.update('Opportunity', id, { Amount: 5 }, as(user))]), ['ok']);
  });

  test('portal users read accounts and contacts, and no deals or cases; guests nothing', () => {
    const org = new TestOrg();
    const AccountId = org.insert('Account', { Name: 'Acme' });
    const profiles = [
      'Customer Community User',
      'Customer Community Plus User',
      'Customer Community Plus Login User',
      'Partner Community User'
    ];
    for (const profile of profiles) {
      const user = org.user(profile, [], { ContactId: org.insert('Contact', { LastName: 'C', AccountId }) });
      assert.deepEqual(
        ['Account', 'Contact', 'Opportunity', 'Case', 'Lead'].map((sobject) => may(org, user, sobject)),
        ['read', 'read', '', '', ''],
        profile
      );
      assert.deepEqual(org.database.access.fieldAccess(user, 'Account', 'Phone'), { readable: true, editable: false });
    }
    assert.equal(may(org, org.user('Guest License User'), 'Account'), '');
  });
});
