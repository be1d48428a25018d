import PlanCheckInItem from 'c/planCheckInItem';
import { sampleEntry } from 'test/check-in-samples';
import { find, findAll, record, settled, show, textOf } from 'test/components';
import { answerWith, refused, SAVED } from 'test/plan-answers';
import { sampleItem, samplePlan } from 'test/plan-samples';

const open = (entry = sampleEntry(), item = {}): Promise<HTMLElement> =>
  show('c-plan-check-in-item', PlanCheckInItem, {
    entry,
    plan: samplePlan({ items: [sampleItem({ canMove: true, ...item })] })
  });

const press = async (element: HTMLElement, name: string): Promise<void> => {
  find(element, `[data-name="${name}"]`).click();
  await settled();
};

it('says whose it is, when it was due and what that cost', async () => {
  const element = await open();
  for (const part of [
    'Review the security questionnaire',
    'Maja Lindqvist',
    'c.Check_In_Due_On',
    'c.Check_In_Lost_Many',
    'c.Check_In_Critical'
  ]) {
    expect(textOf(element)).toContain(part);
  }
  await expect(element).toBeAccessible();
});

it('says why it is blocked, and when it was done', async () => {
  expect(textOf(await open(sampleEntry({ status: 'Blocked', reason: 'No test system', ownerName: null })))).toContain('c.Check_In_Why');
  const done = await open(sampleEntry({ status: 'Done', completedOn: '2027-05-06' }), { status: 'Done', canMove: false });
  expect(textOf(done)).toContain('c.Check_In_Done_On');
  expect(findAll(done, '[data-name="done"]')).toHaveLength(0);
});

it('is completed right there, or says why not', async () => {
  const element = await open();
  const requests = answerWith(element, refused('Its predecessor is not done.'));
  await press(element, 'done');
  expect(requests).toEqual([['changeStatus', { itemId: 'i1', status: 'Done', reason: null }]]);
  expect(find(element, '.field-error').textContent).toBe('Its predecessor is not done.');
  const other = await open();
  answerWith(other, SAVED);
  await press(other, 'done');
  expect(findAll(other, '.field-error')).toHaveLength(0);
});

it('lets everything else be done about it', async () => {
  const element = await open();
  const moves = record(element, 'itemmove');
  const opened = record(element, 'itemopen');
  await press(element, 'act');
  expect(findAll(element, 'c-plan-status-actions')).toHaveLength(1);
  expect(findAll(element, 'c-plan-comments')).toHaveLength(1);
  await press(element, 'date');
  await press(element, 'open');
  expect([moves, opened]).toEqual([[{ itemId: 'i1' }], [{ itemId: 'i1' }]]);
  await expect(element).toBeAccessible();
  await press(element, 'act');
  expect(findAll(element, 'c-plan-comments')).toHaveLength(0);
});

it('offers nothing that somebody may not do', async () => {
  const element = await open(sampleEntry(), { canChangeStatus: false, canMove: false });
  await press(element, 'act');
  for (const name of ['done', 'date']) {
    expect(findAll(element, `[data-name="${name}"]`)).toHaveLength(0);
  }
  expect(findAll(element, 'c-plan-status-actions')).toHaveLength(0);
});
