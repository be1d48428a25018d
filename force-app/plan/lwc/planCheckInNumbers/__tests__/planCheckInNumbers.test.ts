import PlanCheckInNumbers from 'c/planCheckInNumbers';
import { sampleAgenda } from 'test/check-in-samples';
import { findAll, show, textOf } from 'test/components';

const { now, lastTime } = sampleAgenda();

it('marks what has changed since last time', async () => {
  const element = await show('c-plan-check-in-numbers', PlanCheckInNumbers, { now, lastTime: { ...lastTime, health: 'At Risk' } });
  expect(findAll(element, '.tile').map(({ className }) => className)).toEqual(['tile', 'tile changed', 'tile changed', 'tile']);
  expect(textOf(element)).toContain('c.Check_In_Then');
  await expect(element).toBeAccessible();
});

it('has nothing to compare the first time, and says what is unknown', async () => {
  const element = await show('c-plan-check-in-numbers', PlanCheckInNumbers, { now: { slipDays: -2 }, lastTime: null });
  expect(textOf(element)).toContain('c.Check_In_First_Time');
  expect(textOf(element)).toContain('c.Check_In_Unknown');
  expect(textOf(element)).toContain('c.Plan_Slip_Early_Many');
  await expect(element).toBeAccessible();
});
