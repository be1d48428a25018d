import { ChangePoll } from 'c/planChangePoll';

let visibility: DocumentVisibilityState = 'visible';

beforeEach(() => {
  jest.useFakeTimers();
  visibility = 'visible';
  jest.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
});

afterEach(() => jest.useRealTimers());

function makePoll(read: () => Promise<string>): { poll: ChangePoll; onChange: jest.Mock } {
  const onChange = jest.fn();
  return { poll: new ChangePoll({ read, onChange, current: () => '1', everyMs: 1000 }), onChange };
}

it('tells of a new token and stays quiet about the same', async () => {
  let token = '1';
  const { poll, onChange } = makePoll(() => Promise.resolve(token));
  poll.start();
  await jest.advanceTimersByTimeAsync(1000);
  expect(onChange).not.toHaveBeenCalled();
  token = '2';
  await jest.advanceTimersByTimeAsync(1000);
  expect(onChange).toHaveBeenCalledTimes(1);
  poll.stop();
  await jest.advanceTimersByTimeAsync(5000);
  expect(onChange).toHaveBeenCalledTimes(1);
});

it('asks nothing while hidden, and at once when shown again', async () => {
  const read = jest.fn(() => Promise.resolve('1'));
  const { poll } = makePoll(read);
  visibility = 'hidden';
  poll.start();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(read).not.toHaveBeenCalled();
  visibility = 'visible';
  document.dispatchEvent(new Event('visibilitychange'));
  await jest.advanceTimersByTimeAsync(0);
  expect(read).toHaveBeenCalledTimes(1);
  poll.stop();
});

it('asks less often while the server cannot be reached', async () => {
  const read = jest.fn(() => Promise.reject(new Error('offline')));
  const { poll, onChange } = makePoll(read);
  poll.start();
  await jest.advanceTimersByTimeAsync(7000);
  expect(read).toHaveBeenCalledTimes(3);
  expect(onChange).not.toHaveBeenCalled();
  poll.stop();
});
