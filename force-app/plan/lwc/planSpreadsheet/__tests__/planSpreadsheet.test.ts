import {
  datesOf,
  importRowsOf,
  missingMilestones,
  rowsOf,
  samplesOf,
  shapeOf,
  unknownOwners,
  valueOf,
  withMilestones
} from 'c/planSpreadsheet';
import type { SheetRow } from 'c/planSpreadsheet';

const companies = { buyer: 'Meridian Logistics', seller: 'Northwind' };

function read(table: string[][], locale = 'en-US'): SheetRow[] {
  const shape = shapeOf(table);
  return rowsOf(table, { ...shape, order: datesOf(table, shape, locale).order, companies });
}

const GERMAN = [
  ['Projekt Meridian', '', '', '', '', '', '', ''],
  ['', '', '', '', '', '', '', ''],
  ['Nr.', 'Aufgabe', 'Verantwortlich', 'Seite', 'Beginn', 'Fällig', 'Status', 'Vorgänger'],
  ['1', 'Vertrag  prüfen', 'Nora Klein', 'Kunde', '03.05.2027', '31.05.2027', 'in Arbeit', ''],
  ['', '', '', '', '', '', '', ''],
  ['2', 'Unterschreiben', 'Max Weiß', 'beide', '', 'offen', '', '1EA+2 Tage']
];

it('reads a German sheet whose header stands in row 3', () => {
  const rows = read(GERMAN, 'de-DE');
  expect(rows.map(({ line }) => line)).toEqual([4, 6]);
  expect(rows[0].cells).toEqual({
    number: '1',
    title: 'Vertrag prüfen',
    owner: 'Nora Klein',
    side: 'Buyer',
    start: '2027-05-03',
    due: '2027-05-31',
    status: 'In Progress'
  });
  expect(rows[1].cells).toEqual({ number: '2', title: 'Unterschreiben', owner: 'Max Weiß', side: 'Joint', due: '', predecessors: '1+2' });
});

it('asks for rows by the numbers that the sheet gives them, if each has its own', () => {
  expect(importRowsOf(read(GERMAN)).map(({ rowNumber }) => rowNumber)).toEqual([1, 2]);
  expect(
    importRowsOf(
      read([
        ['No', 'Task'],
        ['1', 'A'],
        ['1', 'B']
      ])
    ).map(({ rowNumber }) => rowNumber)
  ).toEqual([2, 3]);
  expect(
    importRowsOf(
      read([
        ['No', 'Task'],
        ['7', 'A'],
        ['', 'B']
      ])
    ).map(({ rowNumber }) => rowNumber)
  ).toEqual([7, null]);
  expect(
    importRowsOf(
      read([
        ['Task', 'Owner'],
        ['A', 'Ana']
      ])
    )[0]
  ).toEqual({ clientKey: expect.stringMatching(/^sheet-\w+$/), rowNumber: 2, title: 'A', owner: 'Ana' });
});

it('knows a row again by its content, whatever its columns mean and wherever it stands', () => {
  const table = [
    ['Task', 'Owner'],
    ['A', 'Ana'],
    ['A', 'Ana'],
    ['B', 'Ana']
  ];
  const [first, copy, other] = read(table);
  expect(new Set([first.key, copy.key, other.key]).size).toBe(3);
  expect(read([['', ''], ...table, ['', '']]).map(({ key }) => key)).toEqual([first.key, copy.key, other.key]);
  const remapped = rowsOf(table, { headerRow: 0, mapping: ['outcome', 'title'], order: 'dayFirst', companies });
  expect(remapped.map(({ key }) => key)).toEqual([first.key, copy.key, other.key]);
  expect(first.key.length).toBeLessThanOrEqual(40);
});

it('reads 2,000 rows, each with a key of its own', () => {
  const table = [['Task', 'Due'], ...Array.from({ length: 2000 }, (_, index) => [`Step ${index % 500}`, '5/31/2027'])];
  const rows = read(table);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(2000);
  expect(rows[1999].cells.due).toBe('2027-05-31');
});

it('leaves what it cannot read for the server to name', () => {
  const [row] = read([
    ['Task', 'Due', 'Status', 'Duration'],
    ['A', 'next week', 'maybe', 'long']
  ]);
  expect(row.cells).toEqual({ title: 'A', due: 'next week', status: 'maybe', duration: 'long' });
});

it('reads lengths and what waits for what as project tools write them', () => {
  const value = (column: 'duration' | 'predecessors', text: string): string => valueOf(column, text, 'dayFirst', companies);
  expect(['5', '5 days', '5.0', '3 Tage', '5d', '2 weeks', '1 Woche'].map((text) => value('duration', text))).toEqual([
    '5',
    '5',
    '5',
    '3',
    '5',
    '10',
    '5'
  ]);
  expect(['3', '3FS', '3,5', '3;5', '3FS+2 days,4', 'Sign, then pay', '2+0'].map((text) => value('predecessors', text))).toEqual([
    '3',
    '3',
    '3;5',
    '3;5',
    '3+2;4',
    'Sign, then pay',
    '2'
  ]);
});

it('takes work without a duration for a milestone', () => {
  expect(
    read([
      ['Task', 'Duration'],
      ['Contract signed', '0 days']
    ])[0].cells
  ).toEqual({ title: 'Contract signed', type: 'Milestone' });
});

it('takes back what was written against formulas', () => {
  expect(
    read([
      ['Task', 'Outcome'],
      ["'=1+1", '=1+1']
    ])[0].cells
  ).toEqual({ title: '=1+1', outcome: '=1+1' });
});

it('makes milestones of phases that have no row', () => {
  const rows = read([
    ['Phase', 'Task', 'Type'],
    ['Legal', 'Review', ''],
    ['legal', 'Sign', ''],
    ['', 'Technical', 'Milestone'],
    ['Technical', 'Test', ''],
    ['Old', 'Go', '']
  ]);
  expect(missingMilestones(rows, ['OLD'])).toEqual(['Legal']);
  const all = withMilestones(rows, ['Legal']);
  expect(all.map(({ cells }) => cells.title)).toEqual(['Legal', 'Review', 'Sign', 'Technical', 'Test', 'Go']);
  expect(all[0].cells.type).toBe('Milestone');
  expect(withMilestones(rows, ['Legal'])[0].key).toBe(all[0].key);
});

it('names owners who are not on the plan, once', () => {
  const rows = read([
    ['Task', 'Owner'],
    ['A', 'Ana Ruiz'],
    ['B', 'ana ruiz'],
    ['C', 'x@y.example'],
    ['D', 'Bob']
  ]);
  expect(unknownOwners(rows, [{ name: 'Bob' }, { name: 'X', email: 'X@Y.example' }])).toEqual(['Ana Ruiz']);
});

it('shows what stands in a column', () => {
  expect(samplesOf([['Task'], ['A'], ['A'], ['B'], ['C'], ['D']], 0)).toEqual([['A', 'B', 'C']]);
});

it('decides dates for start and due together', () => {
  const table = [
    ['Task', 'Start', 'Due'],
    ['A', '5/6/2027', '5/31/2027']
  ];
  expect(datesOf(table, shapeOf(table), 'en-GB')).toMatchObject({ order: 'monthFirst', decidedBy: 'dates' });
});
