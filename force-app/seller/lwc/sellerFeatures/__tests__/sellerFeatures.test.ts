import { loadFeature } from 'c/sellerFeatures';
import PlanQuestion from 'c/planQuestion';

it('brings a feature when it is asked for, once', async () => {
  expect(await loadFeature('question')).toBe(PlanQuestion);
  expect(loadFeature('question')).toBe(loadFeature('question'));
});
