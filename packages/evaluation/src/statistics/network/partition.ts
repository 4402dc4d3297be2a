import type { Graph } from './graph.ts';

/** How far ties stay within groups of an undirected network (Newman's modularity). */
export function modularity(
  graph: Graph,
  group: Int32Array,
  resolution = 1,
  weighted = false,
): number {
  const k = group.reduce((max, value) => Math.max(max, value), -1) + 1;
  const inside = new Float64Array(k);
  const reach = new Float64Array(k);
  let m = 0;
  graph.from.forEach((a, i) => {
    const w = weighted ? graph.weight[i]! : 1;
    const b = graph.to[i]!;
    m += w;
    reach[group[a]!]! += w;
    reach[group[b]!]! += w;
    if (group[a] === group[b]) inside[group[a]!]! += w;
  });
  let sum = 0;
  for (let g = 0; g < k; g++) sum += inside[g]! / m - resolution * (reach[g]! / (2 * m)) ** 2;
  return sum;
}

/** Modularity of a directed network. */
export function directedModularity(graph: Graph, group: Int32Array): number {
  const k = group.reduce((max, value) => Math.max(max, value), -1) + 1;
  const out = new Float64Array(k);
  const into = new Float64Array(k);
  const m = graph.from.length;
  let inside = 0;
  graph.from.forEach((a, i) => {
    const b = graph.to[i]!;
    out[group[a]!]!++;
    into[group[b]!]!++;
    if (group[a] === group[b]) inside++;
  });
  let chance = 0;
  for (let g = 0; g < k; g++) chance += (out[g]! * into[g]!) / (m * m);
  return inside / m - chance;
}

/** Ties outside groups minus ties within, over all ties: −1 all within, 1 all across. */
export function eiIndex(graph: Graph, group: Int32Array): number {
  let outside = 0;
  graph.from.forEach((a, i) => (outside += group[a] === group[graph.to[i]!] ? -1 : 1));
  return outside / graph.from.length;
}

/** Whether people of the same group are tied more than chance has it (Newman 2003). */
export function assortativity(graph: Graph, group: Int32Array): number | null {
  const k = group.reduce((max, value) => Math.max(max, value), -1) + 1;
  const reach = new Float64Array(k);
  const m = 2 * graph.from.length;
  let same = 0;
  graph.from.forEach((a, i) => {
    const b = graph.to[i]!;
    reach[group[a]!]! += 1 / m;
    reach[group[b]!]! += 1 / m;
    if (group[a] === group[b]) same += 2 / m;
  });
  const chance = reach.reduce((sum, value) => sum + value * value, 0);
  return 1 - chance > 1e-12 ? (same - chance) / (1 - chance) : null;
}

/** Whether the well-tied are tied to the well-tied; `null` when all have as many ties. */
export function degreeAssortativity(graph: Graph): number | null {
  const m = graph.from.length;
  let product = 0;
  let sum = 0;
  let squares = 0;
  graph.from.forEach((a, i) => {
    const x = graph.out[a]!.length;
    const y = graph.out[graph.to[i]!]!.length;
    product += (x * y) / m;
    sum += (x + y) / (2 * m);
    squares += (x * x + y * y) / (2 * m);
  });
  const spread = squares - sum * sum;
  return spread > 1e-12 ? (product - sum * sum) / spread : null;
}

/**
 * The best modularity on the way of greedy merging (Clauset, Newman & Moore 2004).
 *
 * Of merges that gain equally the first by the order of people is taken. `igraph` takes another of them,
 * and may end some hundredths higher or lower: both are lower bounds of the best there is.
 */
export function fastGreedyModularity(graph: Graph): number | null {
  const m = graph.from.length;
  if (m === 0) return null;
  const links: (Map<number, number> | undefined)[] = graph.out.map(
    (arcs) => new Map(arcs.map(({ to }) => [to, 1 / (2 * m)])),
  );
  const share = graph.out.map((arcs) => arcs.length / (2 * m));
  let q = -share.reduce((sum, value) => sum + value * value, 0);
  let best = q;
  for (;;) {
    let gain = -Infinity;
    let from = -1;
    let into = -1;
    links.forEach((around, i) => {
      around?.forEach((value, j) => {
        if (j <= i) return;
        const delta = 2 * (value - share[i]! * share[j]!);
        if (delta > gain + 1e-15) {
          gain = delta;
          from = j;
          into = i;
        }
      });
    });
    if (from === -1) return best;
    q += gain;
    best = Math.max(best, q);
    const target = links[into]!;
    links[from]!.forEach((value, j) => {
      links[j]!.delete(from);
      if (j === into) return;
      target.set(j, (target.get(j) ?? 0) + value);
      links[j]!.set(into, target.get(j)!);
    });
    target.delete(from);
    share[into]! += share[from]!;
    links[from] = undefined;
  }
}
