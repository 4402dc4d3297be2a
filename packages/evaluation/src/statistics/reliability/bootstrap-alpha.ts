import { listwise, sorted, type Column } from '../describe/columns.ts';
import { normalCdf, normalQuantile } from '../distributions/normal.ts';
import type { Interval } from '../estimate.ts';
import { randomStream } from '../random.ts';

/**
 * Bootstrap intervals of Cronbach's alpha: rows are drawn again with replacement.
 *
 * The percentile interval, and the bias-corrected and accelerated one (Efron 1987).
 */
export function bootstrapAlpha(
  items: readonly Column[],
  options: {
    readonly resamples: number;
    readonly seed: number;
    readonly level?: number;
    readonly progress?: (done: number, of: number) => void;
  },
): { readonly percentile: Interval; readonly bca: Interval } | undefined {
  if (!(options.resamples >= 1)) throw new RangeError('a bootstrap needs at least one resample');
  const level = options.level ?? 0.95;
  const columns = listwise(items);
  const k = columns.length;
  const n = columns[0]?.length ?? 0;
  if (n < 3 || k < 2) return undefined;
  const stream = randomStream(options.seed);
  const weights = new Float64Array(n);
  const centres = columns.map((column) => column[0]!);
  const whole = alphaWeighted(columns, centres, weights.fill(1), n);
  const draws: number[] = [];
  for (let b = 0; b < options.resamples; b++) {
    weights.fill(0);
    for (let i = 0; i < n; i++) weights[stream.below(n)]!++;
    const alpha = alphaWeighted(columns, centres, weights, n);
    if (Number.isFinite(alpha)) draws.push(alpha);
    options.progress?.(b + 1, options.resamples);
  }
  if (draws.length === 0 || !Number.isFinite(whole)) return undefined;
  const ordered = sorted(draws);
  const tail = (1 - level) / 2;
  const interval = (low: number, high: number, method: string): Interval => ({
    lower: quantileOfSorted(ordered, low),
    upper: quantileOfSorted(ordered, high),
    level,
    method,
  });
  weights.fill(1);
  const left: number[] = [];
  for (let i = 0; i < n; i++) {
    weights[i] = 0;
    left.push(alphaWeighted(columns, centres, weights, n - 1));
    weights[i] = 1;
  }
  const middle = left.reduce((sum, value) => sum + value, 0) / n;
  let cubes = 0;
  let squares = 0;
  for (const value of left) {
    cubes += (middle - value) ** 3;
    squares += (middle - value) ** 2;
  }
  const acceleration = squares > 0 ? cubes / (6 * squares ** 1.5) : 0;
  const below = draws.filter((draw) => draw < whole).length;
  const share = Math.min(Math.max(below, 0.5), draws.length - 0.5) / draws.length;
  const bias = normalQuantile(share);
  const adjusted = (p: number) => {
    const z = bias + normalQuantile(p);
    return normalCdf(bias + z / (1 - acceleration * z));
  };
  return {
    percentile: interval(tail, 1 - tail, 'bootstrap-percentile'),
    bca: interval(adjusted(tail), adjusted(1 - tail), 'bootstrap-bca'),
  };
}

function alphaWeighted(
  columns: readonly Float64Array[],
  centres: readonly number[],
  weights: Float64Array,
  n: number,
): number {
  const rows = weights.length;
  const k = columns.length;
  const totals = new Float64Array(rows);
  let variances = 0;
  for (let j = 0; j < k; j++) {
    const column = columns[j]!;
    const centre = centres[j]!;
    let sum = 0;
    let square = 0;
    for (let i = 0; i < rows; i++) {
      const d = column[i]! - centre;
      totals[i]! += d;
      sum += weights[i]! * d;
      square += weights[i]! * d * d;
    }
    variances += square - (sum * sum) / n;
  }
  let sum = 0;
  let square = 0;
  for (let i = 0; i < rows; i++) {
    sum += weights[i]! * totals[i]!;
    square += weights[i]! * totals[i]! * totals[i]!;
  }
  const whole = square - (sum * sum) / n;
  return whole > 1e-12 * square ? (k / (k - 1)) * (1 - variances / whole) : NaN;
}

function quantileOfSorted(values: Float64Array, p: number): number {
  const at = p * (values.length - 1);
  const low = Math.floor(at);
  const high = Math.min(values.length - 1, low + 1);
  return values[low]! + (at - low) * (values[high]! - values[low]!);
}
