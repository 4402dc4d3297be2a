import { betweenness } from './centrality.ts';
import { components, distances, type Graph } from './graph.ts';

/** How many ties each person has, in, out and both; with weights their sums. */
export function degreesOf(graph: Graph, weighted: boolean): Record<string, Float64Array> {
  const n = graph.names.length;
  const into = new Float64Array(n);
  const out = new Float64Array(n);
  graph.from.forEach((a, i) => {
    const w = weighted ? graph.weight[i]! : 1;
    out[a]! += w;
    into[graph.to[i]!]! += w;
  });
  const all = into.map((value, i) => value + out[i]!);
  return graph.directed ? { all, in: into, out } : { all };
}

/** How far a network leans on one person, as a share of the most that it could. */
export function centralisation(graph: Graph, und: Graph, degrees: Record<string, Float64Array>) {
  const n = graph.names.length;
  const lead = (values: Float64Array) => {
    const top = values.reduce((max, value) => Math.max(max, value), -Infinity);
    return values.reduce((sum, value) => sum + top - value, 0);
  };
  const degree = Float64Array.from(und.out, (arcs) => arcs.length);
  const undWays = distances(und);
  const connected = components(und, false).count === 1;
  const close = Float64Array.from(
    undWays,
    (d) => (n - 1) / d.reduce((sum, value) => sum + value, 0),
  );
  return {
    degreeUndirected: lead(degree) / ((n - 1) * (n - 2)),
    igraphDegreeNormalized: lead(degree) / ((n - 1) * (n - 2)),
    betweennessUndirected: lead(betweenness(und).nodes) / (((n - 1) ** 2 * (n - 2)) / 2),
    ...(connected
      ? { closenessUndirected: lead(close) / (((n - 1) * (n - 2)) / (2 * n - 3)) }
      : {}),
    ...(graph.directed
      ? {
          inDegree: lead(degrees['in']!) / (n - 1) ** 2,
          outDegree: lead(degrees['out']!) / (n - 1) ** 2,
        }
      : {}),
  };
}
