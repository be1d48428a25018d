import { toDay } from 'c/planDates';
import type { Item } from 'c/planModel';
import { daysBetween, hitAt, linkAt } from 'c/planMoveHits';
import { TimelineModel } from 'c/planTimelineModel';
import { sampleItem } from 'test/plan-samples';

const items = [
  sampleItem({ id: 'a', milestoneId: null, start: '2027-05-10', due: '2027-05-14', sequence: 1 }),
  sampleItem({ id: 'b', milestoneId: null, start: '2027-05-20', due: '2027-05-21', sequence: 2 }),
  sampleItem({ id: 'm', milestoneId: null, type: 'Milestone', due: '2027-06-01', sequence: 3 })
] as Item[];

function drawn(): TimelineModel {
  const model = new TimelineModel();
  model.viewport.resize(1000, 600);
  model.give({ items, dependencies: [{ id: 'd', predecessorId: 'a', successorId: 'b' }], today: '2027-05-11' });
  model.ensureLayout();
  return model;
}

/** The middle of a day in the row of an item. */
function point(model: TimelineModel, id: string, iso: string): [number, number] {
  const { layout, viewport } = model;
  const row = layout.rowOf[layout.indexById.get(id) ?? 0];
  const x = viewport.measures.nameWidth + ((toDay(iso) as number) - layout.firstDay + 0.5) * viewport.perDay(layout);
  return [x, 48 + row * viewport.measures.rowHeight + viewport.measures.lineY];
}

it('finds bars, their ends and the handle after them', () => {
  const model = drawn();
  const zone = (iso: string, dx = 0): string => {
    const [x, y] = point(model, 'a', iso);
    return hitAt(model, x + dx, y).zone;
  };
  expect([zone('2027-05-11'), zone('2027-05-14', 6), zone('2027-05-15'), zone('2027-05-20'), zone('2027-05-08')]).toEqual([
    'bar',
    'end',
    'handle',
    'beside',
    'beside'
  ]);
});

it('gives a finger a wider end and no handle', () => {
  const model = drawn();
  const [x, y] = point(model, 'a', '2027-05-14');
  expect(hitAt(model, x - 8, y).zone).toBe('bar');
  expect(hitAt(model, x - 8, y, true).zone).toBe('end');
  expect(hitAt(model, x + 15, y, true).zone).toBe('beside');
});

it('finds a milestone, which has no end', () => {
  const model = drawn();
  const [x, y] = point(model, 'm', '2027-06-01');
  expect([hitAt(model, x, y).zone, hitAt(model, x + 8, y).zone, hitAt(model, x + 16, y).zone]).toEqual(['bar', 'bar', 'handle']);
});

it('finds nothing in the head, in the names, between the bars and below the rows', () => {
  const model = drawn();
  const [x, y] = point(model, 'a', '2027-05-11');
  expect(hitAt(model, x, 20)).toMatchObject({ row: -1, index: -1 });
  expect(hitAt(model, 100, y).zone).toBe('beside');
  expect(hitAt(model, x, y + 15).zone).toBe('beside');
  expect(hitAt(model, x, 5000).index).toBe(-1);
});

it('counts whole days', () => {
  const model = drawn();
  expect([daysBetween(model, 100, 100 + 15 * 2 + 4), daysBetween(model, 100, 100 - 15 * 3)]).toEqual([2, -3]);
});

it('finds the dependency under the pointer', () => {
  const model = drawn();
  const [x, y] = point(model, 'b', '2027-05-19');
  expect(linkAt(model, x, y)).toBe(0);
  expect(linkAt(model, x, y + 14)).toBe(-1);
});
