import PlanItemMenu from 'c/planItemMenu';
import { find, findAll, record, settled, show } from 'test/components';

const CHOICES = ['Blocked', 'Done'].map((value) => ({ value, label: value }));
const make = (): ReturnType<typeof show> =>
  show('c-plan-item-menu', PlanItemMenu, { label: 'Move to…', longLabel: 'Move it', choices: CHOICES });
const open = async (element: HTMLElement): Promise<HTMLElement[]> => {
  find(element, '.opener').click();
  await settled();
  return findAll(element, '[role="menuitem"]');
};
const press = async (target: HTMLElement, key: string): Promise<void> => {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await settled();
};

it('is walked through with the keyboard and chosen from', async () => {
  const element = await make();
  await expect(element).toBeAccessible();
  const chosen = record(element, 'menuchoose');
  const [first, second] = await open(element);
  expect(element.shadowRoot?.activeElement).toBe(first);
  await expect(element).toBeAccessible();
  await press(first, 'ArrowUp');
  expect(element.shadowRoot?.activeElement).toBe(second);
  await press(second, 'Home');
  await press(first, 'End');
  second.click();
  await settled();
  expect(chosen).toEqual([{ value: 'Done' }]);
  expect(element.shadowRoot?.activeElement).toBe(find(element, '.opener'));
});

it('closes without a choice', async () => {
  const element = await make();
  const [first] = await open(element);
  await press(first, 'Escape');
  expect(findAll(element, '[role="menu"]')).toHaveLength(0);
  const [again] = await open(element);
  await press(again, 'Tab');
  expect(findAll(element, '[role="menu"]')).toHaveLength(0);
  const [last] = await open(element);
  last.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  await settled();
  expect(findAll(element, '[role="menu"]')).toHaveLength(0);
});
