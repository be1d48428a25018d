import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fastify, { type FastifyInstance } from 'fastify';
import type { Browser } from 'playwright-core';
import { registerUi } from '../../src/ui/routes.ts';
import { isWiderThanScreen, launchBrowser, openPage, violations } from './browser.ts';
import { CLERK, MEMBER, stubOrg } from './stub-org.ts';

const { org, rows, calls } = stubOrg();
const invoice = String(rows.get('invoice__c')?.[0]?.Id);
const app: FastifyInstance = fastify();
let browser: Browser;
let origin = '';
const clerk = { name: 'sid', value: '' };
const member = { name: 'sid_billing', value: '' };

before(async () => {
  await registerUi(app, org);
  origin = await app.listen({ port: 0, host: '127.0.0.1' });
  clerk.value = org.sessions.create(CLERK);
  member.value = org.sessions.create(MEMBER);
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  await app.close();
});

const recordPage = () => `${origin}/lightning/r/Invoice__c/${invoice}/view`;

test('a record page shows its component with wired Apex data, label and property', async () => {
  const { page, errors } = await openPage(browser, recordPage(), clerk);
  await page.getByText('Hello, invoice').waitFor();
  assert.equal(await page.locator('c-invoice-card .name').textContent(), 'May hosting');
  assert.equal(await page.locator('c-invoice-card .tone').textContent(), 'friendly');
  assert.equal(await page.locator('h1').textContent(), 'May hosting');
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(errors, []);
  await page.context().close();
});

test('imperative Apex and refreshApex bring the new value, and its error message reaches the page', async () => {
  const { page, errors } = await openPage(browser, recordPage(), clerk);
  await page.getByRole('button', { name: 'Pay now' }).click();
  await page.locator('c-invoice-card .error').waitFor();
  assert.equal(await page.locator('c-invoice-card .status').textContent(), 'Paid');
  assert.equal(await page.locator('c-invoice-card .error').textContent(), 'Not today: try tomorrow.');
  assert.deepEqual(calls.slice(-4), ['getInvoice', 'pay', 'getInvoice', 'refuse']);
  assert.deepEqual(errors, []);
  await page.context().close();
});

test('quick actions of the page open their component in a dialog that it closes, or are called', async () => {
  const { page, errors } = await openPage(browser, recordPage(), clerk);
  await page.getByRole('button', { name: 'Remind' }).click();
  await page.getByRole('heading', { name: 'Remind the customer' }).waitFor();
  assert.equal(await page.locator('c-invoice-reminder .about').textContent(), `${invoice} of Invoice__c`);
  assert.deepEqual(await violations(page), []);
  await page.getByRole('button', { name: 'Leave it' }).click();
  await page.locator('c-invoice-reminder').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Ping' }).click();
  await page.getByText(`Ping of ${invoice}`).waitFor();
  assert.deepEqual(errors, []);
  await page.context().close();
});

test('details are edited with the message at the field, and saved', async () => {
  const { page, errors } = await openPage(browser, recordPage(), clerk);
  await page.getByRole('tab', { name: 'Details' }).click();
  await page.getByRole('button', { name: 'Edit' }).click();
  const amount = page.getByLabel('Amount');
  // The field shows the plain number once it has the focus.
  await amount.focus();
  await amount.fill('-5');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('The amount must not be negative.').waitFor();
  assert.deepEqual(await violations(page), []);
  await amount.focus();
  await amount.fill('99');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('The record was saved.').waitFor();
  assert.equal(rows.get('invoice__c')?.[0]?.Amount__c, 99);
  assert.equal(await page.getByText('€99.00').first().isVisible(), true);
  assert.deepEqual(errors, []);
  await page.context().close();
});

