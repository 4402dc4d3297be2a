import { isUsable, present, varies, type Column } from '../describe/columns.ts';
import { normalQuantile } from '../distributions/normal.ts';
import { analysed, notEstimable, type Analysis, type Warning } from '../estimate.ts';
import { cholesky, symmetricInverse } from '../matrix/cholesky.ts';
import { randomStream, type RandomStream } from '../random.ts';

/** How missing answers of a column are drawn. */
export type ImputationMethod = 'norm' | 'pmm';

/** Completed data sets. */
export interface Imputation {
  readonly m: number;
  readonly method: ImputationMethod;
  readonly seed: number;
  /** Per imputation: the columns with every missing answer filled in. */
  readonly completed: readonly (readonly Float64Array[])[];
  readonly missing: readonly number[];
  readonly assumptions: readonly string[];
  readonly warnings: readonly Warning[];
}

/** Settings of `impute`. */
export interface ImputationOptions {
  readonly m: number;
  readonly seed: number;
  /** `norm`: Bayesian linear regression; `pmm`: the answer of someone alike (the default). */
  readonly method?: ImputationMethod;
  /** Rounds over the columns. */
  readonly rounds?: number;
  /** Who belongs together: each cluster gets its own level, drawn from a common distribution. */
  readonly cluster?: ArrayLike<string | number>;
  /** Called after each completed data set. */
  readonly progress?: (done: number, of: number) => void;
}

/**
 * Multiple imputation by chained equations: each column with gaps is predicted from all others, in
 * turn, with coefficients drawn anew (van Buuren 2018). The same seed gives the same answers.
 */
export function impute(
  columns: readonly Column[],
  names: readonly string[],
  options: ImputationOptions,
): Analysis<Imputation> {
  const { m, seed } = options;
  if (!(m >= 1)) throw new RangeError('imputation needs at least one completed data set');
  const method = options.method ?? 'pmm';
  const p = columns.length;
  const n = columns[0]?.length ?? 0;
  const bad = columns.findIndex((column) => !isUsable(column));
  if (bad >= 0) return notEstimable('not-finite', { column: names[bad] }, 'check-the-data');
  const empty = names.filter((_, j) => present(columns[j]!).length < 3);
  if (empty.length > 0)
    return notEstimable('too-few-answers', { columns: empty, needed: 3 }, 'drop-empty-columns');
  const gaps = columns.map((column) => {
    const rows: number[] = [];
    for (let i = 0; i < n; i++) if (Number.isNaN(column[i]!)) rows.push(i);
    return rows;
  });
  // A constant column has nothing to say about the others; its gaps are that constant.
  const useful = columns.map((column) => varies(present(column)));
  const warnings: Warning[] = [];
  const constant = names.filter((_, j) => !useful[j]);
  if (constant.length > 0)
    warnings.push({ code: 'constant-column', params: { columns: constant } });
  const most = Math.max(...gaps.map((rows) => rows.length / n));
  if (100 * most > m) warnings.push({ code: 'few-imputations', params: { m, missingShare: most } });
  const order = columns.flatMap((_, j) => (gaps[j]!.length > 0 && useful[j] ? [j] : []));
  order.sort((a, b) => gaps[a]!.length - gaps[b]!.length);
  const cluster = options.cluster ? index(options.cluster) : undefined;
  const completed: Float64Array[][] = [];
  const stream = randomStream(seed);
  for (let k = 0; k < m; k++) {
    const data = columns.map((column, j) => {
      const there = present(column);
      const filled = Float64Array.from(column);
      for (const i of gaps[j]!) filled[i] = there[useful[j] ? stream.below(there.length) : 0]!;
      return filled;
    });
    for (let round = 0; round < (options.rounds ?? 10); round++) {
      for (const j of order) {
        const predictors = data.filter((_, other) => other !== j && useful[other]);
        fill(data[j]!, predictors, gaps[j]!, method, stream, cluster);
      }
    }
    completed.push(data);
    options.progress?.(k + 1, m);
  }
  return analysed({
    m,
    method,
    seed,
    completed,
    missing: gaps.map((rows) => rows.length),
    assumptions: [
      'missing-at-random',
      method === 'norm' ? 'normal-residuals' : 'similar-people-answer-alike',
    ],
    warnings: p < 2 ? [...warnings, { code: 'no-predictors', params: {} }] : warnings,
  });
}

interface Clusters {
  readonly index: Int32Array;
  readonly count: number;
}

function index(values: ArrayLike<string | number>): Clusters {
  const known = new Map<string | number, number>();
  const out = new Int32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const at = known.get(values[i]!) ?? known.size;
    known.set(values[i]!, at);
    out[i] = at;
  }
  return { index: out, count: known.size };
}

