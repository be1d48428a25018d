import PlanTimelineSheet from 'c/planTimelineSheet';
import { findAll, show, textOf } from 'test/components';
import { sampleItem, samplePlan } from 'test/plan-samples';

it('draws the plan with a legend', async () => {
  const element = await show('c-plan-timeline-sheet', PlanTimelineSheet, { plan: samplePlan() });
  expect(findAll(element, 'svg rect.bar')).toHaveLength(2);
  expect(findAll(element, 'polygon')).toHaveLength(2);
  expect(textOf(element)).toContain('Meridian Logistics');
  expect(textOf(element)).toContain('c.TakeAlong_As_Of');
  await expect(element).toBeAccessible();
});

it('says what did not fit', async () => {
  const items = Array.from({ length: 80 }, (_, index) => sampleItem({ id: `o${index}` }));
  const element = await show('c-plan-timeline-sheet', PlanTimelineSheet, { plan: samplePlan({ items }) });
  expect(textOf(element)).toContain('c.TakeAlong_More_Items');
});

it('says that nothing has a date', async () => {
  const element = await show('c-plan-timeline-sheet', PlanTimelineSheet, {
    plan: samplePlan({ items: [], buyerCompany: null, sellerCompany: null, projectedGoLive: null, goLiveDate: null })
  });
  expect(textOf(element)).toContain('c.TakeAlong_No_Dates');
  await expect(element).toBeAccessible();
});
