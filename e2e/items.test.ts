/** The items of a plan in the list, on the board and in their panel: edited, ordered, added, linked, removed and brought back. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible, assertFitsWidth } from './support/accessibility.ts';
import { OPEN } from './support/open.ts';
import { NARROW, PHONE, World, type Visit, type VisitOptions } from './support/world.ts';

let world: World;
before(async () => {
  world = await World.start();
});
after(() => world.close());

const PLAN = "Plan__r.Name = 'Evaluation and purchase'";

function value(field: string, title: string): unknown {
  return world.values(`SELECT ${field} FROM Action_Item__c WHERE Name = '${title}' AND ${PLAN}`)[0];
}

/** How many items of this title fulfil a condition: 1 or 0. */
function count(title: string, condition: string): number {
  return world.values(`SELECT Id FROM Action_Item__c WHERE Name = '${title}' AND ${condition} AND ${PLAN}`).length;
}

/** The AE's page of the example plan, in one of its views. */
async function open(view: string, options: VisitOptions = {}): Promise<Visit> {
  const id = world.id("SELECT Id FROM Opportunity WHERE Name LIKE 'Meridian Logistics – Operations%'");
  const visit = await world.asSeller('John Martinez', `/lightning/r/Opportunity/${id}/view`, options);
  await visit.page.getByRole('button', { name: view, exact: true }).click();
  return visit;
}

async function list(): Promise<Visit> {
  const visit = await open('List');
  await visit.page.getByRole('grid').waitFor();
  return visit;
}

const row = (page: Page, title: string): ReturnType<Page['locator']> => page.locator('c-plan-item-row').filter({ hasText: title });
const cell = (page: Page, title: string, column: string): ReturnType<Page['locator']> =>
  row(page, title).locator(`[data-column="${column}"]`);

async function eventually(read: () => unknown, expected: unknown): Promise<void> {
  for (let turn = 0; turn < 40 && read() !== expected; turn++) await new Promise((resolve) => setTimeout(resolve, 250));
  assert.equal(read(), expected);
}

describe('the list', () => {
  test('is edited with the keyboard alone, and what was done is taken back', { skip: OPEN }, async () => {
    const { page, complaints, close } = await list();
    await assertAccessible(page, 'list');
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+Home');
    for (let line = 0; line < 3; line++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('F2');
    await page.locator('c-plan-item-cell-editor input').waitFor();
    await assertAccessible(page, 'list, a title being edited');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Provide the architecture paper');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Provide the architecture paper', exact: true }).waitFor();
    await eventually(() => value('Name', 'Provide the architecture paper'), 'Provide the architecture paper');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Provide the technical architecture documentation', exact: true }).waitFor();
    assert.deepEqual(complaints, []);
    await close();
  });

  test('gives items another order, and many of them another owner at once', async () => {
    const { page, complaints, close } = await list();
    const first = 'Provide three customer references';
    const second = 'Submit the proposal draft with pricing';
    await cell(page, first, 'side').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await eventually(() => Number(value('Sequence__c', first)) > Number(value('Sequence__c', second)), true);
    await row(page, first).getByRole('checkbox').click();
    await row(page, second).getByRole('checkbox').click();
    await page.getByText('2 selected').waitFor();
    await assertAccessible(page, 'list, two selected');
    await page.getByLabel('Set owner').selectOption({ label: 'Tom Becker (Seller)' });
    await eventually(() => count(first, "Owner__r.Name = 'Tom Becker'"), 1);
    await eventually(() => count(second, "Owner__r.Name = 'Tom Becker'"), 1);
    assert.deepEqual(complaints, []);
    await close();
  });

  test('adds one item after the other, and proposes what is for the other side', async () => {
    const { page, complaints, close } = await list();
    await page.getByRole('button', { name: 'Add item to Business case approved' }).click();
    const title = page.getByLabel('New item in Business case approved');
    await title.fill('Rehearse the pitch');
    await page.keyboard.press('Enter');
    await page.getByText('“Rehearse the pitch” has been added.').waitFor();
    await title.fill('Name a sponsor');
    await page.locator('c-plan-item-quick-add').getByLabel('Side').selectOption('Buyer');
    await page.getByText('Buyer has to accept the item before it counts.').waitFor();
    await assertAccessible(page, 'list, adding');
    await page.locator('c-plan-item-quick-add').getByRole('button', { name: 'Add', exact: true }).click();
    await eventually(() => value('Proposed__c', 'Name a sponsor'), true);
    assert.equal(count('Rehearse the pitch', "Milestone__r.Name = 'Business case approved'"), 1);
    assert.deepEqual(complaints, []);
    await close();
  });
});

