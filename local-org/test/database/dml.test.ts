import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import type { DatabaseHooks, Row, TriggerError, TriggerEvent } from '../../src/database/types.ts';
import { OrgError } from '../../src/database/types.ts';
import { codes, row, TestOrg } from './invoices.ts';

/** Hooks that log what fires and let a test act on it; what it returns are errors, if anything. */
function listen(org: TestOrg, act: (event: TriggerEvent) => unknown = () => undefined): string[] {
  const log: string[] = [];
  const hooks: DatabaseHooks = {
    hasTrigger: () => true,
    runTriggers: (event) => {
      log.push(`${event.timing} ${event.operation} ${event.sobject} ${(event.newRows ?? event.oldRows)!.length}`);
      return (act(event) ?? []) as TriggerError[];
    }
  };
  org.database.hooks = hooks;
  return log;
}

const message = (org: TestOrg, values: Record<string, string | number | boolean | null>): string => {
  const error = org.dml('insert', [row('Invoice__c', values)])[0]!.errors[0]!;
  return `${error.statusCode}: ${error.message} [${error.fields.join(',')}]`;
};

describe('Saving', () => {
  let org: TestOrg;
  beforeEach(() => {
    org = new TestOrg();
  });

  test('fills system fields, defaults and the Id only of the rows given', () => {
    const given = row('Invoice__c', { Name: 'x' });
    const [result] = org.dml('insert', [given]);
    assert.deepEqual(Object.keys(given.values), ['Name', 'Id']);
    assert.match(result!.id!, /^[0-9A-Za-z]{15}[A-Z0-5]{3}$/);
    assert.equal(result!.created, true);
    const stored = org.query(
      'SELECT OwnerId, CreatedById, CreatedDate, LastModifiedDate, SystemModstamp, IsDeleted, Status__c, Urgent__c, Total__c, Last_Day__c FROM Invoice__c'
    ).rows[0]!.values;
    const at = '2026-03-10T12:00:00.000Z';
    assert.deepEqual(
      { ...stored, Id: undefined },
      {
        OwnerId: org.admin,
        CreatedById: org.admin,
        CreatedDate: at,
        LastModifiedDate: at,
        SystemModstamp: at,
        IsDeleted: false,
        Status__c: 'Draft',
        Urgent__c: false,
        Total__c: 0,
        Last_Day__c: null,
        Id: undefined
      }
    );
  });

  test('an explicit null keeps a default away', () => {
    org.insert('Invoice__c', { Name: 'x', Status__c: null });
    assert.equal(org.value('SELECT Status__c FROM Invoice__c'), null);
  });

  test('a custom record without a name is called by its Id, auto-numbers count', () => {
    const id = org.insert('Invoice__c', {});
    assert.equal(org.value('SELECT Name FROM Invoice__c'), id);
    const [a, b] = [org.insert('Line__c', { Name: 'a', Invoice__c: id }), org.insert('Line__c', { Name: 'b', Invoice__c: id })];
    org.dml('insert', [row('Link__c', { From__c: a, To__c: b }), row('Link__c', { From__c: b, To__c: a })]);
    assert.deepEqual(org.column('SELECT Name FROM Link__c ORDER BY Name'), ['N-0001', 'N-0002']);
  });

  test("refuses what does not fit, in Salesforce's words", () => {
    assert.equal(
      message(org, { Name: 'x'.repeat(81) }),
      `STRING_TOO_LONG: Invoice Name: data value too large: ${'x'.repeat(81)} (max length=80) [Name]`
    );
    assert.equal(
      message(org, { Status__c: 'Lost' }),
      'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST: Status: bad value for restricted picklist field: Lost [Status__c]'
    );
    assert.equal(message(org, { Mail__c: 'nobody' }), 'INVALID_EMAIL_ADDRESS: Mail: invalid email address: nobody [Mail__c]');
    assert.equal(
      message(org, { Amount__c: 'ten' }),
      'INVALID_TYPE_ON_FIELD_IN_RECORD: Amount: value not of required type: ten [Amount__c]'
    );
    assert.match(message(org, { Amount__c: 1e17 }), /^NUMBER_OUTSIDE_VALID_RANGE: Amount: value outside of valid range on numeric field/);
    assert.match(message(org, { Due__c: '2026-02-30' }), /^INVALID_TYPE_ON_FIELD_IN_RECORD: Due/);
    assert.match(
      message(org, { CreatedDate: '2020-01-01T00:00:00Z' }),
      /^INVALID_FIELD_FOR_INSERT_UPDATE: Unable to create\/update fields: CreatedDate\. Please check the security settings/
    );
    assert.match(message(org, { Rest__c: 5 }), /^INVALID_FIELD_FOR_INSERT_UPDATE: Unable to create\/update fields: Rest__c/);
    assert.equal(message(org, { Id: 'a00000000000001' }), 'INVALID_FIELD_FOR_INSERT_UPDATE: cannot specify Id in an insert call [Id]');
    assert.equal(message(org, { Nope__c: 5 }), "INVALID_FIELD: No such column 'Nope__c' on sobject of type Invoice__c [Nope__c]");
    assert.equal(
      message(org, { Account__c: org.admin }),
      `FIELD_INTEGRITY_EXCEPTION: Account: id value of incorrect type: ${org.admin} [Account__c]`
    );
    assert.equal(
      message(org, { Account__c: '001000000000099AAA' }),
      'INVALID_CROSS_REFERENCE_KEY: invalid cross reference id [Account__c]'
    );
    assert.equal(message(org, { Account__c: 'x' }), 'MALFORMED_ID: Account: id value of incorrect type: x [Account__c]');
    assert.deepEqual(org.dml('insert', [row('Line__c', { Name: 'x' })])[0]!.errors, [
      { statusCode: 'REQUIRED_FIELD_MISSING', message: 'Required fields are missing: [Invoice__c]', fields: ['Invoice__c'] }
    ]);
    assert.deepEqual(org.dml('insert', [row('Account', {})])[0]!.errors[0]!.fields, ['Name']);
    assert.equal(org.query('SELECT COUNT() FROM Invoice__c').totalSize, 0);
  });

  test('rounds half up to the scale, trims text, keeps date-times to the second', () => {
    org.insert('Invoice__c', { Name: '  x ', Amount__c: 1.005, Sent_At__c: '2026-03-10T10:00:00.987+01:00', Due__c: '2026-03-01' });
    const { Name, Amount__c, Sent_At__c, Due__c } = org.query('SELECT Name, Amount__c, Sent_At__c, Due__c FROM Invoice__c').rows[0]!.values;
    assert.deepEqual(
      { Name, Amount__c, Sent_At__c, Due__c },
      { Name: 'x', Amount__c: 1.01, Sent_At__c: '2026-03-10T09:00:00.000Z', Due__c: '2026-03-01' }
    );
  });

  test('update: missing, unknown, deleted and doubled Ids', () => {
    const id = org.insert('Invoice__c', { Name: 'x' });
    const gone = org.insert('Invoice__c', { Name: 'y' });
    org.dml('delete', [row('Invoice__c', { Id: gone })]);
    const rows = [
      row('Invoice__c', {}),
      row('Invoice__c', { Id: id.slice(0, 6) + '000000099' }),
      row('Invoice__c', { Id: gone }),
      row('Invoice__c', { Id: org.admin }),
      row('Invoice__c', { Id: id, Name: 'z' }),
      row('Invoice__c', { Id: id, Name: 'w' })
    ];
    assert.deepEqual(codes(org.dml('update', rows, { allOrNone: false })), [
      'MISSING_ARGUMENT',
      'INVALID_CROSS_REFERENCE_KEY',
      'ENTITY_IS_DELETED',
      'MALFORMED_ID',
      'ok',
      'DUPLICATE_VALUE'
    ]);
    assert.equal(org.value('SELECT Name FROM Invoice__c'), 'z');
  });

  test('update stamps who and when, and refuses a record changed since it was read', () => {
    const id = org.insert('Invoice__c', { Name: 'x' });
    org.now += 60_000;
    const other = org.user('System Administrator');
    org.update('Invoice__c', id, { Name: 'y' }, { userId: other });
    const { LastModifiedById, LastModifiedDate, CreatedById } = org.query(
      'SELECT LastModifiedById, LastModifiedDate, CreatedById FROM Invoice__c'
    ).rows[0]!.values;
    assert.deepEqual([LastModifiedById, LastModifiedDate, CreatedById], [other, '2026-03-10T12:01:00.000Z', org.admin]);
    assert.equal(
      org.update('Invoice__c', id, { Name: 'z' }, { unmodifiedSince: '2026-03-10T12:00:30.000Z' }).errors[0]!.statusCode,
      'PRECONDITION_FAILED'
    );
    assert.equal(org.update('Invoice__c', id, { Name: 'z' }, { unmodifiedSince: '2026-03-10T12:01:00.000Z' }).success, true);
  });

  test('a queried record can be written back with its parents, formulas and system fields', () => {
    org.insert('Invoice__c', { Name: 'x', Account__c: org.insert('Account', { Name: 'A' }), Amount__c: 5 });
    const record = org.query('SELECT Name, CreatedDate, Rest__c, Account__r.Name, (SELECT Id FROM Lines__r) FROM Invoice__c').rows[0]!;
    record.values['Name'] = 'y';
    assert.deepEqual(codes(org.dml('update', [record])), ['ok']);
  });

  test('unique fields: against the table, within the list, freed by delete, without case', () => {
    const id = org.insert('Invoice__c', { Name: 'x', Code__c: 'A' });
    const results = org.dml(
      'insert',
      [
        row('Invoice__c', { Code__c: 'a' }),
        row('Invoice__c', { Code__c: 'B' }),
        row('Invoice__c', { Code__c: 'b' }),
        row('Invoice__c', {}),
        row('Invoice__c', {})
      ],
      { allOrNone: false }
    );
    assert.deepEqual(codes(results), ['DUPLICATE_VALUE', 'ok', 'DUPLICATE_VALUE', 'ok', 'ok']);
    assert.equal(results[0]!.errors[0]!.message, `duplicate value found: Code__c duplicates value on record with id: ${id}`);
    org.dml('delete', [row('Invoice__c', { Id: id })]);
    org.insert('Invoice__c', { Code__c: 'A' });
    assert.deepEqual(codes(org.dml('undelete', [row('Invoice__c', { Id: id })])), ['DUPLICATE_VALUE']);
  });

  test('two records may swap unique values in one update', () => {
    const [a, b] = [org.insert('Invoice__c', { Code__c: 'A' }), org.insert('Invoice__c', { Code__c: 'B' })];
    assert.deepEqual(codes(org.dml('update', [row('Invoice__c', { Id: a, Code__c: 'B' }), row('Invoice__c', { Id: b, Code__c: 'A' })])), [
      'ok',
      'ok'
    ]);
  });

  test('validation rules see new and prior values and stand at their field', () => {
    const [negative] = org.dml('insert', [row('Invoice__c', { Amount__c: -1 })]);
    assert.deepEqual(negative!.errors, [
      { statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'The amount is negative.', fields: ['Amount__c'] }
    ]);
    const id = org.insert('Invoice__c', { Status__c: 'Paid' });
    assert.equal(org.update('Invoice__c', id, { Status__c: 'Draft' }).errors[0]!.message, 'A paid invoice stays paid.');
    assert.equal(org.update('Invoice__c', id, { Amount__c: 1 }).success, true);
  });

  test('all or none: nothing is saved, the others say why', () => {
    const rows = [row('Invoice__c', { Name: 'a' }), row('Invoice__c', { Amount__c: -1 })];
    const results = org.dml('insert', rows);
    assert.deepEqual(
      results.map((each) => [each.success, each.id, each.errors.map((error) => error.statusCode)]),
      [
        [false, null, []],
        [false, null, ['FIELD_CUSTOM_VALIDATION_EXCEPTION']]
      ]
    );
    assert.equal('Id' in rows[0]!.values, false);
    assert.equal(org.query('SELECT COUNT() FROM Invoice__c').totalSize, 0);
  });

  test('lookups by external Id', () => {
    const first = org.insert('Invoice__c', { Code__c: 'A' });
    org.dml('insert', [row('Invoice__c', { Name: 'n', Previous__r: row('Invoice__c', { Code__c: 'a' }) })]);
    assert.deepEqual(org.column(`SELECT Previous__c FROM Invoice__c WHERE Name = 'n'`), [first]);
    const [missing] = org.dml('insert', [row('Invoice__c', { Previous__r: row('Invoice__c', { Code__c: 'Q' }) })]);
    assert.equal(missing!.errors[0]!.message, 'Foreign key external ID: Q not found for field Code__c in entity Invoice__c');
  });

  test('field history: creation, tracked changes only', () => {
    const id = org.insert('Invoice__c', { Name: 'x', Amount__c: 1 });
    org.update('Invoice__c', id, { Amount__c: 2, Name: 'y', Status__c: 'Sent' });
    org.update('Invoice__c', id, { Amount__c: 2 });
    const rows = org
      .query('SELECT Field, OldValue, NewValue, ParentId FROM Invoice__History ORDER BY Id')
      .rows.map(({ values: v }) => [v['Field'], v['OldValue'], v['NewValue'], v['ParentId']]);
    assert.deepEqual(rows, [
      ['created', null, null, id],
      ['Status__c', 'Draft', 'Sent', id],
      ['Amount__c', '1', '2', id]
    ]);
  });

  test('a transaction commits whole or not at all, and savepoints nest', () => {
    assert.throws(
      () =>
        org.database.transaction(() => {
          org.insert('Invoice__c', { Name: 'x' });
          throw new Error('stop');
        }),
      /stop/
    );
    assert.equal(org.query('SELECT COUNT() FROM Invoice__c').totalSize, 0);
    org.database.transaction(() => {
      org.insert('Invoice__c', { Name: 'a' });
      const outer = org.database.savepoint();
      org.insert('Invoice__c', { Name: 'b' });
      const inner = org.database.savepoint();
      org.insert('Invoice__c', { Name: 'c' });
      org.database.rollbackTo(inner);
      assert.deepEqual(org.column('SELECT Name FROM Invoice__c ORDER BY Name'), ['a', 'b']);
      org.database.rollbackTo(outer);
      org.database.releaseSavepoint(outer);
      org.insert('Invoice__c', { Name: 'd' });
    });
    assert.deepEqual(org.column('SELECT Name FROM Invoice__c ORDER BY Name'), ['a', 'd']);
  });

  test('mixed lists of objects save in their order', () => {
    const results = org.dml('insert', [row('Account', { Name: 'A' }), row('Invoice__c', { Name: 'I' }), row('Account', { Name: 'B' })]);
    assert.deepEqual(codes(results), ['ok', 'ok', 'ok']);
    assert.deepEqual(
      results.map((each) => each.id!.slice(0, 3) === '001'),
      [true, false, true]
    );
  });

  test('hooks count statements and rows', () => {
    const counted: string[] = [];
    org.database.hooks = {
      hasTrigger: () => false,
      runTriggers: () => [],
      countDml: (n) => counted.push(`dml ${n}`),
      countQuery: (n) => counted.push(`query ${n}`),
      beforeSave: (name) => {
        counted.push(name);
        return name === 'Note__c' ? { statusCode: 'MIXED_DML_OPERATION', message: 'not together', fields: [] } : undefined;
      }
    };
    org.dml('insert', [row('Invoice__c', {}), row('Invoice__c', {})]);
    org.query('SELECT Id FROM Invoice__c');
    assert.deepEqual(counted, ['dml 2', 'Invoice__c', 'query 2']);
    assert.deepEqual(codes(org.dml('insert', [row('Note__c', {})])), ['MIXED_DML_OPERATION']);
    assert.equal(org.value('SELECT COUNT() FROM Note__c') ?? 0, 0);
  });

  test('merge and platform events are refused', () => {
    assert.throws(
      () => org.dml('merge', [row('Account', {})]),
      (error: OrgError) => /merge is not supported/.test(error.message)
    );
  });
});

