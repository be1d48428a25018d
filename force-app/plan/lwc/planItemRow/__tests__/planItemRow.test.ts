import type { ItemRow } from 'c/planItemRow';
import PlanItemRow from 'c/planItemRow';
import PlanSkeleton from 'c/planSkeleton';
import { find, findAll, record, settled, show, textOf } from 'test/components';
import { sampleItem } from 'test/plan-samples';

const OPEN = {
  title: 'edit',
  side: 'edit',
  owner: 'edit',
  status: 'edit',
  start: 'move',
  due: 'move',
  durationDays: 'edit',
  bufferDays: null
};
const row = (changes = {}, item = {}): ItemRow =>
  ({
    item: sampleItem(item),
    access: OPEN,
    isMilestone: false,
    isSelectable: true,
    isSelected: false,
    isMovable: true,
    isOpen: false,
    isSaving: false,
    editing: null,
    problem: null,
    unsaved: null,
    ...changes
  }) as ItemRow;
type Row = { focusCell(column: string): boolean };
/** A row stands in a grid, which is part of what makes it accessible. */
const make = async (given: ItemRow): Promise<HTMLElement & Row> => {
  const element = await show<Row>('c-plan-item-row', PlanItemRow, { row: given });
  element.setAttribute('role', 'row');
  return element;
};
const press = (element: HTMLElement, column: string, key: string, more = {}): boolean =>
  find(element, `[data-column="${column}"]`).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));

it('says everything in words, and nothing of what is not there', async () => {
  const element = await make(row({}, { overdue: true, bufferDays: 2, proposed: true }));
  for (const text of ['c.Plan_Overdue', 'c.Plan_Critical', 'c.Plan_Mine', 'c.Plan_Item_Proposed', 'Maja Lindqvist']) {
    expect(textOf(element)).toContain(text);
  }
  const bare = await make(
    row({ isSelectable: false, isMovable: false }, { ownerName: null, role: null, due: null, commentCount: 0, canChangeStatus: false })
  );
  expect(textOf(bare)).toContain('c.Plan_No_Owner');
  expect(textOf(bare)).toContain('c.Plan_Date_To_Be_Decided');
  expect(findAll(bare, '.check, .handle, input')).toHaveLength(0);
});

it('completes, opens and is picked with the pointer', async () => {
  const element = await make(row());
  const names = ['rowcomplete', 'itemopen', 'rowpick', 'celledit', 'rowgrab'];
  const sent = names.map((name) => record(element, name));
  find(element, '.check').click();
  find(element, '.open').click();
  find(element, 'input').click();
  find(element, '.pencil').click();
  find(element, '[data-column="owner"]').click();
  find(element, '[data-column="bufferDays"]').click();
  find(element, '.handle').dispatchEvent(Object.assign(new Event('pointerdown', { cancelable: true }), { clientY: 7 }));
  expect(sent).toEqual([
    [{ itemId: 'i1' }],
    [{ itemId: 'i1' }],
    [{ itemId: 'i1', range: false }],
    [
      { itemId: 'i1', column: 'title' },
      { itemId: 'i1', column: 'owner' }
    ],
    [{ itemId: 'i1', y: 7 }]
  ]);
});

it('opens as a whole where it is a card', async () => {
  const element = await make(row());
  const [opened, edited] = [record(element, 'itemopen'), record(element, 'celledit')];
  element.getBoundingClientRect = () => ({ width: 360 }) as DOMRect;
  find(element, '[data-column="owner"]').click();
  expect([opened.length, edited.length]).toEqual([1, 0]);
});

it('does with keys what the pointer does', async () => {
  const element = await make(row());
  const names = ['celledit', 'itemopen', 'rowpick', 'cellmove', 'rowshift'];
  const [edited, opened, picked, moved, shifted] = names.map((name) => record(element, name));
  press(element, 'title', 'F2');
  press(element, 'owner', 'Enter');
  press(element, 'bufferDays', 'Enter');
  press(element, 'open', 'Enter');
  press(element, 'side', ' ', { shiftKey: true });
  press(element, 'pick', 'Enter');
  press(element, 'side', 'ArrowDown');
  press(element, 'side', 'Home', { ctrlKey: true });
  press(element, 'side', 'ArrowDown', { altKey: true });
  press(element, 'side', 'x');
  expect(edited).toEqual(['title', 'owner'].map((column) => ({ itemId: 'i1', column })));
  expect(opened).toHaveLength(2);
  expect(picked).toEqual([
    { itemId: 'i1', range: true },
    { itemId: 'i1', range: false }
  ]);
  expect(moved).toEqual(['ArrowDown', 'CtrlHome'].map((key) => ({ itemId: 'i1', column: 'side', key })));
  expect(shifted).toEqual([{ itemId: 'i1', down: true }]);
});

it('says where the keyboard is, and takes it to a cell', async () => {
  const element = await make(row());
  const focused = record(element, 'cellfocus');
  expect(element.focusCell('owner')).toBe(true);
  expect(element.focusCell('nothing')).toBe(false);
  expect(focused).toEqual([{ itemId: 'i1', column: 'owner' }]);
});

it('keeps what was not saved in sight, with the way on', async () => {
  const element = await make(row({ problem: 'Somebody was faster.', unsaved: 'owner' }));
  const [again, dropped] = [record(element, 'rowretry'), record(element, 'rowdiscard')];
  expect(find(element, '[role="alert"]').textContent).toBe('Somebody was faster.');
  expect(find(element, '[data-column="owner"]').className).toContain('unsaved');
  find(element, '[data-name="retry"]').click();
  find(element, '[data-name="discard"]').click();
  expect([again, dropped]).toEqual([[{ itemId: 'i1' }], [{ itemId: 'i1' }]]);
});

it('leaves the keys to the editor while a value is edited', async () => {
  const element = await make(row());
  Object.assign(element, { row: row({ editing: 'title' }), editor: PlanSkeleton, editorProperties: {} });
  await settled();
  const moved = record(element, 'cellmove');
  press(element, 'title', 'ArrowDown');
  expect(moved).toHaveLength(0);
  expect(findAll(element, '.editor')).toHaveLength(1);
});
