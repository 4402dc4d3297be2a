import { type SampleGroup } from '../sample-data.ts';

/** Clusters of one size, or all rows about their cluster's mean: what the likelihood depends on. */
export interface LevelTerm {
  /** Rows or clusters that count. */
  readonly n: number;
  /** Positions of the variables concerned. */
  readonly keep: Int32Array;
  /** `undefined` for rows about their own cluster's mean. */
  readonly mean: Float64Array | undefined;
  /** Divided by n. */
  readonly covariance: Float64Array;
  /** How much of the within-cluster covariance is in it: one, or 1 / cluster size. */
  readonly share: number;
  readonly size: number;
}

/** Rows in clusters, summed up. */
export interface ClusterSums {
  readonly rows: number;
  readonly clusters: number;
  readonly terms: readonly LevelTerm[];
  /** Mean and covariance (divisor rows, clusters) of single variables over rows or clusters. */
  readonly overRows: { readonly mean: Float64Array; readonly covariance: Float64Array };
  readonly overClusters: { readonly mean: Float64Array; readonly covariance: Float64Array };
  /** Σ n_j² / rows, the size that counts with unequal clusters. */
  readonly largest: number;
  readonly meanSize: number;
}

/**
 * The sums of a two-level normal likelihood: rows about their cluster's mean, and the means of
 * clusters by cluster size (Muthén 1994; Rosseel 2021). Variables that belong to clusters only are
 * no part of the first.
 *
 * @param within positions of the variables measured on rows
 */
export function clusterSums(group: SampleGroup, within: readonly number[]): ClusterSums {
  const { columns, cluster } = group;
  const p = columns.length;
  const members = new Map<number, number[]>();
  for (let i = 0; i < group.n; i++) {
    const own = members.get(cluster![i]!);
    if (own) own.push(i);
    else members.set(cluster![i]!, [i]);
  }
  const rows = group.n;
  const clusters = members.size;
  const grand = columns.map((column) => column.reduce((a, b) => a + b, 0) / rows);
  const m = within.length;
  const scatter = new Float64Array(m * m);
  const bySize = new Map<number, Float64Array[]>();
  for (const own of members.values()) {
    const mean = Float64Array.from(columns, (column, j) => {
      let sum = 0;
      for (const i of own) sum += column[i]! - grand[j]!;
      return grand[j]! + sum / own.length;
    });
    const same = bySize.get(own.length);
    if (same) same.push(mean);
    else bySize.set(own.length, [mean]);
    for (const i of own) {
      for (let a = 0; a < m; a++) {
        const left = columns[within[a]!]![i]! - mean[within[a]!]!;
        for (let b = 0; b <= a; b++) {
          scatter[a * m + b]! += left * (columns[within[b]!]![i]! - mean[within[b]!]!);
        }
      }
    }
  }
  for (let a = 0; a < m; a++) for (let b = 0; b < a; b++) scatter[b * m + a] = scatter[a * m + b]!;
  const free = rows - clusters;
  const terms: LevelTerm[] = [
    {
      n: free,
      keep: Int32Array.from(within),
      mean: undefined,
      covariance: scatter.map((v) => v / Math.max(1, free)),
      share: 1,
      size: 1,
    },
  ];
  const everything = Int32Array.from({ length: p }, (_, i) => i);
  const means = [...bySize.values()].flat();
  for (const [size, own] of [...bySize].sort(([a], [b]) => a - b)) {
    terms.push({ n: own.length, keep: everything, ...momentsOf(own, p), share: 1 / size, size });
  }
  const allRows = Array.from({ length: rows }, (_, i) =>
    Float64Array.from(columns, (column) => column[i]!),
  );
  let largest = 0;
  for (const own of members.values()) largest += own.length ** 2 / rows;
  return {
    rows,
    clusters,
    terms,
    overRows: momentsOf(allRows, p),
    overClusters: momentsOf(means, p),
    largest,
    meanSize: rows / clusters,
  };
}

function momentsOf(rows: readonly Float64Array[], p: number) {
  const mean = new Float64Array(p);
  const first = rows[0]!;
  for (const row of rows)
    for (let j = 0; j < p; j++) mean[j]! += (row[j]! - first[j]!) / rows.length;
  for (let j = 0; j < p; j++) mean[j]! += first[j]!;
  const covariance = new Float64Array(p * p);
  for (const row of rows) {
    for (let a = 0; a < p; a++) {
      for (let b = 0; b < p; b++) {
        covariance[a * p + b]! += ((row[a]! - mean[a]!) * (row[b]! - mean[b]!)) / rows.length;
      }
    }
  }
  return { mean, covariance };
}
