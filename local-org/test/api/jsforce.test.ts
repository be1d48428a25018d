import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsforce from 'jsforce';
import { addUser, startTestOrg } from './test-org.ts';

const { org, url, connect } = await startTestOrg();
const connection = connect();

/** The error that jsforce makes of an answer. */
async function errorOf(work: PromiseLike<unknown>): Promise<{ errorCode?: string; message: string; data?: unknown }> {
  try {
    await work;
  } catch (error) {
    return error as { errorCode?: string; message: string };
  }
  return assert.fail('Expected the request to be refused');
}

test('signs in with username and password, by SOAP and by OAuth', async () => {
  const soap = new jsforce.Connection({ loginUrl: url, version: '67.0' });
  const user = await soap.login('admin@local-org.example', 'local-org');
  assert.equal(user.id, org.adminId);
  assert.equal((await soap.identity()).username, 'admin@local-org.example');
  const oauth = new jsforce.Connection({ oauth2: { loginUrl: url, clientId: 'any', clientSecret: 'any' }, version: '67.0' });
  assert.equal((await oauth.login('admin@local-org.example', 'local-org')).id, org.adminId);
});

test('refuses a wrong password and a foreign token', async () => {
  const wrong = new jsforce.Connection({ loginUrl: url });
  assert.match((await errorOf(wrong.login('admin@local-org.example', 'nonsense'))).message, /INVALID_LOGIN/);
  const foreign = new jsforce.Connection({ instanceUrl: url, accessToken: '00Dx!nonsense' });
  assert.equal((await errorOf(foreign.query('SELECT Id FROM Account'))).errorCode, 'INVALID_SESSION_ID');
});

test('creates, reads, changes and deletes a record', async () => {
  const created = await connection
    .sobject('Invoice__c')
    .create({ Name: 'One', Amount__c: 100.5, Due_Date__c: '2026-03-01', Sent_On__c: '2026-01-01T12:00:00.000+0000' });
  assert.ok(created.success && created.id);
  const record = await connection.sobject('Invoice__c').retrieve(created.id);
  assert.equal(record['Amount__c'], 100.5);
  assert.equal(record['Sent_On__c'], '2026-01-01T12:00:00.000+0000');
  assert.equal(record['Net__c'], 100.5, 'a formula field');
  assert.deepEqual(record.attributes, { type: 'Invoice__c', url: `/services/data/v67.0/sobjects/Invoice__c/${created.id}` });
  const changed = await connection.sobject('Invoice__c').update({ Id: created.id, Discount__c: 10 });
  assert.ok(changed.success);
  const { records } = await connection.query<{ Net__c: number }>(`SELECT Net__c FROM Invoice__c WHERE Id = '${created.id}'`);
  assert.equal(records[0]?.Net__c, 90.45);
  assert.ok((await connection.sobject('Invoice__c').destroy(created.id)).success);
  assert.equal((await errorOf(connection.sobject('Invoice__c').retrieve(created.id))).errorCode, 'NOT_FOUND');
  const all = await connection.query(`SELECT Id FROM Invoice__c WHERE Id = '${created.id}'`, { scanAll: true });
  assert.equal(all.totalSize, 1, 'queryAll sees deleted records');
});

test("errors have Salesforce's codes", async () => {
  const rule = await errorOf(connection.sobject('Invoice__c').create({ Name: 'Paid', Status__c: 'Paid' }));
  assert.equal(rule.errorCode, 'FIELD_CUSTOM_VALIDATION_EXCEPTION');
  assert.match(rule.message, /Enter the amount before/);
  assert.equal((await errorOf(connection.sobject('Invoice__c').create({ Nme: 'x' }))).errorCode, 'INVALID_FIELD');
  assert.equal((await errorOf(connection.query('SELECT Gone__c FROM Invoice__c'))).errorCode, 'INVALID_FIELD');
  assert.equal((await errorOf(connection.query('SELECT FROM Invoice__c'))).errorCode, 'MALFORMED_QUERY');
  assert.equal((await errorOf(connection.query('SELECT Id FROM Gone__c'))).errorCode, 'INVALID_TYPE');
  assert.equal((await errorOf(connection.request('/sobjects/Gone__c'))).errorCode, 'NOT_FOUND');
  assert.equal((await errorOf(connection.request({ method: 'DELETE', url: '/limits' }))).errorCode, 'METHOD_NOT_ALLOWED');
});

