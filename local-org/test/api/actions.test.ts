import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { problemsOf } from '../apex-language/run-apex.ts';
import { addUser, startTestOrg } from './test-org.ts';

const PAY = `public with sharing class PayInvoices {
    public inherited sharing class Request {
        @InvocableVariable(label='Invoice ID' description='The one that was paid.' required=true)
        public Id invoiceId;
        @InvocableVariable
        public Decimal amount;
        public String hidden = 'as it was';
    }
    public inherited sharing class Result {
        @InvocableVariable(label='Paid')
        public Boolean paid;
        @InvocableVariable
        public String note;
    }
    @InvocableMethod(label='Pay Invoices' description='Marks invoices as paid.' category='Billing')
    public static List<Result> pay(List<Request> requests) {
        List<Invoice__c> invoices = new List<Invoice__c>();
        List<Result> results = new List<Result>();
        for (Request request : requests) {
            invoices.add(new Invoice__c(Id = request.invoiceId, Amount__c = request.amount, Status__c = 'Paid'));
            Result result = new Result();
            result.paid = true;
            result.note = requests.size() + ' at once, ' + request.hidden;
            results.add(result);
        }
        for (Invoice__c invoice : invoices) {
            update as user invoice;
        }
        return results;
    }
}`;
const NAME = `public with sharing class NameAccounts {
    @InvocableMethod
    public static List<String> names(List<String> texts) {
        List<String> names = new List<String>();
        for (String text : texts) {
            if (text != 'lost') { names.add(text.toUpperCase()); }
        }
        return names;
    }
}`;
const GRANTED = `<?xml version="1.0" encoding="UTF-8"?>
<PermissionSet xmlns="http://soap.sforce.com/2006/04/metadata">
    <classAccesses>
        <apexClass>NameAccounts</apexClass>
        <enabled>true</enabled>
    </classAccesses>
    <hasActivationRequired>false</hasActivationRequired>
    <label>Namer</label>
</PermissionSet>`;

/** The invoices project with two actions. */
function projectWithActions(): string {
  const root = mkdtempSync(join(tmpdir(), 'local-org-actions-'));
  cpSync(join(import.meta.dirname, '../fixtures/invoices'), root, { recursive: true });
  const meta =
    '<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>67.0</apiVersion><status>Active</status></ApexClass>';
  for (const [name, body] of Object.entries({ PayInvoices: PAY, NameAccounts: NAME })) {
    writeFileSync(join(root, `base/classes/${name}.cls`), body);
    writeFileSync(join(root, `base/classes/${name}.cls-meta.xml`), meta);
  }
  writeFileSync(join(root, 'base/permissionsets/Namer.permissionset-meta.xml'), GRANTED);
  return root;
}

const { org, url, connect } = await startTestOrg(projectWithActions());
const admin = connect();
const system = { userId: org.adminId, mode: 'system', sharing: false } as const;

