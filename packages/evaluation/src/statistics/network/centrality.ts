import { symmetricEigen } from '../matrix/symmetric-eigen.ts';
import type { Graph } from './graph.ts';

/** How often nodes and ties lie on shortest ways between others (Brandes 2001). */
export function betweenness(graph: Graph): {
  readonly nodes: Float64Array;
  readonly edges: Float64Array;
} {
  const n = graph.names.length;
  const nodes = new Float64Array(n);
  const edges = new Float64Array(graph.from.length);
  const distance = new Int32Array(n);
  const ways = new Float64Array(n);
  const share = new Float64Array(n);
  const order = new Int32Array(n);
  for (let start = 0; start < n; start++) {
    distance.fill(-1);
    ways.fill(0);
    share.fill(0);
    distance[start] = 0;
    ways[start] = 1;
    let tail = 1;
    order[0] = start;
    for (let head = 0; head < tail; head++) {
      const at = order[head]!;
      for (const { to } of graph.out[at]!) {
        if (distance[to] === -1) {
          distance[to] = distance[at]! + 1;
          order[tail++] = to;
        }
        if (distance[to] === distance[at]! + 1) ways[to]! += ways[at]!;
      }
    }
    for (let head = tail - 1; head >= 0; head--) {
      const at = order[head]!;
      for (const { to, edge } of graph.out[at]!) {
        if (distance[to] !== distance[at]! + 1) continue;
        const part = (ways[at]! / ways[to]!) * (1 + share[to]!);
        share[at]! += part;
        edges[edge]! += part;
      }
      if (at !== start) nodes[at]! += share[at]!;
    }
  }
  const half = graph.directed ? 1 : 0.5;
  return { nodes: nodes.map((value) => value * half), edges: edges.map((value) => value * half) };
}

/** Eigenvector centrality of an undirected network, largest 1. */
export function eigenvector(graph: Graph): Float64Array {
  const n = graph.names.length;
  let v = new Float64Array(n).fill(1);
  if (n <= 300) {
    const a = new Float64Array(n * n);
    graph.out.forEach((arcs, i) => arcs.forEach(({ to }) => (a[i * n + to] = 1)));
    const { vectors } = symmetricEigen(a, n);
    v = v.map((_, i) => Math.abs(vectors[i * n]!));
  } else {
    // The identity added keeps two-sided networks from flipping for ever.
    for (let round = 0; round < 20_000; round++) {
      const next = v.map((value, i) => graph.out[i]!.reduce((sum, { to }) => sum + v[to]!, value));
      const top = next.reduce((max, value) => Math.max(max, value), 0);
      let moved = 0;
      for (let i = 0; i < n; i++) {
        next[i]! /= top;
        moved = Math.max(moved, Math.abs(next[i]! - v[i]!));
      }
      v = next;
      if (moved < 1e-14) break;
    }
  }
  const top = v.reduce((max, value) => Math.max(max, value), 0);
  return top > 0 ? v.map((value) => value / top) : v;
}

/** PageRank with damping 0.85; who gives to nobody gives to all. */
export function pageRank(graph: Graph, damping = 0.85): Float64Array {
  const n = graph.names.length;
  let rank = new Float64Array(n).fill(1 / n);
  for (let round = 0; round < 2000; round++) {
    let idle = 0;
    const next = new Float64Array(n);
    rank.forEach((value, i) => {
      const arcs = graph.out[i]!;
      if (arcs.length === 0) idle += value;
      for (const { to } of arcs) next[to]! += value / arcs.length;
    });
    let moved = 0;
    for (let i = 0; i < n; i++) {
      next[i] = (1 - damping) / n + damping * (next[i]! + idle / n);
      moved += Math.abs(next[i]! - rank[i]!);
    }
    rank = next;
    if (moved < 1e-16) break;
  }
  const whole = rank.reduce((sum, value) => sum + value, 0);
  return rank.map((value) => value / whole);
}

/** The largest k such that a node belongs to a part in which everyone has k ties. */
export function coreness(graph: Graph): Int32Array {
  const degree = Int32Array.from(graph.out, (arcs) => arcs.length);
  const core = new Int32Array(degree.length);
  const left = new Set(degree.keys());
  let k = 0;
  while (left.size > 0) {
    let next = -1;
    for (const i of left) if (next === -1 || degree[i]! < degree[next]!) next = i;
    k = Math.max(k, degree[next]!);
    core[next] = k;
    left.delete(next);
    for (const { to } of graph.out[next]!) if (left.has(to)) degree[to]!--;
  }
  return core;
}

/** Burt's constraint: how far a person's contacts are tied to each other; `null` for isolates. */
export function constraint(graph: Graph): (number | null)[] {
  return graph.out.map((arcs, i) => {
    if (arcs.length === 0) return null;
    const around = new Map<number, number>();
    const own = 1 / arcs.length;
    for (const { to } of arcs) around.set(to, (around.get(to) ?? 0) + own);
    for (const { to: q } of arcs) {
      for (const { to: j } of graph.out[q]!) {
        if (j !== i) around.set(j, (around.get(j) ?? 0) + own / graph.out[q]!.length);
      }
    }
    let sum = 0;
    const near = new Set(arcs.map(({ to }) => to));
    for (const [j, value] of around) if (near.has(j)) sum += value * value;
    return sum;
  });
}
