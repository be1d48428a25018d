import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openOrg } from '../../src/org.ts';
import type { Org } from '../../src/org.ts';
import { listen } from '../../src/server.ts';
import { localOrg } from '../cli/local-org.ts';
import { fieldFile, objectFile, projectWith } from '../metadata/broken-project.ts';
import fastify from 'fastify';

const projectDir = join(import.meta.dirname, '../fixtures/invoices');

function dataFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'local-org-data-')), 'deeper/org.db');
}

function insertAccount(org: Org): string | null | undefined {
  const access = { userId: org.adminId, mode: 'user', sharing: true, allOrNone: true } as const;
  return org.apex.run(org.adminId, () => org.database.dml('insert', [{ sobject: 'Account', values: { Name: 'Kept' } }], access))[0]?.id;
}

test('a second start finds records, Ids, sessions, passwords and the outbox as they were left', async () => {
  const data = dataFile();
  const first = await openOrg({ projectDir, data });
  const [account, token] = [insertAccount(first), first.sessions.create(first.adminId)];
  first.sessions.setPassword(first.adminId, 'another one');
  first.outbox.add({ kind: 'email', at: 5, userId: first.adminId, content: { subject: 'Hello' } });
  const ids = [first.organizationId, first.adminId];
  first.close();
  const second = await openOrg({ projectDir, data });
  const { rows } = second.database.query('SELECT Id, Name FROM Account', { userId: second.adminId, mode: 'user', sharing: true });
  assert.deepEqual(
    rows.map((row) => [row.values['Id'], row.values['Name']]),
    [[account, 'Kept']]
  );
  assert.deepEqual([second.organizationId, second.adminId], ids);
  assert.equal(second.sessions.userOf(token), second.adminId);
  assert.ok(second.sessions.checkPassword(second.adminId, 'another one'), 'the first password does not come back');
  assert.deepEqual(
    second.outbox.list().map(({ kind, content }) => [kind, content]),
    [['email', { subject: 'Hello' }]]
  );
  assert.notEqual(insertAccount(second), account, 'Ids go on');
  second.close();
});

test('a new org has an administrator, hours around the clock, its stages and task statuses', async () => {
  const org = await openOrg({ projectDir, data: ':memory:' });
  const count = (soql: string): number => org.database.query(soql, { userId: org.adminId, mode: 'system', sharing: false }).rows.length;
  assert.equal(count("SELECT Id FROM User WHERE Profile.Name = 'System Administrator' AND IsActive = true"), 1);
  assert.equal(count('SELECT Id FROM OpportunityStage'), 10);
  assert.equal(count('SELECT Id FROM TaskStatus WHERE IsClosed = true'), 1);
  assert.equal(count("SELECT Id FROM ApexClass WHERE Name = 'InvoiceGreeting'"), 1);
  const { rows } = org.database.query('SELECT Name, MondayStartTime, SundayEndTime FROM BusinessHours WHERE IsDefault = true', {
    userId: org.adminId,
    mode: 'system',
    sharing: false
  });
  assert.deepEqual(
    [rows[0]?.values['Name'], rows[0]?.values['MondayStartTime'], rows[0]?.values['SundayEndTime']],
    ['Default', '00:00:00.000Z', '00:00:00.000Z']
  );
  assert.equal(org.sessions.userOf('00D!nonsense'), undefined);
  org.close();
});

test('the command line queries and runs Apex on a data file', async () => {
  const data = dataFile();
  const script = join(mkdtempSync(join(tmpdir(), 'local-org-script-')), 'a.apex');
  writeFileSync(script, "insert new Account(Name = 'From a script');");
  const ran = await localOrg('exec', script, '--project', projectDir, '--data', data);
  assert.deepEqual([ran.code, ran.err], [0, '']);
  const asked = await localOrg('query', 'SELECT Name FROM Account', '--project', projectDir, '--data', data);
  assert.match(asked.out, /From a script[\s\S]*1 row/);
  const wrong = await localOrg('query', 'SELECT Gone__c FROM Account', '--project', projectDir, '--data', data);
  assert.equal(wrong.code, 1);
  assert.match(wrong.err, /No such column 'Gone__c'/);
  assert.doesNotMatch(wrong.err, /\n\s+at /, 'no stack');
});

test('the command line runs Apex tests and ends with the counts', async () => {
  const run = await localOrg('test', '--project', projectDir);
  assert.equal(run.code, 0);
  assert.match(run.out, /1 passed, 0 failed\s*$/);
  const unknown = await localOrg('test', '--project', projectDir, '--class', 'Gone');
  assert.deepEqual([unknown.code, unknown.err.trim().split('\n').length], [1, 1]);
});

test('a broken project is told with every problem, its file and line, and without a stack', async () => {
  const root = projectWith({
    'app/objects/Bill__c/Bill__c.object-meta.xml': objectFile('Bill'),
    'app/objects/Bill__c/fields/X__c.field-meta.xml': fieldFile('X__c', '<type>Lookup</type><referenceTo>Gone__c</referenceTo>'),
    'app/labels/CustomLabels.labels-meta.xml': '<CustomLabels>\n<labels>\n</CustomLabels>'
  });
  const { code, err } = await localOrg('query', 'SELECT Id FROM Account', '--project', root);
  assert.equal(code, 1);
  assert.match(err, /^The project has 2 problems:\n/);
  assert.match(err, /app\/labels\/CustomLabels\.labels-meta\.xml:3 {2}Not well-formed XML/);
  assert.match(err, /unknown object Gone__c/);
  assert.doesNotMatch(err, /\n\s+at /);
});

test('a formula that does not compile is a problem of its file', async () => {
  const root = projectWith({
    'app/objects/Bill__c/Bill__c.object-meta.xml': objectFile('Bill'),
    'app/objects/Bill__c/fields/X__c.field-meta.xml': fieldFile(
      'X__c',
      '<type>Number</type><precision>5</precision><scale>0</scale><formula>VLOOKUP(Name)</formula>'
    )
  });
  await assert.rejects(
    openOrg({ projectDir: root, data: ':memory:' }),
    /X__c\.field-meta\.xml:1 {2}Formula of Bill__c\.X__c: The function VLOOKUP is not supported/
  );
});

test('a port in use is one line that says what to do', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const app = fastify();
  await assert.rejects(listen(app, (other.address() as AddressInfo).port), /is in use\. Stop what uses it, or start with --port/);
  await app.close();
  other.close();
});
