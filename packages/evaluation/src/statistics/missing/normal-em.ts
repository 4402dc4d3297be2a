import {
  isUsable,
  present,
  rowsOf,
  varies,
  type Column,
  type LabelledMatrix,
} from '../describe/columns.ts';
import { chiSquaredUpper } from '../distributions/gamma.ts';
import { because } from '../absent.ts';
import { analysed, notEstimable, type Analysis, type Warning } from '../estimate.ts';
import { symmetricInverse } from '../matrix/cholesky.ts';

/** Means and covariances by maximum likelihood from incomplete rows, and Little's test. */
export interface NormalEm {
  readonly n: number;
  readonly patterns: number;
  readonly logLik: number;
  readonly mean: Readonly<Record<string, number>>;
  readonly cov: LabelledMatrix<number>;
  /** From the observed information; `null` for more than twelve columns. */
  readonly seMean: Readonly<Record<string, number>> | null;
  /** Little's (1988) test that answers are missing completely at random. */
  readonly littleMcar: {
    readonly chisqMlCov: number;
    readonly chisqUnbiasedCov: number;
    readonly df: number;
    readonly p: number | null;
  };
  readonly iterations: number;
  readonly method: string;
  readonly assumptions: readonly string[];
  readonly warnings: readonly Warning[];
}

interface Pattern {
  readonly seen: readonly number[];
  readonly n: number;
  /** Sums and cross-products of the values that are there. */
  readonly sum: Float64Array;
  readonly cross: Float64Array;
}

/**
 * Means and covariances of jointly normal columns when answers are missing at random.
 *
 * The EM algorithm over patterns of missing answers, sped up by squared extrapolation (Varadhan &
 * Roland 2008) and run to rounding. Not estimable when a column is constant or columns are
 * collinear.
 */
