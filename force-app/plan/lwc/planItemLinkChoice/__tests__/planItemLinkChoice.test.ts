import PlanItemLinkChoice from 'c/planItemLinkChoice';
import { find, findAll, record, settled, show, type } from 'test/components';
import { sampleItem } from 'test/plan-samples';

const candidates = ['Review security', 'Send answers', 'Security workshop'].map((title, index) =>
  sampleItem({ id: `c${index}`, title, role: null, outcome: null })
);
const make = (): ReturnType<typeof show> => show('c-plan-item-link-choice', PlanItemLinkChoice, { label: 'Add', candidates });
const write = async (element: HTMLElement, text: string): Promise<void> => {
  type(find(element, 'input'), text);
  await settled();
};
const press = async (element: HTMLElement, key: string): Promise<void> => {
  find(element, 'input').dispatchEvent(new KeyboardEvent('keydown', { key }));
  await settled();
};

it('finds by a few letters and is walked through with the keyboard', async () => {
  const element = await make();
  const chosen = record(element, 'linkchoose');
  await expect(element).toBeAccessible();
  await write(element, 'secur');
  expect(findAll(element, '[role="option"]').map((option) => option.dataset.id)).toEqual(['c0', 'c2']);
  await press(element, 'ArrowDown');
  await press(element, 'ArrowDown');
  await press(element, 'ArrowUp');
  await press(element, 'ArrowDown');
  await expect(element).toBeAccessible();
  await press(element, 'Enter');
  expect(chosen).toEqual([{ itemId: 'c2' }]);
  expect(find<HTMLInputElement>(element, 'input').value).toBe('');
});

it('is chosen with the pointer, and closed with Escape', async () => {
  const element = await make();
  const chosen = record(element, 'linkchoose');
  find(element, 'input').dispatchEvent(new CustomEvent('focus'));
  await settled();
  await press(element, 'Escape');
  expect(find(element, 'ul').hidden).toBe(true);
  await write(element, 'answers');
  find(element, '[data-id="c1"]').dispatchEvent(new MouseEvent('mousedown', { cancelable: true }));
  expect(chosen).toEqual([{ itemId: 'c1' }]);
});

it('chooses nothing where nothing is found', async () => {
  const element = await make();
  const chosen = record(element, 'linkchoose');
  await write(element, 'zebra');
  await press(element, 'Enter');
  find(element, 'input').dispatchEvent(new CustomEvent('blur'));
  expect(chosen).toHaveLength(0);
});
