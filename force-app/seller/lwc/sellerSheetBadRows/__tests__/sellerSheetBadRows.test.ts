import { badRowsCsv } from 'c/sellerSheetBadRows';

it('writes the rows to correct with what is wrong, and nothing that a spreadsheet would run', () => {
  const rows = [
    { key: 'a', line: 2, cells: { title: '=1', due: 'soon' } },
    { key: 'b', line: 3, cells: { title: 'Good' } }
  ];
  const result = {
    rows: [
      { clientKey: 'a', outcome: 'Bad', problems: [{ field: 'due', message: 'No date.' }, { message: 'Also this.' }] },
      { clientKey: 'b', outcome: 'New' }
    ]
  };
  const [header, bad, ...rest] = badRowsCsv(rows, result, 'en-US').split('\r\n');
  expect(header.split(',')).toHaveLength(17);
  expect(header).toContain('c.Import_Problems');
  expect(bad).toContain("'=1");
  expect(bad).toContain('No date. Also this.');
  expect(rest).toEqual(['']);
});
