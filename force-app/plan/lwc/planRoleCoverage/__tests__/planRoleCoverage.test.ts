import PlanRoleCoverage from 'c/planRoleCoverage';
import { rolesOf } from 'c/planPeopleModel';
import { find, findAll, record, settled, show, textOf } from 'test/components';
import { sampleItem, samplePlan } from 'test/plan-samples';

const PLAN = samplePlan({
  items: [sampleItem({ id: 'i5', role: 'Legal', ownerId: null, title: 'Read the contract' })],
  neededRoles: ['Champion', 'Economic Buyer', 'Legal']
});
const open = (more: object = {}): Promise<HTMLElement> =>
  show('c-plan-role-coverage', PlanRoleCoverage, { roles: rolesOf(PLAN), keeps: ['Buyer'], company: 'Meridian', ...more });

it('says which roles nobody has', async () => {
  const element = await open();
  expect(findAll(element, '.who').map((who) => who.textContent)).toEqual([
    'c.Plan_People_Nobody_Yet',
    'David Okafor',
    'c.Plan_People_Nobody_Yet'
  ]);
  expect(textOf(element)).toContain('c.Plan_People_Roles_Some');
  await expect(element).toBeAccessible();
});

it('shows what waits for a name and asks for one', async () => {
  const element = await open();
  const [opened, assigned] = [record(element, 'itemopen'), record(element, 'roleassign')];
  find(element, '[aria-expanded]').click();
  await settled();
  find(element, '.item').click();
  find(element, '[data-name="assign"][data-role="Legal"]').click();
  expect(opened).toEqual([{ itemId: 'i5' }]);
  expect(assigned).toEqual([{ role: 'Legal', side: 'Buyer' }]);
  await expect(element).toBeAccessible();
});

it('only tells whoever names nobody', async () => {
  const element = await open({ keeps: [] });
  expect(findAll(element, '[data-name="assign"]')).toHaveLength(0);
});

it('is not there for a plan without roles', async () => {
  const element = await open({ roles: [] });
  expect(textOf(element)).toBe('');
});
