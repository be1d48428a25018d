import PlanTimeline from 'c/planTimeline';
import { find, findAll, record, settled, show, textOf } from 'test/components';
import { sampleItem, sampleMilestone, samplePlan } from 'test/plan-samples';

type Timeline = HTMLElement & {
  zoom: string;
  items: unknown;
  moveItems(moves: unknown[]): void;
  scrollToItem(itemId: string): void;
};

async function draw(properties: Record<string, unknown> = {}): Promise<Timeline> {
  const { items, dependencies, calendar, today } = samplePlan();
  return show<Timeline>('c-plan-timeline', PlanTimeline, { items, dependencies, calendar, today, ...properties });
}

const grid = (element: HTMLElement): HTMLElement => find(element, '[role="treegrid"]');
const titles = (element: HTMLElement): unknown[] => findAll(element, '.row .title').map((title) => title.textContent);
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
  expect(findAll(element, '.row').map((row) => row.getAttribute('aria-rowindex'))).toEqual(['2', '3', '4', '5', '6']);
  expect(findAll(element, '.row').map((row) => row.getAttribute('aria-level'))).toEqual(['1', '2', '1', '2', '2']);
  await expect(element).toBeAccessible();
});

it('draws bars, diamonds, the baseline, the projection and the dependency', async () => {
  const element = await draw();
  expect(findAll(element, '.track .bar')).toHaveLength(2);
  expect(findAll(element, '.track .diamond')).toHaveLength(1);
  expect(findAll(element, '.track .ghost')).toHaveLength(1);
  expect(findAll(element, '.track .tail')).toHaveLength(1);
  expect(find(element, 'path.link').getAttribute('d')).toMatch(/^M/);
  expect(find(element, 'path.days-off').getAttribute('d')).toMatch(/^M/);
});

it('says in words what the drawing shows', async () => {
  const element = await draw();
  const summaries = findAll(element, '.track .hidden').map((summary) => summary.textContent);
  expect(summaries[4]).toContain('c.Plan_Critical');
  expect(summaries[4]).toContain('c.Plan_Projected_For');
  expect(summaries[3]).toContain('c.Plan_Status_Done');
});

it('opens an item by click and by keyboard', async () => {
  const element = await draw();
  const opened = record(element, 'itemopen');
  findAll(element, '.row')[3].click();
  await press(element, 'ArrowDown');
  await press(element, 'Enter');
  expect(opened).toEqual([{ itemId: 'i2' }, { itemId: 'i1' }]);
  expect(find(element, '.row.active').getAttribute('aria-rowindex')).toBe('6');
  expect(grid(element).getAttribute('aria-activedescendant')).toBe(find(element, '.row.active').id);
});

it('closes and opens lanes by keyboard and by button', async () => {
  const element = await draw();
  await press(element, 'End');
  await press(element, 'ArrowLeft');
  await press(element, 'ArrowLeft');
  expect(titles(element)).toHaveLength(3);
  expect(find(element, '.row.active').getAttribute('aria-expanded')).toBe('false');
  await press(element, 'ArrowRight');
  expect(titles(element)).toHaveLength(5);
  find(element, '.toggle').click();
  await settled();
  expect(titles(element)).toHaveLength(4);
});

it('zooms by button and by keyboard and tells so', async () => {
  const element = await draw();
  const zooms = record(element, 'zoomchange');
  find(element, '[data-zoom="month"]').click();
  await press(element, '+');
  await press(element, '-');
  expect(zooms).toEqual([{ zoom: 'month' }, { zoom: 'week' }, { zoom: 'month' }]);
  expect(find(element, '[data-zoom="month"]').getAttribute('aria-pressed')).toBe('true');
  for (const zoom of ['day', 'quarter', 'fit', 'nonsense']) {
    element.zoom = zoom;
    await settled();
    expect(findAll(element, '.tick').length).toBeGreaterThan(0);
  }
  expect(element.zoom).toBe('fit');
});

it('moves one item without new items', async () => {
  const element = await draw();
  const bar = (): string | null => findAll(element, '.track .bar')[1].getAttribute('style');
  const before = bar();
  element.moveItems([{ id: 'i1', start: '2027-05-13', due: '2027-05-20' }]);
  await settled();
  expect(bar()).not.toBe(before);
  expect(titles(element)[4]).toBe('Review the security questionnaire');
});

it('finds an item in a closed lane', async () => {
  const element = await draw();
  findAll(element, '.toggle')[1].click();
  await settled();
  element.scrollToItem('i1');
  await settled();
  expect(find(element, '.row.active .title').textContent).toBe('Review the security questionnaire');
});

it('explains itself in a legend', async () => {
  const element = await draw();
  find(element, '.legend-button').click();
  await settled();
  expect(findAll(element, '.legend li').length).toBeGreaterThan(5);
  await expect(element).toBeAccessible();
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
  expect(findAll(element, '*').length).toBeLessThanOrEqual(1500);
  await press(element, 'End');
  expect(find(element, '.row.active').getAttribute('aria-rowindex')).toBe('10001');
  expect(findAll(element, '*').length).toBeLessThanOrEqual(1500);
});
