import SellerPlanningSession from 'c/sellerPlanningSession';
import { find, findAll, record, settled, show, textOf } from 'test/components';
import { sampleItem, samplePlan } from 'test/plan-samples';

beforeEach(() => window.sessionStorage.clear());

const open = (changes = {}): Promise<HTMLElement> =>
  show('c-seller-planning-session', SellerPlanningSession, { plan: samplePlan({ status: 'Draft', ...changes }) });

const press = async (element: HTMLElement, name: string): Promise<void> => {
  find(element, `[data-name="${name}"]`).click();
  await settled();
};
const current = (element: HTMLElement): string | undefined => find(element, '.point.chosen').dataset.name;

it('leads through the questions, and shows the plan beside them', async () => {
  const element = await open();
  const parts: Record<string, string> = {
    objectives: 'c-seller-session-facts',
    success: 'c-seller-session-adding',
    decision: 'c-seller-session-roles',
    approvals: 'c-seller-session-adding',
    checks: 'c-seller-session-checks',
    dates: 'c-seller-session-adding',
    risks: 'c-seller-session-adding',
    people: 'c-seller-session-owners'
  };
  for (const [name, part] of Object.entries(parts)) {
    expect(current(element)).toBe(name);
    expect(findAll(element, part)).toHaveLength(1);
    if (name !== 'people') {
      await press(element, 'next');
    }
  }
  expect(findAll(element, 'c-seller-session-plan, c-plan-advice')).toHaveLength(2);
  await expect(element).toBeAccessible();
});

it('is taken up again where it was left', async () => {
  const element = await open();
  await press(element, 'next');
  expect(element.shadowRoot?.activeElement).toBe(find(element, '.question'));
  await press(element, 'risks');
  find(element, 'c-seller-session-adding').dispatchEvent(new CustomEvent('added', { detail: { itemId: 'i1' } }));
  document.body.replaceChildren();
  const again = await open();
  expect(current(again)).toBe('risks');
  expect(findAll(again, '.discussed').map(({ dataset }) => dataset.name)).toEqual(['objectives']);
  expect(find<HTMLElement & { afterId: string }>(again, 'c-seller-session-adding').afterId).toBe('i1');
  expect(current(await open({ id: 'other' }))).toBe('objectives');
});

it('goes on with the arrows, back with the button, and stops at either end', async () => {
  const element = await open();
  const arrow = async (key: string): Promise<void> => {
    find(element, '.points ol').dispatchEvent(new KeyboardEvent('keydown', { key }));
    await settled();
  };
  await arrow('ArrowLeft');
  await arrow('ArrowRight');
  await arrow('ArrowRight');
  await press(element, 'previous');
  expect(current(element)).toBe('success');
});

it('ends with the last question, and can be left before', async () => {
  const element = await open();
  const closed = record(element, 'close');
  await press(element, 'people');
  await press(element, 'next');
  find(element, 'c-plan-panel').dispatchEvent(new CustomEvent('close'));
  expect(closed).toHaveLength(2);
});

it('names the roles that steps wait for', async () => {
  const element = await open({ items: [sampleItem({ ownerId: null, role: 'Legal' })] });
  await press(element, 'people');
  expect(find<HTMLElement & { roles: unknown }>(element, 'c-seller-session-roles').roles).toEqual([{ role: 'Legal', side: 'Buyer' }]);
});

it('says what an agreed plan still takes, and passes on what is opened', async () => {
  const element = await open({ status: 'Agreed' });
  expect(textOf(element)).toContain('c.Session_Agreed');
  const opened = record(element, 'itemopen');
  find(element, 'c-seller-session-plan').dispatchEvent(new CustomEvent('itemopen', { detail: { itemId: 'i1' } }));
  expect(opened).toEqual([{ itemId: 'i1' }]);
});
