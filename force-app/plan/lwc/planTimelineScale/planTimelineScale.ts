import { dayOfMonth, formatDay, monthOf, monthStart, weekStart, yearOf } from 'c/planDates';

export type Zoom = 'day' | 'week' | 'month' | 'quarter' | 'fit';

/** From near to far, the order of the zoom buttons. */
export const ZOOMS: readonly Zoom[] = ['day', 'week', 'month', 'quarter', 'fit'];

const PIXELS_PER_DAY: Record<Exclude<Zoom, 'fit'>, number> = { day: 36, week: 15, month: 5, quarter: 1.8 };
const NARROWEST = 0.02;

export interface Tick {
  key: string;
  label: string;
  day: number;
  days: number;
}

export interface Ticks {
  upper: Tick[];
  lower: Tick[];
}

/** Pixels for one day; "fit" spreads the whole range over the width there is. */
export function pixelsPerDay(zoom: Zoom, days: number, width: number): number {
  return zoom === 'fit' ? Math.max(Math.min(width / Math.max(days, 1), PIXELS_PER_DAY.day), NARROWEST) : PIXELS_PER_DAY[zoom];
}

/** The next nearer (−1) or farther (+1) zoom; stays at the ends. */
export function stepZoom(zoom: Zoom, step: number): Zoom {
  const index = Math.min(Math.max(ZOOMS.indexOf(zoom) + step, 0), ZOOMS.length - 1);
  return ZOOMS[index];
}

const monthYear = (day: number): string => formatDay(day, 'monthYear');
const month = (day: number): string => formatDay(day, 'month');
const year = (day: number): string => String(yearOf(day));
const quarter = (day: number): string => `Q${Math.floor(monthOf(day) / 3) + 1}`;

/** The two lines of the axis between two days, chosen so that their texts have room. */
export function ticksBetween(from: number, to: number, perDay: number): Ticks {
  if (perDay >= 22) {
    return { upper: eachMonths(from, to, 1, monthYear), lower: eachDay(from, to) };
  }
  if (perDay >= 8) {
    return { upper: eachMonths(from, to, 1, monthYear), lower: eachWeek(from, to) };
  }
  if (perDay >= 1.5) {
    return { upper: eachMonths(from, to, 12, year), lower: eachMonths(from, to, 1, month) };
  }
  if (perDay >= 0.25) {
    return { upper: eachMonths(from, to, 12, year), lower: perDay >= 0.5 ? eachMonths(from, to, 3, quarter) : [] };
  }
  return { upper: eachMonths(from, to, 120, year), lower: [] };
}

function eachMonths(from: number, to: number, step: number, label: (day: number) => string): Tick[] {
  const ticks: Tick[] = [];
  const offset = step > 12 ? (yearOf(from) % 10) * 12 + monthOf(from) : monthOf(from) % step;
  for (let day = monthStart(from, -offset); day <= to; day = monthStart(day, step)) {
    ticks.push({ key: `m${day}`, label: label(day), day, days: monthStart(day, step) - day });
  }
  return ticks;
}

function eachWeek(from: number, to: number): Tick[] {
  const ticks: Tick[] = [];
  for (let day = weekStart(from); day <= to; day += 7) {
    ticks.push({ key: `w${day}`, label: formatDay(day, 'short'), day, days: 7 });
  }
  return ticks;
}

function eachDay(from: number, to: number): Tick[] {
  const ticks: Tick[] = [];
  for (let day = from; day <= to; day++) {
    ticks.push({ key: `d${day}`, label: String(dayOfMonth(day)), day, days: 1 });
  }
  return ticks;
}
