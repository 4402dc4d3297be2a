import { because } from '../absent.ts';
import { analysed, type Analysis, notEstimable, type Warning } from '../estimate.ts';
import { centralisation, degreesOf } from './centralisation.ts';
import { betweenness, constraint, coreness, eigenvector, pageRank } from './centrality.ts';
import { articulationPoints, cliqueNumber, triadCensus, triangles } from './cohesion.ts';
import { distanceSummary, dyads } from './dyads-and-distances.ts';
import { components, distances, type Graph, graphOf, type Tie, undirected } from './graph.ts';
import {
  assortativity,
  degreeAssortativity,
  directedModularity,
  eiIndex,
  fastGreedyModularity,
  modularity,
} from './partition.ts';

type Named<T = number> = Readonly<Record<string, T>>;

/** A network measured; conventions of R's igraph. */
export interface NetworkReport {
  readonly nodes: number;
  readonly edges: number;
  readonly directed: boolean;
  readonly density: number;
  readonly isolates: number;
  readonly degree: Named<Named>;
  readonly strength?: Named<Named>;
  readonly betweenness: Named;
  readonly betweennessNormalized: Named;
  readonly edgeBetweenness: readonly number[];
  readonly distances: {
    readonly mean: number | null;
    readonly diameter: number;
    readonly reachablePairs: number;
    readonly histogram: Named;
    readonly globalEfficiency: number;
  };
  readonly harmonicCentrality: Named;
  readonly closenessNormalized?: Named;
  readonly eigenvectorUndirected: Named;
  readonly pageRank85: Named;
  /** Freeman's centralisation; left out when too few people answered. */
  readonly centralization?: Named<number | null>;
  readonly reciprocity?: number | null;
  readonly reciprocityRatio?: number | null;
  readonly dyadCensus?: Named;
  readonly triadCensus?: Named;
  readonly strongComponents?: number;
  readonly weakComponents?: number;
  readonly components?: number;
  readonly transitivityGlobal: number | null;
  readonly transitivityLocal: Named;
  readonly transitivityAverageNaN: number | null;
  readonly transitivityAverageZero: number;
  readonly coreness: Named;
  readonly cliqueNumber: number | null;
  readonly triangles: number;
  readonly assortativityDegree: number | null;
  readonly articulationPoints: readonly string[];
  readonly partition?: Named<number | string | null>;
  readonly fastGreedyModularity: number | null;
  readonly burtConstraintUndirected: Named<number | null>;
  readonly responseRate?: number;
  readonly method: string;
  readonly assumptions: readonly string[];
  readonly warnings: readonly Warning[];
}

/** Settings of `network`. */
export interface NetworkOptions {
  readonly directed?: boolean;
  readonly weighted?: boolean;
  /** The group of every node, with the name of what groups them. */
  readonly groups?: { readonly attribute: string; readonly of: Readonly<Record<string, string>> };
  /** Who answered; below four in five, centralisation is not reported. */
  readonly respondents?: readonly string[];
}

/** Below this share of answers a network's centralisation is not reported. */
export const LEAST_RESPONSE = 0.8;

