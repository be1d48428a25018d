import { CHART_X, pictureOf, WIDTH } from 'c/planTimelinePicture';
import { sampleItem, sampleMilestone, samplePlan } from 'test/plan-samples';

it('draws each milestone with its tasks below, and key dates', () => {
  const picture = pictureOf(samplePlan());
  expect(picture.rows.map(({ key }) => key)).toEqual(['m1', 'i1', 'i2', 'k1']);
  expect(picture.rows.map(({ isHead }) => isHead)).toEqual([true, false, false, false]);
  expect(picture.rows.map(({ bar }) => bar?.className ?? null)).toEqual([null, 'bar buyer', 'bar seller finished', null]);
  expect(picture.rows.map(({ diamond }) => Boolean(diamond))).toEqual([true, false, false, true]);
  expect(picture.rows[2].done).toBe(true);
  expect(picture.rows[1].ghost).not.toBeNull();
});

it('keeps everything on the page', () => {
  const picture = pictureOf(samplePlan());
  const drawn = picture.rows.flatMap(({ bar, ghost }) => [bar, ghost].filter((shape) => shape !== null && shape !== undefined));
  expect(drawn.length).toBeGreaterThan(2);
  expect(Math.min(...drawn.map(({ x }) => x))).toBeGreaterThanOrEqual(CHART_X);
  expect(Math.max(...drawn.map(({ x, width }) => x + width))).toBeLessThanOrEqual(WIDTH);
  expect(Math.min(...drawn.map(({ width }) => width))).toBeGreaterThan(0);
  expect(picture.goLiveX).toBeLessThanOrEqual(WIDTH);
  expect(picture.todayX).toBeGreaterThan(CHART_X);
  expect(picture.months.length).toBeGreaterThan(0);
});

it('leaves today out where it would push the plan together', () => {
  expect(pictureOf(samplePlan({ today: '2026-11-25' })).todayX).toBeNull();
  expect(pictureOf(samplePlan({ today: '2027-04-29' })).todayX).toBeGreaterThan(CHART_X);
});

it('a bar ends with its last day', () => {
  const at = (due: string): number => {
    const bar = pictureOf(samplePlan({ items: [sampleItem({ start: '2027-05-10', projectedStart: null, due, projectedDue: null })] }))
      .rows[0].bar;
    return bar?.width ?? 0;
  };
  expect(at('2027-05-11') / at('2027-05-10')).toBeCloseTo(2, 1);
});

it('takes items without dates or milestone, and leaves out what is only proposed', () => {
  const { rows } = pictureOf(
    samplePlan({
      items: [
        sampleItem({
          id: 'none',
          milestoneId: 'gone',
          start: null,
          due: null,
          projectedStart: null,
          projectedDue: null,
          ownerName: null,
          role: null
        }),
        sampleItem({ id: 'proposed', proposed: true }),
        sampleMilestone({ id: 'undated', due: null }),
        sampleItem({ id: 'long', milestoneId: null, title: 'x'.repeat(80), start: null, projectedStart: null })
      ]
    })
  );
  expect(rows.map(({ key }) => key)).toEqual(['undated', 'none', 'long']);
  expect(rows[0].diamond).toBeNull();
  expect(rows[1].bar).toBeNull();
  expect(rows[1].who).toBe('c.Plan_Side_Buyer');
  expect(rows[2].title).toHaveLength(50);
});

it('fits long plans by leaving out what is finished, then the rest, and says how much', () => {
  const open = Array.from({ length: 40 }, (_, index) => sampleItem({ id: `o${index}` }));
  const done = Array.from({ length: 40 }, (_, index) => sampleItem({ id: `d${index}`, status: 'Done' }));
  const some = pictureOf(samplePlan({ items: [...done, ...open] }));
  expect([some.rows.length, some.left]).toEqual([40, 40]);
  const all = pictureOf(samplePlan({ items: [...open, ...open] }));
  expect([all.rows.length, all.left]).toEqual([56, 24]);
});

it('has nothing to draw for an empty plan', () => {
  const picture = pictureOf(samplePlan({ items: [], today: null, projectedGoLive: null, goLiveDate: null }));
  expect(picture.rows).toEqual([]);
  expect(picture.todayX).toBeNull();
});
