import PlanItemGridHead from 'c/planItemGridHead';
import { find, findAll, record, show } from 'test/components';

const make = (properties = {}): ReturnType<typeof show> =>
  show('c-plan-item-grid-head', PlanItemGridHead, { sort: { key: 'due', descending: true }, pickable: true, ...properties });
const press = (element: HTMLElement, column: string, key: string): boolean =>
  find(element, `[data-column="${column}"]`).dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));

it('says by what the list is sorted, and sorts it', async () => {
  const element = await make();
  const [sorted, all] = [record(element, 'sortpick'), record(element, 'pickall')];
  const sorts = findAll(element, '[aria-sort]').map((head) => head.getAttribute('aria-sort'));
  expect(sorts).toEqual(['none', 'none', 'none', 'none', 'none', 'descending', 'none', 'none']);
  find(element, '[data-column="owner"]').click();
  find(element, 'input').click();
  expect([sorted, all.length]).toEqual([[{ key: 'owner' }], 1]);
});

it('is walked along and down from', async () => {
  const element = await make({ sort: { key: 'due', descending: false } });
  const down = record(element, 'headdown');
  find(element, '[data-column="side"]').focus();
  press(element, 'side', 'ArrowRight');
  expect(element.shadowRoot?.activeElement).toBe(find(element, '[data-column="owner"]'));
  press(element, 'owner', 'ArrowLeft');
  expect(element.shadowRoot?.activeElement).toBe(find(element, '[data-column="side"]'));
  press(element, 'side', 'ArrowDown');
  press(element, 'side', 'x');
  expect(down).toEqual([{ column: 'side' }]);
});

it('offers nothing to pick to a reader', async () => {
  expect(findAll(await make({ pickable: false }), 'input')).toHaveLength(0);
});