test('upserts by external Id, creating once', async () => {
  const [first, second] = [
    await connection.sobject('Invoice__c').upsert({ Reference__c: 'R-1', Name: 'First' }, 'Reference__c'),
    await connection.sobject('Invoice__c').upsert({ Reference__c: 'R-1', Name: 'Renamed' }, 'Reference__c')
  ];
  assert.ok(first.success && second.success);
  assert.deepEqual([(first as { created?: boolean }).created, (second as { created?: boolean }).created], [true, false]);
  const { records } = await connection.query<{ Name: string }>("SELECT Name FROM Invoice__c WHERE Reference__c = 'R-1'");
  assert.deepEqual(
    records.map(({ Name }) => Name),
    ['Renamed']
  );
});

test('collections save what is valid, or nothing when all or none is asked', async () => {
  const records = [{ Name: 'Good' }, { Name: 'Bad', Status__c: 'Paid' }];
  const partial = await connection.sobject('Invoice__c').create(records);
  assert.deepEqual(
    partial.map(({ success }) => success),
    [true, false]
  );
  assert.equal((partial[1]?.errors[0] as unknown as { statusCode: string }).statusCode, 'FIELD_CUSTOM_VALIDATION_EXCEPTION');
  const none = await connection.sobject('Invoice__c').create([{ Name: 'Never' }, ...records.slice(1)], { allOrNone: true });
  assert.deepEqual(
    none.map(({ success }) => success),
    [false, false]
  );
  assert.equal((await connection.query("SELECT Id FROM Invoice__c WHERE Name = 'Never'")).totalSize, 0);
  const ids = partial.flatMap(({ id }) => id ?? []);
  const read = await connection.sobject('Invoice__c').retrieve(ids);
  assert.deepEqual(
    read.map((record) => record['Name']),
    ['Good']
  );
  assert.ok((await connection.sobject('Invoice__c').update([{ Id: ids[0] ?? '', Name: 'Better' }]))[0]?.success);
  assert.ok((await connection.sobject('Invoice__c').destroy(ids))[0]?.success);
});

test('large results come in batches', async () => {
  const names = Array.from({ length: 450 }, (_, index) => ({ Name: `Bulk ${String(index).padStart(3, '0')}` }));
  for (let from = 0; from < names.length; from += 200) await connection.sobject('Account').create(names.slice(from, from + 200));
  const first = await connection.query<{ Name: string }>("SELECT Name FROM Account WHERE Name LIKE 'Bulk %' ORDER BY Name", {
    headers: { 'Sforce-Query-Options': 'batchSize=200' }
  });
  assert.deepEqual([first.totalSize, first.records.length, first.done], [450, 200, false]);
  const second = await connection.queryMore<{ Name: string }>(first.nextRecordsUrl ?? '');
  const third = await connection.queryMore<{ Name: string }>(second.nextRecordsUrl ?? '');
  assert.equal(third.done, true);
  assert.equal(third.records.at(-1)?.Name, 'Bulk 449');
});

