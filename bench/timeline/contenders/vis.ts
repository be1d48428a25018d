import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { dateOf } from '../contender.ts';
import type { BenchPlan, Move } from '../plan.ts';

interface VisItem {
  id: string;
  group: string;
  content: string;
  start: Date;
  end: Date;
  className: string;
}
let items: DataSet<VisItem>;

window.contender = {
  mount(element: HTMLElement, plan: BenchPlan) {
    items = new DataSet(
      plan.items.map((item) => ({
        id: item.id,
        group: item.id,
        content: item.title,
        start: dateOf(item.start),
        end: dateOf(item.start + Math.max(1, item.duration)),
        className: `item-${item.id}`
      }))
    );
    const first = Math.min(...plan.items.map(({ start }) => start)) - 1;
    new Timeline(element, items, new DataSet(plan.items.map(({ id, title }, order) => ({ id, content: title, order }))), {
      height: '800px',
      verticalScroll: true,
      orientation: 'top',
      groupOrder: 'order',
      start: dateOf(first),
      end: dateOf(first + 43)
    });
  },
  move(moves: Move[]) {
    items.update(
      moves.map(({ id, start }) => {
        const item = items.get(id) as VisItem;
        return { id, start: dateOf(start), end: new Date(dateOf(start).getTime() + item.end.getTime() - item.start.getTime()) };
      })
    );
  },
  drawn: () => document.querySelectorAll('.vis-item.vis-range').length,
  left: (id: string) => document.querySelector(`.item-${id}`)?.getBoundingClientRect().left,
  scroller: () => document.querySelector('.vis-vertical-scroll, .vis-panel.vis-left') as Element
};
