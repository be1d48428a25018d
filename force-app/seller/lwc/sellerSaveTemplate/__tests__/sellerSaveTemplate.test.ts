import Toast from 'lightning/toast';
import { getTemplates } from 'c/sellerPlanApi';
import SellerSaveTemplate from 'c/sellerSaveTemplate';
import { find, record, settled, show, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

jest.mock('c/sellerPlanApi', () => ({ getTemplates: jest.fn() }));

type Panel = HTMLElement & { fields: { name: string; options?: { value: string }[] }[]; values: object; error: string | null };

async function open(result: object): Promise<{ element: HTMLElement; panel: Panel; actions: unknown[] }> {
  const element = await show('c-seller-save-template', SellerSaveTemplate, { plan: { ...samplePlan(), name: 'Our plan' } });
  const actions: unknown[] = [];
  element.addEventListener('planaction', (event) => {
    const { name, parameters, settle } = (event as CustomEvent<{ name: string; parameters: object; settle: (answer: object) => void }>)
      .detail;
    actions.push([name, parameters]);
    settle(result);
  });
  return { element, panel: find<Panel>(element, 'c-plan-form-panel'), actions };
}

it('saves a template of its own or the next version of one, and closes', async () => {
  (getTemplates as jest.Mock).mockResolvedValue([{ id: 't1', name: 'Purchase' }]);
  const { element, panel, actions } = await open({ saved: true, answer: 't2' });
  expect(panel.fields.map(({ name }) => name)).toEqual(['templateId', 'name', 'description']);
  expect(panel.values).toMatchObject({ name: 'Our plan' });
  await expect(element).toBeAccessible();
  const closed = record(element, 'close');
  panel.dispatchEvent(new CustomEvent('formsubmit', { detail: { fields: { name: 'Proven', templateId: 't1', description: 'Good' } } }));
  await settled();
  panel.dispatchEvent(new CustomEvent('formsubmit', { detail: { fields: { name: 'Proven' } } }));
  await settled();
  expect(actions).toEqual([
    ['saveAsTemplate', { name: 'Proven', description: 'Good', templateId: 't1' }],
    ['saveAsTemplate', { name: 'Proven', description: null, templateId: null }]
  ]);
  expect(closed).toHaveLength(2);
  expect(Toast.show).toHaveBeenCalled();
});

it('stays open with the reason when it is refused', async () => {
  (getTemplates as jest.Mock).mockRejectedValue(new Error('x'));
  const { element, panel } = await open({ saved: false, problem: 'The name is taken.' });
  expect(textOf(element)).toContain('c.Template_Load_Failed');
  expect(panel.fields.map(({ name }) => name)).toEqual(['name', 'description']);
  const closed = record(element, 'close');
  panel.dispatchEvent(new CustomEvent('formsubmit', { detail: { fields: { name: 'Proven' } } }));
  await settled();
  expect(panel.error).toBe('The name is taken.');
  panel.dispatchEvent(new CustomEvent('formcancel'));
  expect(closed).toHaveLength(1);
});
