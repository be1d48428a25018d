import type { PlanDto } from 'apex-types';
import type { ActionDoors } from 'c/planActionDoors';
import type { ActionResult } from 'c/planActions';
import { itemsOf } from 'c/planModel';
import { PlanSession } from 'c/planSession';
import type { SessionState } from 'c/planSession';
import { samplePlan } from 'test/plan-samples';

jest.mock('c/planApi', () => ({}));

interface Answer<T> {
  promise: Promise<T>;
  resolve(value: T): void;
  reject(error: unknown): void;
}

function answer<T>(): Answer<T> {
  const open = {} as Answer<T>;
  open.promise = new Promise((resolve, reject) => Object.assign(open, { resolve, reject }));
  return open;
}

interface Started {
  session: PlanSession;
  state: () => SessionState;
  refresh: jest.Mock;
}

function start(doors: ActionDoors, readToken = (): Promise<string> => Promise.resolve('5')): Started {
  let state = {} as SessionState;
  const refresh = jest.fn(() => Promise.resolve());
  const session = new PlanSession({ doors, readToken, onState: (next) => (state = next), refresh });
  session.show(samplePlan());
  return { session, state: () => state, refresh };
}

const refusal = (message: string): unknown => ({ body: { message } });
const statusOf = (state: SessionState, id: string): unknown => itemsOf(state.plan).find((item) => item.id === id)?.status;
const done = (itemId: string): { itemId: string; status: string; reason: null } => ({ itemId, status: 'Done', reason: null });
const tick = async (): Promise<void> => {
  for (let turn = 0; turn < 8; turn++) {
    await Promise.resolve();
  }
};

it('shows a change at once and then what the server says', async () => {
  const call = answer<PlanDto>();
  const changeStatus = jest.fn(() => call.promise);
  const { session, state, refresh } = start({ changeStatus });
  const saved = session.run('changeStatus', done('i1'));
  expect(statusOf(state(), 'i1')).toBe('Done');
  expect(state().busyItemIds).toEqual(['i1']);
  await tick();
  expect(changeStatus).toHaveBeenCalledWith(done('i1'), expect.objectContaining({ planId: 'p1', acknowledged: false }));
  call.resolve(samplePlan({ name: 'From the server', changeToken: '6' }));
  expect(await saved).toMatchObject({ saved: true });
  expect(state()).toMatchObject({ busyItemIds: [], plan: { name: 'From the server' } });
  expect(refresh).toHaveBeenCalled();
});

it('takes back the one change that was refused and keeps the other', async () => {
  const calls = [answer<PlanDto>(), answer<PlanDto>()];
  const remaining = [...calls];
  const { session, state } = start({ changeStatus: () => (remaining.shift() as (typeof calls)[0]).promise });
  const first = session.run('changeStatus', done('i1'));
  const second = session.run('changeStatus', done('m1'));
  calls[0].reject(refusal('That is not allowed.'));
  expect(await first).toEqual({ saved: false, problem: 'That is not allowed.' });
  expect(statusOf(state(), 'i1')).toBe('Not Started');
  expect(statusOf(state(), 'm1')).toBe('Done');
  expect(state().itemErrors).toEqual({ i1: 'That is not allowed.' });
  calls[1].resolve(samplePlan({ changeToken: '6' }));
  await second;
  expect(state().busyItemIds).toEqual([]);
});

it('says what to do when the server is not reached, and forgets the error when the change is sent again', async () => {
  const call = answer<PlanDto>();
  const changeStatus = jest.fn().mockRejectedValueOnce(new Error('Offline.')).mockReturnValueOnce(call.promise);
  const { session, state } = start({ changeStatus });
  await session.run('changeStatus', done('i1'));
  expect(state().itemErrors.i1).toBe('c.Plan_Not_Saved_Hint');
  void session.run('changeStatus', done('i1'));
  expect(state().itemErrors).toEqual({});
});

it('sends the changes of one record one after the other, the second on the version that the first made', async () => {
  const first = answer<PlanDto>();
  const saveItem = jest
    .fn()
    .mockReturnValueOnce(first.promise)
    .mockResolvedValueOnce(samplePlan({ changeToken: '7' }));
  const { session } = start({ saveItem });
  void session.run('saveItem', { itemId: 'i1', fields: { title: 'A' }, version: 'v1' });
  const second = session.run('saveItem', { itemId: 'i1', fields: { side: 'Joint' }, version: 'v1' });
  await tick();
  expect(saveItem).toHaveBeenCalledTimes(1);
  const plan = samplePlan({ changeToken: '6' });
  first.resolve({ ...plan, items: itemsOf(plan).map((item) => (item.id === 'i1' ? { ...item, version: 'v2' } : item)) });
  await second;
  expect(saveItem.mock.calls[1][0]).toMatchObject({ fields: { side: 'Joint' }, version: 'v2' });
});

