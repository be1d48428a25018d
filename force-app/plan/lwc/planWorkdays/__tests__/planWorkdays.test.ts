import { toDay } from 'c/planDates';
import { dayOffTest, isHoliday } from 'c/planWorkdays';

const day = (iso: string): number => toDay(iso) as number;

it('rests on weekends and holidays', () => {
  const isOff = dayOffTest({ workingWeekdays: [1, 2, 3, 4, 5], holidays: ['2027-05-17'] });
  expect(isOff(day('2027-05-14'))).toBe(false);
  expect(isOff(day('2027-05-15'))).toBe(true);
  expect(isOff(day('2027-05-17'))).toBe(true);
});

it('works every day without a calendar', () => {
  expect(dayOffTest(null)(day('2027-05-15'))).toBe(false);
  expect(dayOffTest({})(day('2027-05-15'))).toBe(false);
});

it('knows other weeks', () => {
  const isOff = dayOffTest({ workingWeekdays: [7, 1, 2, 3, 4], holidays: [] });
  expect(isOff(day('2027-05-16'))).toBe(false);
  expect(isOff(day('2027-05-14'))).toBe(true);
});

it('names holidays', () => {
  expect(isHoliday({ holidays: ['2027-05-17'] }, '2027-05-17')).toBe(true);
  expect(isHoliday({ holidays: ['2027-05-17'] }, '2027-05-18')).toBe(false);
  expect(isHoliday(null, null)).toBe(false);
});
