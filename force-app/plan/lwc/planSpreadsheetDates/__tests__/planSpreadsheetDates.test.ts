import { isUndecided, orderOfLanguage, readDate, readingOf } from 'c/planSpreadsheetDates';

it.each([
  ['2027-05-31'],
  ['2027-05-31T00:00:00.000Z'],
  ['2027/05/31'],
  ['20270531'],
  ['31.05.2027'],
  ['31.5.27'],
  ['31. 5. 2027'],
  ['31/05/2027'],
  ['5/31/2027'],
  ['31-05-2027'],
  ['31 May 2027'],
  ['31st May 2027'],
  ['31. Mai 2027'],
  ['31-May-27'],
  ['May 31, 2027'],
  ['May 31st 2027'],
  ['Monday, 31 May 2027'],
  ['Mo, 31.05.2027'],
  ['Montag, 31. Mai 2027'],
  ['31.05.2027 00:00'],
  ['46538'],
  ['46538.75'],
  ['46538,5']
])('reads %s as the same day', (text) => {
  expect(readDate(text, 'dayFirst')).toBe('2027-05-31');
  expect(readDate(text, 'monthFirst')).toBe('2027-05-31');
});

it.each([
  ['31.02.2027'],
  ['2027-13-01'],
  ['soon'],
  ['Q3 2027'],
  ['12'],
  ['99999'],
  ['31.05.'],
  ['May 2027'],
  ['2027'],
  ['32 May 2027'],
  ['3 Foo 2027']
])('reads no day out of %s', (text) => {
  expect(readDate(text, 'dayFirst')).toBeNull();
});

it('reads every month in both languages', () => {
  const months = ['Januar', 'Feb', 'März', 'April', 'Mai', 'Juni', 'Juli', 'Aug', 'September', 'Oktober', 'Nov', 'Dezember'];
  expect(months.map((month) => readDate(`1. ${month} 2027`, 'dayFirst')?.slice(5, 7))).toEqual(
    Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))
  );
  expect(readDate('24 Oct 2027', 'dayFirst')).toBe('2027-10-24');
});

it('reads what can be read both ways as it is told, but points always with the day first', () => {
  expect(readDate('5/6/2027', 'dayFirst')).toBe('2027-06-05');
  expect(readDate('5/6/2027', 'monthFirst')).toBe('2027-05-06');
  expect(readDate('5.6.2027', 'monthFirst')).toBe('2027-06-05');
});

it('decides for the whole column by the dates that are clear', () => {
  expect(readingOf(['5/6/2027', '5/31/2027'], 'dayFirst')).toEqual({
    order: 'monthFirst',
    decidedBy: 'dates',
    example: '5/6/2027',
    isMixed: false
  });
  expect(readingOf(['5/6/2027', '31/5/2027'], 'monthFirst')).toMatchObject({ order: 'dayFirst', decidedBy: 'dates' });
});

it('falls back on the language, and says so', () => {
  expect(readingOf(['5/6/2027', '7/7/2027'], 'monthFirst')).toMatchObject({
    order: 'monthFirst',
    decidedBy: 'language',
    example: '5/6/2027'
  });
  expect(readingOf(['5/31/2027', '31/5/2027', '5/6/2027'], 'dayFirst')).toMatchObject({ decidedBy: 'language', isMixed: true });
  expect(readingOf(['2027-05-31', '31.5.2027', ''], 'dayFirst')).toMatchObject({ decidedBy: null, example: null });
});

it('knows how languages write dates', () => {
  expect(orderOfLanguage('en-US')).toBe('monthFirst');
  expect(orderOfLanguage('en-GB')).toBe('dayFirst');
  expect(orderOfLanguage('de-DE')).toBe('dayFirst');
});

it('knows what people write for no date yet', () => {
  expect(['', ' ', 'TBD', 'offen', '-', 'n/a'].map(isUndecided)).toEqual([true, true, true, true, true, true]);
  expect(isUndecided('soon')).toBe(false);
});
