import { begin, reading, resultsByKey, withColumn, withEdit, withoutNewPeople } from 'c/sellerSheetModel';
import type { SheetTarget } from 'c/sellerSheetModel';

const target: SheetTarget = {
  companies: { buyer: 'Meridian', seller: 'Northwind' },
  people: [{ name: 'Ana Ruiz', email: 'ana@example.com' }],
  items: [
    { title: 'Sign', type: 'Task' },
    { title: 'Legal', type: 'Milestone' }
  ]
};
const table = [
  ['No', 'Phase', 'Task', 'Owner', 'Side', 'After'],
  ['1', 'Legal', 'Sign', 'Ana Ruiz', '', ''],
  ['2', 'Technical', 'Test', 'Nora Klein', 'Seller', '1+2'],
  ['3', 'Technical', 'Go', 'nora klein', '', '2;Other']
];

it('suggests what to take, which milestones to make and whom to add', () => {
  const now = reading(begin(table), target, 'en-US');
  expect(now.milestones).toEqual(['Technical']);
  expect(now.owners).toEqual([{ name: 'Nora Klein', choice: 'Seller' }]);
  expect(now.people).toEqual([{ name: 'Nora Klein', side: 'Seller', email: null }]);
  expect(now.rows).toHaveLength(4);
  expect(now.doubles.size).toBe(1);
  expect(now.sent.map(({ title, side, predecessors }) => [title, side, predecessors])).toEqual([
    ['Technical', undefined, undefined],
    ['Test', 'Seller', 'Sign+2'],
    ['Go', 'Seller', '2;Other']
  ]);
});

it('follows the person', () => {
  const work = begin(table);
  const [first] = reading(work, target, 'en-US').rows;
  const now = reading(
    { ...work, makesMilestones: false, taken: { [first.key]: true }, owners: { 'nora klein': 'nobody' } },
    target,
    'en-US'
  );
  expect(now.people).toEqual([]);
  expect(now.sent.map(({ title, owner, predecessors }) => [title, owner, predecessors])).toEqual([
    ['Sign', 'Ana Ruiz', undefined],
    ['Test', null, '1+2'],
    ['Go', null, '2;Other']
  ]);
  expect(reading({ ...work, owners: { 'nora klein': 'Buyer' } }, target, 'en-US').sent[2].side).toBe('Buyer');
});

it('gives a meaning to one column only', () => {
  expect(withColumn(begin(table), 1, 'owner').shape.mapping).toEqual(['number', 'owner', 'title', null, 'side', 'predecessors']);
  expect(withColumn(begin(table), 1, null).shape.mapping[1]).toBeNull();
});

it('reads corrections as it reads cells, and keeps the row’s key', () => {
  const dated = begin([
    ['Task', 'Due'],
    ['A', 'soon']
  ]);
  const [row] = reading(dated, target, 'en-US').rows;
  const edited = withEdit(withEdit(dated, row.key, 'due', '31. Mai 2027', target, 'dayFirst'), row.key, 'title', ' ', target, 'dayFirst');
  const [corrected] = reading(edited, target, 'en-US').rows;
  expect(corrected).toEqual({ ...row, cells: { title: '', due: '2027-05-31' } });
});

it('reads dates as it is told', () => {
  const dated = begin([
    ['Task', 'Due'],
    ['A', '5/6/2027']
  ]);
  expect(reading(dated, target, 'en-US').rows[0].cells.due).toBe('2027-05-06');
  expect(reading({ ...dated, chosenOrder: 'dayFirst' }, target, 'en-US').rows[0].cells.due).toBe('2027-06-05');
});

it('has people who are named by their address come with it', () => {
  const now = reading(
    begin([
      ['Task', 'Owner'],
      ['A', 'nora@example.com']
    ]),
    target,
    'en-US'
  );
  expect(now.people).toEqual([{ name: 'nora@example.com', side: 'Buyer', email: 'nora@example.com' }]);
});

it('has rows checked without people who are still to come', () => {
  const rows = [
    { title: 'A', owner: 'Nora' },
    { title: 'B', owner: 'Ana' }
  ];
  expect(withoutNewPeople(rows, [{ name: 'nora', side: 'Buyer' }])).toEqual([{ title: 'A', owner: null }, rows[1]]);
});

it('finds what the server said', () => {
  expect(resultsByKey({ rows: [{ clientKey: 'a', outcome: 'New' }] }).get('a')?.outcome).toBe('New');
  expect(resultsByKey(null).size).toBe(0);
});
