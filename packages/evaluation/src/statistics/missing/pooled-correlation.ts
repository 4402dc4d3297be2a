import { listwise, type Column } from '../describe/columns.ts';
import { pearson } from '../describe/correlation.ts';

/** A correlation pooled over imputations on Fisher's z; `undefined` where one does not exist. */
export function pooledCorrelation(
  pairs: readonly (readonly [Column, Column])[],
): { readonly fisherZ: number; readonly totalVariance: number } | undefined {
  const m = pairs.length;
  const n = pairs[0]?.[0].length ?? 0;
  if (m < 2 || n < 4) return undefined;
  const z = pairs.map(([x, y]) => {
    const [a, b] = listwise([x, y]) as [Float64Array, Float64Array];
    return Math.atanh(pearson(a, b));
  });
  const middle = z.reduce((sum, value) => sum + value, 0) / m;
  const between = z.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (m - 1);
  const totalVariance = 1 / (n - 3) + (1 + 1 / m) * between;
  return Number.isFinite(middle) && Number.isFinite(totalVariance)
    ? { fisherZ: middle, totalVariance }
    : undefined;
}
