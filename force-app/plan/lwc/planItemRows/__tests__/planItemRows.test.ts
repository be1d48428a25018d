import { RowCache } from 'c/planItemRows';
import type { RowState } from 'c/planItemRows';
import type { Item } from 'c/planModel';
import { sampleItem, samplePlan } from 'test/plan-samples';

const item = sampleItem({ canEdit: true }) as Item;
const state = (changes: Partial<RowState> = {}): RowState => ({
  plan: samplePlan(),
  unsaved: {},
  selected: new Set(),
  openId: null,
  editing: null,
  isOrdered: true,
  ...changes
});
const edit = { column: 'title', shown: { title: 'New' }, problem: null, send: jest.fn() } as const;

it('gives the same line as long as nothing about it changed', () => {
  const cache = new RowCache();
  const first = cache.row(item, state());
  expect(cache.row(item, state())).toBe(first);
  for (const changes of [
    { selected: new Set(['i1']) },
    { openId: 'i1' },
    { isOrdered: false },
    { plan: samplePlan({ status: 'Draft' }) }
  ]) {
    expect(cache.row(item, state(changes))).not.toBe(first);
  }
  expect(cache.row({ ...item }, state())).not.toBe(first);
});

it('shows what was typed and says what became of it', () => {
  const cache = new RowCache();
  const saving = cache.row(item, state({ unsaved: { i1: edit } }));
  expect([saving.item.title, saving.isSaving, saving.unsaved]).toEqual(['New', true, null]);
  expect(cache.row(item, state({ unsaved: { i1: edit } }))).toBe(saving);
  const refused = cache.row(item, state({ unsaved: { i1: { ...edit, problem: 'No.' } } }));
  expect([refused.problem, refused.isSaving, refused.unsaved]).toEqual(['No.', false, 'title']);
  expect(cache.row(item, state()).item).toBe(item);
});
