import PlanBoard from 'c/planBoard';
import { keepView, viewOf } from 'c/planItemView';
import { find, findAll, loaded, record, recordActions, settled, show, textOf } from 'test/components';
import { sampleItem, samplePlan } from 'test/plan-samples';

type Card = HTMLElement & { problem: string | null; busy: boolean };
const make = (changes = {}): ReturnType<typeof show> =>
  show('c-plan-board', PlanBoard, { plan: samplePlan({ dependencies: [], ...changes }) });
const column = (element: HTMLElement, status: string): HTMLElement => find(element, `section[data-status="${status}"]`);
const counts = (element: HTMLElement): (string | null)[] => findAll(element, '.count').map((count) => count.textContent);
const move = async (element: HTMLElement, status: string): Promise<void> => {
  find(element, '[data-id="i1"]').dispatchEvent(new CustomEvent('cardmove', { detail: { itemId: 'i1', status } }));
  await settled();
};

afterEach(() => keepView('p1', viewOf(null)));

it('has a column for each status, with its count, and leaves key dates out', async () => {
  const element = await make();
  expect(counts(element)).toEqual(['2', '0', '0', '1', '0']);
  expect(textOf(element)).not.toContain('Steering committee');
  const opened = record(element, 'itemopen');
  find(element, '[data-id="i1"]').dispatchEvent(new CustomEvent('itemopen', { detail: { itemId: 'i1' } }));
  expect(opened).toEqual([{ itemId: 'i1' }]);
  await expect(element).toBeAccessible();
});

it('moves a card at once and takes it back alone when it is refused', async () => {
  const element = await make();
  let settle: (result: object) => void = () => undefined;
  element.addEventListener('planaction', (event) => {
    ({ settle } = (event as CustomEvent).detail);
  });
  await move(element, 'Done');
  expect(counts(element)).toEqual(['1', '0', '0', '2', '0']);
  expect(find<Card>(element, '[data-id="i1"]').busy).toBe(true);
  settle({ saved: false, problem: 'Somebody was faster.' });
  await settled();
  expect(counts(element)).toEqual(['2', '0', '0', '1', '0']);
  expect(find<Card>(element, '[data-id="i1"]').problem).toBe('Somebody was faster.');
  await move(element, 'Done');
  settle({ saved: true, answer: null });
  await settled();
  expect(textOf(element)).toContain('c.Plan_Board_Moved');
});

it('is dragged from column to column', async () => {
  const element = await make();
  const asked = recordActions(element);
  find(element, '[data-id="i1"]').dispatchEvent(new CustomEvent('cardgrab', { detail: { itemId: 'i1' } }));
  column(element, 'In Progress').dispatchEvent(new CustomEvent('dragover', { cancelable: true }));
  await settled();
  expect(column(element, 'In Progress').className).toContain('over');
  column(element, 'In Progress').dispatchEvent(new CustomEvent('drop', { cancelable: true }));
  await settled();
  expect(asked.map(({ parameters }) => (parameters as { status: string }).status)).toEqual(['In Progress']);
  column(element, 'Done').dispatchEvent(new CustomEvent('drop', { cancelable: true }));
  expect(asked).toHaveLength(1);
});

it('asks for the reason before it is blocked', async () => {
  const element = await make();
  const asked = recordActions(element);
  await move(element, 'Blocked');
  const question = await loaded(element, '.question');
  expect(asked).toHaveLength(0);
  question.dispatchEvent(new CustomEvent('close'));
  await settled();
  expect(findAll(element, '.question')).toHaveLength(0);
});

it('shares its filter with the list, shows many cards step by step, and stands nothing', async () => {
  keepView('p1', { ...viewOf(null), filter: { text: '', side: 'Seller', person: '', state: '' } });
  expect(counts(await make())).toEqual(['0', '0', '0', '1', '0']);
  keepView('p1', viewOf(null));
  const many = await make({ items: Array.from({ length: 43 }, (_, index) => sampleItem({ id: `n${index}` })) });
  expect(findAll(many, 'c-plan-board-card')).toHaveLength(40);
  find(many, 'button[data-status]').click();
  await settled();
  expect(findAll(many, 'c-plan-board-card')).toHaveLength(43);
  const empty = await make({ items: null });
  expect(textOf(empty)).toContain('c.Plan_No_Items');
  await expect(empty).toBeAccessible();
});
