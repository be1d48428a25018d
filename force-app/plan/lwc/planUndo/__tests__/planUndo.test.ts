import type { PlanDto } from 'apex-types';
import { inverseOf } from 'c/planUndo';
import { samplePlan } from 'test/plan-samples';

const before = samplePlan();
/** The plan after the change: every record has a new version. */
const after: PlanDto = {
  ...before,
  factsVersion: 'f2',
  items: before.items?.map((item) => ({ ...item, version: 'v2' })),
  risks: before.risks?.map((risk) => ({ ...risk, version: 'r2' })),
  dependencies: [...(before.dependencies ?? []), { id: 'd9', predecessorId: 'i1', successorId: 'm1', lagDays: 2 }]
};

it('brings back the status and the reason that an item had', () => {
  expect(inverseOf('changeStatus', { itemId: 'i1', status: 'Done', reason: null }, before, after)).toEqual({
    name: 'changeStatus',
    parameters: { itemId: 'i1', status: 'Not Started', reason: null, version: 'v2' }
  });
});

it('brings back the former values of exactly the changed fields', () => {
  expect(inverseOf('saveItem', { itemId: 'i1', fields: { title: 'New', link: null }, version: 'v1' }, before, after)).toEqual({
    name: 'saveItem',
    parameters: {
      itemId: 'i1',
      fields: { title: 'Review the security questionnaire', link: 'https://example.com/questions' },
      version: 'v2'
    }
  });
  expect(inverseOf('saveFacts', { fields: { jointGoal: 'New' }, version: 'f1' }, before, after)).toEqual({
    name: 'saveFacts',
    parameters: { fields: { jointGoal: before.jointGoal }, version: 'f2' }
  });
});

it('unlinks what was linked and links what was unlinked', () => {
  expect(inverseOf('linkItems', { predecessorId: 'i1', successorId: 'm1', lagDays: 2 }, before, after)).toEqual({
    name: 'unlinkItems',
    parameters: { dependencyId: 'd9' }
  });
  expect(inverseOf('unlinkItems', { dependencyId: 'd9' }, after, before)).toEqual({
    name: 'linkItems',
    parameters: { predecessorId: 'i1', successorId: 'm1', lagDays: 2 }
  });
});

it('restores the former order', () => {
  const inverse = inverseOf('reorderItems', { orderedItemIds: [] }, before, after);
  const bySequence = [...(before.items ?? [])].sort((a, b) => (a.sequence ?? 0) - (b.sequence ?? 0));
  expect(inverse?.parameters).toEqual({ orderedItemIds: bySequence.map(({ id }) => id) });
});

it('knows what cannot be taken back', () => {
  expect(inverseOf('decideSignOff', { decision: 'Agreed', comment: null, scopeVersion: 's' }, before, after)).toBeNull();
  expect(inverseOf('changeStatus', { itemId: 'gone', status: 'Done', reason: null }, before, after)).toBeNull();
});