export function normalEm(columns: readonly Column[], names: readonly string[]): Analysis<NormalEm> {
  const p = columns.length;
  const rows = rowsOf(columns);
  if (p < 1) return notEstimable('no-columns', {}, 'name-columns');
  const bad = columns.findIndex((column) => !isUsable(column));
  if (bad >= 0) return notEstimable('not-finite', { column: names[bad] }, 'check-the-data');
  const constant = names.filter((_, j) => !varies(present(columns[j]!)));
  if (constant.length > 0)
    return notEstimable('constant-column', { columns: constant }, 'drop-constant-columns');
  if (rows <= p) return notEstimable('too-few-rows', { rows, needed: p + 1 }, 'collect-more');
  // Standardised columns: convergence does not depend on units.
  const scale = columns.map((column) => {
    const there = present(column);
    const m = there.reduce((sum, value) => sum + value, 0) / there.length;
    return {
      m,
      s: Math.sqrt(there.reduce((sum, value) => sum + (value - m) ** 2, 0) / there.length),
    };
  });
  const { patterns, used } = group(columns, scale, rows);
  const mu = new Float64Array(p);
  const sigma = new Float64Array(p * p);
  for (let j = 0; j < p; j++) sigma[j * p + j] = 1;
  let state = pack(mu, sigma, p);
  let iterations = 0;
  let steps = 0;
  for (; iterations < 1500; iterations++) {
    const first = emStep(state, patterns, used, p);
    if (!first)
      return notEstimable('collinear-columns', { columns: names }, 'drop-collinear-columns');
    const second = emStep(first, patterns, used, p);
    if (!second)
      return notEstimable('collinear-columns', { columns: names }, 'drop-collinear-columns');
    steps += 2;
    let r2 = 0;
    let v2 = 0;
    let moved = 0;
    for (let i = 0; i < state.length; i++) {
      const r = first[i]! - state[i]!;
      const v = second[i]! - first[i]! - r;
      r2 += r * r;
      v2 += v * v;
      moved = Math.max(moved, Math.abs(second[i]! - first[i]!));
    }
    if (moved < 1e-14) {
      state = second;
      break;
    }
    let next = second;
    if (v2 > 0) {
      const alpha = -Math.sqrt(r2 / v2);
      if (alpha < -1) {
        const jump = Float64Array.from(state, (value, i) => {
          const r = first[i]! - value;
          const v = second[i]! - first[i]! - r;
          return value - 2 * alpha * r + alpha * alpha * v;
        });
        const settled = emStep(jump, patterns, used, p);
        steps++;
        if (settled && likelihood(settled, patterns, p) >= likelihood(second, patterns, p) - 1e-12)
          next = settled;
      }
    }
    state = next;
  }
  const { m: centre, s: spread } = unpack(state, p);
  const singular = symmetricInverse(correlationOf(spread, p), p);
  if (!singular || singular.logDeterminant < -28 * p) {
    return notEstimable('collinear-columns', { columns: names }, 'drop-collinear-columns');
  }
  const logLik =
    likelihood(state, patterns, p) -
    patterns.reduce(
      (sum, pattern) =>
        sum + pattern.n * pattern.seen.reduce((all, j) => all + Math.log(scale[j]!.s), 0),
      0,
    );
  const warnings: Warning[] = [];
  if (iterations >= 1500) warnings.push({ code: 'not-converged', params: { iterations } });
  if (used < rows) warnings.push({ code: 'empty-rows-left-out', params: { rows: rows - used } });
  const errors = p <= 12 ? meanErrors(state, patterns, p) : undefined;
  const little = littleTest(state, patterns, p);
  const df = little.df;
  return analysed<NormalEm>(
    {
      n: rows,
      patterns: patterns.length + (used < rows ? 1 : 0),
      logLik,
      mean: Object.fromEntries(
        names.map((name, j) => [name, scale[j]!.m + scale[j]!.s * centre[j]!]),
      ),
      cov: {
        rows: names,
        cols: names,
        data: names.map((_, i) =>
          names.map((_, j) => scale[i]!.s * scale[j]!.s * spread[i * p + j]!),
        ),
      },
      seMean: errors
        ? Object.fromEntries(names.map((name, j) => [name, errors[j]! * scale[j]!.s]))
        : null,
      littleMcar: {
        chisqMlCov: little.chisq,
        chisqUnbiasedCov: (little.chisq * (rows - 1)) / rows,
        df,
        p: df > 0 ? chiSquaredUpper(little.chisq, df) : null,
      },
      iterations: steps,
      method: 'multivariate-normal maximum likelihood (EM)',
      assumptions: ['missing-at-random', 'multivariate-normal', 'independent-rows'],
      warnings,
    },
    ([part]) =>
      part === 'seMean'
        ? p > 12
          ? because('too-many-columns', { columns: p, most: 12 }, 'name-fewer-columns')
          : because('not-converged', {}, 'collect-more')
        : part === 'littleMcar'
          ? because('nothing-missing', {}, 'nothing-to-mend')
          : undefined,
  );
}

function group(
  columns: readonly Column[],
  scale: readonly { m: number; s: number }[],
  rows: number,
) {
  const p = columns.length;
  const known = new Map<
    string,
    { seen: number[]; n: number; sum: Float64Array; cross: Float64Array }
  >();
  let used = 0;
  for (let i = 0; i < rows; i++) {
    const seen: number[] = [];
    for (let j = 0; j < p; j++) if (!Number.isNaN(columns[j]![i]!)) seen.push(j);
    if (seen.length === 0) continue;
    used++;
    const key = seen.join(',');
    let pattern = known.get(key);
    if (!pattern) {
      pattern = { seen, n: 0, sum: new Float64Array(p), cross: new Float64Array(p * p) };
      known.set(key, pattern);
    }
    pattern.n++;
    for (const a of seen) {
      const x = (columns[a]![i]! - scale[a]!.m) / scale[a]!.s;
      pattern.sum[a]! += x;
      for (const b of seen) {
        pattern.cross[a * p + b]! += (x * (columns[b]![i]! - scale[b]!.m)) / scale[b]!.s;
      }
    }
  }
  return { patterns: [...known.values()] as Pattern[], used };
}

function pack(m: Float64Array, s: Float64Array, p: number): Float64Array {
  const out = new Float64Array(p + p * p);
  out.set(m);
  out.set(s, p);
  return out;
}

function unpack(state: Float64Array, p: number) {
  return { m: state.subarray(0, p), s: state.subarray(p) };
}

