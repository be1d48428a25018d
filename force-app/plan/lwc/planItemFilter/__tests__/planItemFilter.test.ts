import PlanItemFilter from 'c/planItemFilter';
import { find, findAll, record, show, type } from 'test/components';
import { samplePlan } from 'test/plan-samples';

const NONE = { text: '', side: '', person: '', state: '' };
const make = (filter = NONE, more = {}): ReturnType<typeof show> =>
  show('c-plan-item-filter', PlanItemFilter, { plan: samplePlan(), filter, found: '2 of 4', ...more });
const choose = (element: HTMLElement, name: string, value: string): void => {
  const field = find<HTMLSelectElement>(element, `[name="${name}"]`);
  field.value = value;
  field.dispatchEvent(new CustomEvent('change'));
};

it('filters by words, side, person and state', async () => {
  const element = await make();
  const sent = record(element, 'filterchange');
  type(find(element, 'input'), 'security');
  choose(element, 'side', 'Seller');
  choose(element, 'person', 's2');
  choose(element, 'state', 'overdue');
  expect(sent).toEqual(
    [{ text: 'security' }, { side: 'Seller' }, { person: 's2' }, { state: 'overdue' }].map((changes) => ({
      filter: { ...NONE, ...changes }
    }))
  );
  expect(findAll(element, '[data-name="clear"], [name="sort"]')).toHaveLength(0);
  await expect(element).toBeAccessible();
});

it('says how many pass and shows all again', async () => {
  const element = await make({ ...NONE, side: 'Buyer' }, { sortKey: 'due' });
  const [sent, sorted] = [record(element, 'filterchange'), record(element, 'sortchoose')];
  expect(find(element, '[role="status"]').textContent).toBe('2 of 4');
  find(element, '[data-name="clear"]').click();
  choose(element, 'sort', 'owner');
  expect([sent, sorted]).toEqual([[{ filter: NONE }], [{ key: 'owner' }]]);
  await expect(element).toBeAccessible();
});
