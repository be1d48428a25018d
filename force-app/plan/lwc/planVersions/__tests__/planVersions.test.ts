import { refreshApex } from '@salesforce/apex';
import * as api from 'c/planApi';
import PlanVersions from 'c/planVersions';
import { frozenOf } from 'c/planVersionDiff';
import { find, findAll, settled, show, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

jest.mock('c/planApi', () => {
  const { createApexTestWireAdapter } = jest.requireActual('@salesforce/wire-service-jest-util');
  return { getVersions: createApexTestWireAdapter(jest.fn()), getVersion: jest.fn() };
});
const server = api as unknown as {
  getVersions: { emit(data: unknown): void; error(body?: unknown): void; getLastConfig(): unknown };
  getVersion: jest.Mock;
};
const version = server.getVersion;
const PLAN = samplePlan({ agreedVersion: 2 });
const VERSIONS = [
  { version: 2, agreedOn: '2027-05-08', goLive: '2027-06-14', itemCount: 3 },
  { version: 1, agreedOn: '2027-05-01', goLive: '2027-06-07', itemCount: 2 }
];

async function open(versions: object[] = VERSIONS): Promise<HTMLElement & { plan: unknown }> {
  const element = await show<{ plan: unknown }>('c-plan-versions', PlanVersions, { plan: PLAN });
  server.getVersions.emit(versions);
  await settled();
  return element;
}

beforeEach(() => {
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
  expect(refreshApex).not.toHaveBeenCalled();
  element.plan = { ...PLAN, agreedVersion: 3 };
  await settled();
  expect(refreshApex).toHaveBeenCalledTimes(1);
});

it('says when there is none', async () => {
  const element = await open([]);
  expect(textOf(element)).toContain('c.Plan_Version_None');
  await expect(element).toBeAccessible();
});

it('says when they cannot be read, and tries again', async () => {
  const element = await show('c-plan-versions', PlanVersions, { plan: PLAN });
  expect(findAll(element, 'c-plan-skeleton')).toHaveLength(1);
  server.getVersions.error({ message: 'Not now.' });
  await settled();
  const error = find<HTMLElement & { message: string }>(element, 'c-plan-error-state');
  expect(error.message).toBe('Not now.');
  await expect(element).toBeAccessible();
  error.dispatchEvent(new CustomEvent('retry'));
  server.getVersions.emit(VERSIONS);
  await settled();
  expect(findAll(element, '.list li')).toHaveLength(2);
});

it('says when it is only known that a version was agreed', async () => {
  version.mockRejectedValue({ body: { message: 'NOT_FOUND: This record is gone.' } });
  const element = await open();
  expect(textOf(element)).toContain('c.Plan_Version_Unkept');
  expect(findAll(element, 'c-plan-error-state')).toHaveLength(0);
});
