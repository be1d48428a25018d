import { refreshApex } from '@salesforce/apex';
import * as api from 'c/planApi';
import PlanCheckIn from 'c/planCheckIn';
import { sampleAgenda } from 'test/check-in-samples';
import { find, findAll, settled, show, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

jest.mock('c/planApi', () => {
  const { createApexTestWireAdapter } = jest.requireActual('@salesforce/wire-service-jest-util');
  return {
    getAgenda: createApexTestWireAdapter(jest.fn()),
    getDates: createApexTestWireAdapter(jest.fn()),
    previewMove: jest.fn(() => Promise.resolve(null))
  };
});
const server = api as unknown as { getAgenda: { emit(data: unknown): void; error(body?: unknown): void } };

async function open(data?: unknown): Promise<HTMLElement> {
  const element = await show('c-plan-check-in', PlanCheckIn, { plan: samplePlan() });
  if (data) {
    server.getAgenda.emit(data);
    await settled();
  }
  return element;
}

const current = (element: HTMLElement): string => find(element, '.point.chosen').dataset.name ?? '';
const press = async (element: HTMLElement, selector: string): Promise<void> => {
  find(element, selector).click();
  await settled();
};

it('loads, says what went wrong, and tries again', async () => {
  const element = await open();
  expect(findAll(element, 'c-plan-skeleton')).toHaveLength(1);
  server.getAgenda.error({ message: 'The server is busy.' });
  await settled();
  await expect(element).toBeAccessible();
  find(element, 'c-plan-error-state').dispatchEvent(new CustomEvent('retry'));
  expect(refreshApex).toHaveBeenCalledTimes(1);
});

it('is gone through point by point', async () => {
  const element = await open(sampleAgenda());
  expect(current(element)).toBe('done');
  expect(textOf(element)).toContain('c.Check_In_None_Blocked');
  await press(element, '[data-name="next"]');
  expect(current(element)).toBe('inFlight');
  expect(element.shadowRoot?.activeElement).toBe(find(element, '.section.current .section-heading'));
  await press(element, '[data-name="risks"]');
  expect(findAll(element, '[data-name="next"]')).toHaveLength(0);
  await press(element, '[data-name="previous"]');
  expect(current(element)).toBe('proposals');
  await expect(element).toBeAccessible();
});

it('is gone through with the arrows, and stops at either end', async () => {
  const element = await open(sampleAgenda());
  const arrow = async (key: string): Promise<void> => {
    find(element, '.section.current .section-heading').dispatchEvent(new KeyboardEvent('keydown', { key }));
    await settled();
  };
  await arrow('ArrowLeft');
  expect(current(element)).toBe('done');
  await arrow('ArrowRight');
  await arrow('ArrowRight');
  await arrow('Enter');
  expect(current(element)).toBe('blocked');
});

it('has everything on paper, whatever is on the screen', async () => {
  const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
  const element = await open(sampleAgenda());
  await press(element, '[data-name="print"]');
  expect(print).toHaveBeenCalled();
  expect(findAll(element, '.section')).toHaveLength(7);
  expect(findAll(element, 'c-plan-check-in-item')).toHaveLength(2);
  expect(findAll(element, 'c-plan-check-in-risk')).toHaveLength(2);
  print.mockRestore();
});

it('lets a date be changed without leaving', async () => {
  const element = await open(sampleAgenda());
  find(element, 'c-plan-check-in-item').dispatchEvent(new CustomEvent('itemmove', { detail: { itemId: 'i1' } }));
  await settled();
  const panel = find<HTMLElement & { itemId: string }>(element, 'c-plan-move-panel');
  expect(panel.itemId).toBe('i1');
  panel.dispatchEvent(new CustomEvent('close'));
  await settled();
  expect(findAll(element, 'c-plan-move-panel')).toHaveLength(0);
});

it('is read again when the plan has changed, and when notes were kept', async () => {
  const element = await open(sampleAgenda());
  Object.assign(element, { plan: samplePlan({ changeToken: '6' }) });
  find(element, 'c-plan-check-in-notes').dispatchEvent(new CustomEvent('saved'));
  await settled();
  // Both times the agenda, the first time the proposals in it as well.
  expect(refreshApex).toHaveBeenCalledTimes(3);
});
