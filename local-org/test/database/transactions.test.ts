import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clerk, invoiceObjects, reader, TestOrg } from './invoices.ts';

const org = new TestOrg(invoiceObjects(), [clerk, reader]);
const { database } = org;
const names = (): unknown[] => org.column('SELECT Name FROM Invoice__c ORDER BY Name');

test('work inside of another transaction takes back its own changes when it fails, and no others', () => {
  database.transaction(() => {
    org.insert('Invoice__c', { Name: 'kept' });
    assert.throws(
      () =>
        database.atomically(() => {
          org.insert('Invoice__c', { Name: 'lost' });
          throw new Error('failed late');
        }),
      /failed late/
    );
    database.atomically(() => void org.insert('Invoice__c', { Name: 'kept too' }));
  });
  assert.deepEqual(names(), ['kept', 'kept too']);
});

test('names the tables in which something is different, and not those that were put back', () => {
  assert.deepEqual(
    database.tablesChangedBy(() => void org.insert('Invoice__c', { Name: 'another' })),
    ['Invoice__History', 'Invoice__c']
  );
  const savepoint = database.savepoint();
  assert.deepEqual(
    database.tablesChangedBy(() => {
      org.insert('Invoice__c', { Name: 'undone' });
      database.rollbackTo(savepoint);
    }),
    []
  );
  database.releaseSavepoint(savepoint);
  assert.deepEqual(
    database.tablesChangedBy(() => void names()),
    []
  );
});
