import PlanItemList from 'c/planItemList';
import { keepView, viewOf } from 'c/planItemView';
import { find, findAll, loaded, record, recordActions, settled, show, textOf } from 'test/components';
import { sampleItem, sampleMilestone, samplePlan } from 'test/plan-samples';

type Grid = HTMLElement & {
  groups: { key: string; items: { id: string }[] }[];
  unsaved: Record<string, { problem: string | null; shown: object }>;
  selected: Set<string>;
  sort: { key: string; descending: boolean };
};
const rights = { canEdit: true, canChangeScope: true };
const ITEMS = [
  sampleMilestone({ ...rights, sequence: 1 }),
  sampleItem({ ...rights, sequence: 2 }),
  sampleItem({ ...rights, id: 'i3', title: 'Send answers', side: 'Joint', sequence: 3 })
];
const make = (changes = {}): ReturnType<typeof show> =>
  show('c-plan-item-list', PlanItemList, { plan: samplePlan({ items: ITEMS, dependencies: [], ...changes }) });
const grid = (element: HTMLElement): Grid => find<Grid>(element, 'c-plan-item-grid');
const say = async (element: HTMLElement, name: string, detail: object = {}): Promise<void> => {
  grid(element).dispatchEvent(new CustomEvent(name, { detail }));
  for (let turn = 0; turn < 5; turn++) {
    await settled();
  }
};
const idsIn = (element: HTMLElement): string[] => grid(element).groups.flatMap(({ items }) => items.map(({ id }) => id));

afterEach(() => keepView('p1', viewOf(null)));

it('groups by milestone, filters and sorts, and says so when nothing matches', async () => {
  const element = await make();
  expect(idsIn(element)).toEqual(['i1', 'i3']);
  await expect(element).toBeAccessible();
  await say(element, 'sortpick', { key: 'title' });
  expect(grid(element).sort).toEqual({ key: 'title', descending: false });
  await say(element, 'sortpick', { key: 'title' });
  expect(grid(element).sort).toEqual({ key: 'title', descending: true });
  await say(element, 'sortpick', { key: 'title' });
  expect(grid(element).sort.key).toBe('order');
  find(element, '[data-name="group"]').click();
  await settled();
  expect(grid(element).groups.map(({ key }) => key)).toEqual(['all']);
  find(element, 'c-plan-item-filter').dispatchEvent(
    new CustomEvent('filterchange', { detail: { filter: { text: 'zebra', side: '', person: '', state: '' } } })
  );
  await settled();
  expect(textOf(element)).toContain('c.Plan_Item_Nothing_Found');
  await expect(element).toBeAccessible();
});

it('says when there is nothing', async () => {
  const element = await make({ items: [], canEdit: false });
  expect(textOf(element)).toContain('c.Plan_No_Items');
  expect(findAll(element, '[data-name="create"]')).toHaveLength(0);
  await expect(element).toBeAccessible();
});

it('saves what was typed and shows it meanwhile', async () => {
  const element = await make();
  let settle: (result: object) => void = () => undefined;
  const asked: unknown[] = [];
  element.addEventListener('planaction', (event) => {
    const { name, parameters, settle: end } = (event as CustomEvent).detail;
    asked.push([name, parameters]);
    settle = end;
  });
  await say(element, 'celltyped', { itemId: 'i1', column: 'title', typed: 'Read the questionnaire' });
  expect(asked).toEqual([['saveItem', { itemId: 'i1', fields: { title: 'Read the questionnaire' }, version: 'v1' }]]);
  expect(grid(element).unsaved.i1.shown).toEqual({ title: 'Read the questionnaire' });
  settle({ saved: true, answer: null });
  await settled();
  expect(grid(element).unsaved).toEqual({});
});

it('keeps a refused change in its row alone, sends it again or drops it', async () => {
  const element = await make();
  const answers: object[] = [
    { saved: false, problem: 'Somebody was faster.' },
    { saved: true, answer: null },
    { saved: false, problem: 'No.' }
  ];
  const asked: string[] = [];
  element.addEventListener('planaction', (event) => {
    const { parameters, settle } = (event as CustomEvent).detail;
    asked.push(parameters.itemId);
    settle(answers.shift());
  });
  await say(element, 'celltyped', { itemId: 'i1', column: 'owner', typed: 'person:s2' });
  expect(grid(element).unsaved.i1).toMatchObject({ problem: 'Somebody was faster.', shown: { ownerId: 's2', ownerName: 'David Okafor' } });
  await say(element, 'rowretry', { itemId: 'i1' });
  expect(grid(element).unsaved).toEqual({});
  await say(element, 'celltyped', { itemId: 'i3', column: 'bufferDays', typed: '4' });
  await say(element, 'rowdiscard', { itemId: 'i3' });
  expect(grid(element).unsaved).toEqual({});
  expect(asked).toEqual(['i1', 'i1', 'i3']);
});

it('sends nothing where nothing changed', async () => {
  const element = await make();
  const asked = recordActions(element);
  await say(element, 'celltyped', { itemId: 'i1', column: 'title', typed: 'Review the security questionnaire' });
  expect(asked).toHaveLength(0);
});

it('completes at once, and asks where a status needs a reason', async () => {
  const element = await make();
  const asked = recordActions(element);
  await say(element, 'rowcomplete', { itemId: 'i1' });
  expect(asked).toEqual([{ name: 'changeStatus', parameters: { itemId: 'i1', status: 'Done', reason: null, earlyStartReason: null } }]);
  await say(element, 'celltyped', { itemId: 'i3', column: 'status', typed: 'Blocked' });
  const dialog = await loaded(element, '.dialog');
  expect(asked).toHaveLength(1);
  dialog.dispatchEvent(new CustomEvent('close'));
  await settled();
  expect(findAll(element, '.dialog')).toHaveLength(0);
});

it('puts an item in another place and says so; a refusal stands above the list', async () => {
  const element = await make();
  const asked = recordActions(element, { saved: false, problem: 'The order has changed.' });
  await say(element, 'itemplace', { itemId: 'i1', place: { itemId: 'i3', after: true } });
  expect(asked).toEqual([{ name: 'reorderItems', parameters: { orderedItemIds: ['m1', 'i3', 'i1'] } }]);
  expect(textOf(element)).toContain('c.Plan_Item_Moved_After');
  expect(textOf(element)).toContain('The order has changed.');
});

it('selects one, a range and all, and offers what can be done with them', async () => {
  const element = await make();
  await say(element, 'rowpick', { itemId: 'm1', range: false });
  await say(element, 'rowpick', { itemId: 'i3', range: true });
  expect([...grid(element).selected]).toEqual(['m1', 'i1', 'i3']);
  const bulk = await loaded(element, '.bulk');
  bulk.dispatchEvent(new CustomEvent('picknone'));
  await settled();
  expect(grid(element).selected.size).toBe(0);
  await say(element, 'pickall');
  expect(grid(element).selected.size).toBe(3);
  await say(element, 'pickall');
  expect(grid(element).selected.size).toBe(0);
});

it('opens the form, the move and the item', async () => {
  const element = await make();
  const opened = record(element, 'itemopen');
  find(element, '[data-name="create"]').click();
  (await loaded(element, '.dialog')).dispatchEvent(new CustomEvent('close'));
  await settled();
  await say(element, 'itemmove', { itemId: 'i1', column: 'due' });
  expect(findAll(element, '.dialog')).toHaveLength(1);
  await say(element, 'itemopen', { itemId: 'i1' });
  expect(opened).toEqual([{ itemId: 'i1' }]);
});
