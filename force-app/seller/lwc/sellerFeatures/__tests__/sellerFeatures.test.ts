import PlanQuestion from 'c/planQuestion';
import { isFeature, loadFeature } from 'c/sellerFeatures';

it('brings a feature when it is asked for, once', async () => {
  expect(await loadFeature('question')).toBe(PlanQuestion);
  expect(loadFeature('question')).toBe(loadFeature('question'));
});

it('knows what it has', () => {
  expect([isFeature('people'), isFeature('plan')]).toEqual([true, false]);
});