describe('Upsert', () => {
  test('by Id, by external Id, doubtful keys', () => {
    const org = new TestOrg();
    const id = org.insert('Invoice__c', { Name: 'old', Code__c: 'A' });
    assert.deepEqual(
      org.dml('upsert', [row('Invoice__c', { Name: 'new' }), row('Invoice__c', { Id: id, Name: 'changed' })]).map((each) => each.created),
      [true, false]
    );
    const rows = [
      row('Invoice__c', { Code__c: 'a', Name: 'again' }),
      row('Invoice__c', { Code__c: 'B' }),
      row('Invoice__c', { Code__c: 'C' }),
      row('Invoice__c', { Code__c: 'c' }),
      row('Invoice__c', {})
    ];
    const results = org.dml('upsert', rows, { externalIdField: 'Code__c', allOrNone: false });
    assert.deepEqual(codes(results), ['ok', 'ok', 'DUPLICATE_VALUE', 'DUPLICATE_VALUE', 'MISSING_ARGUMENT']);
    assert.deepEqual([results[0]!.created, results[0]!.id, results[1]!.created, rows[0]!.values['Id']], [false, id, true, id]);
    assert.equal(org.value(`SELECT Name FROM Invoice__c WHERE Code__c = 'A'`), 'again');
    assert.throws(
      () => org.dml('upsert', [row('Invoice__c', { Amount__c: 1 })], { externalIdField: 'Amount__c' }),
      /is not an External ID/
    );
  });
});

