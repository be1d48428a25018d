import getVersion from '@salesforce/apex/PlanAgreementController.getVersion';
import getVersions from '@salesforce/apex/PlanAgreementController.getVersions';
import PlanVersions from 'c/planVersions';
import { frozenOf } from 'c/planVersionDiff';
import { find, findAll, settled, show, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

jest.mock('@salesforce/apex/PlanAgreementController.getVersion', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/PlanAgreementController.getVersions', () => ({ default: jest.fn() }), { virtual: true });

const versions = getVersions as unknown as jest.Mock;
const version = getVersion as unknown as jest.Mock;
const PLAN = samplePlan({ agreedVersion: 2 });
const open = (): Promise<HTMLElement & { plan: unknown }> => show('c-plan-versions', PlanVersions, { plan: PLAN });

beforeEach(() => {
  versions.mockResolvedValue([
    { version: 2, agreedOn: '2027-05-08', goLive: '2027-06-14', itemCount: 3 },
    { version: 1, agreedOn: '2027-05-01', goLive: '2027-06-07', itemCount: 2 }
  ]);
  version.mockImplementation(({ version: number }) => Promise.resolve({ ...frozenOf(PLAN), goLive: `2027-06-0${number}` }));
});

it('lists the versions and compares the newest with today', async () => {
  const element = await open();
  expect(findAll(element, '.list li')).toHaveLength(2);
  expect(version).toHaveBeenCalledWith({ planId: 'p1', version: 2 });
  const compare = find<HTMLElement & Record<string, unknown>>(element, 'c-plan-version-compare');
  expect([compare.olderName, compare.newerName]).toEqual(['c.Plan_Version_Version', 'c.Plan_Version_Today']);
  await expect(element).toBeAccessible();
});

it('compares any two, reading each once', async () => {
  const element = await open();
  const choose = async (name: string, value: string): Promise<void> => {
    find(element, `[data-name="${name}"]`).dispatchEvent(new CustomEvent('change', { detail: { value } }));
    await settled();
  };
  await choose('older', '1');
  await choose('newer', '2');
  await choose('newer', 'today');
  expect(version).toHaveBeenCalledTimes(2);
  expect(find<HTMLElement & { older: { goLive: string } }>(element, 'c-plan-version-compare').older.goLive).toBe('2027-06-01');
});

it('reads anew when the plan is agreed again, not with every change', async () => {
  const element = await open();
  element.plan = { ...PLAN, changeToken: '6' };
  await settled();
  expect(versions).toHaveBeenCalledTimes(1);
  element.plan = { ...PLAN, agreedVersion: 3 };
  await settled();
  expect(versions).toHaveBeenCalledTimes(2);
});

it('says when there is none', async () => {
  versions.mockResolvedValue([]);
  const element = await open();
  expect(textOf(element)).toContain('c.Plan_Version_None');
  await expect(element).toBeAccessible();
});

it('says when they cannot be read, and tries again', async () => {
  versions.mockRejectedValueOnce({ body: { message: 'Not now.' } });
  const element = await open();
  const error = find<HTMLElement & { message: string }>(element, 'c-plan-error-state');
  expect(error.message).toBe('Not now.');
  await expect(element).toBeAccessible();
  error.dispatchEvent(new CustomEvent('retry'));
  await settled();
  expect(findAll(element, '.list li')).toHaveLength(2);
});
