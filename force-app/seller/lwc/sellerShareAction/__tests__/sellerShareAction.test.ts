import Toast from 'lightning/toast';
import * as api from 'c/sellerPlanApi';
import SellerShareAction from 'c/sellerShareAction';
import { find, findAll, record, settled, show, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

jest.mock('c/sellerPlanApi', () => {
  const { createApexTestWireAdapter } = jest.requireActual('@salesforce/wire-service-jest-util');
  return { getPage: createApexTestWireAdapter(jest.fn()), sharePlan: jest.fn() };
});

const server = api as unknown as { getPage: { emit(data: unknown): void; error(body?: unknown): void }; sharePlan: jest.Mock };

async function open(changes: object): Promise<HTMLElement> {
  const element = await show('c-seller-share-action', SellerShareAction, { recordId: 'p1' });
  expect(findAll(element, 'c-plan-skeleton')).toHaveLength(1);
  server.getPage.emit({ plan: samplePlan({ status: 'Draft', ...changes }) });
  await settled();
  return element;
}

it('shares a draft, says so and closes', async () => {
  const element = await open({});
  await expect(element).toBeAccessible();
  const closed = record(element, 'lightning__actionsclosescreen');
  server.sharePlan.mockResolvedValue(undefined);
  find(element, '.share').click();
  await settled();
  expect(server.sharePlan).toHaveBeenCalledWith({ planId: 'p1', version: 'v1' });
  expect(Toast.show).toHaveBeenCalled();
  expect(closed).toHaveLength(1);
});

it('stays with the reason when it is refused', async () => {
  const element = await open({});
  server.sharePlan.mockRejectedValue({ body: { message: 'Somebody changed it' } });
  find(element, '.share').click();
  await settled();
  expect(find(element, '[role="alert"]').textContent).toBe('Somebody changed it');
});

it('offers nothing where nothing can be shared', async () => {
  const element = await open({ status: 'Shared' });
  expect(findAll(element, '.share')).toHaveLength(0);
  expect(textOf(element)).toContain('c.PlanAction_Cannot_Share');
  server.getPage.error({ message: 'Gone' });
  await settled();
  expect(find(element, '[role="alert"]').textContent).toBe('Gone');
  await expect(element).toBeAccessible();
});
