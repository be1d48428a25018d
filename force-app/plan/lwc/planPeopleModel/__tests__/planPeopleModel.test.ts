import { ownershipOf, rolesOf } from 'c/planPeopleModel';
import { sampleItem, samplePlan } from 'test/plan-samples';

it('counts open work and what of it is late, the earliest first', () => {
  const plan = samplePlan({
    items: [
      sampleItem({ id: 'a', due: '2027-06-01' }),
      sampleItem({ id: 'b', due: '2027-05-01', overdue: true }),
      sampleItem({ id: 'c', status: 'Done' }),
      sampleItem({ id: 'd', ownerId: 's2' }),
      sampleItem({ id: 'e', due: null })
    ]
  });
  const { open, overdue } = ownershipOf(plan, 's1');
  expect([open.map(({ id }) => id), overdue]).toEqual([['b', 'a', 'e'], 1]);
});

it('lists needed roles of the buyer, and roles of either side for which items wait', () => {
  const plan = samplePlan({
    neededRoles: ['Security', 'Champion'],
    items: [
      sampleItem({ id: 'a', role: 'Security', ownerId: null }),
      sampleItem({ id: 'b', role: 'Account Executive', ownerId: null, side: 'Joint' }),
      sampleItem({ id: 'c', role: 'Legal', ownerId: null, side: 'Seller' }),
      sampleItem({ id: 'd', role: 'Procurement', ownerId: null, status: 'Not Needed' })
    ]
  });
  expect(rolesOf(plan).map(({ role, side, people, waiting }) => [role, side, people.length, waiting.length])).toEqual([
    ['Champion', 'Buyer', 0, 0],
    ['Security', 'Buyer', 1, 1],
    ['Legal', 'Seller', 0, 1],
    ['Account Executive', 'Seller', 0, 1]
  ]);
});
