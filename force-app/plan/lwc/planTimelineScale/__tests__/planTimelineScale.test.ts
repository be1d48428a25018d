import { toDay, toIso } from 'c/planDates';
import { pixelsPerDay, stepZoom, ticksBetween } from 'c/planTimelineScale';

const from = toDay('2027-04-26') as number;
const to = toDay('2027-06-20') as number;

it('gives every zoom its ticks, each starting where the last one ended', () => {
  for (const perDay of [36, 15, 5, 1.8, 0.3, 0.05]) {
    const { upper, lower } = ticksBetween(from, to, perDay);
    for (const ticks of [upper, lower].filter((line) => line.length > 0)) {
      for (let i = 1; i < ticks.length; i++) {
        expect(ticks[i].day).toBe(ticks[i - 1].day + ticks[i - 1].days);
      }
      expect(ticks[0].day).toBeLessThanOrEqual(from);
      expect(ticks[ticks.length - 1].day + ticks[ticks.length - 1].days).toBeGreaterThan(to);
    }
    expect(new Set(upper.map((tick) => tick.key)).size).toBe(upper.length);
  }
});

it('aligns months, quarters and years to the calendar', () => {
  expect(toIso(ticksBetween(from, to, 15).upper[0].day)).toBe('2027-04-01');
  expect(toIso(ticksBetween(from, to, 5).upper[0].day)).toBe('2027-01-01');
  expect(toIso(ticksBetween(from, to, 0.6).lower[0].day)).toBe('2027-04-01');
  expect(toIso(ticksBetween(from, to, 0.05).upper[0].day)).toBe('2020-01-01');
});

it('fits the range to the width', () => {
  expect(pixelsPerDay('fit', 100, 1000)).toBe(10);
  expect(pixelsPerDay('fit', 1, 1000)).toBe(36);
  expect(pixelsPerDay('fit', 10_000_000, 1000)).toBeGreaterThan(0);
});

it('steps through the zooms and stays at the ends', () => {
  expect(stepZoom('week', 1)).toBe('month');
  expect(stepZoom('day', -1)).toBe('day');
  expect(stepZoom('fit', 1)).toBe('fit');
});
