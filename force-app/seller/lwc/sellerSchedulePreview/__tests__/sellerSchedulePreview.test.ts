import { UNCHANGED } from 'c/sellerCreateShape';
import SellerSchedulePreview from 'c/sellerSchedulePreview';
import { find, findAll, record, show, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

const { items, dependencies, calendar, today } = samplePlan();
const fits = { feasible: true, items, dependencies, calendar, today };
const misses = {
  feasible: false,
  missingDays: 4,
  earliestGoLive: '2027-06-21',
  chainIds: ['a', 'm'],
  items: [
    { id: 'a', type: 'Task', title: 'A', durationDays: 5 },
    { id: 'm', type: 'Milestone', title: 'M', durationDays: 0 }
  ]
};
const open = (properties = {}): Promise<HTMLElement> =>
  show('c-seller-schedule-preview', SellerSchedulePreview, { ready: true, goLiveDate: '2027-06-14', ...properties });

it('shows a schedule that fits', async () => {
  const element = await open({ preview: fits });
  expect(textOf(element)).toContain('c.Seller_Feasible');
  expect(findAll(element, 'c-plan-timeline')).toHaveLength(1);
  await expect(element).toBeAccessible();
});

it('is honest about one that does not, and offers three ways out', async () => {
  const element = await open({ preview: misses });
  expect(textOf(element)).toContain('c.Seller_Infeasible_Many');
  await expect(element).toBeAccessible();
  const dates = record(element, 'golivechoose');
  find(element, '[data-name="earliest"]').click();
  expect(dates).toEqual([{ goLiveDate: '2027-06-21' }]);
  const shapes = record(element, 'shapechange') as { shape: { leftOut: string[]; lengths: object } }[];
  expect(findAll(element, 'input[type="number"]')).toHaveLength(1);
  find(element, 'input[type="checkbox"]').dispatchEvent(new CustomEvent('change'));
  const days = find<HTMLInputElement>(element, 'input[type="number"]');
  for (const value of ['2', '0', '1.5', '']) {
    days.value = value;
    days.dispatchEvent(new CustomEvent('change'));
  }
  expect(shapes.map(({ shape }) => [shape.leftOut, shape.lengths])).toEqual([
    [['a'], {}],
    [[], { a: 2 }]
  ]);
});

it('lists what was changed, to be taken back', async () => {
  const shape = { leftOut: ['a'], lengths: { a: 1, b: 2 }, originals: { a: { title: 'A', days: 5 }, b: { title: 'B', days: 4 } } };
  const element = await open({ preview: fits, shape });
  expect(findAll(element, '.change')).toHaveLength(2);
  const shapes = record(element, 'shapechange') as { shape: { leftOut: string[] } }[];
  find(element, '[data-name="take-back"]').click();
  expect(shapes[0].shape.leftOut).toEqual([]);
  await expect(element).toBeAccessible();
});

it('waits for the choice and for the answer, and says why there is none', async () => {
  expect(textOf(await open({ ready: false }))).toContain('c.Create_Preview_Wait');
  expect(textOf(await open({ shape: UNCHANGED }))).toContain('c.Seller_Preview_Loading');
  const element = await open({ preview: fits, error: 'The template has a circle.' });
  expect(textOf(element)).toContain('The template has a circle.');
  expect(findAll(element, 'c-plan-timeline')).toHaveLength(0);
  expect(find(await open({ preview: fits, loading: true }), '.schedule').className).toBe('schedule stale');
  await expect(element).toBeAccessible();
});