async function send(
  path: string,
  body?: unknown,
  userId = org.adminId
): Promise<{ status: number; body: Record<string, unknown>[] & Record<string, unknown> }> {
  const answer = await fetch(`${url}/services/data/v67.0/actions${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${org.sessions.create(userId)}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown>[] & Record<string, unknown> };
}

async function invoice(name: string): Promise<string> {
  return (await admin.sobject('Invoice__c').create({ Name: name })).id ?? '';
}

function statusOf(id: string): unknown {
  return org.database.query('SELECT Status__c FROM Invoice__c WHERE Id = :id', { ...system, binds: { id } }).rows[0]?.values['Status__c'];
}

test('lists the actions and describes one, with labels and what is required', async () => {
  assert.deepEqual((await send('/custom')).body, { apex: '/services/data/v67.0/actions/custom/apex' });
  assert.deepEqual((await send('/custom/apex')).body['actions'], [
    { label: 'names', name: 'NameAccounts', type: 'APEX', url: '/services/data/v67.0/actions/custom/apex/NameAccounts' },
    { label: 'Pay Invoices', name: 'PayInvoices', type: 'APEX', url: '/services/data/v67.0/actions/custom/apex/PayInvoices' }
  ]);
  const { body } = await send('/custom/apex/PayInvoices');
  assert.deepEqual([body['label'], body['description'], body['standard']], ['Pay Invoices', 'Marks invoices as paid.', false]);
  assert.deepEqual(
    (body['inputs'] as Record<string, unknown>[]).map(({ name, label, type, required }) => [name, label, type, required]),
    [
      ['invoiceId', 'Invoice ID', 'ID', true],
      ['amount', 'amount', 'DOUBLE', false]
    ]
  );
  assert.equal((await send('/custom/apex/InvoiceGreeting')).status, 404);
});

test('calls the method once with all inputs, fills what is invocable only, and answers in their order', async () => {
  const ids = [await invoice('A'), await invoice('B')];
  const { status, body } = await send('/custom/apex/PayInvoices', {
    inputs: [
      { invoiceId: ids[0], amount: 5 },
      { invoiceId: ids[1], amount: '7.5' }
    ]
  });
  assert.equal(status, 200);
  assert.deepEqual(body[1], {
    actionName: 'pay',
    errors: null,
    isSuccess: true,
    outputValues: { paid: true, note: '2 at once, as it was' }
  });
  assert.deepEqual(ids.map(statusOf), ['Paid', 'Paid']);
});

test('one value is given and answered under the names of the documentation', async () => {
  const { body } = await send('/custom/apex/NameAccounts', { inputs: [{ texts: 'one' }, { texts: 'two' }] });
  assert.deepEqual(
    body.map(({ outputValues }) => outputValues),
    [{ output: 'ONE' }, { output: 'TWO' }]
  );
});

test('when one input makes the method throw, all fail and nothing is kept', async () => {
  const ids = [await invoice('C'), await invoice('D')];
  // Without an amount the validation rule refuses the second, after the first was saved.
  const { status, body } = await send('/custom/apex/PayInvoices', { inputs: [{ invoiceId: ids[0], amount: 5 }, { invoiceId: ids[1] }] });
  assert.equal(status, 400);
  for (const { isSuccess, errors, outputValues } of body) {
    const [error] = errors as { statusCode: string; message: string }[];
    assert.deepEqual([isSuccess, outputValues, error?.statusCode], [false, null, 'UNKNOWN_EXCEPTION']);
    assert.match(error?.message ?? '', /^An Apex error occurred: System\.DmlException: .*Enter the amount before/);
  }
  assert.ok(
    ids.every((id) => statusOf(id) !== 'Paid'),
    'the first was saved, and taken back'
  );
});

test('inputs that do not fit are refused before the method runs, each with its reason', async () => {
  const id = await invoice('E');
  const first = async (input: Record<string, unknown>): Promise<unknown[]> => {
    const { status, body } = await send('/custom/apex/PayInvoices', { inputs: [input, { invoiceId: id, amount: 5 }] });
    const [error] = body[0]?.['errors'] as { statusCode: string; message: string }[];
    assert.equal(body[1]?.['isSuccess'], false);
    return [status, error?.statusCode, error?.message];
  };
  assert.deepEqual(await first({}), [400, 'REQUIRED_FIELD_MISSING', 'Missing required input parameter: invoiceId']);
  assert.deepEqual(await first({ invoiceId: id, hidden: 'x' }), [400, 'INVALID_API_INPUT', 'The action has no input hidden']);
  assert.deepEqual(await first({ invoiceId: 'nonsense' }), [400, 'INVALID_API_INPUT', 'Illegal value for the input invoiceId of type Id']);
  assert.notEqual(statusOf(id), 'Paid');
  assert.equal((await send('/custom/apex/PayInvoices', { input: [] })).status, 400);
});

test('as many results as inputs, or it is a fault', async () => {
  const { status, body } = await send('/custom/apex/NameAccounts', { inputs: [{ texts: 'one' }, { texts: 'lost' }] });
  assert.equal(status, 400);
  assert.deepEqual(
    body.map(({ isSuccess }) => isSuccess),
    [false, false]
  );
});

test('takes access to the class, and works within a composite request', async () => {
  const clerk = addUser(org, 'Clerk');
  for (const body of [undefined, { inputs: [{ texts: 'x' }] }]) {
    const refused = await send('/custom/apex/NameAccounts', body, clerk);
    assert.deepEqual([refused.status, refused.body[0]?.['errorCode']], [403, 'INSUFFICIENT_ACCESS']);
  }
  assert.deepEqual((await send('/custom/apex', undefined, clerk)).body['actions'], []);
  const { rows } = org.database.query("SELECT Id FROM PermissionSet WHERE Name = 'Namer'", system);
  const values = { AssigneeId: clerk, PermissionSetId: String(rows[0]?.values['Id']) };
  org.database.dml('insert', [{ sobject: 'PermissionSetAssignment', values }], { ...system, allOrNone: true });
  assert.equal((await send('/custom/apex/NameAccounts', { inputs: [{ texts: 'x' }] }, clerk)).status, 200);
  const { compositeResponse } = (await connect(clerk).request({
    method: 'POST',
    url: '/services/data/v67.0/composite',
    body: JSON.stringify({
      compositeRequest: [
        {
          method: 'POST',
          url: '/services/data/v67.0/actions/custom/apex/NameAccounts',
          referenceId: 'a',
          body: { inputs: [{ texts: 'y' }] }
        }
      ]
    }),
    headers: { 'content-type': 'application/json' }
  })) as { compositeResponse: { body: { outputValues: unknown }[] }[] };
  assert.deepEqual(compositeResponse[0]?.body[0]?.outputValues, { output: 'Y' });
});

const problems: Record<string, [string, string]> = {
  'an instance method': [
    '@InvocableMethod public void go(List<Id> ids) { }',
    'InvocableMethod methods must be static and public or global'
  ],
  'a private method': ['@InvocableMethod static void go(List<Id> ids) { }', 'InvocableMethod methods must be static and public or global'],
  'a single value': ['@InvocableMethod public static void go(Id given) { }', 'InvocableMethod methods do not support parameter type of Id'],
  'a list of Object': [
    '@InvocableMethod public static void go(List<Object> given) { }',
    'InvocableMethod methods do not support parameter type of List<Object>'
  ],
  'a list of maps': [
    '@InvocableMethod public static void go(List<Map<String, String>> given) { }',
    'InvocableMethod methods do not support parameter type of List<Map<String, String>>'
  ],
  'a class without invocable variables': [
    '@InvocableMethod public static void go(List<Plain> given) { }  public class Plain { public Id n; }',
    'InvocableMethod methods do not support parameter type of List<Main.Plain>'
  ],
  'a result that is no list': [
    '@InvocableMethod public static String go(List<Id> ids) { return null; }',
    'InvocableMethod methods do not support return type of String'
  ],
  'two parameters': [
    '@InvocableMethod public static void go(List<Id> a, List<Id> b) { }',
    'InvocableMethod methods take one parameter at most'
  ],
  'another annotation beside it': [
    '@InvocableMethod @AuraEnabled public static void go(List<Id> a) { }',
    'Other annotations cannot be used with InvocableMethod'
  ],
  'an inner class': [
    'public class Nested { } public class Other { @InvocableMethod public static void go(List<Id> a) { } }',
    'InvocableMethod methods must be in an outer class'
  ],
  'a setting that does not exist': [
    "@InvocableMethod(lable='x') public static void go(List<Id> a) { }",
    'Annotation parameter does not exist: InvocableMethod.lable'
  ],
  'a static variable': [
    'public class In { @InvocableVariable public static Id n; }',
    'InvocableVariable fields must be public or global, and neither static nor final: n'
  ],
  'a private variable': [
    'public class In { @InvocableVariable Id n; }',
    'InvocableVariable fields must be public or global, and neither static nor final: n'
  ],
  'a property': ['public class In { @InvocableVariable public Id n { get; set; } }', 'InvocableVariable cannot be a property: n'],
  'a map variable': [
    'public class In { @InvocableVariable public Map<Id, Id> n; }',
    'InvocableVariable fields do not support type of Map<Id, Id>'
  ],
  'an input that nobody can make': [
    '@InvocableMethod public static void go(List<In> given) { } public class In { @InvocableVariable public Id n; public In(Id n) { } }',
    'Main.In needs a constructor without parameters to be the input of an InvocableMethod'
  ]
};
for (const [what, [code, message]] of Object.entries(problems)) {
  test(`refuses ${what} when the project loads`, () => {
    assert.deepEqual(problemsOf({ Main: `public class Main {\n${code}\n}` }), [`Main:2 ${message}`]);
  });
}

test('one action a class, and lists of lists of records are welcome', () => {
  const two =
    'public class Main {\n@InvocableMethod public static List<List<Id>> a(List<List<Id>> given) { return given; }\n@InvocableMethod public static void b() { }\n}';
  assert.deepEqual(problemsOf({ Main: two }), ['Main:3 Only one method per type can be defined with: InvocableMethod']);
});
