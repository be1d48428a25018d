import { commentsOf, dependenciesOf, isFinished, itemsOf, needsReason, risksOf, stakeholdersOf } from 'c/planModel';
import { samplePlan } from 'test/plan-samples';

it('reads the parts of a plan, also of one that has none or is not there', () => {
  for (const plan of [null, undefined, {}]) {
    expect([itemsOf(plan), dependenciesOf(plan), stakeholdersOf(plan), risksOf(plan), commentsOf(plan, null)]).toEqual([
      [],
      [],
      [],
      [],
      []
    ]);
  }
  expect(itemsOf(samplePlan())).toHaveLength(4);
});

it('tells comments on the plan from those on an item', () => {
  expect(commentsOf(samplePlan(), null).map((comment) => comment.id)).toEqual(['x2']);
  expect(commentsOf(samplePlan(), 'i1').map((comment) => comment.id)).toEqual(['x1']);
});

it('knows what is finished and what needs a reason', () => {
  const statuses = ['Not Started', 'In Progress', 'Blocked', 'Done', 'Not Needed'];
  expect(statuses.filter((status) => isFinished({ status }))).toEqual(['Done', 'Not Needed']);
  expect(statuses.filter(needsReason)).toEqual(['Blocked', 'Not Needed']);
});
