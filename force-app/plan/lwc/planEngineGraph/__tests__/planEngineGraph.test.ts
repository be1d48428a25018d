import { cycleOf, graphOf, orderOf, type PlanGraph } from 'c/planEngineGraph';

function graph(size: number, ...links: [number, number][]): PlanGraph {
  const numbers = (end: 0 | 1): Int32Array => Int32Array.from(links, (link) => link[end]);
  return graphOf(size, numbers(0), numbers(1), new Int32Array(links.length));
}

it('orders every node after its predecessors, and otherwise as given', () => {
  expect([...orderOf(graph(5, [3, 1], [1, 0], [3, 2]))]).toEqual([3, 4, 1, 2, 0]);
});

it('puts the links of every node in the order of the nodes, however they were read', () => {
  const { into, from } = graph(4, [0, 3], [2, 3], [1, 3], [0, 1]);
  expect([...into.nodes.subarray(into.offsets[3], into.offsets[4])]).toEqual([0, 1, 2]);
  expect([...from.nodes.subarray(from.offsets[0], from.offsets[1])]).toEqual([1, 3]);
});

it('finds a circle among other links', () => {
  const circular = graph(5, [0, 1], [1, 2], [2, 3], [3, 1], [3, 4]);
  expect([...orderOf(circular)]).toEqual([0]);
  expect(cycleOf(circular)).toEqual([1, 2, 3, 1]);
  expect(cycleOf(graph(1, [0, 0]))).toEqual([0, 0]);
  expect(cycleOf(graph(2, [0, 1]))).toEqual([]);
});

it('takes a circle of a hundred thousand', () => {
  const links = Array.from({ length: 100_000 }, (_, node): [number, number] => [node, (node + 1) % 100_000]);
  expect(cycleOf(graph(100_000, ...links))).toHaveLength(100_001);
});
