import SellerHeadline from 'c/sellerHeadline';
import { find, findAll, record, settled, show, textOf } from 'test/components';
import { sampleItem, samplePlan } from 'test/plan-samples';

const page = { commitment: 62, commitmentReasons: ['Signed off: 20 of 40'] };
const items = [
  sampleItem({ id: 'later', title: 'later', projectedDue: '2027-06-01' }),
  sampleItem({ id: 'soon', title: 'soon', projectedDue: '2027-05-12', ownerName: null, role: 'Legal' }),
  sampleItem({ id: 'overdue', title: 'overdue', projectedDue: '2027-05-20', overdue: true }),
  sampleItem({ id: 'blocked', title: 'blocked', projectedDue: '2027-07-01', status: 'Blocked' }),
  sampleItem({ id: 'done', title: 'done', status: 'Done' }),
  sampleItem({ id: 'proposed', title: 'proposed', proposed: true })
];

const headline = (given: object = {}, of: object = page) =>
  show('c-seller-headline', SellerHeadline, { plan: samplePlan({ items, ...given }), page: of });

it('names the next three things: what holds others up first, then the soonest', async () => {
  const element = await headline();
  expect(findAll(element, '.open').map(({ textContent }) => textContent)).toEqual(['blocked', 'overdue', 'soon']);
  expect(textOf(element)).toContain('c.Plan_Status_Blocked');
  expect(textOf(element)).toContain('c.Plan_Overdue');
  await expect(element).toBeAccessible();
});

it('opens one with one click', async () => {
  const element = await headline();
  const opened = record(element, 'itemopen');
  find(element, '[data-id="overdue"]').click();
  expect(opened).toEqual([{ itemId: 'overdue' }]);
});

it('says when nothing is left', async () => {
  const element = await headline({ items: [] }, {});
  expect(textOf(element)).toContain('c.Headline_Nothing_Next');
  expect(findAll(element, '.score')).toHaveLength(0);
  await expect(element).toBeAccessible();
});

it('explains the commitment, and closes by the keyboard', async () => {
  const element = await headline();
  const button = find(element, '.score');
  expect(button.getAttribute('aria-expanded')).toBe('false');
  button.click();
  await settled();
  expect(textOf(element)).toContain('Signed off: 20 of 40');
  expect(button.getAttribute('aria-expanded')).toBe('true');
  await expect(element).toBeAccessible();
  button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await settled();
  expect(findAll(element, '.why')).toHaveLength(0);
  expect(element.shadowRoot?.activeElement).toBe(button);
});