test("parents, children and aggregates have Salesforce's shapes", async () => {
  const account = await connection.sobject('Account').create({ Name: 'Acme' });
  const accountId = account.id ?? '';
  const invoice = await connection.sobject('Invoice__c').create({ Name: 'With lines', Account__c: accountId });
  await connection.sobject('Invoice_Line__c').create([
    { Invoice__c: invoice.id ?? '', Price__c: 10 },
    { Invoice__c: invoice.id ?? '', Price__c: 15 }
  ]);
  const { records } = await connection.query(
    `SELECT Name, Line_Total__c, Account__r.Name, (SELECT Price__c FROM Lines__r ORDER BY Price__c) FROM Invoice__c WHERE Id = '${invoice.id}'`
  );
  const record = records[0] as Record<string, unknown> & {
    Account__r: { Name: string; attributes: { type: string } };
    Lines__r: { totalSize: number; done: boolean; records: { Price__c: number }[] };
  };
  assert.equal(record['Line_Total__c'], 25, 'a roll-up');
  assert.deepEqual(
    [Object.keys(record).includes('Id'), Object.keys(record.Account__r), Object.keys(record.Lines__r.records[0] ?? {})],
    [false, ['attributes', 'Name'], ['attributes', 'Price__c']],
    'only what was selected'
  );
  assert.deepEqual([record.Account__r.Name, record.Account__r.attributes.type], ['Acme', 'Account']);
  assert.deepEqual([record.Lines__r.totalSize, record.Lines__r.records.map(({ Price__c }) => Price__c)], [2, [10, 15]]);
  const sum = await connection.query(`SELECT SUM(Price__c) total FROM Invoice_Line__c WHERE Invoice__c = '${invoice.id}'`);
  assert.deepEqual([sum.records[0]?.attributes?.type, sum.records[0]?.['total']], ['AggregateResult', 25]);
});

test('describes what the user may see', async () => {
  const { sobjects } = await connection.describeGlobal();
  assert.ok(sobjects.some(({ name, custom, keyPrefix }) => name === 'Invoice__c' && custom && keyPrefix?.length === 3));
  const described = await connection.describe('Invoice__c');
  const field = (name: string): (typeof described.fields)[number] | undefined => described.fields.find((one) => one.name === name);
  assert.deepEqual(
    field('Status__c')?.picklistValues?.map(({ value }) => value),
    ['Draft', 'Sent', 'Paid']
  );
  assert.deepEqual(
    [field('Account__c')?.type, field('Account__c')?.referenceTo, field('Account__c')?.relationshipName],
    ['reference', ['Account'], 'Account__r']
  );
  assert.deepEqual([field('Net__c')?.calculated, field('Net__c')?.createable], [true, false]);
  assert.ok(
    described.childRelationships.some(
      ({ relationshipName, childSObject }) => relationshipName === 'Lines__r' && childSObject === 'Invoice_Line__c'
    )
  );
});

test('another user sees only what sharing and permissions give', async () => {
  await connection.sobject('Invoice__c').create({ Name: 'Private' });
  const clerk = connect(addUser(org, 'clerk'));
  assert.equal((await errorOf(clerk.query('SELECT Id FROM Invoice__c'))).errorCode, 'INVALID_TYPE');
  assert.match((await errorOf(clerk.sobject('Invoice__c').create({ Name: 'No' }))).errorCode ?? '', /INSUFFICIENT_ACCESS/);
});

test('a composite request passes results on, and undoes all when one fails', async () => {
  const request = (allOrNone: boolean, second: object): Promise<{ compositeResponse: { httpStatusCode: number; body: unknown }[] }> =>
    connection.requestPost('/composite', {
      allOrNone,
      compositeRequest: [
        { method: 'POST', url: '/services/data/v67.0/sobjects/Invoice__c', referenceId: 'invoice', body: { Name: 'Composite' } },
        {
          method: 'POST',
          url: '/services/data/v67.0/sobjects/Invoice_Line__c',
          referenceId: 'line',
          body: { Invoice__c: '@{invoice.id}', ...second }
        }
      ]
    });
  const good = await request(true, { Price__c: 3 });
  assert.deepEqual(
    good.compositeResponse.map(({ httpStatusCode }) => httpStatusCode),
    [201, 201]
  );
  const before = (await connection.query("SELECT Id FROM Invoice__c WHERE Name = 'Composite'")).totalSize;
  const bad = await request(true, { Gone__c: 3 });
  assert.deepEqual(
    bad.compositeResponse.map(({ httpStatusCode }) => httpStatusCode),
    [400, 400]
  );
  assert.equal((await connection.query("SELECT Id FROM Invoice__c WHERE Name = 'Composite'")).totalSize, before, 'nothing was left');
});

