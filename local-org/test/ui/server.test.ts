import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fastify, { type FastifyInstance } from 'fastify';
import { registerUi } from '../../src/ui/routes.ts';
import { flexiPageProblems } from '../../src/ui/server/app/flexipage.ts';
import { siteProblems } from '../../src/ui/server/site/site-model.ts';
import { matchRoute } from '../../src/ui/server/site/match-route.ts';
import { safeStartUrl } from '../../src/ui/server/login-page.ts';
import { ACCOUNT, CLERK, MEMBER, OUTSIDER, stubOrg } from './stub-org.ts';

const { org, rows } = stubOrg();
const invoice = String(rows.get('invoice__c')?.[0]?.Id);
const app: FastifyInstance = fastify();
const clerk = { sid: '' };
const member = { sid_billing: '' };

before(async () => {
  await registerUi(app, org);
  clerk.sid = org.sessions.create(CLERK);
  member.sid_billing = org.sessions.create(MEMBER);
});
after(() => app.close());

const api = '/services/data/v67.0/ui-api';

test('object info leaves out what the user may not read', async () => {
  const { fields } = (await app.inject({ url: `${api}/object-info/Invoice__c`, cookies: clerk })).json();
  assert.equal(fields.Amount__c.dataType, 'Currency');
  assert.equal(fields.Secret__c, undefined);
});

test('a record comes with display values and the names of its parents', async () => {
  const url = `${api}/records/${invoice}?fields=Invoice__c.Amount__c,Invoice__c.Account__r.Name&optionalFields=Invoice__c.Secret__c`;
  const record = (await app.inject({ url, cookies: clerk })).json();
  assert.deepEqual(record.fields.Amount__c, { value: 1200, displayValue: '€1,200.00' });
  assert.equal(record.fields.Account__r.value.fields.Name.value, 'Acme');
  assert.equal(record.fields.Secret__c, undefined);
});

test('a field that was asked for and is hidden is an error', async () => {
  const answer = await app.inject({ url: `${api}/records/${invoice}?fields=Invoice__c.Secret__c`, cookies: clerk });
  assert.equal(answer.statusCode, 400);
  assert.equal(answer.json()[0].errorCode, 'INVALID_FIELD');
});

test('a missing record and an unknown Id get the same answer', async () => {
  for (const id of [`${invoice.slice(0, 3)}000000000009AAA`, 'zzz000000000001AAA', 'x']) {
    const answer = await app.inject({ url: `${api}/records/${id}`, cookies: clerk });
    assert.equal(answer.statusCode, 404, id);
    assert.equal(answer.json()[0].errorCode, 'NOT_FOUND');
  }
});

test('asked by layout type, a record comes with all that may be read', async () => {
  const { fields } = (await app.inject({ url: `${api}/records/${invoice}?layoutTypes=Full`, cookies: clerk })).json();
  assert.equal(fields.Status__c.value, 'Open');
  assert.equal(fields.Secret__c, undefined);
});

test("an account's page lists its invoices, and a new one knows its account", async () => {
  const page = (await app.inject({ url: `/lightning/data?path=/lightning/r/Account/${ACCOUNT}/view`, cookies: clerk })).json();
  const labels = page.relatedLists.map(({ label }: { label: string }) => label);
  assert.deepEqual(labels, ['Opportunities', 'Cases', 'Invoices']);
  const list = page.relatedLists.at(-1);
  assert.deepEqual([list.total, list.parentField], [1, 'Account__c']);
  assert.ok(list.columns.every(({ field }: { field: string }) => field !== 'Account__r'));
  assert.equal(list.records[0].fields.Name.value, 'May hosting');
  const create = (
    await app.inject({
      url: `/lightning/data?path=${encodeURIComponent(`/lightning/o/Invoice__c/new?Account__c=${ACCOUNT}`)}`,
      cookies: clerk
    })
  ).json();
  assert.deepEqual(create.defaults, { Account__c: ACCOUNT });
});

test("the platform's own fields are translated, the project's as the project says", async () => {
  const { fields } = (
    await app.inject({ url: '/billing/webruntime/api/services/data/v67.0/ui-api/object-info/Invoice__c', cookies: member })
  ).json();
  assert.deepEqual([fields.CreatedDate.label, fields.Amount__c.label, fields.Name.label], ['Erstellt am', 'Amount', 'Invoice Name']);
});

