import { createElement } from 'lwc';
import PlanTimeline from 'c/planTimeline';
import type { BenchItem, BenchPlan, Move } from '../plan.ts';

interface Timeline extends HTMLElement {
  items: object[];
  dependencies: object[];
  calendar: object;
  today: string;
  zoom: string;
  moveItems(moves: { id: string; start: string; due: string }[]): void;
}

const DAY = 86_400_000;
const SIDES = ['Buyer', 'Seller', 'Joint'];
const iso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
const durations = new Map<string, number>();
let timeline: Timeline;

/** An item as the server sends it, with every field that the component draws. */
function asItem({ id, title, start, duration, milestoneId }: BenchItem, sequence: number): object {
  const dates = { start: iso(start), due: iso(start + Math.max(1, duration) - 1) };
  const type = milestoneId ? 'Task' : 'Milestone';
  const side = SIDES[sequence % SIDES.length];
  return {
    id,
    title,
    type,
    side,
    milestoneId: milestoneId ?? null,
    sequence,
    status: 'Not Started',
    ownerName: 'Sarah Chen',
    durationDays: duration,
    ...dates,
    critical: sequence % 7 === 0
  };
}

const grid = (): ShadowRoot | null | undefined => timeline.shadowRoot?.querySelector('c-plan-timeline-grid')?.shadowRoot;
const inside = (selector: string): Element | null => grid()?.querySelector(selector) ?? null;

window.contender = {
  mount(element: HTMLElement, plan: BenchPlan) {
    for (const { id, duration } of plan.items) durations.set(id, duration);
    timeline = createElement('c-plan-timeline', { is: PlanTimeline }) as unknown as Timeline;
    timeline.style.setProperty('--plan-timeline-height', '750px');
    timeline.items = plan.items.map(asItem);
    timeline.dependencies = plan.links.map(({ id, from, to }) => ({ id, predecessorId: from, successorId: to, lagDays: 0 }));
    timeline.calendar = { workingWeekdays: [1, 2, 3, 4, 5], holidays: [] };
    timeline.today = iso((plan.items[0]?.start ?? 0) - 3);
    timeline.zoom = 'day';
    element.append(timeline);
  },
  move(moves: Move[]) {
    timeline.moveItems(
      moves.map(({ id, start }) => ({ id, start: iso(start), due: iso(start + Math.max(1, durations.get(id) ?? 1) - 1) }))
    );
  },
  drawn: () => [...(grid()?.querySelectorAll<HTMLElement>('.track .bar, .track .point') ?? [])].filter((bar) => bar.offsetWidth > 0).length,
  left: (id: string) => inside(`[data-item="${id}"] .track > div`)?.getBoundingClientRect().left,
  scroller: () => inside('.scroller') as Element
};
