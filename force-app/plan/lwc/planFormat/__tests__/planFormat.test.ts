import { formatCount, formatLabel, formatMoney, initialsOf, safeUrl } from 'c/planFormat';

it('fills places, also repeated, missing and from ten on', () => {
  expect(formatLabel('{0} of {1}, {0}', 1, 2)).toBe('1 of 2, 1');
  expect(formatLabel('{0}{1}', 'a')).toBe('a');
  expect(formatLabel('{10}', 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 'x')).toBe('x');
  expect(formatLabel('{0}', '$&')).toBe('$&');
});

it('picks the label for one or many', () => {
  expect(formatCount(1, '{0} day', '{0} days')).toBe('1 day');
  expect(formatCount(0, '{0} day', '{0} days')).toBe('0 days');
});

it('formats money without cents, and nothing for nothing', () => {
  expect(formatMoney(1234.5, 'EUR')).toMatch(/€/);
  expect(formatMoney(0, null)).toBe('0');
  expect(formatMoney(null, 'EUR')).toBe('');
});

it('takes initials of first and last name', () => {
  expect(initialsOf('Maja van Lindqvist')).toBe('ML');
  expect(initialsOf('  maja ')).toBe('M');
  expect(initialsOf(null)).toBe('');
});

it('follows web links only', () => {
  expect(safeUrl('https://example.com')).toBe('https://example.com');
  for (const url of ['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', '//example.com', '', null]) {
    expect(safeUrl(url)).toBeNull();
  }
});
