import SellerPlanCreate from 'c/sellerPlanCreate';
import { find, findAll, record, settled, show, textOf, type } from 'test/components';
import { samplePlan } from 'test/plan-samples';

const templates = [
  { id: 't1', name: 'Purchase', description: 'Large', itemCount: 24, durationDays: 45 },
  { id: 't2', name: 'Short', description: 'Small', itemCount: 9, durationDays: 15 }
];
const page = { opportunityName: '400 seats', accountName: 'Meridian', closeDate: '2027-06-14', templates };

type Create = HTMLElement & { preview: unknown; previewError: string; error: string; busy: boolean };

async function open(properties = {}): Promise<Create> {
  const element = await show<Create>('c-seller-plan-create', SellerPlanCreate, { page, ...properties });
  find(element, '[data-name="start"]').click();
  await settled();
  return element;
}

async function choose(element: HTMLElement, templateId: string): Promise<void> {
  const radio = findAll<HTMLInputElement>(element, 'input[type="radio"]').find((input) => input.value === templateId) as HTMLInputElement;
  radio.dispatchEvent(new CustomEvent('change'));
  await settled();
}

const submit = async (element: HTMLElement): Promise<void> => {
  find(element, 'form').dispatchEvent(new CustomEvent('submit', { cancelable: true }));
  await settled();
};

const errors = (element: HTMLElement): unknown[] =>
  findAll(element, '.field-error')
    .map((error) => error.textContent)
    .filter(Boolean);

it('says what a plan is good for before it asks', async () => {
  const element = await show('c-seller-plan-create', SellerPlanCreate, { page });
  expect(textOf(element)).toContain('c.Seller_Empty_Title');
  expect(findAll(element, 'form')).toHaveLength(0);
  await expect(element).toBeAccessible();
});

it('creates with the choice, filled in from the opportunity', async () => {
  const element = await open();
  const created = record(element, 'create');
  await choose(element, 't2');
  type(find(element, '[data-field="name"]'), ' Joint plan ');
  await submit(element);
  expect(created).toEqual([{ templateId: 't2', name: 'Joint plan', goLiveDate: '2027-06-14' }]);
  await expect(element).toBeAccessible();
});

it('shows every error at its field, keeps what was typed, and creates nothing', async () => {
  const element = await open({ page: { templates } });
  const created = record(element, 'create');
  await submit(element);
  expect(errors(element)).toEqual(['c.Seller_Template_Missing', 'c.Seller_Name_Missing', 'c.Seller_Go_Live_Missing']);
  await expect(element).toBeAccessible();
  type(find(element, '[data-field="name"]'), 'x'.repeat(81));
  type(find(element, '[data-field="goLive"]'), '2020-01-01');
  element.preview = { today: '2027-05-11' };
  await submit(element);
  expect(errors(element)).toEqual(['c.Seller_Template_Missing', 'c.Seller_Name_Too_Long', 'c.Seller_Go_Live_Past']);
  expect(find<HTMLInputElement>(element, '[data-field="name"]').value).toHaveLength(81);
  expect(created).toHaveLength(0);
});

describe('preview', () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ['setTimeout'] }));
  afterEach(() => jest.useRealTimers());

  it('is asked for once the choice has rested', async () => {
    const element = await open();
    const asked = record(element, 'preview');
    await choose(element, 't1');
    await choose(element, 't2');
    await new Promise((resolve) => setTimeout(resolve, 450));
    expect(asked).toEqual([{ templateId: 't2', goLiveDate: '2027-06-14' }]);
  });
});

it('shows a schedule that fits', async () => {
  const { items, dependencies, calendar, today } = samplePlan();
  const element = await open({ preview: { feasible: true, items, dependencies, calendar, today } });
  await choose(element, 't1');
  expect(textOf(element)).toContain('c.Seller_Feasible');
  expect(findAll(element, 'c-plan-timeline')).toHaveLength(1);
  await expect(element).toBeAccessible();
});

it('is honest about one that does not fit, and takes the realistic date', async () => {
  const element = await open({ preview: { feasible: false, missingDays: 4, earliestGoLive: '2027-06-21', chain: ['A', 'B'], items: [] } });
  await choose(element, 't1');
  expect(textOf(element)).toContain('c.Seller_Infeasible_Many');
  expect(findAll(element, 'li').map((item) => item.textContent)).toEqual(['A', 'B']);
  await expect(element).toBeAccessible();
  find(element, '[data-name="earliest"]').click();
  await settled();
  expect(find<HTMLInputElement>(element, '[data-field="goLive"]').value).toBe('2027-06-21');
});

it('says why there is no schedule or no plan', async () => {
  const element = await open({ previewError: 'The template has a cycle: A, B, A.', error: 'Offline.' });
  await choose(element, 't1');
  expect(textOf(element)).toContain('The template has a cycle: A, B, A.');
  expect(textOf(element)).toContain('c.Seller_Create_Failed');
  await expect(element).toBeAccessible();
});

it('creates nothing while it creates', async () => {
  const element = await open({ busy: true });
  const created = record(element, 'create');
  await choose(element, 't1');
  await submit(element);
  expect(created).toHaveLength(0);
});

it('says when no template is active', async () => {
  const element = await open({ page: { templates: [] } });
  expect(textOf(element)).toContain('c.Seller_No_Templates');
  await expect(element).toBeAccessible();
});
