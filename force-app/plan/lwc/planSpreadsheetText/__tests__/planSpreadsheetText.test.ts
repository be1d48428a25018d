import { guarded, guardedInWorkbook, separatorOf, toCsv, unguarded } from 'c/planSpreadsheetText';

const DANGEROUS = ["=cmd|' /C calc'!A0", '+1', '-5 days', '@SUM(A1)', '\t=1', "'=1", "''=1", "'-"];

it.each(DANGEROUS.map((cell) => [cell]))('lets no spreadsheet run %j and reads it back unchanged', (cell) => {
  expect(guarded(cell)).toBe(`'${cell}`);
  expect(unguarded(guarded(cell))).toBe(cell);
  expect(unguarded(guardedInWorkbook(cell))).toBe(cell);
});

it('leaves everything else alone', () => {
  for (const cell of ['', 'Call', "'quoted'", "it's", '3+2;4', 'a=b', 'x@y.example']) {
    expect(guarded(cell)).toBe(cell);
    expect(guardedInWorkbook(cell)).toBe(cell);
    expect(unguarded(cell)).toBe(cell);
  }
});

it('puts a workbook’s text as it is, because it is text by type', () => {
  expect(guardedInWorkbook('=1')).toBe('=1');
  expect(unguarded('=1')).toBe('=1');
});

it('writes what spreadsheets of the language open as a table', () => {
  expect(separatorOf('de-DE')).toBe(';');
  expect(separatorOf('en-US')).toBe(',');
  expect(
    toCsv(
      [
        ['Title', 'Note'],
        ['Say "hi", then\nwait', ' =1']
      ],
      ','
    )
  ).toBe('\uFEFFTitle,Note\r\n"Say ""hi"", then\nwait"," =1"\r\n');
  expect(toCsv([['a,b', 'c;d']], ';')).toBe('\uFEFFa,b;"c;d"\r\n');
});
