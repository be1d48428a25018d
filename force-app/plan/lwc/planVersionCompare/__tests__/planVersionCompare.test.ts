import PlanVersionCompare from 'c/planVersionCompare';
import { frozenOf } from 'c/planVersionDiff';
import { findAll, show, textOf } from 'test/components';
import { sampleItem, sampleMilestone, samplePlan } from 'test/plan-samples';

const PLAN = samplePlan();
const open = (newer: object): Promise<HTMLElement> =>
  show('c-plan-version-compare', PlanVersionCompare, {
    older: frozenOf(PLAN),
    newer,
    olderName: 'Version 1',
    newerName: 'Today',
    currencyIsoCode: 'EUR'
  });

it('shows only what differs, in words', async () => {
  const element = await open(
    frozenOf(
      samplePlan({
        investment: 200000,
        items: [
          sampleMilestone(),
          sampleItem({ due: '2027-05-20', bufferDays: 2, side: 'Joint', milestoneId: null }),
          sampleItem({ id: 'n', title: 'Something new' }),
          PLAN.items![3]
        ],
        dependencies: []
      })
    )
  );
  const rows = findAll(element, 'tbody tr').map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim()));
  expect(rows[1]).toEqual(['c.Plan_Investment', '€180,000', '€200,000']);
  expect(rows).toContainEqual(['c.Plan_Due', 'May 14, 2027', 'May 20, 2027']);
  expect(rows).toContainEqual(['c.Plan_Side', 'c.Plan_Side_Buyer', 'c.Plan_Side_Joint']);
  expect(rows).toContainEqual(['c.Plan_Milestone', 'Technical validation complete', 'c.Field_Empty']);
  expect(rows).toContainEqual(['c.Plan_Version_After', 'Provide the architecture documentation', 'c.Field_Empty']);
  expect(textOf(element)).toContain('Something new');
  expect(textOf(element)).toContain('c.Plan_Version_Removed');
  await expect(element).toBeAccessible();
});

it('says when nothing differs', async () => {
  const element = await open(frozenOf(PLAN));
  expect(textOf(element)).toContain('c.Plan_Version_Same');
  await expect(element).toBeAccessible();
});

it('says when outcomes could not be compared', async () => {
  expect(textOf(await open({ ...frozenOf(PLAN), outcomesLeftOut: true }))).toContain('c.Plan_Version_Outcomes_Left_Out');
});
