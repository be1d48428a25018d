import type { PlanDto, StakeholderDto } from 'apex-types';
import Toast from 'lightning/toast';
import PlanAgreement from 'c/planAgreement';
import { find, findAll, formOf, recordRequests, settled, show, submitForm, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

jest.mock('c/planApi', () => {
  const { createApexTestWireAdapter } = jest.requireActual('@salesforce/wire-service-jest-util');
  return { getVersions: createApexTestWireAdapter(jest.fn()), getVersion: jest.fn() };
});

const [MAJA, ...OTHERS] = samplePlan().stakeholders!;
const signedBy = (changes: Partial<StakeholderDto>): StakeholderDto[] => [{ ...MAJA, ...changes }, ...OTHERS];
const open = (changes: Partial<PlanDto> = {}): Promise<HTMLElement & { plan: PlanDto }> =>
  show('c-plan-agreement', PlanAgreement, { plan: samplePlan({ canSignOff: true, scopeVersion: 'scope1', ...changes }) });
const names = (element: HTMLElement): unknown[] => findAll(element, '[data-name]').map((button) => button.dataset.name);
const press = async (element: HTMLElement, name: string): Promise<void> => {
  find(element, `[data-name="${name}"]`).click();
  await settled();
};

it.each([
  ['Draft', 'Seller', true, ['share']],
  ['Draft', 'Seller', false, []],
  ['Agreed', 'Seller', true, ['replan']],
  ['Agreed', 'Buyer', false, []],
  ['Completed', 'Seller', false, []]
])('offers in %s to a %s (edits: %s) %j', async (status, mySide, canEdit, offered) => {
  const element = await open({ status, mySide, canEdit, canSignOff: false });
  expect(names(element)).toEqual(offered);
  await expect(element).toBeAccessible();
});

it.each([
  ['Pending', ['sign', 'object']],
  ['Agreed', ['object', 'take-back']],
  ['Objected', ['sign', 'take-back']]
])('offers a signatory who is %s %j', async (signOffStatus, offered) => {
  expect(names(await open({ stakeholders: signedBy({ signOffStatus }) }))).toEqual(offered);
});

it('shares after having said what buyers will see', async () => {
  const element = await open({ status: 'Draft', mySide: 'Seller', canSignOff: false, version: 'v7' });
  const actions = recordRequests(element);
  await press(element, 'share');
  expect(textOf(element)).toContain('c.Seller_Share_Text');
  await expect(element).toBeAccessible();
  await submitForm(element, {});
  expect(actions[0]).toMatchObject({ name: 'sharePlan', parameters: { version: 'v7' } });
  actions[0].settle({ saved: true, answer: null });
  await settled();
  expect(Toast.show).toHaveBeenCalled();
  expect(findAll(element, 'c-plan-form-panel')).toHaveLength(0);
});

it('signs what stood there when the question was opened', async () => {
  const element = await open();
  const actions = recordRequests(element);
  await press(element, 'sign');
  expect(textOf(element)).toContain('c.Plan_Agreement_Agree_Text');
  element.plan = samplePlan({ canSignOff: true, scopeVersion: 'scope2' });
  await submitForm(element, {});
  expect(actions[0]).toMatchObject({ name: 'decideSignOff', parameters: { decision: 'Agreed', comment: null, scopeVersion: 'scope1' } });
  actions[0].settle({ saved: false, problem: 'The plan changed meanwhile.' });
  await settled();
  expect(formOf(element).error).toBe('The plan changed meanwhile.');
});

it('objects with a comment only', async () => {
  const element = await open();
  const actions = recordRequests(element);
  await press(element, 'object');
  expect(formOf(element).fields[0]).toMatchObject({ name: 'comment', required: true });
  await submitForm(element, { comment: 'Too early.' });
  expect(actions[0].parameters).toEqual({ decision: 'Objected', comment: 'Too early.', scopeVersion: 'scope1' });
});

it('takes a decision back, or says why not', async () => {
  const element = await open({ stakeholders: signedBy({ signOffStatus: 'Agreed' }) });
  const actions = recordRequests(element);
  await press(element, 'take-back');
  expect(actions[0].parameters).toMatchObject({ decision: 'Pending', comment: null });
  actions[0].settle({ saved: false, problem: 'Not any more.' });
  await settled();
  expect(find(element, '.field-error').textContent).toBe('Not any more.');
  await expect(element).toBeAccessible();
});

it('asks to plan anew', async () => {
  const element = await open({ status: 'Agreed', canSignOff: false });
  const actions = recordRequests(element);
  await press(element, 'replan');
  await submitForm(element, { reason: 'The scope grows.' });
  expect(actions[0]).toMatchObject({ name: 'requestReplan', parameters: { reason: 'The scope grows.' } });
});

it('shows who asks to plan anew, and lets the other side answer', async () => {
  const replan = { side: 'Seller', requestedBy: 'Elena Novak', reason: 'The scope grows.', canAnswer: true };
  const element = await open({ status: 'Agreed', canSignOff: false, replan });
  const actions = recordRequests(element);
  expect(textOf(element)).toContain('The scope grows.');
  expect(names(element)).toEqual(['consent', 'decline']);
  await expect(element).toBeAccessible();
  await press(element, 'consent');
  await submitForm(element, {});
  expect(actions[0]).toMatchObject({ name: 'answerReplan', parameters: { consent: true, comment: null } });
  actions[0].settle({ saved: true, answer: null });
  await settled();
  await press(element, 'decline');
  await submitForm(element, { comment: 'No.' });
  expect(actions[1].parameters).toEqual({ consent: false, comment: 'No.' });
});

it('lets the side that asked withdraw', async () => {
  const element = await open({ status: 'Agreed', canSignOff: false, replan: { side: 'Buyer', reason: 'x', canAnswer: false } });
  const actions = recordRequests(element);
  await press(element, 'withdraw');
  expect(actions[0].name).toBe('withdrawReplan');
});

it('says why a plan was cancelled', async () => {
  const element = await open({ status: 'Cancelled', canSignOff: false, canEdit: false, cancelReason: 'No budget' });
  expect(textOf(element)).toContain('c.Plan_Agreement_Cancelled_Reason');
});
