import type { Item } from 'c/planModel';
import { buildLayout } from 'c/planTimelineLayout';
import { Viewport } from 'c/planTimelineViewport';
import { sampleItem } from 'test/plan-samples';

const items = Array.from({ length: 1000 }, (_, i) => sampleItem({ id: `i${i}`, milestoneId: null, sequence: i }));
const layout = buildLayout(
  [...items, sampleItem({ id: 'far', milestoneId: null, start: '2030-01-01', due: '2030-01-01' })] as Item[],
  [],
  20949
);

function viewport(width = 1200, height = 600): Viewport {
  const view = new Viewport();
  view.resize(width, height);
  return view;
}

it('knows phones, tablets and desks', () => {
  expect(viewport(390).measures).toMatchObject({ nameWidth: 0, rowHeight: 56 });
  expect(viewport(800).measures.nameWidth).toBeLessThan(viewport(1200).measures.nameWidth);
  expect([viewport(390).isNarrow, viewport(800).isNarrow]).toEqual([true, false]);
});

it('tells when its size changes', () => {
  const view = new Viewport();
  expect([view.isMeasured, view.width > 0]).toEqual([false, true]);
  expect([view.resize(800, 600), view.resize(800, 600), view.isMeasured]).toEqual([true, false, true]);
});

it('draws at most three screens of rows, wherever it stands', () => {
  const view = viewport();
  for (const scrollTop of [0, 500, 20_000, 36_000, 10_000_000]) {
    view.scrollTop = scrollTop;
    const drawn = view.windowOn(layout);
    expect(drawn.lastRow - drawn.firstRow + 1).toBeLessThanOrEqual(drawn.places);
    expect(drawn.firstRow).toBeGreaterThanOrEqual(0);
    expect(drawn.lastRow).toBeLessThan(layout.rows.length);
  }
});

it('is covered after a little scrolling and not after much', () => {
  const view = viewport();
  const drawn = view.windowOn(layout);
  expect(view.isCoveredBy(drawn, layout)).toBe(true);
  view.scrollTop = 200;
  expect(view.isCoveredBy(drawn, layout)).toBe(true);
  view.scrollTop = 2000;
  expect(view.isCoveredBy(drawn, layout)).toBe(false);
  view.scrollTop = 0;
  view.scrollLeft = 5000;
  expect(view.isCoveredBy(drawn, layout)).toBe(false);
});

it('scrolls to a day, not before the first', () => {
  const view = viewport();
  expect(view.toDay(layout, layout.firstDay + 100)).toBe(layout.firstDay + 100);
  expect(view.leftDay(layout)).toBeCloseTo(layout.firstDay + 100);
  expect(view.toDay(layout, 0)).toBe(layout.firstDay);
  expect(view.scrollLeft).toBe(0);
});

it('fits everything into the view', () => {
  const view = viewport();
  view.zoom = 'fit';
  expect(view.daysInView(layout)).toBeCloseTo(layout.lastDay - layout.firstDay + 1);
});

it('looks at today first, or at the work where that is far away', () => {
  const view = viewport();
  const day = 20949;
  const planFrom = (start: string, due: string) => buildLayout([sampleItem({ id: 'a', milestoneId: null, start, due })] as Item[], [], day);
  const days = view.daysInView(planFrom('2027-05-11', '2027-05-12'));
  const seen = (start: string, due: string, shown: number): boolean => {
    const left = view.firstLook(planFrom(start, due), day);
    return left <= shown && shown <= left + days;
  };
  expect(seen('2027-05-11', '2027-05-20', day)).toBe(true);
  expect(seen('2028-05-08', '2028-05-09', 21313)).toBe(true);
  expect(seen('2026-01-05', '2026-01-09', 20462)).toBe(true);
});
