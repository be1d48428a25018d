import SellerFeature from 'c/sellerFeature';
import { loadFeature } from 'c/sellerFeatures';
import { find, findAll, record, settled, show } from 'test/components';
import { samplePlan } from 'test/plan-samples';

jest.mock('c/sellerFeatures', () => ({ loadFeature: jest.fn(), takesPage: () => false }));

const load = loadFeature as unknown as jest.Mock;
const open = (properties = {}): Promise<HTMLElement> =>
  show('c-seller-feature', SellerFeature, { name: 'people', plan: samplePlan(), ...properties });

/** Any component will do: one that takes a plan. */
const somePart = (): Promise<unknown> => import('c/planFacts').then((module) => module.default);

it('shows that something is coming, then the part with the plan', async () => {
  let bring: (part: unknown) => void = () => undefined;
  load.mockReturnValueOnce(new Promise((resolve) => (bring = resolve)));
  const element = await open();
  expect(findAll(element, 'c-plan-skeleton')).toHaveLength(1);
  bring(await somePart());
  await settled();
  const part = find<HTMLElement & { plan: { id: string } }>(element, '[data-feature="people"]');
  expect(part.plan.id).toBe('p1');
  const opened = record(element, 'itemopen');
  part.dispatchEvent(new CustomEvent('itemopen', { detail: { itemId: 'i1' } }));
  expect(opened).toEqual([{ itemId: 'i1' }]);
  await expect(element).toBeAccessible();
});

it('lets the person try again when it did not come', async () => {
  load.mockRejectedValueOnce(new Error('Offline.')).mockReturnValueOnce(somePart());
  const element = await open();
  await settled();
  find(element, 'c-plan-error-state').dispatchEvent(new CustomEvent('retry'));
  await settled();
  expect(findAll(element, '[data-feature="people"]')).toHaveLength(1);
});

it('shows nothing in the place of what lies over the page', async () => {
  load.mockReturnValueOnce(new Promise(() => undefined));
  const element = await open({ over: true });
  expect(findAll(element, 'c-plan-skeleton')).toHaveLength(0);
});
