import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codes, row, TestOrg } from './invoices.ts';
import { random } from './random.ts';

test('roll-ups stay right through random inserts, changes, moves, deletes, undeletes and undone work', () => {
  const org = new TestOrg();
  const next = random(7);
  const invoices = Array.from({ length: 4 }, (_, i) => org.insert('Invoice__c', { Name: `i${i}` }));
  const pick = (soql: string): string | undefined => {
    const ids = org.column(soql) as string[];
    return ids[next(ids.length || 1)];
  };
  const anyInvoice = (): string => pick('SELECT Id FROM Invoice__c') ?? org.insert('Invoice__c', {});
  const step = (): void => {
    const line = pick('SELECT Id FROM Line__c');
    const gone = pick('SELECT Id FROM Line__c WHERE IsDeleted = true AND Invoice__r.IsDeleted = false ALL ROWS');
    const action = next(8);
    if (action < 3 || !line) {
      const rows = Array.from({ length: 1 + next(3) }, () =>
        row('Line__c', { Invoice__c: anyInvoice(), Amount__c: next(100) / 10, Done__c: next(2) === 0 })
      );
      assert.ok(!codes(org.dml('insert', rows)).some((code) => code !== 'ok'));
    } else if (action === 3) org.update('Line__c', line, { Amount__c: next(2) ? null : next(50), Done__c: next(2) === 0 });
    else if (action === 4) org.update('Line__c', line, { Invoice__c: anyInvoice() });
    else if (action === 5) org.dml('delete', [row('Line__c', { Id: line })]);
    else if (action === 6 && gone) org.dml('undelete', [row('Line__c', { Id: gone })]);
    else if (action === 7) {
      const invoice = invoices[next(4)]!;
      const [deleted] = org.dml('delete', [row('Invoice__c', { Id: invoice })]);
      if (!deleted!.success || next(3) > 0) org.dml('undelete', [row('Invoice__c', { Id: invoice })]);
    }
  };
  for (let i = 0; i < 300; i++) {
    const savepoint = org.database.savepoint();
    step();
    if (next(5) === 0) org.database.rollbackTo(savepoint);
    org.database.releaseSavepoint(savepoint);
    const totals = org.query(
      'SELECT Id, Total__c, Lines__c, Open_Lines__c, (SELECT Amount__c, Done__c FROM Lines__r) FROM Invoice__c'
    ).rows;
    for (const { values } of totals) {
      const lines = (values['Lines__r'] as { rows: { values: Record<string, unknown> }[] }).rows.map((line) => line.values);
      const sum = lines.reduce((total, line) => total + Number(line['Amount__c'] ?? 0), 0);
      const expected = [Number(sum.toPrecision(12)), lines.length, lines.filter((line) => !line['Done__c']).length];
      assert.deepEqual(
        [Number(Number(values['Total__c']).toPrecision(12)), values['Lines__c'], values['Open_Lines__c']],
        expected,
        `step ${i}`
      );
    }
  }
});
