import { completeRows, rowsAt, type Column, type LabelledMatrix } from '../describe/columns.ts';
import { chiSquaredUpper } from '../distributions/gamma.ts';
import { rootBetween } from '../distributions/root.ts';
import { analysed, notEstimable, type Analysis, type Warning } from '../estimate.ts';
import { symmetricInverse } from '../matrix/cholesky.ts';
import { multiplyVector } from '../matrix/product.ts';

type Named = Readonly<Record<string, number>>;

/** A Rasch model fitted by conditional maximum likelihood. */
export interface RaschModel {
  /** Persons who solved some items but not all: only they tell items apart. */
  readonly n: number;
  readonly difficultySum0: Named;
  readonly seSum0: Named;
  readonly difficultyFirst0: Named;
  readonly seFirst0: Named;
  readonly conditionalLogLik: number;
  readonly maxGrad: number;
  /** Ability for every score: maximum likelihood and Warm's weighted likelihood. */
  readonly personByScore: LabelledMatrix;
  /** Andersen's test that items order persons below and above the mean alike. */
  readonly andersenMeanSplit: {
    readonly LR: number;
    readonly df: number;
    readonly p: number;
  } | null;
  readonly method: string;
  readonly assumptions: readonly string[];
  readonly warnings: readonly Warning[];
}

/**
 * Rasch's model of right and wrong answers: one difficulty per item, abilities conditioned away.
 *
 * Elementary symmetric functions by the summation algorithm, Newton's method to rounding. Answers
 * are 0 and 1; incomplete rows are left out.
 */
export function raschModel(
  items: readonly Column[],
  names: readonly string[],
): Analysis<RaschModel> {
  const k = items.length;
  if (k < 2) return notEstimable('too-few-items', { items: k, needed: 2 }, 'add-items');
  const rows = completeRows(items);
  const data = items.map((item) => rowsAt(item, rows));
  const wrong = data.findIndex((item) => item.some((value) => value !== 0 && value !== 1));
  if (wrong >= 0)
    return notEstimable('answers-not-binary', { item: names[wrong] }, 'code-answers-0-1');
  const scores = Int32Array.from(rows, (_, i) => data.reduce((sum, item) => sum + item[i]!, 0));
  const fit = conditional(data, scores, () => true, k);
  if (typeof fit === 'string') {
    return notEstimable(
      fit,
      { items: names.filter((_, j) => extreme(data[j]!, scores, k)) },
      'drop-extreme-items',
    );
  }
  const { b, logLik, n, gradient, information } = fit;
  const inverse = symmetricInverse(information, k - 1)?.inverse;
  if (!inverse) return notEstimable('items-not-connected', {}, 'drop-extreme-items');
  const v = (i: number, j: number) =>
    i === 0 || j === 0 ? 0 : inverse[(i - 1) * (k - 1) + j - 1]!;
  const mean = b.reduce((sum, value) => sum + value, 0) / k;
  const rowSums = Array.from({ length: k }, (_, i) => {
    let sum = 0;
    for (let j = 0; j < k; j++) sum += v(i, j);
    return sum;
  });
  const whole = rowSums.reduce((sum, value) => sum + value, 0);
  const centred = Float64Array.from(b, (value) => value - mean);
  const name = (values: ArrayLike<number>): Named =>
    Object.fromEntries(names.map((each, i) => [each, values[i]!]));
  const middle = scores.reduce((sum, value) => sum + value, 0) / Math.max(scores.length, 1);
  const low = conditional(data, scores, (score) => score <= middle, k);
  const high = conditional(data, scores, (score) => score > middle, k);
  const LR =
    typeof low === 'string' || typeof high === 'string'
      ? undefined
      : Math.max(0, 2 * (low.logLik + high.logLik - logLik));
  const warnings: Warning[] = [];
  if (rows.length < (items[0]?.length ?? 0)) {
    warnings.push({
      code: 'rows-left-out',
      params: { rows: items[0]!.length, complete: rows.length },
    });
  }
  if (LR === undefined) warnings.push({ code: 'andersen-not-possible', params: {} });
  return analysed({
    n,
    difficultySum0: name(centred),
    seSum0: name(b.map((_, i) => Math.sqrt(v(i, i) - (2 * rowSums[i]!) / k + whole / (k * k)))),
    difficultyFirst0: name(b),
    seFirst0: name(b.map((_, i) => Math.sqrt(v(i, i)))),
    conditionalLogLik: logLik,
    maxGrad: gradient,
    personByScore: personTable(centred),
    andersenMeanSplit: LR === undefined ? null : { LR, df: k - 1, p: chiSquaredUpper(LR, k - 1) },
    method: 'rasch, conditional maximum likelihood',
    assumptions: ['one-ability', 'same-discrimination', 'local-independence'],
    warnings,
  });
}

function extreme(item: Float64Array, scores: Int32Array, k: number): boolean {
  let right = 0;
  let all = 0;
  for (let i = 0; i < item.length; i++) {
    if (scores[i] === 0 || scores[i] === k) continue;
    all++;
    right += item[i]!;
  }
  return right === 0 || right === all;
}

