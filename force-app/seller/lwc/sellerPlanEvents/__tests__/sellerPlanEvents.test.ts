import { subscribe, unsubscribe } from 'lightning/empApi';
import { listenToPlan } from 'c/sellerPlanEvents';
import { settled } from 'test/components';

const tell = (planId: unknown): void => (subscribe as jest.Mock).mock.calls[0][2]({ data: { payload: { Plan_Id__c: planId } } });

it('hears of its own plan, whichever length the Id has, and of no other', () => {
  const onChange = jest.fn();
  listenToPlan(() => 'a0X000000000001AAA', onChange);
  tell('a0X000000000001');
  tell('a0X000000000001AAA');
  tell('a0X000000000002AAA');
  tell(null);
  expect(onChange).toHaveBeenCalledTimes(2);
});

it('hears nothing while there is no plan', () => {
  const onChange = jest.fn();
  listenToPlan(() => null, onChange);
  tell('a0X000000000001AAA');
  expect(onChange).not.toHaveBeenCalled();
});

it('stops, also when it is stopped before the subscription is there', async () => {
  const onChange = jest.fn();
  const stop = listenToPlan(() => 'a0X000000000001AAA', onChange);
  stop();
  await settled();
  expect(unsubscribe).toHaveBeenCalledTimes(1);
  tell('a0X000000000001AAA');
  expect(onChange).not.toHaveBeenCalled();
});

it('does without where streaming is not available', async () => {
  (subscribe as jest.Mock).mockRejectedValueOnce(new Error('no streaming'));
  const stop = listenToPlan(() => 'a0X000000000001AAA', jest.fn());
  await settled();
  expect(stop).not.toThrow();
});
