import { recogniseColumns } from 'c/planSpreadsheetColumns';
import type { CellKind } from 'c/planSpreadsheetColumns';

const kindOf = (cell: string): CellKind =>
  /^\d{4}-/.test(cell) ? 'date' : cell === 'Done' ? 'status' : cell === 'Buyer' ? 'side' : 'text';
const recognise = (table: string[][]): ReturnType<typeof recogniseColumns> => recogniseColumns(table, kindOf);

it('knows English and German headers, in any case and with additions', () => {
  expect(recognise([['Task', 'Owner', 'Due Date', 'Status']])).toEqual({ headerRow: 0, mapping: ['title', 'owner', 'due', 'status'] });
  expect(recognise([['AUFGABE*', 'Verantwortlich:', 'Fällig bis', 'Beginn', 'Vorgänger', 'Dauer (Tage)', 'Puffer']]).mapping).toEqual([
    'title',
    'owner',
    'due',
    'start',
    'predecessors',
    'duration',
    'buffer'
  ]);
  expect(recognise([['Nr.', 'Was ist zu tun?', 'Wer', 'Bis wann', 'Erledigt?']]).mapping).toEqual([
    'number',
    'title',
    'owner',
    'due',
    'status'
  ]);
});

it('finds a header that stands below others', () => {
  const table = [
    ['Mutual Action Plan', '', ''],
    ['Who and when', '', ''],
    ['Next step', 'Who', 'By when'],
    ['Send the offer', 'Ana', 'soon']
  ];
  expect(recognise(table)).toEqual({ headerRow: 2, mapping: ['title', 'owner', 'due'] });
});

it('gives each meaning to the header that says it best', () => {
  expect(recognise([['Actual end date', 'Due date', 'Task', 'Task']]).mapping).toEqual([null, 'due', 'title', null]);
  expect(recognise([['Latest start date agreed', 'Step', 'Company']]).mapping).toEqual(['start', 'title', 'side']);
});

it('takes longer rows than the header', () => {
  expect(
    recognise([
      ['Task', 'Owner'],
      ['A', 'B', 'C']
    ]).mapping
  ).toEqual(['title', 'owner', null]);
});

it('takes a list of one column with or without a name', () => {
  expect(recognise([['Next step'], ['Call']])).toEqual({ headerRow: 0, mapping: ['title'] });
  expect(recognise([['Call the board'], ['Sign']])).toEqual({ headerRow: null, mapping: ['title'] });
});

it('goes by the cells where nothing names the columns', () => {
  const table = [
    ['Buyer', 'Call the board', '2027-05-03', '2027-05-31', 'Done'],
    ['Buyer', 'Sign', '2027-06-01', '2027-06-02', 'Done']
  ];
  expect(recognise(table)).toEqual({ headerRow: null, mapping: ['side', 'title', 'start', 'due', 'status'] });
});

it('makes nothing of nothing', () => {
  expect(recognise([])).toEqual({ headerRow: null, mapping: [] });
  expect(recognise([['', '']])).toEqual({ headerRow: null, mapping: [null, null] });
});
