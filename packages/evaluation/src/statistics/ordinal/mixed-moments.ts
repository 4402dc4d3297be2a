import { multiplyTransposed, transpose } from '../matrix/product.ts';
import { filledEmptyCell } from './empty-cell.ts';
import { type OrdinalMoments, thresholdScores } from './ordinal-moments.ts';
import { cellScores, polychoricOf } from './polychoric.ts';
import { crossTable, thresholdsOf } from './cross-table.ts';
import { twoStepRho } from './polyserial.ts';
import { serialScore } from './serial-scores.ts';
import { twoStepCovariance } from './two-step-covariance.ts';

/** A variable by its answers: categories from 0 for an ordered one, else numbers. */
interface Variable {
  readonly codes: Int32Array | undefined;
  readonly limits: Float64Array;
  readonly mean: number;
  readonly sd: number;
  readonly z: Float64Array;
  /** Place of the first threshold or of the mean, and of the variance, among the first steps. */
  readonly at: number;
  readonly varianceAt: number;
}

/**
 * Moments of ordered and numeric variables together, with their joint asymptotic covariance matrix
 * (Muthén 1984, with outer products of casewise scores as in lavaan).
 *
 * Thresholds of the ordered and minus the means of the numeric variables, variances of the numeric,
 * then covariances: polychoric, polyserial or ordinary, times the standard deviations of the numeric.
 * `undefined` where a correlation runs to one or a matrix cannot be inverted.
 */
export function mixedMoments(
  columns: readonly Float64Array[],
  categories: readonly (number | undefined)[],
): OrdinalMoments | undefined {
  const p = columns.length;
  const n = columns[0]?.length ?? 0;
  const firsts = categories.reduce<number>((sum, c) => sum + (c === undefined ? 1 : c - 1), 0);
  const numeric = categories.flatMap((c, j) => (c === undefined ? [j] : []));
  const variables: Variable[] = [];
  let next = 0;
  columns.forEach((column, j) => {
    const varianceAt = firsts + numeric.indexOf(j);
    variables.push(variableOf(column, categories[j], next, varianceAt));
    next += categories[j] === undefined ? 1 : categories[j] - 1;
  });
  const stage = firsts + numeric.length;
  const pairs = (p * (p - 1)) / 2;
  const size = stage + pairs;
  const scores = new Float64Array(n * size);
  for (const variable of variables) firstScores(variable, scores, size);
  // Below: derivative of each pair's score by the first steps, and of covariances by all.
  const lower = new Float64Array(pairs * stage);
  const own = new Float64Array(pairs);
  const turn = new Float64Array(size * size);
  for (let a = 0; a < stage; a++) turn[a * size + a] = 1;
  const covariance = new Float64Array(p * p);
  variables.forEach(({ sd }, j) => (covariance[j * p + j] = sd * sd));
  let k = 0;
  for (let j = 0; j < p; j++) {
    for (let i = j + 1; i < p; i++, k++) {
      const rho = pairScores(variables[i]!, variables[j]!, n, (row, s) => {
        scores[row * size + stage + k] = s.ofRho;
        own[k]! += s.ofRho * s.ofRho;
        for (const [place, value] of s.others) lower[k * stage + place]! += s.ofRho * value;
      });
      if (rho === undefined || !(own[k]! > 0)) return undefined;
      const [u, v] = [variables[i]!, variables[j]!];
      covariance[i * p + j] = rho * u.sd * v.sd;
      covariance[j * p + i] = rho * u.sd * v.sd;
      turn[(stage + k) * size + stage + k] = u.sd * v.sd;
      if (!u.codes) turn[(stage + k) * size + u.varianceAt] = (rho * v.sd) / (2 * u.sd);
      if (!v.codes) turn[(stage + k) * size + v.varianceAt] = (rho * u.sd) / (2 * v.sd);
    }
  }
  const byScore = transpose(scores, n, size);
  const inner = multiplyTransposed(byScore, byScore, size, n, size);
  const blocks = variables.map(({ limits, codes, at, varianceAt }) =>
    codes ? Array.from(limits, (_, t) => at + t) : [at, varianceAt],
  );
  // Means enter with their sign turned, as thresholds of nothing.
  for (const { codes, at } of variables) if (!codes) turn[at * size + at] = -1;
  const gamma = twoStepCovariance({ n, inner, blocks, lower, own, turn });
  if (!gamma) return undefined;
  return {
    n,
    thresholds: variables.map(({ codes, limits, mean }) =>
      codes ? limits : Float64Array.of(-mean),
    ),
    numeric,
    correlation: covariance,
    gamma,
  };
}