describe('the panel of an item', () => {
  test('changes it, says what it waits for, removes it and brings it back', async () => {
    const { page, complaints, close } = await list();
    const name = 'Run the product demo for the end-user team';
    await page.getByRole('button', { name, exact: true }).first().click();
    const panel = page.getByRole('dialog');
    await panel.getByRole('button', { name: 'Edit', exact: true }).click();
    await panel.getByLabel('Outcome').fill('The team has seen it');
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await eventually(() => value('Outcome__c', name), 'The team has seen it');
    await panel.getByRole('combobox', { name: 'Add what this item waits for' }).fill('three customer');
    await page.keyboard.press('Enter');
    await panel.getByRole('button', { name: 'Provide three customer references', exact: true }).waitFor();
    await assertAccessible(page, 'panel of an item');
    await panel.getByRole('combobox', { name: 'Add what waits for this item' }).fill('three customer');
    await page.keyboard.press('Enter');
    await panel.getByText(/^This would close a circle/).waitFor();
    await panel.getByRole('button', { name: 'Remove item' }).click();
    await panel.getByText('1 dependency goes with it.').waitFor();
    await panel.getByRole('button', { name: 'Remove item' }).click();
    await eventually(() => value('Id', name), undefined);
    await page.getByRole('button', { name: 'Undo' }).click();
    await eventually(() => value('Outcome__c', name), 'The team has seen it');
    const links = `SELECT Id FROM Item_Dependency__c WHERE Successor__r.Name = '${name}'`;
    await eventually(() => world.values(links).length, 1);
    assert.deepEqual(complaints, []);
    await close();
  });
});

describe('the board', () => {
  test('moves a card from its menu, and asks for the reason', async () => {
    const { page, complaints, close } = await open('Board');
    const name = 'Finish the legal review of the contract terms';
    const card = page.locator('c-plan-board-card').filter({ hasText: name });
    await card.getByRole('button', { name: `Move to…: ${name}` }).click();
    await assertAccessible(page, 'board with a menu');
    await page.getByRole('menuitem', { name: 'Blocked' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('The lawyer is away');
    await assertAccessible(page, 'board, asking for the reason');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByRole('region', { name: 'Blocked' }).getByText('The lawyer is away').waitFor();
    await eventually(() => value('Status__c', name), 'Blocked');
    await page
      .locator('c-plan-board-card')
      .filter({ hasText: name })
      .dragTo(page.getByRole('region', { name: 'In progress' }));
    await eventually(() => value('Status__c', name), 'In Progress');
    assert.deepEqual(complaints, []);
    await close();
  });
});

describe('on a phone, in German', () => {
  for (const viewport of [PHONE, NARROW]) {
    test(`list, board and panel: ${viewport.width} px`, async () => {
      const { page, complaints, close } = await open('Liste', { viewport, language: 'de' });
      await page.getByRole('grid').waitFor();
      await assertFitsWidth(page, 'list');
      await assertAccessible(page, 'list');
      await page.locator('c-plan-item-row').nth(2).locator('[data-column="owner"]').click();
      await page.getByRole('dialog').waitFor();
      await assertAccessible(page, 'panel');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Board', exact: true }).click();
      await page.locator('c-plan-board-card').first().waitFor();
      await assertFitsWidth(page, 'board');
      await assertAccessible(page, 'board');
      assert.deepEqual(complaints, []);
      await close();
    });
  }
});
