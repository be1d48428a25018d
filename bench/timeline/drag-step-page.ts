import { MoveSession, MovingPlan } from 'c/planMoveSession';
import { TimelineModel } from 'c/planTimelineModel';
import { makePlan } from './plan.ts';

const DAY = 86_400_000;
const iso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Opens a plan of so many items and takes the first of a chain of ninety; each step puts it on another day. */
export function open(count: number): (step: number) => { moved: number; rows: number } {
  const { items, links } = makePlan(count);
  const plan = {
    today: iso((items[0]?.start ?? 0) - 3),
    calendar: { workingWeekdays: [1, 2, 3, 4, 5], holidays: [] },
    items: items.map(({ id, title, start, duration, milestoneId }, sequence) => ({
      id,
      title,
      type: milestoneId ? 'Task' : 'Milestone',
      milestoneId: milestoneId ?? null,
      status: 'Not Started',
      side: 'Buyer',
      sequence,
      canMove: true,
      durationDays: duration,
      start: iso(start),
      due: iso(start + Math.max(1, duration) - 1)
    })),
    dependencies: links.map(({ id, from, to }) => ({ id, predecessorId: from, successorId: to, lagDays: 0 }))
  };
  const model = new TimelineModel();
  model.viewport.resize(1280, 750);
  model.give({ ...plan, readOnly: false });
  model.ensureLayout();
  const whole = new MovingPlan(plan);
  const item = whole.itemOf(items[1]?.id ?? '');
  if (!item) throw new Error('The plan is empty');
  const session = new MoveSession(whole, model.layout, item);
  return (step) => {
    session.drag('all', 14 + (step % 2) * 7);
    return { moved: session.effect?.moved.length ?? 0, rows: model.draw(true).rows.length };
  };
}
