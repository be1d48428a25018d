import PlanTimeline from 'c/planTimeline';
import { find, findAll, loaded, record, recordActions, settled, show, textOf } from 'test/components';
import { sampleItem, sampleMilestone, samplePlan } from 'test/plan-samples';

jest.mock('c/planApi', () => ({ previewMove: jest.fn(() => new Promise(() => undefined)) }), { virtual: true });

const movable = { canMove: true, canChangeScope: true };
const plan = samplePlan({
  items: [
    sampleMilestone({ due: '2027-05-28', ...movable }),
    sampleItem({ id: 'a', title: 'First', start: '2027-05-18', due: '2027-05-19', durationDays: 2, ...movable }),
    sampleItem({ id: 'b', title: 'Second', start: '2027-05-20', due: '2027-05-21', durationDays: 2, ...movable }),
    sampleItem({ id: 'c', title: 'Done', start: '2027-05-24', due: '2027-05-25', durationDays: 2, status: 'Done', canChangeScope: true })
  ],
  dependencies: [{ id: 'd', predecessorId: 'a', successorId: 'b', lagDays: 0 }]
});

let timeline: HTMLElement;
const grid = (): HTMLElement => find(timeline, 'c-plan-timeline-grid');
const scroller = (): HTMLElement => find(grid(), '[role="treegrid"]');
const tools = (): HTMLElement => find(grid(), '.tools');
const bar = (row: number): HTMLElement => findAll(grid(), '.row')[row].querySelector('.track > div') as HTMLElement;
const said = (): string => find(tools(), '[aria-live]').textContent ?? '';

async function press(key: string, modifiers: KeyboardEventInit = {}): Promise<void> {
  scroller().dispatchEvent(new KeyboardEvent('keydown', { key, ...modifiers }));
  await settled();
}

/** Where a day of a row lies: 15 pixels a day, the names take 380 from 1,000 on and 290 below, rows 36. */
function at(row: number, dx: number): { x: number; y: number } {
  const [, x] = /translateX\(([\d.]+)px\)/.exec(bar(row).getAttribute('style') ?? '') ?? [];
  return { x: 380 + Number(x) + dx, y: 48 + row * 36 + 18 };
}

async function point(type: string, { x, y }: { x: number; y: number }, target: EventTarget = window): Promise<void> {
  const event = new MouseEvent(type, { clientX: x, clientY: y, button: 0, buttons: type === 'pointerup' ? 0 : 1, bubbles: true });
  Object.defineProperties(event, { pointerId: { value: 1 }, pointerType: { value: 'mouse' } });
  target.dispatchEvent(event);
  await settled();
}

beforeEach(async () => {
  timeline = await show('c-plan-timeline', PlanTimeline, { plan });
  scroller().dispatchEvent(new CustomEvent('focus'));
  await loaded(grid(), '.tools');
});

it('shows what a drag does while it is made, and asks when it is released', async () => {
  const before = bar(2).getAttribute('style');
  const target = at(1, 36);
  await point('pointerdown', at(1, 5), find(grid(), '.body'));
  await point('pointermove', at(1, 20));
  await point('pointermove', target);
  expect(bar(2).getAttribute('style')).not.toBe(before);
  expect(findAll(grid(), '.origin')).toHaveLength(2);
  expect(textOf(find(tools(), 'c-plan-move-note'))).toContain('c.Plan_Move_Others_One');
  await point('pointerup', target);
  expect(findAll(tools(), 'c-plan-move-note')).toHaveLength(0);
  expect(find<HTMLElement & { start: string }>(tools(), 'c-plan-move-panel').start).toBe('2027-05-20');
  find(tools(), 'c-plan-move-panel').dispatchEvent(new CustomEvent('close', { detail: { saved: false } }));
  await settled();
  expect([bar(2).getAttribute('style'), findAll(grid(), '.origin').length]).toEqual([before, 0]);
});

it('opens nothing with the click that ends a drag', async () => {
  const opened = record(timeline, 'itemopen');
  await point('pointerdown', at(1, 5), find(grid(), '.body'));
  await point('pointermove', at(1, 36));
  await point('pointerup', at(1, 36));
  findAll(grid(), '.row')[1].click();
  await settled();
  expect(opened).toEqual([]);
});

