import type { Graph } from './graph.ts';

/** Pairs that name each other, pairs of which one names the other, and pairs without a tie. */
export function dyads(graph: Graph, n: number) {
  const arcs = new Set(Array.from(graph.from, (a, i) => a * n + graph.to[i]!));
  let both = 0;
  graph.from.forEach((a, i) => {
    if (arcs.has(graph.to[i]! * n + a)) both++;
  });
  const mutual = both / 2;
  const asymmetric = graph.from.length - both;
  return { mutual, asymmetric, null: (n * (n - 1)) / 2 - mutual - asymmetric };
}

/** How many steps lie between people who can reach each other. */
export function distanceSummary(ways: readonly Int32Array[], n: number) {
  const histogram: Record<string, number> = {};
  let sum = 0;
  let pairs = 0;
  let diameter = 0;
  let efficiency = 0;
  for (const d of ways) {
    for (const value of d) {
      if (value <= 0) continue;
      histogram[value] = (histogram[value] ?? 0) + 1;
      sum += value;
      pairs++;
      efficiency += 1 / value;
      diameter = Math.max(diameter, value);
    }
  }
  return {
    mean: pairs > 0 ? sum / pairs : null,
    diameter,
    reachablePairs: pairs,
    histogram,
    globalEfficiency: efficiency / (n * (n - 1)),
  };
}
