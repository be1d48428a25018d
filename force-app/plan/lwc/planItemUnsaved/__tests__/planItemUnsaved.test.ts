import type { ActionResult } from 'c/planActions';
import type { UnsavedEdit } from 'c/planItemEdits';
import { UnsavedEdits } from 'c/planItemUnsaved';
import type { UnsavedByItem } from 'c/planItemUnsaved';
import type { Item } from 'c/planModel';
import { sampleItem } from 'test/plan-samples';
import { settled } from 'test/components';

const item = sampleItem() as Item;
let shown: UnsavedByItem;
const make = (): UnsavedEdits => new UnsavedEdits((edits) => (shown = edits));
const edit = (fields: object, result: ActionResult | Promise<ActionResult>): UnsavedEdit => ({
  column: 'title',
  shown: fields,
  problem: null,
  send: async () => result
});

it('shows a change until it is saved', async () => {
  const edits = make();
  const saving = edits.save(item, edit({ title: 'New' }, { saved: true, answer: null }));
  expect(shown.i1).toMatchObject({ shown: { title: 'New' }, problem: null });
  await saving;
  expect(shown).toEqual({});
});

it('keeps what was refused and sends it again', async () => {
  const edits = make();
  const results: ActionResult[] = [
    { saved: false, problem: 'No.' },
    { saved: true, answer: null }
  ];
  await edits.save(item, { ...edit({ title: 'New' }, results[0]), send: async () => results.shift() as ActionResult });
  expect(shown.i1.problem).toBe('No.');
  edits.retry(item);
  expect(shown.i1.problem).toBeNull();
  await settled();
  expect(shown).toEqual({});
  edits.retry(item);
  expect(shown).toEqual({});
});

it('forgets what the person decided not to save', async () => {
  await make().save(item, edit({ title: 'New' }, { saved: false, problem: null }));
  expect(shown).toEqual({});
});

it('shows a second change with the first', async () => {
  const edits = make();
  let end: (result: ActionResult) => void = () => undefined;
  const first = edits.save(item, edit({ title: 'New' }, new Promise((resolve) => (end = resolve))));
  const second = edits.save(item, edit({ bufferDays: 2 }, { saved: false, problem: 'No.' }));
  await second;
  end({ saved: true, answer: null });
  await first;
  expect(shown.i1).toMatchObject({ shown: { title: 'New', bufferDays: 2 }, problem: 'No.' });
});
