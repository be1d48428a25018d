/** What the measuring script calls in each contender's page. */
import { makePlan, type Move } from './plan.ts';
import { settle } from './settle.ts';

declare global {
  interface Window {
    bench: { mount(items: number): Promise<number>; move(moves: Move[]): Promise<number> };
  }
}

window.bench = {
  mount(items) {
    const plan = makePlan(items);
    const element = document.getElementById('plan') as HTMLElement;
    return settle(() => window.contender.mount(element, plan));
  },
  move: (moves) => settle(() => window.contender.move(moves))
};
