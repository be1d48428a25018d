/** The plan on its timeline: moved with the mouse and by keyboard, at once and as a proposal, linked, filtered, on a phone. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { assertAccessible, assertFitsWidth } from './support/accessibility.ts';
import { NARROW, World } from './support/world.ts';

let world: World;
before(async () => {
  world = await World.start();
});
after(() => world.close());

const SCREEN = { width: 1280, height: 1100 };
const opportunity = (name: string): string =>
  `/lightning/r/Opportunity/${world.id(`SELECT Id FROM Opportunity WHERE Name LIKE '${name}%'`)}/view`;

interface PlanOnPage {
  /** The row of an item, by the beginning of its title. */
  row(title: string, part?: string): Locator;
  value(title: string, field: string): unknown;
}

function on(page: Page, plan: string): PlanOnPage {
  const where = (title: string): string => `FROM Action_Item__c WHERE Name LIKE '${title}%' AND Plan__r.Name = '${plan}'`;
  return {
    row: (title, part = '') => page.locator(`[data-item="${world.id(`SELECT Id ${where(title)}`)}"]${part}`),
    value: (title, field) => world.values(`SELECT ${field} ${where(title)}`)[0]
  };
}

/** Ready to be changed: the tools come when the pointer is near. */
async function near(page: Page): Promise<void> {
  await page.getByRole('treegrid').hover();
  await page.locator('c-plan-move-tools').waitFor({ state: 'attached' });
}

async function drag(page: Page, bar: Locator, days: number): Promise<void> {
  const box = await bar.boundingBox();
  assert.ok(box);
  const [x, y] = [box.x + 6, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 6, y);
  // Fifteen pixels are a day.
  await page.mouse.move(x + days * 15, y, { steps: 4 });
}

