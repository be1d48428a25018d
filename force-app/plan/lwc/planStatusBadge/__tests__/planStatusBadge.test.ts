import PlanStatusBadge from 'c/planStatusBadge';
import { find, show, textOf } from 'test/components';

it.each([
  ['item', 'Blocked', 'c.Plan_Status_Blocked'],
  ['plan', 'Agreed', 'c.Plan_Plan_Agreed'],
  ['health', 'Off Track', 'c.Plan_Health_Off_Track']
])('shows a status of the kind %s as a word with an icon', async (kind, status, label) => {
  const element = await show('c-plan-status-badge', PlanStatusBadge, { kind, status });
  expect(textOf(element).trim()).toBe(label);
  expect(find(element, 'path').getAttribute('d')).not.toBe('');
  await expect(element).toBeAccessible();
});

it('shows a value that an admin added as it is', async () => {
  const element = await show('c-plan-status-badge', PlanStatusBadge, { status: 'Waiting' });
  expect(textOf(element).trim()).toBe('Waiting');
});
