import {
  dayOfMonth,
  daysUntil,
  formatDate,
  formatSpan,
  monthOf,
  monthStart,
  toDay,
  toInstant,
  toIso,
  weekdayOf,
  weekStart,
  yearOf
} from 'c/planDates';

describe('days', () => {
  it('counts from 1970 and back', () => {
    expect(toDay('1970-01-01')).toBe(0);
    expect(toDay('2027-05-11')).toBe(20949);
    for (const iso of ['1969-12-31', '2000-02-29', '2027-03-28', '2027-10-31', '2100-12-31']) {
      expect(toIso(toDay(iso) as number)).toBe(iso);
    }
  });

  it('refuses what is no date', () => {
    for (const text of ['', null, undefined, '2027-02-30', '11.05.2027', '2027-5-1']) {
      expect(toDay(text)).toBeNull();
    }
  });

  it('knows weekday, week, month and year, also before 1970', () => {
    expect(weekdayOf(toDay('2027-05-10') as number)).toBe(1);
    expect(weekdayOf(toDay('2027-05-16') as number)).toBe(7);
    expect(weekdayOf(toDay('1969-12-29') as number)).toBe(1);
    expect(toIso(weekStart(toDay('2027-05-16') as number))).toBe('2027-05-10');
    expect(toIso(monthStart(toDay('2027-12-31') as number, 2))).toBe('2028-02-01');
    const day = toDay('2028-02-29') as number;
    expect([yearOf(day), monthOf(day), dayOfMonth(day)]).toEqual([2028, 1, 29]);
  });
});

describe('texts', () => {
  it('shows the same day in every time zone', () => {
    expect(formatDate('2027-03-28')).toContain('28');
    expect(formatDate(null)).toBe('');
  });

  it('shortens a span to what differs', () => {
    expect(formatSpan('2027-05-10', '2027-05-14')).toMatch(/10.*14/);
    expect(formatSpan('2027-05-14', '2027-05-14')).not.toContain('–');
    expect(formatSpan(null, '2027-05-14')).toContain('14');
    expect(formatSpan(null, null)).toBe('');
  });

  it('counts the days until a date', () => {
    expect(daysUntil('2027-05-14', '2027-05-11')).toBe(3);
    expect(daysUntil('2027-05-10', '2027-05-11')).toBe(-1);
    expect(daysUntil(null, '2027-05-11')).toBeNull();
  });

  it('turns date-times into instants', () => {
    expect(toInstant('1970-01-01T00:00:01.000Z')).toBe(1000);
    expect(toInstant(null)).toBeNull();
    expect(toInstant('soon')).toBeNull();
  });
});
