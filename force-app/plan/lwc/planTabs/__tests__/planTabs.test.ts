import PlanTabs from 'c/planTabs';
import { find, findAll, record, show } from 'test/components';

const tabs = [
  { name: 'a', label: 'A' },
  { name: 'b', label: 'B' },
  { name: 'c', label: 'C' }
];

it('marks the chosen tab and sends the name of another', async () => {
  const element = await show('c-plan-tabs', PlanTabs, { tabs, selected: 'b', label: 'Sections' });
  expect(findAll(element, '[role="tab"]').map((tab) => tab.getAttribute('aria-selected'))).toEqual(['false', 'true', 'false']);
  const chosen = record(element, 'tabselect');
  find(element, '[data-name="b"]').click();
  find(element, '[data-name="c"]').click();
  expect(chosen).toEqual([{ name: 'c' }]);
  await expect(element).toBeAccessible();
});

it.each([
  ['ArrowRight', 'c', 'a'],
  ['ArrowLeft', 'a', 'c'],
  ['Home', 'c', 'a'],
  ['End', 'a', 'c']
])('moves with %s from %s to %s', async (key, selected, name) => {
  const element = await show('c-plan-tabs', PlanTabs, { tabs, selected, label: 'Sections' });
  const chosen = record(element, 'tabselect');
  find(element, '[role="tablist"]').dispatchEvent(new KeyboardEvent('keydown', { key }));
  expect(chosen).toEqual([{ name }]);
});

it('shows nothing without tabs', async () => {
  const element = await show('c-plan-tabs', PlanTabs, { label: 'Sections' });
  expect(findAll(element, '[role="tab"]')).toHaveLength(0);
});