describe('in a shared plan', () => {
  const PLAN = 'Evaluation and purchase';

  test('the account executive drags a bar, sees what it does, and moves it', async () => {
    const { page, complaints, close } = await world.asSeller('John Martinez', opportunity('Meridian Logistics – Operations'), {
      viewport: SCREEN
    });
    const { row, value } = on(page, PLAN);
    const item = 'Submit the proposal draft';
    const before = value(item, 'Start_Date__c');
    await near(page);
    await drag(page, row(item, ' .bar'), 14);
    await page.getByText('Go-live stays on').waitFor();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    assert.equal(await page.getByRole('dialog').count(), 0, 'Escape puts it back');
    await drag(page, row(item, ' .bar'), 14);
    await page.mouse.up();
    await page.getByText('Applies at once').waitFor();
    await assertAccessible(page, 'the panel of a move');
    await page.getByLabel('Reason (optional)').fill('The price list comes later');
    await page.getByRole('button', { name: 'Move', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    assert.notEqual(value(item, 'Start_Date__c'), before);
    assert.deepEqual(world.values(`SELECT Reason__c FROM Date_Change__c WHERE Item__r.Name LIKE '${item}%' AND Part_Of__c = null`), [
      'The price list comes later'
    ]);
    assert.deepEqual(complaints, []);
    await close();
  });

  test('moves with the keyboard alone', async () => {
    const { page, complaints, close } = await world.asSeller('John Martinez', opportunity('Meridian Logistics – Operations'), {
      viewport: SCREEN
    });
    const { value } = on(page, PLAN);
    const item = 'Provide the technical architecture';
    const before = value(item, 'Due_Date__c') as string;
    await page.getByRole('treegrid').focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('c-plan-move-tools').waitFor({ state: 'attached' });
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await page.locator('c-plan-move-tools').getByText('Enter continues').waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await page.getByText('Applies at once').waitFor();
    const save = page.getByRole('button', { name: 'Move', exact: true });
    await save.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    assert.ok((value(item, 'Due_Date__c') as string) > before);
    assert.deepEqual(complaints, []);
    await close();
  });

  test('draws a dependency and removes it; a circle is refused before it is drawn', async () => {
    const { page, complaints, close } = await world.asSeller('John Martinez', opportunity('Meridian Logistics – Operations'), {
      viewport: SCREEN
    });
    const { row } = on(page, PLAN);
    await near(page);
    const draw = async (from: string, to: string): Promise<void> => {
      const [start, end] = [await row(from, ' .bar').boundingBox(), await row(to, ' .bar').boundingBox()];
      assert.ok(start && end);
      await page.mouse.move(start.x + start.width + 9, start.y + 9);
      await page.mouse.down();
      await page.mouse.move(end.x + 8, end.y + 9, { steps: 5 });
    };
    await draw('Run the procurement review', 'Finish the legal review');
    await page.getByText('They would wait for each other').waitFor();
    await page.mouse.up();
    const links = (): number =>
      world.values("SELECT Id FROM Item_Dependency__c WHERE Successor__r.Name LIKE 'Run the product demo%'").length;
    assert.equal(links(), 0);
    await draw('Provide the technical architecture', 'Run the product demo');
    await page.getByText(/“Run the product demo.*” will wait for/).waitFor();
    await page.mouse.up();
    const become = async (count: number): Promise<void> => {
      for (let turn = 0; turn < 100 && links() !== count; turn++) await page.waitForTimeout(100);
      assert.equal(links(), count);
    };
    await become(1);
    // The arrow's head lies before the bar that waits.
    await page.waitForTimeout(1000);
    const waiting = await row('Run the product demo', ' .bar').boundingBox();
    assert.ok(waiting);
    await page.mouse.click(waiting.x - 7, waiting.y + 9);
    await page.locator('c-plan-move-note').getByText('“Run the product demo').waitFor();
    await assertAccessible(page, 'a chosen dependency');
    await page.getByRole('button', { name: 'Remove dependency' }).click();
    await become(0);
    assert.deepEqual(complaints, []);
    await close();
  });

  test('chooses lanes and filter', async () => {
    const { page, complaints, close } = await world.asSeller('John Martinez', opportunity('Meridian Logistics – Operations'), {
      viewport: SCREEN
    });
    await page.getByRole('button', { name: 'Lanes and filter' }).click();
    await page.getByLabel('Lanes', { exact: true }).selectOption({ label: 'By side' });
    await page.getByLabel('Side', { exact: true }).selectOption({ label: 'Buyer' });
    await page.getByText(/^5 of \d+ items shown$/).waitFor();
    await page.getByRole('button', { name: 'Legend' }).click();
    await assertAccessible(page, 'timeline by side, filtered, with legend');
    assert.deepEqual(complaints, []);
    await close();
  });

  test('uses it on the narrowest phone', async () => {
    const { page, complaints, close } = await world.asSeller('John Martinez', opportunity('Meridian Logistics – Operations'), {
      viewport: NARROW
    });
    await page.getByRole('treegrid').waitFor();
    await near(page);
    await page
      .getByRole('button', { name: /^Move: Provide three customer references/ })
      .first()
      .click();
    await page.getByLabel('Start').waitFor();
    await assertFitsWidth(page, 'the form of a move at 320 px');
    await assertAccessible(page, 'the form of a move at 320 px');
    assert.deepEqual(complaints, []);
    await close();
  });
});

describe('in an agreed plan', () => {
  test('a move that concerns the other side becomes a proposal with its reason', async () => {
    const { page, complaints, close } = await world.asSeller('John Martinez', opportunity('Meridian Logistics – Route'), {
      viewport: SCREEN
    });
    const plan = 'Route planning pilot';
    const [title] = world.values(
      `SELECT Name FROM Action_Item__c WHERE Plan__r.Name = '${plan}' AND Side__c = 'Buyer' AND Status__c = 'Not Started' AND Type__c = 'Task' ORDER BY Due_Date__c DESC LIMIT 1`
    ) as string[];
    assert.ok(title);
    const { value } = on(page, plan);
    const before = value(title, 'Due_Date__c');
    await near(page);
    await page.getByRole('button', { name: `Move: ${title}` }).click();
    const due = page.getByLabel('Due', { exact: true });
    await due.fill(`${Number((before as string).slice(0, 4)) + 1}${(before as string).slice(4)}`);
    await page.getByText('Becomes a proposal to Meridian Logistics').waitFor();
    await page.getByRole('button', { name: 'Propose', exact: true }).click();
    await page.getByText('Say why, so that the other side can decide.').waitFor();
    await page.getByLabel('Reason', { exact: true }).fill('The budget is decided next year');
    await assertAccessible(page, 'a proposal');
    await page.getByRole('button', { name: 'Propose', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    assert.equal(value(title, 'Due_Date__c'), before, 'nothing moves until they accept');
    assert.deepEqual(world.values(`SELECT Reason__c FROM Date_Change__c WHERE Item__r.Name = '${title}' AND Status__c = 'Proposed'`), [
      'The budget is decided next year'
    ]);
    assert.deepEqual(complaints, []);
    await close();
  });
});