describe('Order of execution', () => {
  test('before triggers, rules, save, after triggers, then the parent through its own procedure', () => {
    const org = new TestOrg();
    const invoice = org.insert('Invoice__c', { Name: 'x' });
    const seen: unknown[] = [];
    const log = listen(org, (event) => {
      if (event.sobject === 'Line__c')
        seen.push(`${event.timing} ${event.newRows![0]!.values['Id'] !== null} ${org.value('SELECT Total__c FROM Invoice__c')}`);
      else
        seen.push(
          `${event.timing} ${event.oldRows![0]!.values['Total__c']} ${event.newRows![0]!.values['Total__c']} ${event.newRows![0]!.values['Rest__c']}`
        );
    });
    org.dml('insert', [row('Line__c', { Invoice__c: invoice, Amount__c: 3 }), row('Line__c', { Invoice__c: invoice, Amount__c: 4 })]);
    assert.deepEqual(log, ['before insert Line__c 2', 'after insert Line__c 2', 'before update Invoice__c 1', 'after update Invoice__c 1']);
    assert.deepEqual(seen, ['before false 0', 'after true 0', 'before 0 7 -7', 'after 0 7 -7']);
  });

  test('before triggers change what is saved, and rules judge the changed record', () => {
    const org = new TestOrg();
    listen(org, (event) => {
      if (event.timing === 'before') for (const each of event.newRows!) each.values['Amount__c'] = each.values['Name'] === 'bad' ? -5 : 5;
    });
    org.insert('Invoice__c', { Name: 'good', Amount__c: -3 });
    assert.equal(org.value('SELECT Amount__c FROM Invoice__c'), 5);
    assert.deepEqual(codes(org.dml('insert', [row('Invoice__c', { Name: 'bad' })])), ['FIELD_CUSTOM_VALIDATION_EXCEPTION']);
  });

  test('a required field may be filled by the before trigger', () => {
    const org = new TestOrg();
    listen(org, (event) => {
      if (event.timing === 'before') event.newRows![0]!.values['Name'] = 'by trigger';
    });
    org.insert('Account', {});
    assert.equal(org.value('SELECT Name FROM Account'), 'by trigger');
  });

  test('chunks of 200', () => {
    const org = new TestOrg();
    const log = listen(org);
    org.dml(
      'insert',
      Array.from({ length: 450 }, (_, i) => row('Invoice__c', { Name: `n${i}` }))
    );
    assert.deepEqual(
      log.filter((line) => line.startsWith('before')),
      ['before insert Invoice__c 200', 'before insert Invoice__c 200', 'before insert Invoice__c 50']
    );
  });

  test('partial success: rows with errors are left out and the rest runs again from the start', () => {
    const org = new TestOrg();
    const log = listen(org, (event) => {
      if (event.timing === 'before') return [];
      return event.newRows!.flatMap((each, index) =>
        each.values['Name'] === 'bad'
          ? [{ index, error: { statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'No.', fields: [] } }]
          : []
      );
    });
    const results = org.dml(
      'insert',
      ['a', 'bad', 'b'].map((Name) => row('Invoice__c', { Name })),
      { allOrNone: false }
    );
    assert.deepEqual(codes(results), ['ok', 'FIELD_CUSTOM_VALIDATION_EXCEPTION', 'ok']);
    assert.deepEqual(log, [
      'before insert Invoice__c 3',
      'after insert Invoice__c 3',
      'before insert Invoice__c 2',
      'after insert Invoice__c 2'
    ]);
    assert.deepEqual(org.column('SELECT Name FROM Invoice__c ORDER BY Name'), ['a', 'b']);
  });

  test('errors that come with every attempt end in too many retries', () => {
    const org = new TestOrg();
    let left = 3;
    listen(org, (event) =>
      event.timing === 'before' && left-- > 0 ? [{ index: 0, error: { statusCode: 'X', message: 'x', fields: [] } }] : []
    );
    assert.deepEqual(
      codes(
        org.dml(
          'insert',
          Array.from({ length: 5 }, () => row('Invoice__c', {})),
          { allOrNone: false }
        )
      ),
      ['X', 'X', 'X', 'TOO_MANY_BATCH_RETRIES', 'TOO_MANY_BATCH_RETRIES']
    );
  });

  test('an exception in a trigger undoes the statement, not the transaction', () => {
    const org = new TestOrg();
    listen(org, (event) => {
      if (event.timing === 'after' && event.newRows![0]!.values['Name'] === 'bang') throw new Error('bang');
    });
    org.database.transaction(() => {
      org.insert('Invoice__c', { Name: 'kept' });
      assert.throws(() => org.insert('Invoice__c', { Name: 'bang' }), /bang/);
    });
    assert.deepEqual(org.column('SELECT Name FROM Invoice__c'), ['kept']);
  });

  test('a parent that refuses its new total refuses the children', () => {
    const org = new TestOrg();
    const [good, bad] = [org.insert('Invoice__c', { Name: 'good' }), org.insert('Invoice__c', { Name: 'bad' })];
    listen(org, (event) => {
      if (event.sobject !== 'Invoice__c' || event.timing !== 'before') return [];
      return event.newRows!.flatMap((each, index) =>
        each.values['Name'] === 'bad'
          ? [{ index, error: { statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'Too much.', fields: [] } }]
          : []
      );
    });
    const results = org.dml(
      'insert',
      [row('Line__c', { Invoice__c: good, Amount__c: 1 }), row('Line__c', { Invoice__c: bad, Amount__c: 1 })],
      { allOrNone: false }
    );
    assert.deepEqual(codes(results), ['ok', 'FIELD_CUSTOM_VALIDATION_EXCEPTION']);
    assert.deepEqual(org.column('SELECT Total__c FROM Invoice__c ORDER BY Name'), [0, 1]);
  });

  test('roll-ups follow changes, moves, deletes and undeletes; only the system stamp moves', () => {
    const org = new TestOrg();
    const [a, b] = [org.insert('Invoice__c', { Name: 'a' }), org.insert('Invoice__c', { Name: 'b' })];
    const line = org.insert('Line__c', { Invoice__c: a, Amount__c: 3, Day__c: '2026-01-05' });
    org.insert('Line__c', { Invoice__c: a, Amount__c: 4, Day__c: '2026-01-02', Done__c: true });
    const totals = (): unknown =>
      org
        .query('SELECT Total__c, Lines__c, Open_Lines__c, Last_Day__c FROM Invoice__c ORDER BY Name')
        .rows.map(({ values: v }) => [v['Total__c'], v['Lines__c'], v['Open_Lines__c'], v['Last_Day__c']]);
    assert.deepEqual(totals(), [
      [7, 2, 1, '2026-01-05'],
      [0, 0, 0, null]
    ]);
    org.now += 60_000;
    org.update('Line__c', line, { Invoice__c: b, Amount__c: 5 });
    assert.deepEqual(totals(), [
      [4, 1, 0, '2026-01-02'],
      [5, 1, 1, '2026-01-05']
    ]);
    const stamps = org.query('SELECT LastModifiedDate, SystemModstamp FROM Invoice__c LIMIT 1').rows[0]!.values;
    assert.deepEqual([stamps['LastModifiedDate'], stamps['SystemModstamp']], ['2026-03-10T12:00:00.000Z', '2026-03-10T12:01:00.000Z']);
    org.dml('delete', [row('Line__c', { Id: line })]);
    assert.deepEqual(totals(), [
      [4, 1, 0, '2026-01-02'],
      [0, 0, 0, null]
    ]);
    org.dml('undelete', [row('Line__c', { Id: line })]);
    assert.deepEqual(totals(), [
      [4, 1, 0, '2026-01-02'],
      [5, 1, 1, '2026-01-05']
    ]);
  });
});