function inverseOf(s: Float64Array, seen: readonly number[], p: number) {
  const k = seen.length;
  const block = new Float64Array(k * k);
  seen.forEach((a, i) => seen.forEach((b, j) => (block[i * k + j] = s[a * p + b]!)));
  return symmetricInverse(block, k);
}

function emStep(
  state: Float64Array,
  patterns: readonly Pattern[],
  n: number,
  p: number,
): Float64Array | undefined {
  const { m, s } = unpack(state, p);
  const sum = new Float64Array(p);
  const cross = new Float64Array(p * p);
  for (const pattern of patterns) {
    const { seen } = pattern;
    const k = seen.length;
    if (k === p) {
      for (let a = 0; a < p; a++) sum[a]! += pattern.sum[a]!;
      for (let a = 0; a < p * p; a++) cross[a]! += pattern.cross[a]!;
      continue;
    }
    const solved = inverseOf(s, seen, p);
    if (!solved) return undefined;
    const gone: number[] = [];
    for (let j = 0; j < p; j++) if (!seen.includes(j)) gone.push(j);
    // Regression of the missing on the seen: E(y_mis) = c + B y_obs.
    const slopes = gone.map((g) =>
      seen.map((_, j) =>
        seen.reduce((all, a, i) => all + s[g * p + a]! * solved.inverse[i * k + j]!, 0),
      ),
    );
    const starts = gone.map(
      (g, at) => m[g]! - seen.reduce((all, a, j) => all + slopes[at]![j]! * m[a]!, 0),
    );
    const own = new Float64Array(p);
    for (const a of seen) own[a] = pattern.sum[a]!;
    gone.forEach((g, at) => {
      own[g] =
        pattern.n * starts[at]! +
        seen.reduce((all, a, j) => all + slopes[at]![j]! * pattern.sum[a]!, 0);
    });
    for (let a = 0; a < p; a++) sum[a]! += own[a]!;
    for (const a of seen) for (const b of seen) cross[a * p + b]! += pattern.cross[a * p + b]!;
    gone.forEach((g, at) => {
      for (const b of seen) {
        const value =
          starts[at]! * pattern.sum[b]! +
          seen.reduce((all, a, j) => all + slopes[at]![j]! * pattern.cross[a * p + b]!, 0);
        cross[g * p + b]! += value;
        cross[b * p + g]! += value;
      }
      gone.forEach((h, other) => {
        let value = pattern.n * starts[at]! * starts[other]!;
        seen.forEach((a, i) => {
          value +=
            (starts[other]! * slopes[at]![i]! + starts[at]! * slopes[other]![i]!) * pattern.sum[a]!;
          seen.forEach((b, j) => {
            value += slopes[at]![i]! * slopes[other]![j]! * pattern.cross[a * p + b]!;
          });
        });
        let residual = s[g * p + h]!;
        seen.forEach((a, i) => (residual -= slopes[at]![i]! * s[a * p + h]!));
        cross[g * p + h]! += value + pattern.n * residual;
      });
    });
  }
  const out = new Float64Array(p + p * p);
  for (let a = 0; a < p; a++) out[a] = sum[a]! / n;
  for (let a = 0; a < p; a++) {
    for (let b = 0; b < p; b++) out[p + a * p + b] = cross[a * p + b]! / n - out[a]! * out[b]!;
  }
  return out;
}

function likelihood(state: Float64Array, patterns: readonly Pattern[], p: number): number {
  const { m, s } = unpack(state, p);
  let sum = 0;
  for (const pattern of patterns) {
    const { seen, n } = pattern;
    const k = seen.length;
    const solved = inverseOf(s, seen, p);
    if (!solved) return -Infinity;
    let quadratic = 0;
    seen.forEach((a, i) =>
      seen.forEach(
        (b, j) => (quadratic += solved.inverse[i * k + j]! * scatter(pattern, a, b, m, p)),
      ),
    );
    sum -= 0.5 * (n * (k * Math.log(2 * Math.PI) + solved.logDeterminant) + quadratic);
  }
  return sum;
}

