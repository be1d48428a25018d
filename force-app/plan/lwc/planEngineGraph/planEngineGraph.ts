/** The links at one end of every node, one node after the other: those of node `n` lie from `offsets[n]` to `offsets[n + 1]`. */
export interface LinkEnds {
  offsets: Int32Array;
  /** The node at the other end. */
  nodes: Int32Array;
  lags: Int32Array;
}

/** What comes before what, as numbered nodes. Nothing here is recursive: a chain of any length is fine. */
export interface PlanGraph {
  size: number;
  into: LinkEnds;
  from: LinkEnds;
}

/**
 * Links lead from `tails[i]` to `heads[i]`. At every node they lie in the order of the nodes at their other ends, so that no
 * result depends on the order in which links were read.
 */
export function graphOf(size: number, tails: Int32Array, heads: Int32Array, lags: Int32Array): PlanGraph {
  const from = turned(size, groupedByHead(size, tails, heads, lags));
  return { size, from, into: turned(size, from) };
}

/** The links grouped by the node that they lead to. */
function groupedByHead(size: number, tails: Int32Array, heads: Int32Array, lags: Int32Array): LinkEnds {
  const ends = emptyEnds(size, heads);
  const next = ends.offsets.slice();
  for (let link = 0; link < heads.length; link++) {
    const position = next[heads[link]]++;
    ends.nodes[position] = tails[link];
    ends.lags[position] = lags[link];
  }
  return ends;
}

/** The same links seen from their other ends, in the order of the nodes from which they are seen now. */
function turned(size: number, { offsets, nodes, lags }: LinkEnds): LinkEnds {
  const ends = emptyEnds(size, nodes);
  const next = ends.offsets.slice();
  for (let node = 0; node < size; node++) {
    for (let link = offsets[node]; link < offsets[node + 1]; link++) {
      const position = next[nodes[link]]++;
      ends.nodes[position] = node;
      ends.lags[position] = lags[link];
    }
  }
  return ends;
}

/** Room for the links of each node, `owners` naming the node of every link. */
function emptyEnds(size: number, owners: Int32Array): LinkEnds {
  const offsets = new Int32Array(size + 1);
  for (let link = 0; link < owners.length; link++) {
    offsets[owners[link] + 1] += 1;
  }
  for (let node = 0; node < size; node++) {
    offsets[node + 1] += offsets[node];
  }
  return { offsets, nodes: new Int32Array(owners.length), lags: new Int32Array(owners.length) };
}

/** Every node after its predecessors; nodes on a cycle, and what follows them, are missing. */
export function orderOf({ size, into, from }: PlanGraph): Int32Array {
  const waiting = new Int32Array(size);
  const order = new Int32Array(size);
  let count = 0;
  for (let node = 0; node < size; node++) {
    waiting[node] = into.offsets[node + 1] - into.offsets[node];
    if (waiting[node] === 0) {
      order[count++] = node;
    }
  }
  for (let position = 0; position < count; position++) {
    const node = order[position];
    for (let link = from.offsets[node]; link < from.offsets[node + 1]; link++) {
      const successor = from.nodes[link];
      waiting[successor] -= 1;
      if (waiting[successor] === 0) {
        order[count++] = successor;
      }
    }
  }
  return order.subarray(0, count);
}

/** The nodes of one cycle in order, the first one again at the end; empty when there is none. */
export function cycleOf(graph: PlanGraph): number[] {
  const isSorted = new Uint8Array(graph.size);
  for (const node of orderOf(graph)) {
    isSorted[node] = 1;
  }
  const unsorted = isSorted.indexOf(0);
  return unsorted === -1 ? [] : walkBack(graph, unsorted, isSorted);
}

/** A node that cannot be sorted has a predecessor that cannot: going back, some node must come a second time. */
function walkBack({ into }: PlanGraph, first: number, isSorted: Uint8Array): number[] {
  const path: number[] = [];
  const positions = new Map<number, number>();
  let node = first;
  while (!positions.has(node)) {
    positions.set(node, path.length);
    path.push(node);
    let link = into.offsets[node];
    while (isSorted[into.nodes[link]]) {
      link += 1;
    }
    node = into.nodes[link];
  }
  return [node, ...path.slice(positions.get(node)).reverse()];
}