describe('Deleting', () => {
  let org: TestOrg;
  beforeEach(() => {
    org = new TestOrg();
  });

  test('takes details along, clears lookups, and undelete brings both back', () => {
    const account = org.insert('Account', { Name: 'A' });
    const invoice = org.insert('Invoice__c', { Name: 'x', Account__c: account });
    const line = org.insert('Line__c', { Invoice__c: invoice });
    const other = org.insert('Line__c', { Invoice__c: invoice });
    org.insert('Link__c', { From__c: line, To__c: other });
    org.insert('Note__c', { Invoice__c: invoice });
    const log = listen(org);
    org.dml('delete', [row('Invoice__c', { Id: invoice })]);
    assert.deepEqual(log, ['before delete Invoice__c 1', 'after delete Invoice__c 1']);
    const counts = (): number[] =>
      ['Invoice__c', 'Line__c', 'Link__c', 'Note__c'].map((name) => org.query(`SELECT COUNT() FROM ${name}`).totalSize);
    assert.deepEqual(counts(), [0, 0, 0, 0]);
    assert.deepEqual(org.column('SELECT IsDeleted FROM Line__c ALL ROWS'), [true, true]);
    assert.deepEqual(codes(org.dml('undelete', [row('Invoice__c', { Id: invoice })])), ['ok']);
    assert.deepEqual(counts(), [1, 2, 1, 1]);
    org.dml('delete', [row('Account', { Id: account })]);
    assert.equal(org.value('SELECT Account__c FROM Invoice__c'), null);
    org.dml('undelete', [row('Account', { Id: account })]);
    assert.equal(org.value('SELECT Account__c FROM Invoice__c'), account);
  });

  test('a junction comes back with the master it went with, and with neither when both went', () => {
    const invoice = org.insert('Invoice__c', { Name: 'x' });
    const lines = [0, 1, 2].map(() => org.insert('Line__c', { Invoice__c: invoice }));
    const link = (from: number, to: number): string => org.insert('Link__c', { From__c: lines[from]!, To__c: lines[to]! });
    const [, kept] = [link(0, 1), link(1, 2)];
    const both = (operation: 'delete' | 'undelete', ...places: number[]): void =>
      places.forEach((place) => assert.deepEqual(codes(org.dml(operation, [row('Line__c', { Id: lines[place]! })])), ['ok']));
    both('delete', 0, 1);
    assert.equal(org.query('SELECT COUNT() FROM Link__c').totalSize, 0);
    both('undelete', 1, 0);
    assert.deepEqual(org.column('SELECT Id FROM Link__c ALL ROWS'), [kept]);
    org.dml('delete', [row('Line__c', { Id: lines[1]! }), row('Line__c', { Id: lines[2]! })]);
    both('undelete', 1, 2);
    assert.equal(org.query('SELECT COUNT() FROM Link__c ALL ROWS').totalSize, 0);
  });

  test('a restricting lookup refuses, and says because of what', () => {
    const first = org.insert('Invoice__c', { Name: 'first' });
    const second = org.insert('Invoice__c', { Name: 'second', Previous__c: first });
    const [result] = org.dml('delete', [row('Invoice__c', { Id: first })]);
    assert.equal(result!.errors[0]!.statusCode, 'DELETE_FAILED');
    assert.match(result!.errors[0]!.message, /associated with the following invoices: second/);
    assert.deepEqual(codes(org.dml('delete', [row('Invoice__c', { Id: second })])), ['ok']);
    assert.deepEqual(codes(org.dml('delete', [row('Invoice__c', { Id: first })])), ['ok']);
  });

  test('roll-ups count what is left after a cascade through the other master', () => {
    const [a, b] = [org.insert('Invoice__c', { Name: 'a' }), org.insert('Invoice__c', { Name: 'b' })];
    const line = org.insert('Line__c', { Invoice__c: a, Amount__c: 1 });
    org.insert('Link__c', { From__c: line, To__c: org.insert('Line__c', { Invoice__c: b, Amount__c: 2 }) });
    org.dml('delete', [row('Invoice__c', { Id: a })]);
    assert.equal(org.query('SELECT COUNT() FROM Link__c').totalSize, 0);
    assert.deepEqual(org.column('SELECT Total__c FROM Invoice__c'), [2]);
  });

  test('undelete of what is not in the bin fails', () => {
    const id = org.insert('Invoice__c', {});
    assert.deepEqual(codes(org.dml('undelete', [row('Invoice__c', { Id: id })])), ['UNDELETE_FAILED']);
  });

  test('a before trigger may refuse', () => {
    const id = org.insert('Invoice__c', {});
    listen(org, (event) =>
      event.timing === 'before'
        ? [{ index: 0, error: { statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'Keep.', fields: [] } }]
        : []
    );
    assert.deepEqual(codes(org.dml('delete', [row('Invoice__c', { Id: id })])), ['FIELD_CUSTOM_VALIDATION_EXCEPTION']);
    assert.equal(org.query('SELECT COUNT() FROM Invoice__c').totalSize, 1);
  });
});

describe('Opportunities', () => {
  test('the stage gives probability, and closed and won', () => {
    const org = new TestOrg();
    const id = org.insert('Opportunity', { Name: 'o', StageName: 'Qualification', CloseDate: '2026-05-01', Amount: 100 });
    const fields = (): Row['values'] => org.query('SELECT Probability, IsClosed, IsWon, ExpectedRevenue FROM Opportunity').rows[0]!.values;
    assert.deepEqual({ ...fields(), Id: 0 }, { Probability: 10, IsClosed: false, IsWon: false, ExpectedRevenue: 10, Id: 0 });
    org.update('Opportunity', id, { StageName: 'Closed Won' });
    assert.deepEqual({ ...fields(), Id: 0 }, { Probability: 100, IsClosed: true, IsWon: true, ExpectedRevenue: 100, Id: 0 });
  });
});
