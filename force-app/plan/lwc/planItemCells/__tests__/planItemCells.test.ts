import { cellsOf } from 'c/planItemCells';
import type { ItemRow } from 'c/planItemRow';
import { sampleItem } from 'test/plan-samples';

const access = {
  title: 'edit',
  side: 'edit',
  owner: null,
  status: 'edit',
  start: 'move',
  due: 'move',
  durationDays: null,
  bufferDays: null
};
const cells = (item = {}, row = {}): Record<string, ReturnType<typeof cellsOf>[number]> => {
  const given = { item: sampleItem(item), access, editing: null, unsaved: null, ...row } as unknown as ItemRow;
  return Object.fromEntries(cellsOf(given).map((cell) => [cell.column, cell]));
};

it('shows each value in its own way', () => {
  const { side, owner, status, due, durationDays, bufferDays } = cells({ overdue: true });
  expect([side.badgeClass, side.text]).toEqual(['badge side-buyer', 'c.Plan_Side_Buyer']);
  expect([owner.text, owner.readonly, status.status, status.readonly]).toEqual(['Maja Lindqvist', 'true', 'Not Started', 'false']);
  expect([due.isLate, durationDays.text, bufferDays.text]).toEqual([true, 'c.Plan_Item_Days_Short', '']);
});

it('says what is missing, and leaves out what a kind does not have', () => {
  const bare = cells({ type: 'Key Date', ownerName: null, role: null, due: null });
  expect([bare.owner.text, bare.due.text, bare.start.text, bare.durationDays.text, bare.status.status]).toEqual([
    'c.Plan_No_Owner',
    'c.Plan_Date_To_Be_Decided',
    '',
    '',
    null
  ]);
  expect(bare.owner.className).toContain('empty');
});

it('marks what is edited and what is not saved', () => {
  const { side, status } = cells({}, { editing: 'side', unsaved: 'status' });
  expect([side.isEditing, status.className]).toEqual([true, 'cell cell-status editable unsaved']);
});
