import Toast from 'lightning/toast';
import SellerCheckInAction from 'c/sellerCheckInAction';
import * as api from 'c/sellerPlanApi';
import { find, findAll, record, settled, show, textOf } from 'test/components';

jest.mock('c/sellerPlanApi', () => {
  const { createApexTestWireAdapter } = jest.requireActual('@salesforce/wire-service-jest-util');
  return { getAgenda: createApexTestWireAdapter(jest.fn()), saveCheckIn: jest.fn() };
});

const server = api as unknown as { getAgenda: { emit(data: unknown): void; error(body?: unknown): void }; saveCheckIn: jest.Mock };
const agenda = { canSave: true, notes: 'Before', decisions: null, nextCheckIn: null, version: 'v7', today: '2027-05-11' };

async function open(changes: object = {}): Promise<HTMLElement> {
  const element = await show('c-seller-check-in-action', SellerCheckInAction, { recordId: 'p1' });
  expect(findAll(element, 'c-plan-skeleton')).toHaveLength(1);
  server.getAgenda.emit({ ...agenda, ...changes });
  await settled();
  return element;
}

const submit = async (element: HTMLElement, fields: object): Promise<void> => {
  find(element, 'c-plan-form').dispatchEvent(new CustomEvent('formsubmit', { detail: { fields } }));
  await settled();
};

it('keeps notes with what was there before, says so and closes', async () => {
  const element = await open();
  await expect(element).toBeAccessible();
  const closed = record(element, 'lightning__actionsclosescreen');
  server.saveCheckIn.mockResolvedValue(undefined);
  await submit(element, { decisions: 'We go on' });
  expect(server.saveCheckIn).toHaveBeenCalledWith({
    planId: 'p1',
    notes: 'Before',
    decisions: 'We go on',
    nextCheckIn: null,
    version: 'v7'
  });
  expect(Toast.show).toHaveBeenCalled();
  expect(closed).toHaveLength(1);
});

it('keeps the form when it is refused', async () => {
  const element = await open();
  server.saveCheckIn.mockRejectedValue({ body: { message: 'Other notes were saved' } });
  await submit(element, { notes: 'Mine' });
  expect(find<HTMLElement & { error: string }>(element, 'c-plan-form').error).toBe('Other notes were saved');
});

it('says who keeps check-ins, and what went wrong', async () => {
  const element = await open({ canSave: false });
  expect(textOf(element)).toContain('c.PlanAction_Cannot_Check_In');
  await expect(element).toBeAccessible();
  const broken = await show('c-seller-check-in-action', SellerCheckInAction, { recordId: 'p1' });
  server.getAgenda.error({ message: 'Gone' });
  await settled();
  expect(textOf(broken)).toContain('Gone');
});
