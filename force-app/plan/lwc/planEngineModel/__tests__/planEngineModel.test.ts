import { PlanCycleError } from 'c/planEngineModel';

it('names a circle in the order of its links', () => {
  const error = new PlanCycleError(['a', 'b', 'a']);
  expect(error.message).toBe('a -> b -> a');
  expect(error.chain).toEqual(['a', 'b', 'a']);
});
