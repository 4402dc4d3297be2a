import { notEstimable } from '../estimate.ts';
import { clusterRobust, waldTest, type ClusterRobust, type ClusterType } from './cluster-robust.ts';
import type { DesignMatrix, Named } from './design-matrix.ts';
import { type orthogonalise } from './orthogonal.ts';

const TYPES = ['CR0', 'CR1', 'CR1p', 'CR1S', 'CR2', 'CR3'] as const;

/** Number the clusters in order of appearance. */
export function clusterIndex(
  values: ArrayLike<string | number>,
  rows: Int32Array,
): { index: Int32Array; count: number } {
  const known = new Map<string | number, number>();
  const index = Int32Array.from(rows, (i) => {
    const value = values[i]!;
    const at = known.get(value) ?? known.size;
    known.set(value, at);
    return at;
  });
  return { index, count: known.size };
}

/** Everything that rows which belong together change: their standard errors and a test of several coefficients. */
export function clusterParts(
  design: DesignMatrix,
  column: ArrayLike<string | number>,
  basis: ReturnType<typeof orthogonalise>,
  residuals: Float64Array,
  b: Float64Array,
  test: readonly string[],
) {
  const { names } = design;
  const { index, count } = clusterIndex(column, design.rows);
  if (count < 2)
    return notEstimable(
      'too-few-clusters',
      { clusters: count, needed: 2 },
      'drop-the-cluster-column',
    );
  const unknown = test.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    return notEstimable('no-such-coefficient', { names: unknown, known: names }, 'check-the-names');
  const p = names.length;
  const n = residuals.length;
  const results = Object.fromEntries(
    TYPES.map((type) => [
      type,
      clusterRobust(basis, residuals, index, count, b, names, type).tests,
    ]),
  ) as Record<ClusterType, ClusterRobust>;
  const times = (factor: number) =>
    Object.fromEntries(
      names.map((name) => {
        const se = results.CR0.se[name]!;
        return [name, se === null ? null : se * Math.sqrt(factor)];
      }),
    );
  const tested = test.map((name) => names.indexOf(name));
  const wald = tested.length > 0 ? waldTest(basis, residuals, index, count, b, tested) : undefined;
  return {
    clusters: count,
    results: {
      clusterSandwich: {
        HC0noAdj: times(1),
        HC0groupAdj: times(count / (count - 1)),
        HC1stata: times((count * (n - 1)) / ((count - 1) * (n - p))),
      },
      clubSandwich: results,
      ...(wald ? { waldHTZ: { coefs: test, ...wald } } : {}),
    },
  };
}

/** Standard errors that hold where the variance differs from row to row: HC0 to HC5. */
export function heteroscedastic(
  q: readonly Float64Array[],
  inverse: Float64Array,
  residuals: Float64Array,
  hat: Float64Array,
  names: readonly string[],
) {
  const p = q.length;
  const n = residuals.length;
  const top = hat.reduce((max, h) => Math.max(max, h), 0);
  const weight: Record<string, (h: number) => number> = {
    HC0: () => 1,
    HC1: () => n / (n - p),
    HC2: (h) => 1 / (1 - h),
    HC3: (h) => 1 / (1 - h) ** 2,
    HC4: (h) => (1 - h) ** -Math.min(4, (n * h) / p),
    HC5: (h) => (1 - h) ** (-0.5 * Math.min((n * h) / p, Math.max(4, (n * 0.7 * top) / p))),
  };
  return Object.fromEntries(
    Object.entries(weight).map(([type, w]) => {
      const omega = residuals.map((e, i) => e * e * w(hat[i]!));
      const se = names.map((name, c) => {
        let sum = 0;
        for (let i = 0; i < n; i++) {
          let a = 0;
          for (let k = c; k < p; k++) a += inverse[c * p + k]! * q[k]![i]!;
          sum += a * a * omega[i]!;
        }
        return [name, Number.isFinite(sum) ? Math.sqrt(sum) : null];
      });
      return [type, Object.fromEntries(se) as Named];
    }),
  );
}
