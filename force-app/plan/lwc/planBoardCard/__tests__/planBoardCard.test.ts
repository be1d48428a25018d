import PlanBoardCard from 'c/planBoardCard';
import { find, findAll, record, show, textOf } from 'test/components';
import { sampleItem } from 'test/plan-samples';

const make = (changes = {}, more = {}): ReturnType<typeof show> =>
  show('c-plan-board-card', PlanBoardCard, { item: sampleItem(changes), ...more });

it('says what it is, and is moved and opened', async () => {
  const element = await make(
    { status: 'Blocked', reason: 'No report', overdue: true, proposed: false },
    { milestone: 'Validation', problem: 'Offline.' }
  );
  for (const text of ['Maja Lindqvist', 'Validation', 'No report', 'c.Plan_Overdue', 'c.Plan_Critical', 'c.Plan_Mine', 'Offline.']) {
    expect(textOf(element)).toContain(text);
  }
  const names = ['itemopen', 'cardmove', 'cardgrab', 'carddrop'];
  const sent = names.map((name) => record(element, name));
  find(element, '.open').click();
  const menu = find<HTMLElement & { choices: { value: string }[] }>(element, 'c-plan-item-menu');
  expect(menu.choices.map(({ value }) => value)).toEqual(['Not Started', 'In Progress', 'Done', 'Not Needed']);
  menu.dispatchEvent(new CustomEvent('menuchoose', { detail: { value: 'Done' } }));
  find(element, '.item').dispatchEvent(new CustomEvent('dragstart'));
  find(element, '.item').dispatchEvent(new CustomEvent('dragend'));
  expect(sent).toEqual([[{ itemId: 'i1' }], [{ itemId: 'i1', status: 'Done' }], [{ itemId: 'i1' }], [{ itemId: 'i1' }]]);
  await expect(element).toBeAccessible();
});

it('stays where nobody may move it', async () => {
  const element = await make({ canChangeStatus: false, ownerName: null, role: null, due: null });
  expect(findAll(element, 'c-plan-item-menu')).toHaveLength(0);
  expect(find(element, '.item').getAttribute('draggable')).toBe('false');
  await expect(element).toBeAccessible();
});
