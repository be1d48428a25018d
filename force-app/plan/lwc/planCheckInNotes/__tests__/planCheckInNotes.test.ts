import PlanCheckInNotes from 'c/planCheckInNotes';
import { sampleAgenda } from 'test/check-in-samples';
import { find, findAll, record, settled, show, textOf, type } from 'test/components';
import { answerWith, refused, SAVED } from 'test/plan-answers';

beforeEach(() => window.sessionStorage.clear());

const open = (agenda = sampleAgenda()): Promise<HTMLElement> => show('c-plan-check-in-notes', PlanCheckInNotes, { agenda });
const notes = (element: HTMLElement): HTMLTextAreaElement => find<HTMLTextAreaElement>(element, '[name="notes"]');

const write = async (element: HTMLElement, name: string, value: string): Promise<void> => {
  const field = find<HTMLTextAreaElement>(element, `[name="${name}"]`);
  type(field, value);
  await settled();
};

it('keeps what was said with the next day as the rhythm of the plan suggests it', async () => {
  const element = await open();
  const requests = answerWith(element, SAVED);
  const saved = record(element, 'saved');
  await write(element, 'notes', ' The scope is clear. ');
  await write(element, 'decisions', 'Pilot in hall 2.');
  await expect(element).toBeAccessible();
  find(element, '[data-name="save"]').click();
  await settled();
  expect(requests).toEqual([
    ['saveCheckIn', { notes: 'The scope is clear.', decisions: 'Pilot in hall 2.', nextCheckIn: '2027-05-18', version: 'a1' }]
  ]);
  expect(saved).toHaveLength(1);
  expect(textOf(element)).toContain('c.Check_In_Saved');
  expect(window.sessionStorage).toHaveLength(0);
});

it('finds again what was typed and not kept', async () => {
  await write(await open(), 'notes', 'Half a sentence');
  document.body.replaceChildren();
  expect(notes(await open()).value).toBe('Half a sentence');
});

it('keeps everything typed when it is refused, and when the agenda is read again', async () => {
  const element = await open();
  answerWith(element, refused('Somebody kept other notes.'));
  await write(element, 'notes', 'Mine');
  find(element, '[data-name="save"]').click();
  await settled();
  Object.assign(element, { agenda: sampleAgenda({ version: 'a2', notes: 'Theirs' }) });
  await settled();
  expect(find(element, '.field-error').textContent).toBe('Somebody kept other notes.');
  expect(notes(element).value).toBe('Mine');
});

it('begins with what is kept for today already, and a next day that was agreed', async () => {
  const element = await open(sampleAgenda({ notes: 'Until now', nextCheckIn: '2027-05-20' }));
  const requests = answerWith(element, SAVED);
  expect(notes(element).value).toBe('Until now');
  find(element, '[data-name="take"]').click();
  await settled();
  expect(findAll(element, '[data-name="take"]')).toHaveLength(0);
  find(element, 'lightning-input').dispatchEvent(new CustomEvent('change', { detail: { value: '2027-05-21' } }));
  find(element, '[data-name="save"]').click();
  await settled();
  expect(requests).toEqual([['saveCheckIn', expect.objectContaining({ notes: 'Until now', nextCheckIn: '2027-05-21' })]]);
});

it('is only read where nothing can be kept', async () => {
  const element = await open(sampleAgenda({ canSave: false, notes: 'What was said' }));
  expect(textOf(element)).toContain('What was said');
  expect(textOf(element)).toContain('c.Check_In_Cannot_Save');
  expect(findAll(element, 'textarea')).toHaveLength(0);
  await expect(element).toBeAccessible();
});
