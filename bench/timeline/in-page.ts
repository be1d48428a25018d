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
    return settle(
      () => window.contender.mount(element, plan),
      () => window.contender.drawn() > 0
    );
  },
  move(moves) {
    const first = moves[0]?.id ?? '';
    const before = window.contender.left(first);
    return settle(
      () => window.contender.move(moves),
      () => before === undefined || window.contender.left(first) !== before
    );
  }
};
