/** A Monday, as days since 1970-01-01: weekday 0 of week 0. */
const FIRST_MONDAY = 4;

/**
 * Working-day arithmetic on days since 1970-01-01. Every day has an index: the number of working days before it (since a fixed,
 * arbitrary day). A span of work lies between two indexes, so that scheduling is integer arithmetic.
 */
export class WorkCalendar {
  /** Weekday offsets from Monday that are worked on, ascending. */
  private readonly weekdays: number[];
  /** Working weekdays before each weekday of a week, Monday first; the eighth is the whole week. */
  private readonly workedBefore: number[];
  /** Holidays on working weekdays, ascending, and their indexes. */
  private readonly holidayDays: number[] = [];
  private readonly holidayIndexes: number[] = [];
  /** The index of each day from `firstDay` on, and the day of each index from `firstIndex` on: what `cover` computed ahead. */
  private indexByDay = new Int32Array(0);
  private dayByIndex = new Int32Array(0);
  private firstDay = 0;
  private firstIndex = 0;

  /**
   * @param workingWeekdays 1 = Monday to 7 = Sunday; at least one
   * @param holidays free days in any order; those on free weekdays change nothing
   */
  constructor(workingWeekdays: readonly number[], holidays: readonly number[]) {
    this.weekdays = [0, 1, 2, 3, 4, 5, 6].filter((weekday) => workingWeekdays.includes(weekday + 1));
    if (this.weekdays.length === 0) {
      throw new RangeError('A calendar needs at least one working weekday');
    }
    this.workedBefore = [0, 1, 2, 3, 4, 5, 6, 7].map((weekday) => this.weekdays.filter((worked) => worked < weekday).length);
    for (const day of [...new Set(holidays)].sort((a, b) => a - b)) {
      if (this.weekdays.includes(offsetInWeek(day))) {
        this.holidayIndexes.push(this.patternIndex(day) - this.holidayDays.length);
        this.holidayDays.push(day);
      }
    }
  }

  /** Computes the indexes of these days ahead. Days outside are answered all the same, a little slower. */
  cover(from: number, until: number): void {
    const isCovered = from >= this.firstDay && until < this.firstDay + this.indexByDay.length;
    if (isCovered || until < from) {
      return;
    }
    const indexByDay = new Int32Array(until - from + 1);
    const dayByIndex = new Int32Array(until - from + 1);
    const first = this.computeIndex(from);
    let index = first;
    for (let day = from; day <= until; day++) {
      indexByDay[day - from] = index;
      if (this.isWorkingDay(day)) {
        dayByIndex[index - first] = day;
        index += 1;
      }
    }
    this.indexByDay = indexByDay;
    this.dayByIndex = dayByIndex.subarray(0, index - first);
    this.firstDay = from;
    this.firstIndex = first;
  }

  isWorkingDay(day: number): boolean {
    return this.weekdays.includes(offsetInWeek(day)) && this.holidayDays[countAtMost(this.holidayDays, day) - 1] !== day;
  }

  /** The index at which work of this day begins. */
  startIndex(day: number): number {
    const offset = day - this.firstDay;
    return offset >= 0 && offset < this.indexByDay.length ? this.indexByDay[offset] : this.computeIndex(day);
  }

  /** The index at which work of this day is over. */
  endIndex(day: number): number {
    return this.startIndex(day + 1);
  }

  /** The day on which work begins that starts at this index. */
  startDay(index: number): number {
    const offset = index - this.firstIndex;
    return offset >= 0 && offset < this.dayByIndex.length ? this.dayByIndex[offset] : this.computeDay(index);
  }

  /** The day on which work ends that is over at this index. */
  endDay(index: number): number {
    return this.startDay(index - 1);
  }

  /** Working days from one day to another; negative when it lies before. */
  workingDaysBetween(first: number, last: number): number {
    return this.endIndex(last) - this.endIndex(first);
  }

  private computeIndex(day: number): number {
    return this.patternIndex(day) - countAtMost(this.holidayDays, day - 1);
  }

  private computeDay(index: number): number {
    const pattern = index + countAtMost(this.holidayIndexes, index);
    const week = Math.floor(pattern / this.weekdays.length);
    return FIRST_MONDAY + week * 7 + this.weekdays[pattern - week * this.weekdays.length];
  }

  /** Working weekdays before a day, holidays not considered. */
  private patternIndex(day: number): number {
    return Math.floor((day - FIRST_MONDAY) / 7) * this.weekdays.length + this.workedBefore[offsetInWeek(day)];
  }
}

function offsetInWeek(day: number): number {
  return (((day - FIRST_MONDAY) % 7) + 7) % 7;
}

function countAtMost(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] <= value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
