import type { PlanDto } from 'apex-types';
import { COLUMNS } from 'c/planSpreadsheetColumns';
import type { ColumnName } from 'c/planSpreadsheetColumns';
import { datesOf, importRowsOf, rowsOf, shapeOf } from 'c/planSpreadsheet';
import { fileName, planCsv, planTable, planWorkbook } from 'c/planSpreadsheetExport';
import type { PlanSheetWords } from 'c/planSpreadsheetExport';

const same = (value: string): string => value;
const words: PlanSheetWords = {
  columns: Object.fromEntries(COLUMNS.map((column) => [column, column])) as Record<ColumnName, string>,
  type: same,
  side: same,
  role: same,
  status: same
};

const plan: PlanDto = {
  items: [
    { id: 'm', type: 'Milestone', title: 'Signed', status: 'Not Started', side: 'Joint', due: '2027-06-01' },
    {
      id: 'a',
      type: 'Task',
      title: '=Review, "carefully"',
      milestoneId: 'm',
      status: 'Blocked',
      reason: 'No time',
      side: 'Buyer',
      role: 'Legal',
      ownerId: 'p',
      start: '2027-05-03',
      due: '2027-05-07',
      durationDays: 5,
      bufferDays: 2,
      outcome: 'First line\nsecond line',
      link: 'https://example.com/a'
    },
    { id: 'b', type: 'Task', title: "'-Sign", milestoneId: 'm', status: 'Not Started', side: 'Seller', ownerId: 'q', durationDays: 1 },
    { id: 'x', type: 'Task', title: 'Only proposed', status: 'Not Needed', side: 'Buyer', proposed: true }
  ],
  dependencies: [
    { id: '1', predecessorId: 'a', successorId: 'b', lagDays: 2 },
    { id: '2', predecessorId: 'x', successorId: 'b' }
  ],
  stakeholders: [
    { id: 'p', name: 'Nora Klein', side: 'Buyer', email: 'nora@example.com' },
    { id: 'q', name: 'Ana', side: 'Seller', email: 'ana@example.com' },
    { id: 'r', name: 'ana', side: 'Buyer' }
  ]
};

it('writes what is in the plan, with real days and numbers', () => {
  const [header, milestone, review, sign, ...rest] = planTable(plan, words);
  expect(header.map((cell) => (cell as { text: string }).text)).toEqual([...COLUMNS]);
  expect(milestone[COLUMNS.indexOf('due')]).toEqual({ day: '2027-06-01' });
  expect(review[COLUMNS.indexOf('duration')]).toEqual({ number: 5 });
  expect(sign[COLUMNS.indexOf('owner')]).toEqual({ text: 'ana@example.com' });
  expect(sign[COLUMNS.indexOf('predecessors')]).toEqual({ text: '2+2' });
  expect(rest).toHaveLength(0);
});

it('names a milestone by its row where titles do not tell', () => {
  const twice = { ...plan, items: [...(plan.items ?? []), { id: 'n', type: 'Milestone', title: 'signed', status: 'Done', side: 'Joint' }] };
  expect(planTable(twice, words)[2][COLUMNS.indexOf('milestone')]).toEqual({ text: '1' });
});

it('guards its cells in CSV, and leaves text in a workbook as it is', () => {
  expect(planCsv(plan, words, 'en-US')).toContain(`"'=Review, ""carefully"""`);
  const { rows, widths } = planWorkbook(plan, words);
  expect(rows[2][COLUMNS.indexOf('title')]).toBe('=Review, "carefully"');
  expect(rows[3][COLUMNS.indexOf('title')]).toBe("''-Sign");
  expect(widths).toHaveLength(COLUMNS.length);
});

it('reads back as it was written', () => {
  const table = planWorkbook(plan, words).rows.map((row) =>
    row.map((cell) => (cell === null ? '' : typeof cell === 'object' ? cell.day : String(cell)))
  );
  const shape = shapeOf(table);
  expect(shape.mapping).toEqual([...COLUMNS]);
  const order = datesOf(table, shape, 'en-US').order;
  const rows = importRowsOf(rowsOf(table, { ...shape, order, companies: { buyer: null, seller: null } }));
  expect(rows.map((row) => ({ ...row, clientKey: undefined }))).toEqual([
    { rowNumber: 1, type: 'Milestone', title: 'Signed', side: 'Joint', status: 'Not Started', due: '2027-06-01' },
    {
      rowNumber: 2,
      type: 'Task',
      title: '=Review, "carefully"',
      milestone: 'Signed',
      side: 'Buyer',
      role: 'Legal',
      owner: 'Nora Klein',
      status: 'Blocked',
      reason: 'No time',
      start: '2027-05-03',
      due: '2027-05-07',
      duration: '5',
      buffer: '2',
      outcome: 'First line\nsecond line',
      link: 'https://example.com/a'
    },
    {
      rowNumber: 3,
      type: 'Task',
      title: "'-Sign",
      milestone: 'Signed',
      side: 'Seller',
      owner: 'ana@example.com',
      status: 'Not Started',
      duration: '1',
      predecessors: '2+2'
    }
  ]);
});

it('calls the file what any system takes', () => {
  expect(fileName('Plan: A/B "x"', 'csv')).toBe('Plan A B x.csv');
  expect(fileName('...', 'xlsx')).toBe('plan.xlsx');
  expect(fileName('x'.repeat(200), 'csv')).toHaveLength(84);
});
