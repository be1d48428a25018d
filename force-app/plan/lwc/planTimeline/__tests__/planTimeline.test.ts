import PlanTimeline from 'c/planTimeline';
import { find, findAll, loaded, record, settled, show, textOf } from 'test/components';
import { sampleItem, sampleMilestone, samplePlan } from 'test/plan-samples';

type Timeline = HTMLElement & {
  zoom: string;
  items: unknown;
  moveItems(moves: unknown[]): void;
  scrollToItem(itemId: string): void;
};

async function draw(properties: Record<string, unknown> = {}): Promise<Timeline> {
  const { items, dependencies, calendar, today } = samplePlan();
  const given = 'plan' in properties ? properties : { items, dependencies, calendar, today, ...properties };
  return show<Timeline>('c-plan-timeline', PlanTimeline, given);
}

/** The grid is a component of its own; so is the toolbar. */
const inside = (element: HTMLElement): HTMLElement => find(element, 'c-plan-timeline-grid');
const toolbar = (element: HTMLElement): HTMLElement => find(element, 'c-plan-timeline-toolbar');
const grid = (element: HTMLElement): HTMLElement => find(inside(element), '[role="treegrid"]');
const titles = (element: HTMLElement): unknown[] => findAll(inside(element), '.row .title').map((title) => title.textContent);
const press = async (element: HTMLElement, key: string): Promise<void> => {
  grid(element).dispatchEvent(new KeyboardEvent('keydown', { key }));
  await settled();
};

it('draws lanes with true totals for screen readers', async () => {
  const element = await draw();
  expect(titles(element)).toEqual([
    'c.Plan_Key_Dates',
    'Steering committee',
    'Technical validation complete',
    'Provide the architecture documentation',
    'Review the security questionnaire'
  ]);
  expect(grid(element).getAttribute('aria-rowcount')).toBe('6');
  expect(findAll(inside(element), '.row').map((row) => row.getAttribute('aria-rowindex'))).toEqual(['2', '3', '4', '5', '6']);
  expect(findAll(inside(element), '.row').map((row) => row.getAttribute('aria-level'))).toEqual(['1', '2', '1', '2', '2']);
  await expect(element).toBeAccessible();
});

it('draws bars, diamonds, the baseline, the projection and the dependency', async () => {
  const element = await draw();
  expect(findAll(inside(element), '.track .bar')).toHaveLength(2);
  expect(findAll(inside(element), '.track .diamond')).toHaveLength(1);
  expect(findAll(inside(element), '.track .ghost')).toHaveLength(1);
  expect(findAll(inside(element), '.track .tail')).toHaveLength(1);
  expect(find(inside(element), 'path.link').getAttribute('d')).toMatch(/^M/);
  expect(find(inside(element), 'path.days-off').getAttribute('d')).toMatch(/^M/);
});

it('says in words what the drawing shows', async () => {
  const element = await draw();
  const summaries = findAll(inside(element), '.track .hidden').map((summary) => summary.textContent);
  expect(summaries[4]).toContain('c.Plan_Critical');
  expect(summaries[4]).toContain('c.Plan_Projected_For');
  expect(summaries[3]).toContain('c.Plan_Status_Done');
});

it('opens an item by click and by keyboard', async () => {
  const element = await draw();
  const opened = record(element, 'itemopen');
  findAll(inside(element), '.row')[3].click();
  await press(element, 'ArrowDown');
  await press(element, 'Enter');
  expect(opened).toEqual([{ itemId: 'i2' }, { itemId: 'i1' }]);
  expect(find(inside(element), '.row.active').getAttribute('aria-rowindex')).toBe('6');
  expect(grid(element).getAttribute('aria-activedescendant')).toBe(find(inside(element), '.row.active').id);
});

it('closes and opens lanes by keyboard and by button', async () => {
  const element = await draw();
  await press(element, 'End');
  await press(element, 'ArrowLeft');
  await press(element, 'ArrowLeft');
  expect(titles(element)).toHaveLength(3);
  expect(find(inside(element), '.row.active').getAttribute('aria-expanded')).toBe('false');
  await press(element, 'ArrowRight');
  expect(titles(element)).toHaveLength(5);
  find(inside(element), '.toggle').click();
  await settled();
  expect(titles(element)).toHaveLength(4);
});

it('zooms by button and by keyboard and tells so', async () => {
  const element = await draw();
  const zooms = record(element, 'zoomchange');
  find(toolbar(element), '[data-zoom="month"]').click();
  await press(element, '+');
  await press(element, '-');
  expect(zooms).toEqual([{ zoom: 'month' }, { zoom: 'week' }, { zoom: 'month' }]);
  expect(find(toolbar(element), '[data-zoom="month"]').getAttribute('aria-pressed')).toBe('true');
  for (const zoom of ['day', 'quarter', 'fit', 'nonsense']) {
    element.zoom = zoom;
    await settled();
    expect(findAll(inside(element), '.tick').length).toBeGreaterThan(0);
  }
  expect(element.zoom).toBe('fit');
});

it('moves one item without new items', async () => {
  const element = await draw();
  const bar = (): string | null => findAll(inside(element), '.track .bar')[1].getAttribute('style');
  const before = bar();
  element.moveItems([{ id: 'i1', start: '2027-05-13', due: '2027-05-20' }]);
  await settled();
  expect(bar()).not.toBe(before);
  expect(titles(element)[4]).toBe('Review the security questionnaire');
});