function variableOf(
  column: Float64Array,
  categories: number | undefined,
  at: number,
  varianceAt: number,
): Variable {
  if (categories !== undefined) {
    const levels = [...new Set(column)].sort((a, b) => a - b);
    const codes = Int32Array.from(column, (v) => levels.indexOf(v));
    const limits = thresholdsOf(codes, categories);
    return { codes, limits, mean: 0, sd: 1, z: new Float64Array(0), at, varianceAt };
  }
  const n = column.length;
  const mean = column.reduce((a, b) => a + b, 0) / n;
  const sd = Math.sqrt(column.reduce((a, b) => a + (b - mean) ** 2, 0) / n);
  const z = column.map((v) => (v - mean) / sd);
  return { codes: undefined, limits: new Float64Array(0), mean, sd, z, at, varianceAt };
}

function firstScores(
  { codes, limits, sd, z, at, varianceAt }: Variable,
  scores: Float64Array,
  size: number,
): void {
  if (!codes) {
    z.forEach((value, i) => {
      scores[i * size + at] = value / sd;
      scores[i * size + varianceAt] = (value * value - 1) / (2 * sd * sd);
    });
    return;
  }
  const own = thresholdScores(limits);
  codes.forEach((c, i) => {
    for (const [a, score] of own[c]!) scores[i * size + at + a] = score;
  });
}

interface PairScore {
  readonly ofRho: number;
  /** Places among the first steps with the derivative of the row's log-likelihood by them. */
  readonly others: readonly (readonly [number, number])[];
}

/** The correlation of a pair; every row's scores are handed over. */
function pairScores(
  u: Variable,
  v: Variable,
  n: number,
  take: (row: number, score: PairScore) => void,
): number | undefined {
  if (u.codes && v.codes) return orderedPair(u, v, n, take);
  if (u.codes) return serialPair(v, u, n, take);
  if (v.codes) return serialPair(u, v, n, take);
  let rho = 0;
  for (let i = 0; i < n; i++) rho += (u.z[i]! * v.z[i]!) / n;
  const rest = 1 - rho * rho;
  if (!(rest > 1e-12)) return undefined;
  for (let i = 0; i < n; i++) {
    const [a, b] = [u.z[i]!, v.z[i]!];
    take(i, {
      ofRho: rho / rest + (a * b * (1 + rho * rho) - rho * (a * a + b * b)) / (rest * rest),
      others: [
        [u.at, (a - rho * b) / (rest * u.sd)],
        [v.at, (b - rho * a) / (rest * v.sd)],
        [u.varianceAt, ((a * a - rho * a * b) / rest - 1) / (2 * u.sd * u.sd)],
        [v.varianceAt, ((b * b - rho * a * b) / rest - 1) / (2 * v.sd * v.sd)],
      ],
    });
  }
  return rho;
}

function serialPair(
  x: Variable,
  y: Variable,
  n: number,
  take: (row: number, score: PairScore) => void,
): number | undefined {
  const codes = y.codes!;
  const rho = twoStepRho((r) => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += serialScore(x.z[i]!, x.sd, codes[i]!, y.limits, r).ofRho;
    return sum;
  });
  if (rho === undefined) return undefined;
  for (let i = 0; i < n; i++) {
    const c = codes[i]!;
    const s = serialScore(x.z[i]!, x.sd, c, y.limits, rho);
    const others: [number, number][] = [
      [x.at, s.ofMean],
      [x.varianceAt, s.ofVariance],
    ];
    if (c < y.limits.length) others.push([y.at + c, s.ofUpper]);
    if (c > 0) others.push([y.at + c - 1, s.ofLower]);
    take(i, { ofRho: s.ofRho, others });
  }
  return rho;
}

function orderedPair(
  u: Variable,
  v: Variable,
  n: number,
  take: (row: number, score: PairScore) => void,
): number | undefined {
  const [rows, columns] = [u.limits.length + 1, v.limits.length + 1];
  const table = filledEmptyCell(crossTable(u.codes!, v.codes!, rows, columns));
  const found = polychoricOf(table, u.limits, v.limits);
  if (!found) return undefined;
  const s = cellScores({ rows, columns }, u.limits, v.limits, found);
  for (let i = 0; i < n; i++) {
    const [a, b] = [u.codes![i]!, v.codes![i]!];
    const at = a * columns + b;
    const others: [number, number][] = [];
    if (a < rows - 1) others.push([u.at + a, s.rowUpper[at]!]);
    if (a > 0) others.push([u.at + a - 1, s.rowLower[at]!]);
    if (b < columns - 1) others.push([v.at + b, s.columnUpper[at]!]);
    if (b > 0) others.push([v.at + b - 1, s.columnLower[at]!]);
    take(i, { ofRho: s.ofRho[at]!, others });
  }
  return found.rho;
}
