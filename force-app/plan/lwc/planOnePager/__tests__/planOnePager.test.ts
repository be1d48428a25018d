import PlanOnePager from 'c/planOnePager';
import { findAll, show, textOf } from 'test/components';
import { sampleItem, samplePlan } from 'test/plan-samples';

const sheet = (changes: object = {}) => show('c-plan-one-pager', PlanOnePager, { plan: samplePlan(changes) });

it('says on one page what both sides see', async () => {
  const element = await sheet();
  const text = textOf(element);
  expect(text).toContain('Northwind Software · Meridian Logistics');
  expect(text).toContain('Decide by 24 May.');
  expect(text).toContain('Review the security questionnaire');
  expect(text).toContain('c.TakeAlong_Nothing_Next');
  expect(text).toContain('Technical validation complete');
  expect(text).toContain('The CFO travels');
  expect(text).not.toContain('An open point is found');
  expect(text).toContain('c.Plan_Slip_Late_Many (€6,000)');
  await expect(element).toBeAccessible();
});

it('stays on one page, whatever the plan', async () => {
  const items = Array.from({ length: 30 }, (_, index) =>
    sampleItem({ id: `i${index}`, overdue: true, due: index % 2 ? null : '2027-05-01' })
  );
  const element = await sheet({ items, risks: [], jointGoal: null, slipDays: 0, baselineGoLive: null });
  expect(findAll(element, 'li')).toHaveLength(5);
  expect(textOf(element)).toContain('c.TakeAlong_More_Items');
  expect(textOf(element)).toContain('c.Plan_Slip_On_Time');
  await expect(element).toBeAccessible();
});

it('has a word for what is early or undated', async () => {
  const element = await sheet({ items: [], slipDays: -2, projectedGoLive: null, goLiveDate: null, costOfDelayPerDay: null });
  expect(textOf(element)).toContain('c.Plan_Slip_Early_Many');
  expect(textOf(element)).toContain('c.Plan_Date_To_Be_Decided');
});