it('finds an item in a closed lane', async () => {
  const element = await draw();
  findAll(inside(element), '.toggle')[1].click();
  await settled();
  element.scrollToItem('i1');
  await settled();
  expect(find(inside(element), '.row.active .title').textContent).toBe('Review the security questionnaire');
});

it('explains itself in a legend', async () => {
  const element = await draw();
  find(toolbar(element), '[data-name="legend"]').click();
  await settled();
  expect(findAll(find(element, 'c-plan-timeline-legend'), '.legend li').length).toBeGreaterThan(5);
  await expect(element).toBeAccessible();
});

it('keeps what it is told between two drawings in one layout', async () => {
  const element = await draw();
  Object.assign(element, { items: [sampleMilestone()], dependencies: [] });
  await settled();
  expect(titles(element)).toEqual(['Technical validation complete']);
});

it('shows lanes by side, only what passes the filter, and everything closed', async () => {
  const element = await draw();
  find(toolbar(element), '[data-name="options"]').click();
  const options = await loaded(element, '.options');
  await expect(element).toBeAccessible();
  const choose = async (name: string, value: string): Promise<void> => {
    const select = find<HTMLSelectElement>(options, `[name="${name}"]`);
    select.value = value;
    select.dispatchEvent(new CustomEvent('change'));
    await settled();
  };
  await choose('lanes', 'side');
  expect(titles(element)).toEqual([
    'c.Plan_Key_Dates',
    'Steering committee',
    'c.Plan_Side_Buyer',
    'Review the security questionnaire',
    'c.Plan_Side_Seller',
    'Provide the architecture documentation',
    'c.Plan_Side_Joint',
    'Technical validation complete'
  ]);
  await choose('status', 'Done');
  expect(titles(element)).toEqual(['c.Plan_Side_Seller', 'Provide the architecture documentation']);
  expect(find(toolbar(element), '[data-name="options"]').textContent).toBe('c.Plan_Timeline_Filter_Active');
  find(options, '[data-name="collapse"]').click();
  await settled();
  expect(titles(element)).toEqual(['c.Plan_Side_Seller']);
  await choose('side', 'Buyer');
  expect(textOf(element)).toContain('c.Plan_Timeline_Nothing_Shown');
  find(options, '[data-name="reset"]').click();
  find(options, '[data-name="expand"]').click();
  await settled();
  expect(titles(element)).toHaveLength(8);
});

it('shows internal tasks in a last lane and opens them apart from items', async () => {
  const internalTasks = [{ id: 't1', title: 'Call the CFO’s assistant', due: '2027-05-12', ownerName: 'John', done: false }];
  const element = await draw({ internalTasks });
  const opened = record(element, 'internalopen');
  const items = record(element, 'itemopen');
  expect(titles(element).slice(-2)).toEqual(['c.Plan_Internal_Lane', 'Call the CFO’s assistant']);
  findAll(inside(element), '.row').at(-1)?.click();
  expect([opened, items]).toEqual([[{ taskId: 't1' }], []]);
  await expect(element).toBeAccessible();
});

it('shades the absence of an item’s owner on its row', async () => {
  const plan = samplePlan();
  const [owner] = plan.stakeholders ?? [];
  Object.assign(owner, { unavailableFrom: '2027-05-12', unavailableUntil: '2027-05-13' });
  const element = await draw({ plan });
  expect(findAll(inside(element), '.away')).toHaveLength(2);
  expect(findAll(inside(element), '.away')[1].title).toContain('Maja Lindqvist');
});

it('marks go-live and the next check-in, in words too', async () => {
  const element = await draw({ plan: samplePlan({ nextCheckIn: '2027-05-12' }) });
  expect(findAll(inside(element), '.mark').map((mark) => mark.title)).toEqual(['c.Plan_Go_Live', 'c.Plan_Timeline_Check_In']);
  expect(find(inside(element), '#keys, .hidden').textContent).toContain('c.Plan_Timeline_Next_Check_In');
});

it('says when there is nothing', async () => {
  const element = await draw({ items: null, dependencies: null, calendar: null, today: null });
  expect(textOf(element)).toContain('c.Plan_No_Items');
  await expect(element).toBeAccessible();
});

it('keeps the page small with 10,000 items, also after scrolling to the end', async () => {
  const items = [
    sampleMilestone(),
    ...Array.from({ length: 9_999 }, (_, i) => sampleItem({ id: `i${i}`, title: `Item ${i}`, sequence: i }))
  ];
  const dependencies = Array.from({ length: 9_998 }, (_, i) => ({ id: `d${i}`, predecessorId: `i${i}`, successorId: `i${i + 1}` }));
  const element = await draw({ items, dependencies });
  expect(grid(element).getAttribute('aria-rowcount')).toBe('10001');
  expect(findAll(inside(element), '*').length).toBeLessThanOrEqual(1500);
  await press(element, 'End');
  expect(find(inside(element), '.row.active').getAttribute('aria-rowindex')).toBe('10001');
  expect(findAll(inside(element), '*').length).toBeLessThanOrEqual(1500);
});
