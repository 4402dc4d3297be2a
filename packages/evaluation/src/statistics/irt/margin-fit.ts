import { chiSquaredUpper } from '../distributions/gamma.ts';
import { noncentralityOfChiSquared } from '../distributions/noncentral.ts';
import { symmetricInverse } from '../matrix/cholesky.ts';
import { dot, multiplyVector } from '../matrix/product.ts';
import { categoryCurves } from './category-curves.ts';
import type { MarginalProblem } from './marginal-problem.ts';

/** How well an item response model gives back how often answers and pairs of answers occur. */
export interface MarginFit {
  /** Maydeu-Olivares and Joe's M₂. */
  readonly M2: number;
  readonly df: number;
  readonly p: number;
  readonly RMSEA: number;
  /** Ends of the 90 % interval of the RMSEA. */
  readonly RMSEA_5: number;
  readonly RMSEA_95: number;
  /** Root mean square difference of observed and expected correlations. */
  readonly SRMSR: number;
  /** Against items that have nothing to do with each other. */
  readonly TLI: number;
  readonly CFI: number;
}

// The covariance of so many margins is a matrix of this size squared.
const MOST_MARGINS = 600;

/** An answer above the lowest, and the item it belongs to. */
interface Step {
  readonly item: number;
  readonly category: number;
}

/**
 * M₂ of Maydeu-Olivares & Joe (2006): squared distance of observed from expected shares of single
 * answers and of pairs of answers, in the metric that is blind to the fitted parameters.
 *
 * With `mirt`'s RMSEA and its 90 % interval, TLI, CFI and SRMSR. `undefined` with missing answers, with
 * more than 600 margins, or where the parameters are as many as the margins.
 */
export function marginFit(problem: MarginalProblem, v: Float64Array): MarginFit | undefined {
  const { layout, patterns, counts } = problem;
  const steps: Step[] = layout.flatMap(({ d }, item) =>
    d.map((_, c) => ({ item, category: c + 1 })),
  );
  const margins: (readonly Step[])[] = [
    ...steps.map((step) => [step]),
    ...steps.flatMap((one, i) =>
      steps.slice(i + 1).flatMap((other) => (one.item === other.item ? [] : [[one, other]])),
    ),
  ];
  const hasGaps = patterns.some((pattern) => pattern.some((category) => category < 0));
  if (hasGaps || margins.length > MOST_MARGINS) return undefined;
  const n = counts.reduce((sum, count) => sum + count, 0);
  const observed = margins.map((margin) => {
    let found = 0;
    patterns.forEach((pattern, i) => {
      if (margin.every(({ item, category }) => pattern[item] === category)) found += counts[i]!;
    });
    return found / n;
  });
  const fitted = distance(margins, observed, curvesOf(problem, v), n);
  const alone = distance(margins, observed, independent(problem, steps, observed), n);
  if (!fitted || !alone) return undefined;
  const { M2, df, expected } = fitted;
  const end = (share: number) =>
    Math.sqrt((noncentralityOfChiSquared(M2, df, share) ?? Infinity) / (n * df));
  const [own, other] = [M2 / df, alone.M2 / alone.df];
  return {
    M2,
    df,
    p: chiSquaredUpper(M2, df),
    RMSEA: Math.sqrt(Math.max(0, M2 - df) / (df * (n - 1))),
    RMSEA_5: end(0.95),
    RMSEA_95: end(0.05),
    SRMSR: correlationDistance(problem, margins, observed, expected),
    TLI: (other - own) / (other - 1),
    CFI: Math.min(1, Math.max(0, 1 - (M2 - df) / (alone.M2 - alone.df))),
  };
}

/** Probabilities of the steps at each ability, and what they are by each parameter. */
interface Curves {
  readonly weights: Float64Array;
  readonly size: number;
  /** Probability of answering `category` to `item` at ability q. */
  readonly at: (step: Step, q: number) => number;
  /** Positions and derivatives of it. */
  readonly slopes: (step: Step, q: number) => readonly (readonly [number, number])[];
}

function curvesOf(
  { kind, layout, nodes, weights, size }: MarginalProblem,
  v: Float64Array,
): Curves {
  const tables = layout.map(({ a, d, categories: k }) => {
    const steps = d.map((place) => v[place]!);
    return Array.from(nodes, (x) => {
      const [probability, derivative] = [new Float64Array(k), new Float64Array(k * k)];
      categoryCurves(kind, v[a]!, steps, x, probability, derivative);
      return { probability, derivative };
    });
  });
  return {
    weights,
    size,
    at: ({ item, category }, q) => tables[item]![q]!.probability[category]!,
    slopes: ({ item, category }, q) => {
      const { a, d, categories: k } = layout[item]!;
      const { derivative } = tables[item]![q]!;
      return [a, ...d].map((place, t) => [place, derivative[category * k + t]!] as const);
    },
  };
}