describe('sign-offs that would fall', () => {
  const ask = (): { started: Started; saved: Promise<ActionResult>; removeItem: jest.Mock } => {
    const removeItem = jest
      .fn()
      .mockRejectedValueOnce(refusal('RESETS_SIGN_OFFS: The sign-off of David Okafor falls.'))
      .mockResolvedValueOnce(samplePlan({ changeToken: '6' }));
    const started = start({ removeItem });
    return { started, saved: started.session.run('removeItem', { itemId: 'i1', version: 'v1' }), removeItem };
  };

  it('are asked about before the change is sent again', async () => {
    const { started, saved, removeItem } = ask();
    await tick();
    expect(started.state().question).toEqual({ kind: 'signOffs', message: 'The sign-off of David Okafor falls.' });
    started.session.answer(true);
    expect(await saved).toMatchObject({ saved: true });
    expect(removeItem.mock.calls[1][1]).toMatchObject({ acknowledged: true });
    expect(started.state().question).toBeNull();
  });

  it('stay when the person decides not to', async () => {
    const { started, saved, removeItem } = ask();
    await tick();
    started.session.answer(false);
    expect(await saved).toEqual({ saved: false, problem: null });
    expect(removeItem).toHaveBeenCalledTimes(1);
    expect(statusOf(started.state(), 'i1')).toBe('Not Started');
  });
});

describe('a change by somebody else meanwhile', () => {
  const conflict = (): { started: Started; saved: Promise<ActionResult>; saveItem: jest.Mock } => {
    const saveItem = jest
      .fn()
      .mockRejectedValueOnce(refusal('CONFLICT: Somebody changed the step.'))
      .mockResolvedValueOnce(samplePlan({ changeToken: '7' }));
    const started = start({ saveItem });
    const theirs = samplePlan({ changeToken: '6' });
    const items = itemsOf(theirs).map((item) => (item.id === 'i1' ? { ...item, version: 'v9', title: 'Theirs' } : item));
    started.refresh.mockImplementation(async () => started.session.show({ ...theirs, items }));
    return { started, saved: started.session.run('saveItem', { itemId: 'i1', fields: { title: 'Mine' }, version: 'v1' }), saveItem };
  };

  it('is shown with both values, and one own value kept is sent on the new version', async () => {
    const { started, saved, saveItem } = conflict();
    await tick();
    const { question } = started.state();
    expect(question).toMatchObject({ kind: 'conflict', message: 'Somebody changed the step.', mine: { title: 'Mine' } });
    started.session.answer(true);
    expect(await saved).toMatchObject({ saved: true });
    expect(saveItem.mock.calls[1][0]).toEqual({ itemId: 'i1', fields: { title: 'Mine' }, version: 'v9' });
  });

  it('is left as it is when the person takes it', async () => {
    const { started, saved } = conflict();
    await tick();
    started.session.answer(false);
    expect(await saved).toEqual({ saved: false, problem: null, dropped: true });
    expect(itemsOf(started.state().plan).find(({ id }) => id === 'i1')?.title).toBe('Theirs');
  });
});

it('offers to take a change back and does it', async () => {
  const changeStatus = jest.fn().mockResolvedValue(samplePlan({ changeToken: '6' }));
  const { session, state } = start({ changeStatus });
  await session.run('changeStatus', done('i1'));
  expect(state().undo).toMatchObject({ done: 'changeStatus', title: 'Review the security questionnaire' });
  await session.undo();
  expect(changeStatus.mock.calls[1][0]).toMatchObject({ itemId: 'i1', status: 'Not Started' });
  session.dismissUndo();
  expect(state().undo).toBeNull();
});

it('reads the page again after a change whose door does not answer with the plan', async () => {
  const { session, refresh } = start({ addRisk: () => Promise.resolve('r9') });
  expect(await session.run('addRisk', { fields: { title: 'Budget' } })).toEqual({ saved: true, answer: 'r9' });
  expect(refresh).toHaveBeenCalledTimes(1);
});

it('refuses what the page has no door for', async () => {
  expect(await start({}).session.run('sharePlan', { version: 'v1' })).toEqual({ saved: false, problem: 'c.Plan_Not_Saved_Hint' });
});

it('never goes back to an older plan', () => {
  const { session, state } = start({});
  session.show(samplePlan({ changeToken: '10', name: 'Newer' }));
  session.show(samplePlan({ changeToken: '9', name: 'Older' }));
  expect(state().plan?.name).toBe('Newer');
  session.show(samplePlan({ id: 'p2', changeToken: '1', name: 'Another' }));
  expect(state().plan?.name).toBe('Another');
  session.show(null);
  expect(state().plan).toBeNull();
});

it('asks for the plan again when the news is that access is lost', async () => {
  jest.useFakeTimers();
  const readToken = jest.fn(() => Promise.reject(refusal('NOT_FOUND: Gone.')));
  const { session, refresh } = start({}, readToken);
  session.start();
  await jest.advanceTimersByTimeAsync(20_000);
  session.stop();
  jest.useRealTimers();
  expect(readToken).toHaveBeenCalled();
  expect(refresh).toHaveBeenCalled();
});
