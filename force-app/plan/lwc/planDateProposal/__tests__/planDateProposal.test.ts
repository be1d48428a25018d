import PlanDateProposal from 'c/planDateProposal';
import { sampleProposal } from 'test/date-samples';
import { find, findAll, record, settled, show, textOf, type } from 'test/components';

const open = (change = sampleProposal(), properties = {}): Promise<HTMLElement> =>
  show('c-plan-date-proposal', PlanDateProposal, { change, ...properties });

const press = async (element: HTMLElement, name: string): Promise<void> => {
  find(element, `[data-name="${name}"]`).click();
  await settled();
};

it('shows who proposes what and why, and what it would do', async () => {
  const element = await open();
  const text = textOf(element);
  for (const part of [
    'c.Dates_Proposes',
    'Half of the team',
    'c.Dates_From_To',
    'c.Dates_Later_Many',
    'c.Dates_Go_Live_Moves',
    'c.Dates_Costs'
  ]) {
    expect(text).toContain(part);
  }
  expect(text).not.toContain('c.Dates_Changed');
  expect(text).not.toContain('Plan the roll-out');
  await press(element, 'list');
  expect(textOf(element)).toContain('Plan the roll-out');
  await expect(element).toBeAccessible();
});

it('accepts with what was seen, and what is said', async () => {
  const element = await open();
  const answers = record(element, 'answer');
  await press(element, 'accept');
  expect(element.shadowRoot?.activeElement).toBe(find(element, 'textarea'));
  type(find(element, 'textarea'), ' Fine with us. ');
  await expect(element).toBeAccessible();
  find(element, 'form').dispatchEvent(new CustomEvent('submit', { cancelable: true }));
  expect(answers).toEqual([{ changeId: 'x1', decision: 'accept', comment: 'Fine with us.', effectVersion: 'e1' }]);
});

it('asks why not before it declines', async () => {
  const element = await open();
  const answers = record(element, 'answer');
  await press(element, 'decline');
  find(element, 'form').dispatchEvent(new CustomEvent('submit', { cancelable: true }));
  await settled();
  expect(find(element, '#problem, [role="alert"]').textContent).toBe('c.Dates_Comment_Missing');
  expect(answers).toEqual([]);
  type(find(element, 'textarea'), 'The fair is on that day.');
  find(element, 'form').dispatchEvent(new CustomEvent('submit', { cancelable: true }));
  expect(answers).toEqual([expect.objectContaining({ decision: 'decline', comment: 'The fair is on that day.' })]);
});

it('takes one’s own back after a question', async () => {
  const element = await open(sampleProposal({ canDecide: false, canWithdraw: true }));
  const answers = record(element, 'answer');
  expect(findAll(element, '[data-name="accept"]')).toHaveLength(0);
  await press(element, 'withdraw');
  expect(textOf(element)).toContain('c.Dates_Withdraw_Ask');
  await expect(element).toBeAccessible();
  await press(element, 'cancel');
  await press(element, 'withdraw');
  find(element, 'form').dispatchEvent(new CustomEvent('submit', { cancelable: true }));
  expect(answers).toEqual([expect.objectContaining({ decision: 'withdraw', comment: null })]);
});

it.each([
  [2, 'c.Dates_Changed_Moved'],
  [0, 'c.Dates_Changed_Stayed']
])('says that the effect is not what it was: %s', async (then, label) => {
  const element = await open(sampleProposal({ effectHasChanged: true, goLiveShiftDays: then }));
  expect(textOf(element)).toContain(label);
  await expect(element).toBeAccessible();
});

it('wants a change that comes while somebody accepts to be looked at, and keeps what was written', async () => {
  const element = await open();
  await press(element, 'accept');
  type(find(element, 'textarea'), 'Fine.');
  const change = sampleProposal();
  Object.assign(element, { change: { ...change, effect: { ...change.effect, effectVersion: 'e2' } } });
  await settled();
  expect(findAll(element, 'form')).toHaveLength(0);
  expect(textOf(element)).toContain('c.Dates_Changed_Now');
  await press(element, 'accept');
  expect(find<HTMLTextAreaElement>(element, 'textarea').value).toBe('Fine.');
});

it('offers only to decline what cannot be any more, and shows why an answer was not saved', async () => {
  const change = sampleProposal();
  const element = await open({ ...change, effect: { ...change.effect, refusal: 'It would begin too early.' } }, { problem: 'Not now.' });
  expect(findAll(element, '[data-name="accept"]')).toHaveLength(0);
  expect(findAll(element, '[data-name="decline"]')).toHaveLength(1);
  expect(textOf(element)).toContain('Not now.');
});

it('names who caused it, when that is somebody else', async () => {
  expect(textOf(await open())).not.toContain('c.Dates_Cause');
  expect(textOf(await open(sampleProposal({ causedBy: 'Elena Novak', causeSide: 'Seller' })))).toContain('c.Dates_Cause');
});

it('says that nothing else moves, and names a side whose person has left', async () => {
  const element = await open(sampleProposal({ proposedBy: null, effect: { goLiveAfter: '2027-06-14', goLiveShiftDays: 0 } }));
  for (const part of ['c.Dates_Side_Proposes', 'c.Dates_Go_Live_Stays', 'c.Dates_Nothing_Else']) {
    expect(textOf(element)).toContain(part);
  }
});

it('opens the item', async () => {
  const element = await open();
  const opened = record(element, 'itemopen');
  await press(element, 'open');
  expect(opened).toEqual([{ itemId: 'i1' }]);
});