test('a composite batch answers each request', async () => {
  const answer = await connection.requestPost<{ hasErrors: boolean; results: { statusCode: number }[] }>('/composite/batch', {
    batchRequests: [
      { method: 'GET', url: 'v67.0/limits' },
      { method: 'GET', url: 'v67.0/sobjects/Gone__c' }
    ]
  });
  assert.deepEqual([answer.hasErrors, answer.results.map(({ statusCode }) => statusCode)], [true, [200, 404]]);
});

test('a tree is saved with its children, or not at all', async () => {
  const tree = (price: unknown): object => ({
    records: [
      {
        attributes: { type: 'Invoice__c', referenceId: 'i1' },
        Name: 'Tree',
        Lines__r: { records: [{ attributes: { type: 'Invoice_Line__c', referenceId: 'l1' }, Price__c: price }] }
      }
    ]
  });
  const saved = await connection.requestPost<{ hasErrors: boolean; results: { referenceId: string; id: string }[] }>(
    '/composite/tree/Invoice__c',
    tree(7)
  );
  assert.deepEqual([saved.hasErrors, saved.results.map(({ referenceId }) => referenceId)], [false, ['i1', 'l1']]);
  const failed = (await errorOf(connection.requestPost('/composite/tree/Invoice__c', tree('seven')))) as { data?: unknown };
  assert.ok(failed, 'a wrong price is refused');
  assert.equal((await connection.query("SELECT Id FROM Invoice__c WHERE Name = 'Tree'")).totalSize, 1);
});

test('Bulk API 2.0 loads CSV and tells what failed', async () => {
  connection.bulk2.pollInterval = 20;
  const results = await connection.bulk2.loadAndWaitForResults({
    object: 'Invoice__c',
    operation: 'insert',
    input: [
      { Name: 'Bulk one', Amount__c: '5', Status__c: '' },
      { Name: 'Bulk two', Amount__c: '', Status__c: 'Paid' }
    ]
  });
  assert.equal(results.successfulResults.length, 1);
  assert.equal((results.successfulResults[0] as unknown as { Name: string }).Name, 'Bulk one');
  assert.match((results.failedResults[0] as unknown as { sf__Error: string }).sf__Error, /FIELD_CUSTOM_VALIDATION_EXCEPTION/);
});

test('versions, limits and a password set over the API', async () => {
  const versions = (await (await fetch(`${url}/services/data`)).json()) as { version: string; label: string }[];
  assert.equal(versions.at(-1)?.version, '67.0');
  assert.ok((await connection.limits())['DailyApiRequests']);
  const userId = addUser(org, 'signer');
  await connection.requestPost(`/sobjects/User/${userId}/password`, { NewPassword: 'long enough' });
  const user = new jsforce.Connection({ loginUrl: url });
  assert.equal((await user.login('signer@example.com', 'long enough')).id, userId);
});

test('answers this machine only', async () => {
  const foreign = await fetch(`${url}/services/data`, { headers: { origin: 'https://attacker.example' } });
  assert.equal(foreign.status, 403);
});

