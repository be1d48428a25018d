import { itemsOf } from 'c/planModel';
import { PlanSession } from 'c/planSession';
import type { PlanDoor, SessionState } from 'c/planSession';
import { samplePlan } from 'test/plan-samples';

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

function start(door: Partial<PlanDoor>): { session: PlanSession; state: () => SessionState; refresh: jest.Mock } {
  let state = {} as SessionState;
  const refresh = jest.fn();
  const session = new PlanSession({ door: door as PlanDoor, onState: (next) => (state = next), refresh });
  session.show(samplePlan());
  return { session, state: () => state, refresh };
}

const statusOf = (state: SessionState, id: string): unknown => itemsOf(state.plan).find((item) => item.id === id)?.status;
const done = (itemId: string): { itemId: string; status: string; reason: null } => ({ itemId, status: 'Done', reason: null });

it('shows a change at once and then what the server says', async () => {
  const call = answer<ReturnType<typeof samplePlan>>();
  const changeItemStatus = jest.fn(() => call.promise);
  const { session, state, refresh } = start({ changeItemStatus });
  const saved = session.changeStatus(done('i1'));
  expect(statusOf(state(), 'i1')).toBe('Done');
  expect(state().busyItemIds).toEqual(['i1']);
  expect(changeItemStatus).toHaveBeenCalledWith({ itemId: 'i1', status: 'Done', reason: null, earlyStartReason: null, version: 'v1' });
  call.resolve(samplePlan({ name: 'From the server', changeToken: '6' }));
  expect(await saved).toBe(true);
  expect(state()).toMatchObject({ busyItemIds: [], plan: { name: 'From the server' } });
  expect(refresh).toHaveBeenCalled();
});

it('takes back the one change that was refused and keeps the other', async () => {
  const calls = [answer<ReturnType<typeof samplePlan>>(), answer<ReturnType<typeof samplePlan>>()];
  const remaining = [...calls];
  const { session, state } = start({ changeItemStatus: () => (remaining.shift() as (typeof calls)[0]).promise });
  const first = session.changeStatus(done('i1'));
  const second = session.changeStatus(done('m1'));
  calls[0].reject({ body: { message: 'Changed by someone else.' } });
  expect(await first).toBe(false);
  expect(statusOf(state(), 'i1')).toBe('Not Started');
  expect(statusOf(state(), 'm1')).toBe('Done');
  expect(state().itemErrors).toEqual({ i1: 'Changed by someone else.' });
  calls[1].resolve(samplePlan({ changeToken: '6' }));
  await second;
  expect(state().busyItemIds).toEqual([]);
});

it('forgets the error when the change is sent again, and sends one at a time', async () => {
  const call = answer<ReturnType<typeof samplePlan>>();
  const changeItemStatus = jest.fn().mockRejectedValueOnce(new Error('Offline.')).mockReturnValueOnce(call.promise);
  const { session, state } = start({ changeItemStatus });
  await session.changeStatus(done('i1'));
  expect(state().itemErrors.i1).toBe('c.Plan_Not_Saved_Hint');
  void session.changeStatus(done('i1'));
  expect(state().itemErrors).toEqual({});
  expect(await session.changeStatus(done('i1'))).toBe(false);
  expect(changeItemStatus).toHaveBeenCalledTimes(2);
});

it('refuses an item that is gone', async () => {
  const changeItemStatus = jest.fn();
  expect(await start({ changeItemStatus }).session.changeStatus(done('gone'))).toBe(false);
  expect(changeItemStatus).not.toHaveBeenCalled();
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

it('comments once, and says why not', async () => {
  const call = answer<ReturnType<typeof samplePlan>>();
  const addComment = jest.fn(() => call.promise);
  const { session, state } = start({ addComment });
  const sent = session.addComment({ itemId: null, body: 'Hi' });
  expect(state().commentBusy).toBe(true);
  expect(await session.addComment({ itemId: null, body: 'Hi' })).toBe(false);
  call.reject({ message: '' });
  expect(await sent).toBe(false);
  expect(state()).toMatchObject({ commentBusy: false, commentError: 'c.Plan_Not_Saved_Hint' });
  expect(addComment).toHaveBeenCalledTimes(1);
});

it('asks for the plan again when the news is that access is lost', async () => {
  jest.useFakeTimers();
  const getChangeToken = jest.fn(() => Promise.reject({ body: { message: 'NOT_FOUND: Gone.' } }));
  const { session, refresh } = start({ getChangeToken });
  session.start();
  await jest.advanceTimersByTimeAsync(20_000);
  session.stop();
  jest.useRealTimers();
  expect(getChangeToken).toHaveBeenCalled();
  expect(refresh).toHaveBeenCalled();
});