function fill(
  target: Float64Array,
  predictors: readonly Float64Array[],
  gaps: readonly number[],
  method: ImputationMethod,
  stream: RandomStream,
  clusters: Clusters | undefined,
): void {
  const n = target.length;
  const q = predictors.length + 1;
  const gone = new Uint8Array(n);
  for (const i of gaps) gone[i] = 1;
  const rows: number[] = [];
  for (let i = 0; i < n; i++) if (gone[i] === 0) rows.push(i);
  const levels = clusters ? drawLevels(target, predictors, rows, stream, clusters) : undefined;
  const level = (i: number) => (levels && clusters ? levels[clusters.index[i]!]! : 0);
  const gram = new Float64Array(q * q);
  const right = new Float64Array(q);
  const at = (i: number, a: number) => (a === 0 ? 1 : predictors[a - 1]![i]!);
  for (const i of rows) {
    for (let a = 0; a < q; a++) {
      const x = at(i, a);
      right[a]! += x * (target[i]! - level(i));
      for (let b = 0; b <= a; b++) gram[a * q + b]! += x * at(i, b);
    }
  }
  for (let a = 0; a < q; a++) {
    for (let b = 0; b < a; b++) gram[b * q + a] = gram[a * q + b]!;
    // A touch of ridge keeps collinear predictors harmless, as in `mice`.
    gram[a * q + a]! *= 1 + 1e-5;
  }
  const inverse = symmetricInverse(gram, q)?.inverse;
  if (!inverse) return;
  const beta = right.map((_, a) =>
    right.reduce((sum, value, b) => sum + inverse[a * q + b]! * value, 0),
  );
  const predict = (coefficients: Float64Array, i: number) => {
    let sum = level(i);
    for (let a = 0; a < q; a++) sum += coefficients[a]! * at(i, a);
    return sum;
  };
  let rss = 0;
  for (const i of rows) rss += (target[i]! - predict(beta, i)) ** 2;
  const df = Math.max(rows.length - q, 1);
  const sigma = Math.sqrt(rss / (2 * stream.gamma(df / 2)));
  const factor = cholesky(inverse, q);
  const z = Float64Array.from({ length: q }, () => stream.normal());
  const drawn = beta.map((value, a) => {
    let sum = value;
    if (factor) for (let b = 0; b <= a; b++) sum += sigma * factor[a * q + b]! * z[b]!;
    return sum;
  });
  if (method === 'norm') {
    for (const i of gaps) target[i] = predict(drawn, i) + sigma * stream.normal();
    return;
  }
  // Predictive mean matching: one of the five people whose predicted answers are nearest.
  const donors = rows.map((i) => ({ value: target[i]!, fitted: predict(beta, i) }));
  donors.sort((a, b) => a.fitted - b.fitted);
  const filled = gaps.map((i) => {
    const wanted = predict(drawn, i);
    let low = 0;
    let high = donors.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (donors[middle]!.fitted < wanted) low = middle + 1;
      else high = middle;
    }
    let left = low - 1;
    let right2 = low;
    const near: number[] = [];
    while (near.length < Math.min(5, donors.length)) {
      const toLeft = left >= 0 ? wanted - donors[left]!.fitted : Infinity;
      const toRight = right2 < donors.length ? donors[right2]!.fitted - wanted : Infinity;
      near.push(toLeft <= toRight ? donors[left--]!.value : donors[right2++]!.value);
    }
    return near[stream.below(near.length)]!;
  });
  gaps.forEach((i, k) => (target[i] = filled[k]!));
}

// Cluster levels drawn given moment estimates of both variances (an empirical two-level draw).
function drawLevels(
  target: Float64Array,
  predictors: readonly Float64Array[],
  rows: readonly number[],
  stream: RandomStream,
  { index: cluster, count }: Clusters,
): Float64Array {
  const q = predictors.length + 1;
  const at = (i: number, a: number) => (a === 0 ? 1 : predictors[a - 1]![i]!);
  const gram = new Float64Array(q * q);
  const right = new Float64Array(q);
  for (const i of rows) {
    for (let a = 0; a < q; a++) {
      right[a]! += at(i, a) * target[i]!;
      for (let b = 0; b < q; b++)
        gram[a * q + b]! += at(i, a) * at(i, b) * (a === b ? 1 + 1e-5 : 1);
    }
  }
  const inverse = symmetricInverse(gram, q)?.inverse;
  const sizes = new Float64Array(count);
  const sums = new Float64Array(count);
  let squares = 0;
  for (const i of rows) {
    let e = target[i]!;
    for (let a = 0; a < q && inverse; a++) {
      let b = 0;
      for (let c = 0; c < q; c++) b += inverse[a * q + c]! * right[c]!;
      e -= b * at(i, a);
    }
    sizes[cluster[i]!]!++;
    sums[cluster[i]!]! += e;
    squares += e * e;
  }
  let between = 0;
  let large = 0;
  let filled = 0;
  for (let j = 0; j < count; j++) {
    if (sizes[j] === 0) continue;
    filled++;
    between += sums[j]! ** 2 / sizes[j]!;
    large += sizes[j]! ** 2;
  }
  const n = rows.length;
  const within = Math.max((squares - between) / Math.max(n - filled, 1), 1e-300);
  const typical = (n - large / n) / Math.max(filled - 1, 1);
  const tau = Math.max(0, (between / Math.max(filled - 1, 1) - within) / typical);
  return Float64Array.from(sizes, (size, j) => {
    const share = tau / (tau + within / Math.max(size, 1e-9));
    const middle = size > 0 ? (share * sums[j]!) / size : 0;
    const spread = size > 0 ? Math.sqrt((share * within) / size) : Math.sqrt(tau);
    // The inverse-normal draw keeps one uniform per cluster, so clusters stay in step across rounds.
    return middle + spread * normalQuantile(Math.min(1 - 1e-16, Math.max(1e-16, stream.uniform())));
  });
}
