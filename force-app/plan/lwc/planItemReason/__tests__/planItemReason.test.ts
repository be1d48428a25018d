import PlanItemReason from 'c/planItemReason';
import { find, findAll, record, settled, show, textOf, type } from 'test/components';

const make = (properties = {}): ReturnType<typeof show> => show('c-plan-item-reason', PlanItemReason, { kind: 'blocked', ...properties });
const save = async (element: HTMLElement): Promise<void> => {
  find(element, 'form').dispatchEvent(new CustomEvent('submit', { cancelable: true }));
  await settled();
};

it.each([
  ['blocked', 'c.Plan_Blocked_Reason'],
  ['notNeeded', 'c.Plan_Not_Needed_Reason'],
  ['decline', 'c.Plan_Item_Decline_Reason'],
  ['early', 'c.Plan_Item_Early_Text']
])('asks in its own words: %s', async (kind, text) => {
  const element = await make({ kind });
  expect(textOf(element)).toContain(text);
  expect(element.shadowRoot?.activeElement).toBe(find(element, 'textarea'));
  await expect(element).toBeAccessible();
});

it('needs a reason and gives it trimmed', async () => {
  const element = await make();
  const given = record(element, 'reasongive');
  await save(element);
  expect(find(element, '.field-error').textContent).toBe('c.Plan_Reason_Missing');
  await expect(element).toBeAccessible();
  type(find(element, 'textarea'), '  No report ');
  await save(element);
  expect(given).toEqual([{ reason: 'No report' }]);
});

it('keeps what was typed, says why it was not saved, and is cancelled only when nothing is on its way', async () => {
  const element = await make({ error: 'Offline.', busy: true });
  const [given, cancelled] = [record(element, 'reasongive'), record(element, 'reasoncancel')];
  type(find(element, 'textarea'), 'No report');
  await save(element);
  find(element, '[data-name="cancel"]').click();
  expect([given.length, cancelled.length]).toEqual([0, 0]);
  expect(find(element, '.field-error').textContent).toBe('Offline.');
  Object.assign(element, { busy: false });
  await settled();
  find(element, '[data-name="cancel"]').click();
  expect(cancelled).toHaveLength(1);
  expect(findAll(element, 'textarea')).toHaveLength(1);
});
