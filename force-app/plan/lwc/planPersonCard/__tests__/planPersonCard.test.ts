import PlanPersonCard from 'c/planPersonCard';
import { find, findAll, record, settled, show, textOf } from 'test/components';
import { sampleItem, samplePlan } from 'test/plan-samples';

const [MAJA, DAVID, ELENA] = samplePlan().stakeholders!;
const open = (person: object, more: object = {}): Promise<HTMLElement> =>
  show('c-plan-person-card', PlanPersonCard, { person, today: '2027-05-04', ownership: { open: [], overdue: 0 }, ...more });

it('shows who somebody is, how to reach them and whether they signed', async () => {
  const element = await open(MAJA);
  expect(textOf(element)).toContain('Head of IT Security · c.Plan_Role_Security');
  expect(textOf(element)).toContain('c.Plan_People_Sign_Required: c.Plan_Sign_Off_Pending');
  expect(findAll<HTMLAnchorElement>(element, 'a').map((link) => link.getAttribute('href'))).toEqual([
    'mailto:maja@example.com',
    'tel:+49301234'
  ]);
  expect(findAll(element, 'button').map((button) => button.textContent)).toEqual(['c.Plan_People_Mine']);
  await expect(element).toBeAccessible();
});

it('says a title once where the role says the same', async () => {
  const element = await open({ ...ELENA, title: 'c.Plan_Role_Solution_Engineer' });
  expect(find(element, 'p').textContent).toBe('c.Plan_Role_Solution_Engineer');
});

it('names an absence until it is over', async () => {
  expect(textOf(await open(DAVID))).toContain('c.Plan_Away');
  expect(textOf(await open(DAVID, { today: '2027-05-08' }))).not.toContain('c.Plan_Away');
});

it('offers what may be done, and inviting only when it is time', async () => {
  const person = { ...DAVID, canEdit: true };
  const names = (element: HTMLElement): unknown[] => findAll(element, '[data-name]').map((button) => button.dataset.name);
  expect(names(await open(person))).toEqual(['edit', 'remove']);
  const element = await open(person, { invites: true, error: 'No user yet.' });
  expect(names(element)).toEqual(['invite', 'edit', 'remove']);
  expect(find(element, '[role="alert"]').textContent).toBe('No user yet.');
  const invited = record(element, 'invite');
  find(element, '[data-name="invite"]').click();
  expect(invited).toEqual([{ stakeholderId: 's2' }]);
  await expect(element).toBeAccessible();
});

it('opens what they own', async () => {
  const element = await open(MAJA, { ownership: { open: [sampleItem({ overdue: true })], overdue: 1 } });
  const opened = record(element, 'itemopen');
  const toggle = find(element, '.owns');
  expect(toggle.textContent).toBe('c.Plan_People_Open_Overdue');
  toggle.click();
  await settled();
  expect(toggle.getAttribute('aria-expanded')).toBe('true');
  await expect(element).toBeAccessible();
  find(element, '.item').click();
  expect(opened).toEqual([{ itemId: 'i1' }]);
});
