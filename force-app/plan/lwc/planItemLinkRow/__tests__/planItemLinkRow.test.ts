import PlanItemLinkRow from 'c/planItemLinkRow';
import { find, findAll, record, settled, show, textOf } from 'test/components';
import { sampleItem } from 'test/plan-samples';

const make = (properties = {}): ReturnType<typeof show> =>
  show('c-plan-item-link-row', PlanItemLinkRow, {
    dependency: { id: 'd1', predecessorId: 'i1', successorId: 'i2', lagDays: 2 },
    item: sampleItem(),
    canChange: true,
    ...properties
  });

it('opens the item, changes the days between, and ends the dependency', async () => {
  const element = await make();
  const [opened, set, ended] = [record(element, 'itemopen'), record(element, 'lagset'), record(element, 'unlink')];
  const field = find<HTMLInputElement>(element, 'input');
  expect(field.value).toBe('2');
  field.value = '5';
  field.dispatchEvent(new CustomEvent('change'));
  find(element, '.open').click();
  find(element, '.x').click();
  expect([opened, set, ended]).toEqual([
    [{ itemId: 'i1' }],
    [{ dependencyId: 'd1', lagDays: 5, seenLagDays: 2 }],
    [{ dependencyId: 'd1' }]
  ]);
  await expect(element).toBeAccessible();
});

it('goes back to what stands when the change was refused', async () => {
  const element = await make();
  const field = find<HTMLInputElement>(element, 'input');
  field.value = '5';
  field.dispatchEvent(new CustomEvent('change'));
  Object.assign(element, { busy: true });
  await settled();
  Object.assign(element, { busy: false });
  await settled();
  expect(field.value).toBe('2');
});

it('sends no days that are none', async () => {
  const element = await make();
  const set = record(element, 'lagset');
  const field = find<HTMLInputElement>(element, 'input');
  field.value = '-1';
  field.dispatchEvent(new CustomEvent('change'));
  expect(set).toHaveLength(0);
});

it('only says the days where they cannot be changed', async () => {
  const element = await make({ canChange: false });
  expect(findAll(element, 'input')).toHaveLength(0);
  expect(textOf(element)).toContain('c.Plan_Item_Lag_Text');
  await expect(element).toBeAccessible();
});
