import Gantt from 'frappe-gantt';
import '../../node_modules/frappe-gantt/dist/frappe-gantt.css';
import { dateOf } from '../contender.ts';
import type { BenchPlan, Move } from '../plan.ts';

const DAY = 86_400_000;
const day = (value: number): string => new Date(value * DAY).toISOString().slice(0, 10);
let chart: Gantt;
let tasks: { id: string; name: string; start: string; end: string; progress: number; dependencies: string[] }[];

window.contender = {
  mount(element: HTMLElement, plan: BenchPlan) {
    const before = new Map<string, string[]>();
    for (const { from, to } of plan.links) before.set(to, [...(before.get(to) ?? []), from]);
    tasks = plan.items.map((item) => ({
      id: item.id,
      name: item.title,
      start: day(item.start),
      end: day(item.start + Math.max(1, item.duration) - 1),
      progress: 0,
      dependencies: before.get(item.id) ?? []
    }));
    const host = document.createElement('div');
    element.append(host);
    chart = new Gantt(host, tasks, {
      view_mode: 'Day',
      container_height: 800,
      scroll_to: day(Math.min(...plan.items.map(({ start }) => start)) - 1)
    });
  },
  move(moves: Move[]) {
    const items = new Map(tasks.map((task) => [task.id, task]));
    for (const { id, start } of moves) {
      const task = items.get(id);
      if (!task) continue;
      const length = Date.parse(task.end) - Date.parse(task.start);
      task.start = day(start);
      task.end = new Date(start * DAY + length).toISOString().slice(0, 10);
      // One by one is its only way to change an item without drawing the whole chart anew; for many, drawing anew is faster.
      if (moves.length < 50) chart.update_task(id, { start: dateOf(start), end: new Date(dateOf(start).getTime() + length) });
    }
    if (moves.length >= 50) chart.refresh(tasks);
  },
  drawn: () => document.querySelectorAll('.bar-wrapper').length,
  left: (id: string) => {
    const bar = document.querySelector<SVGElement>(`.bar-wrapper[data-id="${id}"] .bar`);
    // Within its drawing: the drawing itself still glides to its first date.
    return bar ? bar.getBoundingClientRect().left - (bar.ownerSVGElement?.getBoundingClientRect().left ?? 0) : undefined;
  },
  scroller: () => document.querySelector('.gantt-container') as Element
};