function scatter(pattern: Pattern, a: number, b: number, m: Float64Array, p: number): number {
  return (
    pattern.cross[a * p + b]! -
    m[a]! * pattern.sum[b]! -
    m[b]! * pattern.sum[a]! +
    pattern.n * m[a]! * m[b]!
  );
}

function littleTest(state: Float64Array, patterns: readonly Pattern[], p: number) {
  const { m, s } = unpack(state, p);
  let chisq = 0;
  let df = -p;
  for (const pattern of patterns) {
    const { seen, n } = pattern;
    const k = seen.length;
    df += k;
    const solved = inverseOf(s, seen, p);
    if (!solved) continue;
    const d = seen.map((a) => pattern.sum[a]! / n - m[a]!);
    for (let i = 0; i < k; i++)
      for (let j = 0; j < k; j++) chisq += n * d[i]! * solved.inverse[i * k + j]! * d[j]!;
  }
  return { chisq, df };
}

// Square roots of the mean block of the inverse observed information of means and covariances.
function meanErrors(
  state: Float64Array,
  patterns: readonly Pattern[],
  p: number,
): Float64Array | undefined {
  const { m, s } = unpack(state, p);
  const pairs: [number, number][] = [];
  for (let a = 0; a < p; a++) for (let b = 0; b <= a; b++) pairs.push([a, b]);
  const q = p + pairs.length;
  const information = new Float64Array(q * q);
  for (const pattern of patterns) {
    const { seen, n } = pattern;
    const k = seen.length;
    const solved = inverseOf(s, seen, p);
    if (!solved) return undefined;
    const v = new Float64Array(p * p);
    seen.forEach((a, i) => seen.forEach((b, j) => (v[a * p + b] = solved.inverse[i * k + j]!)));
    const w = new Float64Array(p * p);
    for (const a of seen) for (const b of seen) w[a * p + b] = scatter(pattern, a, b, m, p);
    const k2 = product(product(v, w, p), v, p);
    const d = new Float64Array(p);
    for (const a of seen) d[a] = pattern.sum[a]! - n * m[a]!;
    const vd = Float64Array.from({ length: p }, (_, a) =>
      seen.reduce((sum, b) => sum + v[a * p + b]! * d[b]!, 0),
    );
    for (const a of seen) for (const b of seen) information[a * q + b]! += n * v[a * p + b]!;
    pairs.forEach(([a, b], t) => {
      for (const c of seen) {
        const value = v[c * p + a]! * vd[b]! + (a === b ? 0 : v[c * p + b]! * vd[a]!);
        information[c * q + p + t]! += value;
        information[(p + t) * q + c]! += value;
      }
      pairs.forEach(([c, e], u) => {
        // tr(VΣ_t VΣ_u M) for M = VWV and for the identity, over the unit matrices of both cells.
        let second = 0;
        let first = 0;
        for (const [x, y] of a === b
          ? [[a, b] as const]
          : ([
              [a, b],
              [b, a],
            ] as const)) {
          for (const [f, g] of c === e
            ? [[c, e] as const]
            : ([
                [c, e],
                [e, c],
              ] as const)) {
            first += v[g * p + x]! * v[y * p + f]!;
            second += 0.5 * (k2[g * p + x]! * v[y * p + f]! + v[g * p + x]! * k2[y * p + f]!);
          }
        }
        information[(p + t) * q + p + u]! += second - 0.5 * n * first;
      });
    });
  }
  const inverse = symmetricInverse(information, q)?.inverse;
  if (!inverse) return undefined;
  return Float64Array.from({ length: p }, (_, j) => Math.sqrt(inverse[j * q + j]!));
}

function product(a: Float64Array, b: Float64Array, p: number): Float64Array {
  const out = new Float64Array(p * p);
  for (let i = 0; i < p; i++) {
    for (let k = 0; k < p; k++) {
      const left = a[i * p + k]!;
      if (left === 0) continue;
      for (let j = 0; j < p; j++) out[i * p + j]! += left * b[k * p + j]!;
    }
  }
  return out;
}

function correlationOf(s: Float64Array, p: number): Float64Array {
  return s.map(
    (value, at) => value / Math.sqrt(s[Math.floor(at / p) * (p + 1)]! * s[(at % p) * (p + 1)]!),
  );
}