test('runs anonymous Apex and Apex tests', async () => {
  const good = await connection.tooling.executeAnonymous("insert new Account(Name = 'By Apex');");
  assert.deepEqual([good.compiled, good.success], [true, true]);
  assert.equal((await connection.query("SELECT Id FROM Account WHERE Name = 'By Apex'")).totalSize, 1);
  const wrong = await connection.tooling.executeAnonymous("Integer i = 'x';");
  assert.deepEqual([wrong.compiled, wrong.line], [false, 1]);
  const thrown = await connection.tooling.executeAnonymous("throw new IllegalArgumentException('No');");
  assert.deepEqual([thrown.compiled, thrown.success], [true, false]);
  assert.match(thrown.exceptionMessage ?? '', /IllegalArgumentException: No/);
  const run = (await connection.tooling.runTestsSynchronous({ classNames: 'InvoiceGreetingTest' } as never)) as unknown as {
    numTestsRun: number;
    numFailures: number;
    codeCoverage: { name: string; numLocationsNotCovered: number }[];
  };
  assert.deepEqual([run.numTestsRun, run.numFailures], [1, 0]);
  assert.deepEqual(
    run.codeCoverage.map(({ name, numLocationsNotCovered }) => [name, numLocationsNotCovered]),
    [
      ['InvoiceGreeting', 0],
      ['InvoiceReminder', 1]
    ]
  );
  const job = await connection.requestPost<string>('/tooling/runTestsAsynchronous', { testLevel: 'RunLocalTests' });
  const results = await connection.tooling.query<{ Outcome: string }>(`SELECT Outcome FROM ApexTestResult WHERE AsyncApexJobId = '${job}'`);
  assert.deepEqual(
    results.records.map(({ Outcome }) => Outcome),
    ['Pass']
  );
});

test('Bulk API 2.0 exports a query as CSV', async () => {
  await connection.sobject('Account').create([{ Name: 'Export one, with comma' }, { Name: 'Export two' }]);
  const stream = await connection.bulk2.query("SELECT Name, Owner.Username FROM Account WHERE Name LIKE 'Export%' ORDER BY Name");
  const records = await (stream as unknown as { toArray(): Promise<Record<string, string>[]> }).toArray();
  assert.deepEqual(records, [
    { Name: 'Export one, with comma', 'Owner.Username': 'admin@local-org.example' },
    { Name: 'Export two', 'Owner.Username': 'admin@local-org.example' }
  ]);
});

test('columns of a query are described for the Salesforce CLI', async () => {
  const soql = encodeURIComponent('SELECT Name, Account__r.Name, (SELECT Price__c FROM Lines__r) FROM Invoice__c');
  const { columnMetadata } = await connection.request<{ columnMetadata: { columnName: string; joinColumns: { columnName: string }[] }[] }>(
    `/query?q=${soql}&columns=true`
  );
  assert.deepEqual(
    columnMetadata.map(({ columnName, joinColumns }) => [columnName, joinColumns.map((one) => one.columnName)]),
    [
      ['Name', []],
      ['Account__r', ['Name']],
      ['Lines__r', ['Price__c']]
    ]
  );
});

test('queued jobs run after the request that queued them', async () => {
  assert.ok((await connection.tooling.executeAnonymous('System.enqueueJob(new InvoiceReminder());')).success);
  const reminded = async (): Promise<number> => (await connection.query("SELECT Id FROM Account WHERE Name = 'Reminded'")).totalSize;
  for (let tries = 0; tries < 50 && (await reminded()) === 0; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(await reminded(), 1);
});

test('describes in the language of the user', async () => {
  await connection.sobject('User').update({ Id: org.adminId, LanguageLocaleKey: 'de' });
  const german = await connection.requestGet<{
    label: string;
    labelPlural: string;
    fields: { name: string; label: string; picklistValues: { label: string }[] }[];
  }>('/sobjects/Invoice__c/describe');
  await connection.sobject('User').update({ Id: org.adminId, LanguageLocaleKey: 'en_US' });
  const status = german.fields.find(({ name }) => name === 'Status__c');
  assert.deepEqual(
    [german.label, german.labelPlural, status?.label, status?.picklistValues.at(-1)?.label],
    ['Rechnung', 'Rechnungen', 'Stand', 'Bezahlt']
  );
});