function conditional(
  data: readonly Float64Array[],
  scores: Int32Array,
  use: (score: number) => boolean,
  k: number,
) {
  const solved = new Float64Array(k);
  const byScore = new Float64Array(k + 1);
  let n = 0;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!;
    if (score === 0 || score === k || !use(score)) continue;
    n++;
    byScore[score]!++;
    for (let j = 0; j < k; j++) solved[j]! += data[j]![i]!;
  }
  if (n === 0) return 'nobody-between-none-and-all' as const;
  if (solved.some((value) => value === 0 || value === n)) return 'extreme-items' as const;
  let b = solved.map((value) => -Math.log(value / (n - value)));
  b = b.map((value) => value - b[0]!);
  let state = likelihood(b, solved, byScore, k);
  for (let iteration = 0; iteration < 100; iteration++) {
    const inverse = symmetricInverse(state.information, k - 1)?.inverse;
    if (!inverse) return 'items-not-connected' as const;
    const step = multiplyVector(inverse, state.slope.subarray(1), k - 1, k - 1);
    let scale = 1;
    let next = state;
    let moved = b;
    for (let halving = 0; halving < 40; halving++) {
      moved = b.map((value, i) => (i === 0 ? 0 : value + scale * step[i - 1]!));
      next = likelihood(moved, solved, byScore, k);
      if (next.logLik >= state.logLik - 1e-12 * Math.abs(state.logLik)) break;
      scale /= 2;
    }
    const size = step.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
    b = moved;
    state = next;
    if (b.some((value) => Math.abs(value) > 40)) return 'extreme-items' as const;
    if (size < 1e-13) break;
  }
  const gradient = state.slope.reduce(
    (max, value, i) => (i === 0 ? max : Math.max(max, Math.abs(value))),
    0,
  );
  return { b, logLik: state.logLik, n, gradient, information: state.information };
}

function likelihood(b: Float64Array, solved: Float64Array, byScore: Float64Array, k: number) {
  const epsilon = b.map((value) => Math.exp(-value));
  const whole = symmetric(epsilon, []);
  const slope = new Float64Array(k);
  const information = new Float64Array((k - 1) * (k - 1));
  let logLik = 0;
  for (let j = 0; j < k; j++) logLik -= solved[j]! * b[j]!;
  for (let r = 1; r < k; r++) logLik -= byScore[r]! * Math.log(whole[r]!);
  const single = Array.from({ length: k }, (_, i) => symmetric(epsilon, [i]));
  const chance = (i: number, r: number) => (epsilon[i]! * single[i]![r - 1]!) / whole[r]!;
  for (let i = 0; i < k; i++) {
    slope[i] = -solved[i]!;
    for (let r = 1; r < k; r++) slope[i]! += byScore[r]! * chance(i, r);
  }
  for (let i = 1; i < k; i++) {
    for (let j = 1; j <= i; j++) {
      let sum = 0;
      const both = i === j ? undefined : symmetric(epsilon, [i, j]);
      for (let r = 1; r < k; r++) {
        if (byScore[r] === 0) continue;
        const joint = both
          ? r >= 2
            ? (epsilon[i]! * epsilon[j]! * both[r - 2]!) / whole[r]!
            : 0
          : chance(i, r);
        sum += byScore[r]! * (joint - chance(i, r) * chance(j, r));
      }
      information[(i - 1) * (k - 1) + j - 1] = information[(j - 1) * (k - 1) + i - 1] = sum;
    }
  }
  return { logLik, slope, information };
}

// Elementary symmetric functions of all but the named items.
function symmetric(epsilon: Float64Array, without: readonly number[]): Float64Array {
  const gamma = new Float64Array(epsilon.length + 1);
  gamma[0] = 1;
  let top = 0;
  for (let i = 0; i < epsilon.length; i++) {
    if (without.includes(i)) continue;
    top++;
    for (let r = top; r >= 1; r--) gamma[r]! += epsilon[i]! * gamma[r - 1]!;
  }
  return gamma;
}

function personTable(b: Float64Array): LabelledMatrix {
  const k = b.length;
  const chances = (theta: number) => b.map((value) => 1 / (1 + Math.exp(value - theta)));
  const information = (theta: number) => chances(theta).reduce((sum, p) => sum + p * (1 - p), 0);
  const data: number[][] = [];
  for (let score = 1; score < k; score++) {
    const plain = (theta: number) => chances(theta).reduce((sum, p) => sum + p, -score);
    const theta = rootBetween(plain, -60, 60) ?? 0;
    const warm = (at: number) => {
      let sum = score;
      let i = 0;
      let j = 0;
      for (const p of chances(at)) {
        sum -= p;
        i += p * (1 - p);
        j += p * (1 - p) * (1 - 2 * p);
      }
      return sum + j / (2 * i);
    };
    const wle = rootBetween(warm, -30, 30) ?? theta;
    data.push([
      score,
      theta,
      1 / Math.sqrt(information(theta)),
      wle,
      1 / Math.sqrt(information(wle)),
    ]);
  }
  return {
    rows: data.map((row) => String(row[0])),
    cols: ['score', 'theta', 'se', 'wle', 'seWle'],
    data,
  };
}
