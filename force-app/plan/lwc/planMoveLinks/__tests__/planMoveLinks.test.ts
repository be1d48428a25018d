import type { Item } from 'c/planModel';
import { LinkRules } from 'c/planMoveLinks';
import { sampleItem } from 'test/plan-samples';

const item = (id: string, canChangeScope = true): Item => sampleItem({ id, title: id.toUpperCase(), canChangeScope }) as Item;
const link = (predecessor: string, successor: string) => ({ predecessor, successor, lag: 0 });
const rules = new LinkRules([item('a'), item('b'), item('c'), item('d', false)], {
  links: [link('a', 'b'), link('b', 'c'), link('gone', 'a')]
});

it('allows what makes no circle', () => {
  expect(rules.refusalOf('a', 'c')).toBeNull();
  expect(rules.refusalOf('d', 'a')).toBeNull();
});

it('refuses an item that waits for itself, what is there already, and what others decide', () => {
  expect(rules.refusalOf('a', 'a')).toEqual({ because: 'itself' });
  expect(rules.refusalOf('a', 'b')).toEqual({ because: 'exists' });
  expect(rules.refusalOf('a', 'd')).toEqual({ because: 'rights' });
  expect(rules.refusalOf('a', 'gone')).toEqual({ because: 'rights' });
});

it('refuses a circle and names the shortest chain', () => {
  expect(rules.refusalOf('c', 'a')).toEqual({ because: 'circle', chain: ['A', 'B', 'C', 'A'] });
});

it('finds a circle through a chain of 100,000', () => {
  const items = Array.from({ length: 100_000 }, (_, i) => item(`i${i}`));
  const links = Array.from({ length: 99_999 }, (_, i) => link(`i${i}`, `i${i + 1}`));
  const refusal = new LinkRules(items, { links }).refusalOf('i99999', 'i0');
  expect(refusal?.because).toBe('circle');
});
