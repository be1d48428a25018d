import SellerPlanCreate from 'c/sellerPlanCreate';
import * as api from 'c/sellerPlanApi';
import { find, findAll, record, settled, show, textOf, type } from 'test/components';

jest.mock('c/sellerPlanApi', () => ({
  copyPlan: jest.fn(),
  createLightPlan: jest.fn(),
  createPlan: jest.fn(),
  createPlanFromRows: jest.fn(),
  findCopyablePlans: jest.fn(() => Promise.resolve([])),
  previewCopy: jest.fn(),
  previewPlan: jest.fn(),
  validateNewPlanRows: jest.fn()
}));

const server = api as unknown as Record<string, jest.Mock>;
const templates = [
  { id: 't1', name: 'Purchase', itemCount: 24, durationDays: 45 },
  { id: 't2', name: 'Short', itemCount: 9, durationDays: 15 }
];
const page = { opportunityId: 'o1', opportunityName: '400 seats', accountName: 'Meridian', closeDate: '2027-06-14', templates };
const fits = { feasible: true, items: [{ id: 'a', type: 'Task', title: 'A', durationDays: 5 }], today: '2027-05-05' };

type Preview = HTMLElement & { preview: unknown; error: string | null; ready: boolean; loading: boolean };
type Sheet = HTMLElement & { result: unknown; checkError: string | null };

beforeEach(() => {
  for (const door of Object.values(server).filter((value) => typeof value === 'function')) {
    door.mockReset();
  }
  server.findCopyablePlans.mockResolvedValue([]);
  server.previewPlan.mockResolvedValue(fits);
  server.previewCopy.mockResolvedValue(fits);
});

const rested = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 450));

async function fire(element: HTMLElement, selector: string, name: string, detail?: unknown): Promise<void> {
  find(element, selector).dispatchEvent(new CustomEvent(name, { detail, cancelable: true }));
  await settled();
}

async function open(properties = {}, way?: string): Promise<HTMLElement> {
  const element = await show('c-seller-plan-create', SellerPlanCreate, { page, ...properties });
  await fire(element, 'c-seller-plan-pitch', 'start');
  if (way) {
    await fire(element, 'c-seller-create-ways', 'waychoose', { way });
  }
  return element;
}

const submit = (element: HTMLElement): Promise<void> => fire(element, 'form', 'submit');
const errors = (element: HTMLElement): unknown[] =>
  findAll(element, '.field-error')
    .map((error) => error.textContent?.trim())
    .filter(Boolean);

it('creates from a template, filled in from the opportunity, once the schedule was shown', async () => {
  const element = await open();
  const created = record(element, 'created');
  await fire(element, 'c-seller-template-choice', 'sourcechoose', { id: 't1' });
  await fire(element, 'c-seller-template-choice', 'sourcechoose', { id: 't2' });
  await rested();
  expect(server.previewPlan).toHaveBeenCalledTimes(1);
  expect(server.previewPlan).toHaveBeenCalledWith({ templateId: 't2', goLiveDate: '2027-06-14', shape: null });
  expect(find<Preview>(element, 'c-seller-schedule-preview').preview).toEqual(fits);
  type(find(element, '[data-field="name"]'), ' Joint plan ');
  await submit(element);
  const basics = { opportunityId: 'o1', name: 'Joint plan', goLiveDate: '2027-06-14' };
  expect(server.createPlan).toHaveBeenCalledWith({ ...basics, templateId: 't2', shape: null });
  expect(created).toHaveLength(1);
  await expect(element).toBeAccessible();
});

it('has the schedule follow later dates, steps left out and durations, and creates that', async () => {
  const element = await open();
  await fire(element, 'c-seller-template-choice', 'sourcechoose', { id: 't1' });
  await fire(element, 'c-seller-schedule-preview', 'golivechoose', { goLiveDate: '2027-06-21' });
  await fire(element, 'c-seller-schedule-preview', 'shapechange', { shape: { leftOut: ['a'], lengths: { b: 2 }, originals: {} } });
  await rested();
  const shape = { leftOutIds: ['a'], lengths: [{ id: 'b', durationDays: 2 }] };
  expect(server.previewPlan).toHaveBeenLastCalledWith({ templateId: 't1', goLiveDate: '2027-06-21', shape });
  await submit(element);
  expect(server.createPlan.mock.lastCall?.[0]).toMatchObject({ goLiveDate: '2027-06-21', shape });
  await fire(element, 'c-seller-template-choice', 'sourcechoose', { id: 't2' });
  await rested();
  expect(server.previewPlan).toHaveBeenLastCalledWith({ templateId: 't2', goLiveDate: '2027-06-21', shape: null });
});