/** Measure a network of ties between named people. */
export function network(
  ties: readonly Tie[],
  people: readonly string[],
  options: NetworkOptions = {},
): Analysis<NetworkReport> {
  const repeated = people.filter((name, i) => people.indexOf(name) !== i);
  if (repeated.length > 0)
    return notEstimable('repeated-node', { nodes: repeated }, 'name-each-node-once');
  const graph = graphOf(ties, people, options.directed ?? false);
  const n = graph.names.length;
  const m = graph.from.length;
  if (n < 3) return notEstimable('too-few-nodes', { nodes: n, needed: 3 }, 'add-nodes');
  if (m === 0) return notEstimable('no-ties', { nodes: n }, 'add-ties');
  if (graph.weight.some((value) => !(value > 0) || value === Infinity)) {
    return notEstimable('weights-not-positive', {}, 'check-the-data');
  }
  const { directed } = graph;
  const und = undirected(graph);
  const named = (values: ArrayLike<number>): Named =>
    Object.fromEntries(graph.names.map((name, i) => [name, values[i]!]));
  const degrees = degreesOf(graph, false);
  const between = betweenness(graph);
  const pairs = directed ? (n - 1) * (n - 2) : ((n - 1) * (n - 2)) / 2;
  const ways = distances(graph);
  const strong = components(graph, true);
  const closed = triangles(und);
  const census = directed ? dyads(graph, n) : undefined;
  const groups = options.groups ? groupNumbers(graph, options.groups.of) : undefined;
  const warnings: Warning[] = [];
  if (graph.loops > 0) warnings.push({ code: 'loops-left-out', params: { loops: graph.loops } });
  if (graph.repeated > 0)
    warnings.push({ code: 'repeated-ties-joined', params: { ties: graph.repeated } });
  const rate = options.respondents
    ? graph.names.filter((name) => options.respondents!.includes(name)).length / n
    : undefined;
  const heard = rate === undefined || rate >= LEAST_RESPONSE;
  if (!heard)
    warnings.push({ code: 'low-response', params: { responseRate: rate, needed: LEAST_RESPONSE } });
  return analysed<NetworkReport>(
    {
      nodes: n,
      edges: m,
      directed,
      density: m / (directed ? n * (n - 1) : (n * (n - 1)) / 2),
      isolates: und.out.filter((arcs) => arcs.length === 0).length,
      degree: Object.fromEntries(
        Object.entries(degrees).map(([key, values]) => [key, named(values)]),
      ),
      ...(options.weighted
        ? {
            strength: Object.fromEntries(
              Object.entries(degreesOf(graph, true)).map(([key, values]) => [key, named(values)]),
            ),
          }
        : {}),
      betweenness: named(between.nodes),
      betweennessNormalized: named(between.nodes.map((value) => value / pairs)),
      edgeBetweenness: Array.from(between.edges),
      distances: distanceSummary(ways, n),
      harmonicCentrality: named(
        ways.map((d) => d.reduce((sum, value) => sum + (value > 0 ? 1 / value : 0), 0) / (n - 1)),
      ),
      ...(strong.count === 1
        ? {
            closenessNormalized: named(
              ways.map((d) => (n - 1) / d.reduce((sum, value) => sum + value, 0)),
            ),
          }
        : {}),
      eigenvectorUndirected: named(eigenvector(und)),
      pageRank85: named(pageRank(graph)),
      ...(heard ? { centralization: centralisation(graph, und, degrees) } : {}),
      ...(census
        ? {
            reciprocity: (2 * census.mutual) / m,
            reciprocityRatio: census.mutual / (census.mutual + census.asymmetric),
            dyadCensus: { ...census },
            triadCensus: triadCensus(graph),
            strongComponents: strong.count,
            weakComponents: components(graph, false).count,
          }
        : { components: components(graph, false).count }),
      transitivityGlobal: closed.global,
      transitivityLocal: named(closed.local),
      transitivityAverageNaN: closed.averageNaN,
      transitivityAverageZero: closed.averageZero,
      coreness: named(coreness(und)),
      cliqueNumber: cliqueNumber(und),
      triangles: closed.count,
      assortativityDegree: degreeAssortativity(und),
      articulationPoints: articulationPoints(und),
      ...(groups
        ? {
            partition: {
              attribute: options.groups!.attribute,
              modularityUndirected: modularity(und, groups),
              modularityResolution2: modularity(und, groups, 2),
              assortativityNominal: assortativity(und, groups),
              ...(directed ? { modularityDirected: directedModularity(graph, groups) } : {}),
              ...(options.weighted && !directed
                ? { modularityWeighted: modularity(graph, groups, 1, true) }
                : {}),
              eiIndex: eiIndex(graph, groups),
            },
          }
        : {}),
      fastGreedyModularity: fastGreedyModularity(und),
      burtConstraintUndirected: Object.fromEntries(
        constraint(und).map((value, i) => [graph.names[i]!, value]),
      ),
      ...(rate === undefined ? {} : { responseRate: rate }),
      method:
        'igraph conventions; undirected measures drop direction and join repeated ties; greedy modularity after Clauset, Newman and Moore, which breaks ties between merges otherwise than igraph',
      assumptions: ['everyone-could-name-everyone', 'no-answer-means-no-tie'],
      warnings,
    },
    ([part]) =>
      part?.startsWith('transitivity') || part?.startsWith('burt') || part === 'reciprocity'
        ? because('too-few-ties', {}, 'check-the-ties')
        : undefined,
  );
}

/** Share of ties that two waves have in common, of all ties in either; `null` if neither has any. */
export function jaccard(
  first: readonly Tie[],
  second: readonly Tie[],
  directed: boolean,
): number | null {
  const keys = (ties: readonly Tie[]) =>
    new Set(
      ties.map(({ from, to }) => JSON.stringify(directed || from < to ? [from, to] : [to, from])),
    );
  const a = keys(first);
  const b = keys(second);
  const either = new Set([...a, ...b]).size;
  return either === 0 ? null : [...a].filter((key) => b.has(key)).length / either;
}

function groupNumbers(graph: Graph, of: Readonly<Record<string, string>>): Int32Array | undefined {
  const known = new Map<string, number>();
  const numbers = new Int32Array(graph.names.length);
  for (const [i, name] of graph.names.entries()) {
    const group = Object.hasOwn(of, name) ? of[name]! : '';
    if (!known.has(group)) known.set(group, known.size);
    numbers[i] = known.get(group)!;
  }
  return numbers;
}
