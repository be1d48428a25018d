import SellerLightSteps, { filledSteps, newStep } from 'c/sellerLightSteps';
import type { NextStep } from 'c/sellerLightSteps';
import { find, findAll, settled, show, type } from 'test/components';

async function open(steps: NextStep[]): Promise<HTMLElement & { steps: NextStep[] }> {
  const element = await show<{ steps: NextStep[] }>('c-seller-light-steps', SellerLightSteps, { steps });
  element.addEventListener('stepschange', (event) => {
    element.steps = (event as CustomEvent<{ steps: NextStep[] }>).detail.steps;
  });
  return element;
}

it('writes steps line by line', async () => {
  const element = await open([newStep()]);
  await expect(element).toBeAccessible();
  type(find(element, '[data-field="title"]'), 'Call');
  await settled();
  const side = find<HTMLSelectElement>(element, '[data-field="side"]');
  side.value = 'Buyer';
  side.dispatchEvent(new CustomEvent('change'));
  await settled();
  type(find(element, '[data-field="due"]'), '2027-05-31');
  await settled();
  expect(element.steps).toEqual([{ title: 'Call', side: 'Buyer', due: '2027-05-31' }]);
});

it('goes on with the next line at Enter, and sends no form', async () => {
  const element = await open([{ title: 'Call', side: 'Joint', due: '' }]);
  const event = Object.assign(new CustomEvent('keydown', { cancelable: true }), { key: 'Enter' });
  find(element, '[data-field="title"]').dispatchEvent(event);
  await settled();
  expect(event.defaultPrevented).toBe(true);
  expect(element.steps).toHaveLength(2);
  expect(element.shadowRoot?.activeElement).toBe(findAll(element, '[data-field="title"]')[1]);
  findAll(element, '[data-field="title"]')[1].dispatchEvent(Object.assign(new CustomEvent('keydown'), { key: 'Enter' }));
  await settled();
  expect(element.steps).toHaveLength(2);
});

it('adds and removes lines, and keeps one', async () => {
  const element = await open([{ title: 'A', side: 'Joint', due: '' }]);
  find(element, '[data-name="add"]').click();
  await settled();
  findAll(element, '[data-name="remove"]')[0].click();
  await settled();
  findAll(element, '[data-name="remove"]')[0].click();
  await settled();
  expect(element.steps).toEqual([newStep()]);
  await expect(element).toBeAccessible();
});

it('takes only lines that say anything', () => {
  const steps = [newStep(), { title: ' A ', side: 'Buyer', due: '' }, { title: '', side: 'Joint', due: '2027-05-31' }];
  expect(filledSteps(steps)).toEqual([
    { title: 'A', side: 'Buyer', due: null },
    { title: '', side: 'Joint', due: '2027-05-31' }
  ]);
});