/** The model without any ability: every share of a single answer is its own parameter. */
function independent(
  { layout }: MarginalProblem,
  steps: readonly Step[],
  observed: readonly number[],
): Curves {
  const place = layout.map((_, item) => steps.findIndex((step) => step.item === item));
  const of = ({ item, category }: Step) => place[item]! + category - 1;
  return {
    weights: Float64Array.of(1),
    size: steps.length,
    at: (step) => observed[of(step)]!,
    slopes: (step) => [[of(step), 1]],
  };
}

function distance(
  margins: readonly (readonly Step[])[],
  observed: readonly number[],
  { weights, size: q, at, slopes }: Curves,
  n: number,
) {
  const s = margins.length;
  const df = s - q;
  if (df <= 0) return undefined;
  const expected = new Float64Array(s);
  const slope = new Float64Array(s * q);
  const joint = new Float64Array(s * s);
  const present = new Float64Array(s);
  weights.forEach((weight, node) => {
    margins.forEach((margin, i) => {
      const shares = margin.map((step) => at(step, node));
      present[i] = shares.reduce((product, share) => product * share, 1);
      expected[i]! += weight * present[i];
      margin.forEach((step, k) => {
        const rest = shares.reduce((product, share, j) => (j === k ? product : product * share), 1);
        for (const [place, value] of slopes(step, node)) {
          slope[i * q + place]! += weight * rest * value;
        }
      });
    });
    for (let i = 0; i < s; i++) {
      for (let j = 0; j <= i; j++) {
        let both = present[i]!;
        for (const step of margins[j]!) both *= given(step, margins[i]!, () => at(step, node));
        joint[i * s + j]! += weight * both;
      }
    }
  });
  for (let i = 0; i < s; i++) {
    for (let j = 0; j <= i; j++) {
      joint[i * s + j]! -= expected[i]! * expected[j]!;
      joint[j * s + i] = joint[i * s + j]!;
    }
  }
  const inverse = symmetricInverse(joint, s)?.inverse;
  if (!inverse) return undefined;
  const rest = Float64Array.from(observed, (share, i) => share - expected[i]!);
  const columns = [
    rest,
    ...Array.from({ length: q }, (_, k) => slope.filter((_, i) => i % q === k)),
  ];
  const weighted = columns.map((column) => multiplyVector(inverse, column, s, s));
  const gram = new Float64Array(q * q);
  for (let a = 0; a < q; a++) {
    for (let b = 0; b < q; b++) gram[a * q + b] = dot(columns[a + 1]!, weighted[b + 1]!);
  }
  const solved = symmetricInverse(gram, q)?.inverse;
  if (!solved) return undefined;
  let explained = 0;
  const along = columns.slice(1).map((column) => dot(column, weighted[0]!));
  for (let a = 0; a < q; a++) {
    for (let b = 0; b < q; b++) explained += along[a]! * solved[a * q + b]! * along[b]!;
  }
  return { M2: n * Math.max(0, dot(rest, weighted[0]!) - explained), df, expected };
}

/** How likely a step is when a margin has occurred: certain within it, impossible beside it. */
function given(step: Step, margin: readonly Step[], otherwise: () => number): number {
  const same = margin.find(({ item }) => item === step.item);
  if (!same) return otherwise();
  return same.category === step.category ? 1 : 0;
}

/** Root mean square difference of the correlations of answers as numbers. */
function correlationDistance(
  { layout }: MarginalProblem,
  margins: readonly (readonly Step[])[],
  observed: readonly number[],
  expected: Float64Array,
): number {
  const k = layout.length;
  const correlations = (shares: ArrayLike<number>) => {
    const [first, second, product] = [
      new Float64Array(k),
      new Float64Array(k),
      new Float64Array(k * k),
    ];
    margins.forEach(([one, other], i) => {
      const share = shares[i]!;
      if (other) product[one!.item * k + other.item]! += one!.category * other.category * share;
      else {
        first[one!.item]! += one!.category * share;
        second[one!.item]! += one!.category ** 2 * share;
      }
    });
    const deviation = second.map((value, i) => Math.sqrt(value - first[i]! ** 2));
    return layout.flatMap((_, i) =>
      layout
        .slice(i + 1)
        .map((__, at) => i + 1 + at)
        .map(
          (j) => (product[i * k + j]! - first[i]! * first[j]!) / (deviation[i]! * deviation[j]!),
        ),
    );
  };
  const [ours, theirs] = [correlations(expected), correlations(observed)];
  const squares = ours.reduce((sum, value, i) => sum + (value - theirs[i]!) ** 2, 0);
  return Math.sqrt(squares / ours.length);
}
