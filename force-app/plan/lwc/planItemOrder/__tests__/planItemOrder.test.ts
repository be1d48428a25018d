import { neighbourOf, orderWith, RowDrag } from 'c/planItemOrder';
import type { Place } from 'c/planItemOrder';
import type { Item } from 'c/planModel';
import { sampleItem } from 'test/plan-samples';

const items = ['a', 'b', 'c'].map((id, index) => sampleItem({ id, sequence: index }) as Item);

it('puts an item beside another one, and says nothing where nothing changes', () => {
  expect(orderWith(items, 'a', { itemId: 'c', after: true })).toEqual(['b', 'c', 'a']);
  expect(orderWith(items, 'c', { itemId: 'a', after: false })).toEqual(['c', 'a', 'b']);
  expect(orderWith(items, 'b', { itemId: 'a', after: true })).toBeNull();
  expect(orderWith(items, 'gone', { itemId: 'a', after: true })).toBeNull();
  expect(orderWith(items, 'a', { itemId: 'gone', after: true })).toBeNull();
});

it('knows the next place up and down', () => {
  expect(neighbourOf(items, 'b', true)).toEqual({ itemId: 'c', after: true });
  expect(neighbourOf(items, 'b', false)).toEqual({ itemId: 'a', after: false });
  expect(neighbourOf(items, 'a', false)).toBeNull();
  expect(neighbourOf(items, 'gone', true)).toBeNull();
});

describe('dragging a row', () => {
  const spans = ['a', 'b', 'c'].map((id, index) => ({ id, top: index * 10, bottom: index * 10 + 10 }));
  const lines: (number | null)[] = [];
  const drops: Place[] = [];
  const point = (type: string, clientY: number): void => {
    window.dispatchEvent(Object.assign(new Event(type), { clientY }));
  };
  const start = (): RowDrag => new RowDrag('a', spans, { onLine: (y) => lines.push(y), onDrop: (place) => drops.push(place) });

  beforeEach(() => {
    lines.length = 0;
    drops.length = 0;
  });

  it('shows where it goes and drops it there once', () => {
    start();
    [22, 900, 3, 14].forEach((y) => point('pointermove', y));
    expect(lines).toEqual([20, 30, null, 10]);
    point('pointerup', 14);
    point('pointerup', 14);
    expect(drops).toEqual([{ itemId: 'b', after: false }]);
  });

  it('is given up with Escape or a lost pointer', () => {
    start();
    point('pointermove', 22);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    point('pointerup', 22);
    start();
    point('pointermove', 22);
    point('pointercancel', 22);
    point('pointerup', 22);
    expect(drops).toEqual([]);
    expect(lines.at(-1)).toBeNull();
  });
});