test('a refused save says so at its field', async () => {
  const answer = await app.inject({
    method: 'PATCH',
    url: `${api}/records/${invoice}`,
    cookies: clerk,
    payload: { fields: { Amount__c: -1 } }
  });
  assert.equal(answer.statusCode, 400);
  assert.equal(answer.json().output.fieldErrors.Amount__c[0].message, 'The amount must not be negative.');
});

test('saving an unknown field is refused', async () => {
  const answer = await app.inject({
    method: 'PATCH',
    url: `${api}/records/${invoice}`,
    cookies: clerk,
    payload: { fields: { Nowhere__c: 1 } }
  });
  assert.equal(answer.json()[0].errorCode, 'INVALID_FIELD');
});

test('nothing is answered without a session', async () => {
  for (const url of [
    `${api}/records/${invoice}`,
    '/lightning/data',
    '/lightning/events?channel=/event/X__e',
    `/billing/webruntime/api/services/data/v67.0/ui-api/records/${invoice}`
  ]) {
    assert.equal((await app.inject({ url })).statusCode, 401, url);
  }
  assert.equal((await app.inject({ method: 'POST', url: '/lightning/apex', payload: {} })).statusCode, 401);
});

test("a member's session opens the site and not the app, a clerk's not the site", async () => {
  assert.equal((await app.inject({ url: '/lightning/page/home', cookies: { sid: member.sid_billing } })).statusCode, 302);
  assert.equal((await app.inject({ url: '/billing', cookies: member })).statusCode, 200);
  assert.equal((await app.inject({ url: '/billing', cookies: { sid_billing: clerk.sid } })).statusCode, 302);
});

test('the login page lists members only, and lets nobody else in', async () => {
  const page = (await app.inject({ url: '/billing/login' })).body;
  assert.match(page, /Mara Member/);
  assert.doesNotMatch(page, /Otto Outsider/);
  const answer = await app.inject({ method: 'POST', url: '/billing/login', payload: { userId: OUTSIDER } });
  assert.equal(answer.statusCode, 403);
});