test('record wires, saves, toasts, platform events, modals and navigation work as in Lightning', async () => {
  const { page, errors } = await openPage(browser, recordPage(), clerk);
  const tools = page.locator('c-invoice-tools');
  const before = Number(rows.get('invoice__c')?.[0]?.Amount__c);
  const shown = (amount: number) =>
    tools.getByText(new Intl.NumberFormat('en-US', { style: 'currency', currency: 'EUR' }).format(amount)).waitFor();
  await shown(before);
  assert.equal(await tools.locator('.place').textContent(), 'standard__recordPage Invoice__c');
  assert.equal(await tools.locator('.factor').textContent(), 'Large');
  await tools.getByRole('button', { name: 'Double it' }).click();
  await page.getByText('It is twice as much.').waitFor();
  await shown(before * 2);
  await tools.getByRole('button', { name: 'Refuse it' }).click();
  await page.getByText('The amount must not be negative.').waitFor();
  org.outbox.add({ kind: 'event', at: 0, userId: CLERK, content: { sobject: 'Invoice_Changed__e', Reason__c: 'someone paid' } });
  await tools.getByText('someone paid').waitFor();
  await tools.getByRole('button', { name: 'Ask me' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Yes' }).click();
  await tools.getByText('agreed').waitFor();
  await tools.getByRole('button', { name: 'Go to list' }).click();
  await page.waitForURL(/Invoice__c\/list/);
  assert.deepEqual(errors, []);
  await page.context().close();
});

test('the path moves the record to the stage that was chosen', async () => {
  const { page, errors } = await openPage(browser, recordPage(), clerk);
  await page.locator('org-path-assistant').getByRole('option', { name: 'Sent' }).click();
  await page.getByRole('button', { name: 'Mark as Current Status' }).click();
  await page.locator('org-path-assistant [aria-current="step"]', { hasText: 'Sent' }).waitFor();
  assert.equal(rows.get('invoice__c')?.[0]?.Status__c, 'Sent');
  assert.deepEqual(errors, []);
  await page.context().close();
});

test('the list leads to the record and back without loading the document anew', async () => {
  const { page, errors } = await openPage(browser, `${origin}/lightning/o/Invoice__c/home`, clerk);
  await page.evaluate(() => Object.assign(globalThis, { stayed: true }));
  await page.getByRole('link', { name: 'May hosting' }).click();
  await page.getByText('Hello, invoice').waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: 'Invoices' }).waitFor();
  assert.equal(await page.evaluate(() => (globalThis as { stayed?: boolean }).stayed), true);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(errors, []);
  await page.context().close();
});

test('a new record is made from the list', async () => {
  const { page, errors } = await openPage(browser, `${origin}/lightning/o/Invoice__c/home`, clerk);
  await page.getByRole('button', { name: 'New' }).click();
  await page.getByLabel('Invoice Name').fill('June hosting');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'June hosting' }).waitFor();
  assert.equal(rows.get('invoice__c')?.at(-1)?.Status__c, 'Open');
  assert.deepEqual(errors, []);
  await page.context().close();
});

test('the language switch changes labels, at once and for the session', async () => {
  const { page } = await openPage(browser, recordPage(), clerk);
  await page.getByLabel('Language').selectOption('de');
  await page.getByText('Hallo, Rechnung').waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'de');
  await page.context().close();
});

test('on a phone nothing is wider than the screen', async () => {
  for (const address of [recordPage(), `${origin}/lightning/o/Invoice__c/home`, `${origin}/outbox`]) {
    const { page } = await openPage(browser, address, clerk, 320);
    await page.locator('h1').waitFor();
    assert.equal(await isWiderThanScreen(page), false, address);
    await page.context().close();
  }
});

test('the outbox is shown', async () => {
  const { page } = await openPage(browser, `${origin}/outbox`, clerk);
  await page.getByRole('heading', { name: 'Your invoice' }).waitFor();
  assert.deepEqual(await violations(page), []);
  await page.context().close();
});

test('the site shows its page with the address’s record, the member’s language and date format', async () => {
  const { page, errors } = await openPage(browser, `${origin}/billing/my-invoice/${invoice}`, member);
  await page.getByRole('heading', { name: 'Hallo, Rechnung' }).waitFor();
  assert.equal(await page.locator('c-invoice-portal .record').textContent(), invoice);
  assert.equal(await page.locator('c-invoice-portal .user').textContent(), 'member at /billing');
  assert.equal(await page.getByLabel('Day').inputValue(), '04.05.2026');
  await page.getByLabel('Day').click();
  assert.equal(await page.locator('lightning-calendar h2').textContent(), 'Mai');
  await page.keyboard.press('Escape');
  await page.locator('lightning-calendar').waitFor({ state: 'detached' });
  assert.deepEqual(await violations(page), []);
  assert.equal(await isWiderThanScreen(page), false);
  await page.getByRole('button', { name: 'Home' }).click();
  await page.waitForURL(`${origin}/billing/`);
  assert.deepEqual(errors, []);
  await page.context().close();
});

test('the login pages pass axe and let one in', async () => {
  const { page } = await openPage(browser, `${origin}/billing/my-invoice/${invoice}`, { name: 'none', value: 'none' });
  assert.deepEqual(await violations(page), []);
  await page.getByRole('button', { name: /Mara Member/ }).click();
  await page.getByRole('heading', { name: 'Hallo, Rechnung' }).waitFor();
  await page.context().close();
});

test('who is no longer signed in is led to the login page and back', async () => {
  const { page } = await openPage(browser, `${origin}/lightning/o/Invoice__c/home`, clerk);
  // A page that still asks for data would be led away before the click.
  await page.getByRole('heading', { name: 'Invoices' }).waitFor();
  await page.context().clearCookies();
  await page.getByRole('link', { name: 'Outbox' }).click();
  await page.getByRole('button', { name: /Cara Clerk/ }).click();
  await page.getByRole('heading', { name: 'Outbox' }).waitFor();
  await page.context().close();
});
