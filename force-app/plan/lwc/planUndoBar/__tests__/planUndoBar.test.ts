import PlanUndoBar from 'c/planUndoBar';
import { find, findAll, record, settled, show, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

const offer = {
  done: 'saveItem',
  title: 'Security review',
  inverse: { name: 'saveItem', parameters: { itemId: 'i1', fields: {}, version: 'v2' } }
};

it('says what was saved and takes it back', async () => {
  const element = await show('c-plan-undo-bar', PlanUndoBar, { offer, plan: samplePlan() });
  expect(find(element, '.text').textContent).toBe('c.Undo_Changed_Item');
  await expect(element).toBeAccessible();
  const undone = record(element, 'undo');
  find(element, '[data-name="undo"]').click();
  expect(undone).toHaveLength(1);
});

it('is there for screen readers before there is anything to say', async () => {
  const element = await show('c-plan-undo-bar', PlanUndoBar, {});
  expect(find(element, '[role="status"]').textContent).toBe('');
  expect(textOf(element)).toBe('');
  await expect(element).toBeAccessible();
});

it('goes by itself, but not while somebody is on it', async () => {
  jest.useFakeTimers();
  const shown = show('c-plan-undo-bar', PlanUndoBar, { offer, plan: samplePlan() });
  await jest.advanceTimersByTimeAsync(10);
  const element = await shown;
  const dismissed = record(element, 'dismiss');
  find(element, '.bar').dispatchEvent(new CustomEvent('focusin'));
  await jest.advanceTimersByTimeAsync(60_000);
  expect(dismissed).toHaveLength(0);
  find(element, '.bar').dispatchEvent(new CustomEvent('focusout'));
  await jest.advanceTimersByTimeAsync(21_000);
  expect(dismissed).toHaveLength(1);
  jest.useRealTimers();
  await settled();
  expect(findAll(element, '.bar')).toHaveLength(1);
});