test("signing in sets a cookie for the site's path only", async () => {
  const answer = await app.inject({
    method: 'POST',
    url: '/billing/login',
    payload: `userId=${MEMBER}&startURL=${encodeURIComponent('//evil.example')}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' }
  });
  assert.match(String(answer.headers['set-cookie']), /^sid_billing=.*; Path=\/billing; HttpOnly; SameSite=Strict$/);
  assert.equal(answer.headers.location, '/billing');
});

test('Apex errors have the shape that pages read, without a stack', async () => {
  const answer = await app.inject({
    method: 'POST',
    url: '/lightning/apex',
    cookies: clerk,
    payload: { className: 'InvoiceController', methodName: 'refuse', params: {} }
  });
  assert.equal(answer.statusCode, 500);
  assert.deepEqual(answer.json(), {
    exceptionType: 'System.AuraHandledException',
    isUserDefinedException: false,
    message: 'Not today: try tomorrow.',
    stackTrace: ''
  });
});

test('a record page is one payload: record, layout, regions', async () => {
  const page = (await app.inject({ url: `/lightning/data?path=/lightning/r/Invoice__c/${invoice}/view`, cookies: clerk })).json();
  assert.equal(page.kind, 'record');
  assert.equal(page.sections[0].heading, 'Money');
  assert.ok(!JSON.stringify(page).includes('Secret__c'));
  const tabs = page.regions.find((region: { name: string }) => region.name === 'main').components[0].tabs;
  assert.deepEqual(
    tabs.map((tab: { title: string }) => tab.title),
    ['Card', 'Details']
  );
  assert.deepEqual(tabs[0].components[0].properties, { tone: 'friendly' });
});

test("labels come in the site's or the user's language", async () => {
  for (const [url, expected] of [
    ['/billing', 'Hallo, Rechnung'],
    ['/billing?language=en_US', 'Hello, invoice']
  ] as const) {
    const page = (await app.inject({ url, cookies: member })).body;
    const labels = /src="(\/_ui\/labels-site-[^"]+)"/.exec(page)?.[1] ?? '';
    assert.match((await app.inject({ url: labels })).body, new RegExp(expected));
  }
});

test('the brand becomes custom properties', async () => {
  assert.match((await app.inject({ url: '/billing', cookies: member })).body, /--dxp-g-brand:#0b5cab/);
});

test('the outbox shows what would have been sent', async () => {
  const page = (await app.inject({ url: '/lightning/data?path=/outbox', cookies: clerk })).json();
  assert.equal(page.messages[0].subject, 'Your invoice');
  assert.deepEqual(page.messages[0].to, ['mara@example.com']);
});

test('page data cannot end its script element', async () => {
  const row = rows.get('invoice__c')?.[0];
  assert.ok(row);
  const name = row.Name ?? null;
  row.Name = '</script><script>alert(1)</script>';
  const page = (await app.inject({ url: `/lightning/r/Invoice__c/${invoice}/view`, cookies: clerk })).body;
  row.Name = name;
  assert.ok(!page.includes('<script>alert(1)'));
});

test('addresses below a site find their route', () => {
  const route = (apiName: string, routeType: string, urlPrefix: string) => ({
    apiName,
    label: apiName,
    routeType,
    urlPrefix,
    pageAccess: 'UseParent',
    viewId: ''
  });
  const routes = [
    route('Home', 'home', ''),
    route('Detail', 'detail-Invoice__c', 'invoice'),
    route('List', 'list-Invoice__c', 'invoice'),
    route('Related', 'relatedlist-Invoice__c', 'invoice'),
    route('Custom', 'custom-x', 'x/:recordId')
  ];
  const found = (path: string) => matchRoute(routes, path)?.route.apiName;
  assert.equal(found('/'), 'Home');
  assert.equal(found('/invoice'), 'List');
  assert.equal(found('/invoice/Recent'), 'List');
  assert.equal(found(`/invoice/${invoice}`), 'Detail');
  assert.equal(found(`/invoice/${invoice}/detail`), 'Detail');
  assert.equal(found(`/invoice/related/${invoice}/Lines`), 'Related');
  assert.equal(found(`/x/${invoice}`), 'Custom');
  assert.equal(found('/nowhere'), undefined);
});

test('a start address stays on this server and below its path', () => {
  for (const bad of ['//evil.example', 'https://evil.example', '/\\evil.example', '/billingextra', undefined])
    assert.equal(safeStartUrl(bad, '/billing'), '/billing', bad);
  assert.equal(safeStartUrl('/billing/my-invoice', '/billing'), '/billing/my-invoice');
});

test('pages that name what is not there are refused when the project loads', async () => {
  const { project } = stubOrg().org;
  const page = project.documents.get('FlexiPage')?.get('Invoice_Record_Page');
  const [region] = (page?.content.flexiPageRegions ?? []) as { itemInstances: { componentInstance: { componentName: string } }[] }[];
  const view = project.sites[0]?.contents.get('sfdc_cms__view')?.get('home');
  assert.ok(region && view);
  region.itemInstances[0] = { componentInstance: { componentName: 'force:nowhere' } };
  const text = JSON.stringify(view);
  Object.assign(view, JSON.parse(text.replace('c:invoicePortal', 'dxp_base:nowhere')));
  assert.deepEqual(
    [...flexiPageProblems(project), ...siteProblems(project)].map(({ message }) => message),
    ['there is no component force:nowhere', 'the view names dxp_base:nowhere: local org does not provide it']
  );
  Object.assign(view, JSON.parse(text.replace('c:invoicePortal', 'c:invoiceCard')));
  assert.match(siteProblems(project)[0]?.message ?? '', /c:invoiceCard: it is not exposed to Experience Cloud sites/);
});

test('an unknown address of a site shows its error page to members, and the login page in the language of the browser to others', async () => {
  const known = await app.inject({ url: '/billing/nowhere', cookies: member });
  assert.equal(known.statusCode, 404);
  assert.match(known.body, /id="platform"/);
  const unknown = await app.inject({ url: '/billing/nowhere', headers: { 'accept-language': 'de-DE,de;q=0.9,en;q=0.8' } });
  assert.equal(unknown.statusCode, 404);
  assert.match(unknown.body, /<html lang="de">/);
});