it('puts everything back with Escape, and waits with news until then', async () => {
  await point('pointerdown', at(1, 5), find(grid(), '.body'));
  await point('pointermove', at(1, 36));
  Object.assign(timeline, { plan: { ...plan, items: plan.items?.slice(0, 3) } });
  await settled();
  expect(findAll(grid(), '.row')).toHaveLength(4);
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  await settled();
  expect([findAll(grid(), '.row').length, findAll(grid(), '.origin').length]).toEqual([3, 0]);
});

it('moves with the keyboard, says what that does, and continues with Enter', async () => {
  const opened = record(timeline, 'itemopen');
  await press('ArrowDown');
  await press('ArrowRight', { altKey: true });
  await press('ArrowRight', { altKey: true, shiftKey: true });
  expect(said()).toContain('c.Plan_Move_Others_One');
  expect(said()).toContain('c.Plan_Move_Keys');
  await press('Enter');
  const { start, due } = find<HTMLElement & { start: string; due: string }>(tools(), 'c-plan-move-panel');
  expect([start, due, opened]).toEqual(['2027-05-19', '2027-05-21', []]);
});

it('gives a keyboard move up with Escape and with another row', async () => {
  await press('ArrowDown');
  await press('ArrowRight', { altKey: true });
  await press('Escape');
  expect([findAll(grid(), '.origin').length, said()]).toEqual([0, 'c.Plan_Move_Put_Back']);
  await press('ArrowLeft', { altKey: true });
  await press('ArrowDown');
  expect(findAll(grid(), '.origin')).toHaveLength(0);
});

it('says what cannot be moved', async () => {
  await press('End');
  await press('ArrowRight', { altKey: true });
  expect(said()).toBe('c.Plan_Move_Cannot');
});

it('opens the form by key and by the row’s button', async () => {
  await press('ArrowDown');
  await press('m');
  expect(find<HTMLElement & { itemId: string }>(tools(), 'c-plan-move-panel').itemId).toBe('a');
  find(tools(), 'c-plan-move-panel').dispatchEvent(new CustomEvent('close'));
  await settled();
  findAll(grid(), '.move')[2].click();
  await settled();
  expect(find<HTMLElement & { itemId: string }>(tools(), 'c-plan-move-panel').itemId).toBe('b');
});

it('draws a dependency to what may wait, and says what may not', async () => {
  const actions = recordActions(timeline);
  await point('pointerdown', at(2, 38), find(grid(), '.body'));
  await point('pointermove', at(1, 5));
  expect(textOf(find(tools(), 'c-plan-move-note'))).toContain('c.Plan_Link_Circle');
  expect(findAll(grid(), '.row.refused')).toHaveLength(1);
  await point('pointerup', at(1, 5));
  expect(actions).toEqual([]);
  await point('pointerdown', at(1, 38), find(grid(), '.body'));
  await point('pointermove', at(3, 5));
  expect(findAll(grid(), '.row.drop')).toHaveLength(1);
  await point('pointerup', at(3, 5));
  expect(findAll(grid(), '.row.drop')).toHaveLength(0);
  expect(actions).toEqual([{ name: 'linkItems', parameters: { predecessorId: 'a', successorId: 'c', lagDays: null } }]);
});

it('chooses a dependency and removes it', async () => {
  const actions = recordActions(timeline, { saved: false, problem: 'Not now.' });
  const { x, y } = at(2, -8);
  findAll(grid(), '.row')[2].dispatchEvent(new MouseEvent('click', { clientX: x, clientY: y }));
  await settled();
  expect(find(grid(), 'path.chosen').getAttribute('d')).toMatch(/^M/);
  await expect(timeline).toBeAccessible();
  await press('Delete');
  expect(actions).toEqual([{ name: 'unlinkItems', parameters: { dependencyId: 'd' } }]);
  expect(textOf(tools())).toContain('Not now.');
});

it('is not loaded for those who may change nothing', async () => {
  const other = await show('c-plan-timeline', PlanTimeline, { plan: samplePlan() });
  const inside = find(other, 'c-plan-timeline-grid');
  find(inside, '[role="treegrid"]').dispatchEvent(new CustomEvent('focus'));
  await settled();
  expect(findAll(inside, '.tools, .move, .handle')).toHaveLength(0);
});