it('takes only the answer to the newest question, and says why there is none', async () => {
  let answerFirst: (value: unknown) => void = () => undefined;
  server.previewPlan
    .mockReturnValueOnce(new Promise((resolve) => (answerFirst = resolve)))
    .mockRejectedValueOnce({ body: { message: 'A circle.' } });
  const element = await open();
  await fire(element, 'c-seller-template-choice', 'sourcechoose', { id: 't1' });
  await rested();
  await fire(element, 'c-seller-template-choice', 'sourcechoose', { id: 't2' });
  answerFirst(fits);
  await rested();
  const preview = find<Preview>(element, 'c-seller-schedule-preview');
  expect(preview.preview).toBeNull();
  expect(preview.error).toBe('A circle.');
});

it('shows every error at its field, keeps what was typed, and creates nothing', async () => {
  const element = await open({ page: { templates } });
  await submit(element);
  expect(errors(element)).toEqual(['c.Seller_Name_Missing', 'c.Seller_Go_Live_Missing']);
  expect(find<HTMLElement & { error: string }>(element, 'c-seller-template-choice').error).toBe('c.Seller_Template_Missing');
  await expect(element).toBeAccessible();
  await fire(element, 'c-seller-template-choice', 'sourcechoose', { id: 't1' });
  type(find(element, '[data-field="name"]'), 'x'.repeat(81));
  type(find(element, '[data-field="goLive"]'), '2020-01-01');
  await rested();
  await submit(element);
  expect(errors(element)).toEqual(['c.Seller_Name_Too_Long', 'c.Seller_Go_Live_Past']);
  expect(find<HTMLInputElement>(element, '[data-field="name"]').value).toHaveLength(81);
  expect(server.createPlan).not.toHaveBeenCalled();
});

it('says why the plan was not created, and tries again on demand', async () => {
  server.createPlan.mockRejectedValueOnce({ body: { message: 'The deal has a plan.' } });
  const element = await open({ page: { ...page, templates: [templates[0]] } });
  const created = record(element, 'created');
  await submit(element);
  expect(textOf(element)).toContain('The deal has a plan.');
  expect(created).toHaveLength(0);
  await submit(element);
  expect(created).toHaveLength(1);
});

it('begins with a light plan where there is no template, without any date', async () => {
  const element = await open({ page: { ...page, closeDate: null, templates: [] } });
  await fire(element, 'c-seller-light-steps', 'stepschange', { steps: [{ title: 'Call', side: 'Buyer', due: '' }] });
  await submit(element);
  expect(server.createLightPlan).toHaveBeenCalledWith({
    opportunityId: 'o1',
    name: 'c.Seller_Default_Name',
    goLiveDate: null,
    steps: [{ title: 'Call', side: 'Buyer', due: null }]
  });
  await expect(element).toBeAccessible();
});

it('copies a plan', async () => {
  const element = await open({}, 'copy');
  await submit(element);
  expect(find<HTMLElement & { error: string }>(element, 'c-seller-plan-choice').error).toBe('c.Create_Plan_Missing');
  await fire(element, 'c-seller-plan-choice', 'sourcechoose', { id: 'p1' });
  await rested();
  expect(server.previewCopy).toHaveBeenCalledWith({ sourcePlanId: 'p1', opportunityId: 'o1', goLiveDate: '2027-06-14', shape: null });
  await submit(element);
  expect(server.copyPlan.mock.lastCall?.[0]).toMatchObject({ sourcePlanId: 'p1', shape: null });
});

it('creates from a spreadsheet: checked first, then in one go', async () => {
  server.validateNewPlanRows.mockResolvedValueOnce({ newCount: 1 }).mockRejectedValueOnce({ body: { message: 'Too many.' } });
  const element = await open({}, 'sheet');
  expect(findAll(element, '[type="submit"]')).toHaveLength(0);
  const rows = [{ clientKey: 'a', title: 'A' }];
  await fire(element, 'c-seller-sheet', 'sheetcheck', { rows, people: [] });
  const sheet = find<Sheet>(element, 'c-seller-sheet');
  expect(server.validateNewPlanRows).toHaveBeenCalledWith({ opportunityId: 'o1', rows, people: [] });
  expect(sheet.result).toEqual({ newCount: 1 });
  await fire(element, 'c-seller-sheet', 'sheetcheck', { rows, people: [] });
  expect(sheet.checkError).toBe('Too many.');
  await submit(element);
  expect(server.createPlanFromRows).not.toHaveBeenCalled();
  await fire(element, 'c-seller-sheet', 'sheetsubmit', { rows, people: [], goodRowsOnly: true });
  expect(server.createPlanFromRows.mock.lastCall?.[0]).toMatchObject({ rows, people: [], goodRowsOnly: true, goLiveDate: '2027-06-14' });
  await expect(element).toBeAccessible();
});

it('goes back to the beginning', async () => {
  const element = await open();
  findAll(element, '.buttons button')[1].click();
  await settled();
  expect(findAll(element, 'c-seller-plan-pitch')).toHaveLength(1);
});
