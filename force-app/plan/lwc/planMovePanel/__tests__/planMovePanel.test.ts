import type { MoveEffectDto } from 'apex-types';
import { previewMove } from 'c/planApi';
import PlanMovePanel from 'c/planMovePanel';
import { find, findAll, record, settled, show, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

jest.mock('c/planApi', () => ({ previewMove: jest.fn() }), { virtual: true });

const preview = previewMove as unknown as jest.Mock;
const effect: MoveEffectDto = {
  moved: [
    {
      itemId: 'i1',
      title: 'Review',
      side: 'Buyer',
      fromStart: '2027-05-10',
      fromDue: '2027-05-14',
      toStart: '2027-05-12',
      toDue: '2027-05-19',
      shiftDays: 2
    },
    { itemId: 'm1', title: 'Validated', side: 'Joint', fromDue: '2027-05-18', toStart: '2027-05-19', toDue: '2027-05-19', shiftDays: 1 }
  ],
  goLiveBefore: '2027-06-14',
  goLiveAfter: '2027-06-16',
  goLiveShiftDays: 2,
  cost: 4000,
  currencyIsoCode: 'EUR',
  refusal: null,
  appliesAtOnce: false,
  reasons: ['Go-live would move.'],
  effectVersion: 'e1'
};

async function open(properties: Record<string, unknown> = {}): Promise<HTMLElement> {
  const given = { plan: samplePlan(), itemId: 'i1', start: '2027-05-12', due: '2027-05-19', ...properties };
  const element = await show('c-plan-move-panel', PlanMovePanel, given);
  await settled();
  return element;
}

const effectOf = (element: HTMLElement): HTMLElement => find(element, 'c-plan-move-effect');
const save = (element: HTMLElement): HTMLButtonElement => find(element, '[data-name="save"]') as HTMLButtonElement;

async function enter(element: HTMLElement, name: string, value: string): Promise<void> {
  const field = find<HTMLInputElement>(element, `[name="${name}"]`);
  field.value = value;
  field.dispatchEvent(new CustomEvent(name === 'reason' ? 'input' : 'change'));
  await settled();
}

function answer(element: HTMLElement, result: unknown): unknown[] {
  const asked: unknown[] = [];
  element.addEventListener('planaction', (event) => {
    const { name, parameters, settle } = (event as CustomEvent).detail;
    asked.push([name, parameters]);
    settle(result);
  });
  return asked;
}

beforeEach(() => preview.mockResolvedValue(effect));

it('says what the move means before it is made', async () => {
  const element = await open();
  expect(preview).toHaveBeenCalledWith({ itemId: 'i1', start: '2027-05-12', due: '2027-05-19' });
  const text = textOf(effectOf(element));
  for (const part of ['c.Plan_Move_Proposes', 'Go-live would move.', 'c.Plan_Move_Go_Live_Later_Many', 'c.Plan_Move_Cost', 'Validated']) {
    expect(text).toContain(part);
  }
  expect(save(element).textContent).toBe('c.Plan_Move_Propose');
  await expect(element).toBeAccessible();
});

it('asks for the reason of a proposal, and sends what was seen', async () => {
  const element = await open();
  const asked = answer(element, { saved: true, answer: null });
  const closed = record(element, 'close');
  save(element).click();
  await settled();
  expect([asked.length, find(element, '#reason-error, [id^="reason-error"]').textContent]).toEqual([0, 'c.Plan_Move_Reason_Missing']);
  await enter(element, 'reason', ' The auditor is ill. ');
  await enter(element, 'cause', 's2');
  save(element).click();
  await settled();
  expect(asked).toEqual([
    [
      'moveItem',
      {
        itemId: 'i1',
        start: '2027-05-12',
        due: '2027-05-19',
        reason: 'The auditor is ill.',
        causeId: 's2',
        version: 'v1',
        effectVersion: 'e1'
      }
    ]
  ]);
  expect(closed).toEqual([{ saved: true }]);
});

it('applies at once without a reason where nobody has to be asked', async () => {
  preview.mockResolvedValue({ ...effect, appliesAtOnce: true, reasons: [] });
  const element = await open();
  expect(textOf(effectOf(element))).toContain('c.Plan_Move_Applies');
  const asked = answer(element, { saved: true, answer: null });
  save(element).click();
  await settled();
  expect(asked).toHaveLength(1);
});

it('keeps everything when it is not saved, and looks at the effect again', async () => {
  const element = await open();
  answer(element, { saved: false, problem: 'Somebody was faster.' });
  await enter(element, 'reason', 'Late');
  save(element).click();
  await settled();
  expect(textOf(element)).toContain('Somebody was faster.');
  expect(find<HTMLTextAreaElement>(element, 'textarea').value).toBe('Late');
  expect(preview).toHaveBeenCalledTimes(2);
  await expect(element).toBeAccessible();
});

it('says why dates cannot be, and does not offer to save them', async () => {
  preview.mockResolvedValue({ ...effect, refusal: 'Too early.' });
  const element = await open();
  expect(textOf(effectOf(element))).toContain('Too early.');
  expect(save(element).disabled).toBe(true);
  await expect(element).toBeAccessible();
});

it('offers to try again when the effect cannot be worked out', async () => {
  preview.mockRejectedValueOnce({ body: { message: 'No network.' } });
  const element = await open();
  expect(textOf(element)).toContain('No network.');
  find(element, '[data-name="retry"]').click();
  await settled();
  expect(findAll(element, 'c-plan-move-effect')).toHaveLength(1);
});

it('begins with the dates of the item and says that nothing has changed', async () => {
  const element = await open({ start: undefined, due: undefined });
  expect(preview).not.toHaveBeenCalled();
  expect(textOf(element)).toContain('c.Plan_Move_Unchanged');
  expect(save(element).disabled).toBe(true);
  const changed = record(element, 'datechange');
  await enter(element, 'start', '2027-05-12');
  expect(changed).toEqual([{ start: '2027-05-12', due: '2027-05-19' }]);
  await enter(element, 'due', '2027-05-01');
  expect(textOf(element)).toContain('c.Plan_Move_Order');
  await enter(element, 'due', '');
  expect(changed.at(-1)).toEqual({ start: '2027-05-12', due: null });
});

it('asks for one date of a milestone', async () => {
  const element = await open({ itemId: 'm1', start: null, due: '2027-05-20' });
  expect(findAll(element, 'input[type="date"]')).toHaveLength(1);
  expect(preview).toHaveBeenCalledWith({ itemId: 'm1', start: '2027-05-20', due: '2027-05-20' });
});
