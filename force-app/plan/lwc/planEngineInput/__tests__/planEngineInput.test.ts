import { toDay } from 'c/planDates';
import { calendarOf, engineItemOf, enginePlanOf } from 'c/planEngineInput';
import { sampleItem, samplePlan } from 'test/plan-samples';

it('reads days, absences and baselines', () => {
  const owner = { id: 's1', name: 'Maja Lindqvist', side: 'Buyer', unavailableFrom: '2027-05-03', unavailableUntil: '2027-05-07' };
  const item = engineItemOf(sampleItem({ bufferDays: 2 }), owner);
  expect(item).toMatchObject({
    key: 'i1',
    type: 'Task',
    status: 'Not Started',
    duration: 5,
    buffer: 2,
    fixed: false,
    start: toDay('2027-05-10'),
    due: toDay('2027-05-14'),
    completedOn: null,
    absentFrom: toDay('2027-05-03'),
    absentUntil: toDay('2027-05-07'),
    baselineStart: toDay('2027-05-10'),
    baselineDue: toDay('2027-05-12'),
    side: 'Buyer',
    owner: 's1'
  });
});

it('fills what the server leaves out, and fixes key dates', () => {
  expect(engineItemOf({ id: 'k', type: 'Key Date' }, null)).toMatchObject({ duration: 0, buffer: 0, fixed: true, due: null, owner: null });
});

it('links tasks to their milestones before the dependencies', () => {
  const plan = enginePlanOf(
    samplePlan({
      today: '2027-05-05',
      items: [sampleItem(), sampleItem({ id: 'm1', type: 'Milestone', milestoneId: undefined })],
      dependencies: [{ id: 'd', predecessorId: 'a', successorId: 'b', lagDays: 2 }]
    })
  );
  expect(plan.links).toEqual([
    { predecessor: 'i1', successor: 'm1', lag: 0 },
    { predecessor: 'a', successor: 'b', lag: 2 }
  ]);
  expect(plan.today).toBe(toDay('2027-05-05'));
});

it('does not guess which day today is', () => {
  expect(() => enginePlanOf(samplePlan({ today: undefined }))).toThrow('which day today is');
});

it('works every day without a calendar', () => {
  expect(calendarOf({}).isWorkingDay(toDay('2027-05-16') as number)).toBe(true);
});
