import type { CodedRatings } from './ratings.ts';

/** Which disagreements count how much, as in the package irrCAC. */
export type CategoryWeights = 'unweighted' | 'linear' | 'quadratic' | 'ordinal';

/** One coefficient: estimate, observed and chance agreement, standard error over subjects. */
export interface Coefficient {
  readonly est: number | null;
  readonly pa: number;
  readonly pe: number;
  readonly se: number | null;
}

/** The chance-corrected coefficients of Gwet's handbook (2014), missing ratings allowed. */
export interface ChanceCorrected {
  readonly percentAgreement: Coefficient;
  readonly fleiss: Coefficient;
  readonly conger: Coefficient;
  readonly gwetAC: Coefficient;
  readonly brennanPrediger: Coefficient;
  readonly krippendorff: Coefficient;
}

/** Weights of agreement between categories, by their scores where they have any. */
export function categoryWeights(scores: readonly number[], weights: CategoryWeights): Float64Array {
  const k = scores.length;
  const range = scores[k - 1]! - scores[0]!;
  const pairs = (n: number) => (n * (n - 1)) / 2;
  return Float64Array.from({ length: k * k }, (_, at) => {
    const i = Math.floor(at / k);
    const j = at % k;
    if (i === j) return 1;
    const d = Math.abs(scores[i]! - scores[j]!) / range;
    if (weights === 'unweighted') return 0;
    if (weights === 'linear') return 1 - d;
    return weights === 'quadratic' ? 1 - d * d : 1 - pairs(Math.abs(i - j) + 1) / pairs(k);
  });
}

/** All coefficients under one weighting; `undefined` when nobody was rated twice. */
export function chanceCorrected(
  ratings: CodedRatings,
  weights: CategoryWeights,
): ChanceCorrected | undefined {
  const k = ratings.categories.length;
  const w = categoryWeights(ratings.scores, weights);
  const rated = ratings.counts.map((row) => row.reduce((sum, value) => sum + value, 0));
  const used = rated.flatMap((r, i) => (r > 0 ? [i] : []));
  const counts = used.map((i) => ratings.counts[i]!);
  const ri = used.map((i) => rated[i]!);
  const n = counts.length;
  const twice = ri.filter((r) => r >= 2).length;
  if (twice === 0 || k < 2) return undefined;
  const weighted = counts.map((row) => times(w, row, k));
  const agree = counts.map((row, i) =>
    row.reduce((sum, value, j) => sum + value * (weighted[i]![j]! - 1), 0),
  );
  const perSubject = agree.map((value, i) => (ri[i]! >= 2 ? value / (ri[i]! * (ri[i]! - 1)) : 0));
  const pa = perSubject.reduce((sum, value) => sum + value, 0) / twice;
  const pi = new Float64Array(k);
  counts.forEach((row, i) => row.forEach((value, j) => (pi[j]! += value / ri[i]! / n)));
  const wPi = times(w, pi, k);
  const total = w.reduce((sum, value) => sum + value, 0);
  const share = (v: Float64Array, row: Float64Array, r: number) =>
    row.reduce((sum, value, j) => sum + value * v[j]!, 0) / r;
  const corrected = (pe: number, chance: ((i: number) => number) | undefined): Coefficient => {
    const est = (pa - pe) / (1 - pe);
    const each = perSubject.map((value, i) => {
      const own = (n / twice) * ((value - (ri[i]! >= 2 ? pe : 0)) / (1 - pe));
      return chance ? own - (2 * (1 - est) * (chance(i) - pe)) / (1 - pe) : own;
    });
    return coefficient(est, pa, pe, each, est);
  };
  const fleissPe = pi.reduce((sum, value, j) => sum + value * wPi[j]!, 0);
  const rest = pi.map((value) => 1 - value);
  const gwetScale = total / (k * (k - 1));
  const gwetPe = gwetScale * pi.reduce((sum, value, j) => sum + value * rest[j]!, 0);
  const conger = congerChance(ratings, used, w);
  return {
    percentAgreement: coefficient(
      pa,
      pa,
      0,
      perSubject.map((value) => (n / twice) * value),
      pa,
    ),
    fleiss: corrected(fleissPe, (i) => share(wPi, counts[i]!, ri[i]!)),
    conger: corrected(conger.pe, (i) => conger.each[i]!),
    gwetAC: corrected(gwetPe, (i) => gwetScale * share(rest, counts[i]!, ri[i]!)),
    brennanPrediger: corrected(total / (k * k), undefined),
    krippendorff: krippendorff(counts, ri, agree, w, k),
  };
}

function coefficient(
  est: number,
  pa: number,
  pe: number,
  each: readonly number[],
  centre: number,
): Coefficient {
  const n = each.length;
  const squares = each.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  const se = Math.sqrt(squares / (n * (n - 1)));
  return {
    est: Number.isFinite(est) ? est : null,
    pa,
    pe,
    se: Number.isFinite(se) ? se : null,
  };
}

function times(w: Float64Array, v: Float64Array, k: number): Float64Array {
  return Float64Array.from({ length: k }, (_, a) => {
    let sum = 0;
    for (let b = 0; b < k; b++) sum += w[a * k + b]! * v[b]!;
    return sum;
  });
}

function congerChance(ratings: CodedRatings, used: readonly number[], w: Float64Array) {
  const k = ratings.categories.length;
  const n = used.length;
  const raters = ratings.codes.filter((code) => used.some((i) => code[i]! >= 0));
  const r = raters.length;
  const sizes = raters.map((code) => used.filter((i) => code[i]! >= 0).length);
  const shares = raters.map((code, g) => {
    const own = new Float64Array(k);
    for (const i of used) if (code[i]! >= 0) own[code[i]!]! += 1 / sizes[g]!;
    return own;
  });
  const centre = new Float64Array(k);
  for (const own of shares) own.forEach((value, j) => (centre[j]! += value / r));
  let pe = 0;
  for (let a = 0; a < k; a++) {
    for (let b = 0; b < k; b++) {
      let cross = 0;
      for (const own of shares) cross += own[a]! * own[b]!;
      const spread = (cross - r * centre[a]! * centre[b]!) / (r - 1);
      pe += w[a * k + b]! * (centre[a]! * centre[b]! - spread / r);
    }
  }
  const each = used.map((i) => {
    let sum = 0;
    raters.forEach((code, g) => {
      const there = code[i]! >= 0 ? 1 : 0;
      const off = there - sizes[g]! / n;
      for (let a = 0; a < k; a++) {
        let lambda = 0;
        for (let b = 0; b < k; b++) {
          lambda += w[a * k + b]! * ((code[i] === b ? 1 : 0) - off * shares[g]![b]!);
        }
        sum += lambda * (n / sizes[g]!) * (r * centre[a]! - shares[g]![a]!);
      }
    });
    return sum / (r * (r - 1));
  });
  return { pe, each };
}

function krippendorff(
  allCounts: readonly Float64Array[],
  allRated: readonly number[],
  allAgree: readonly number[],
  w: Float64Array,
  k: number,
): Coefficient {
  const kept = allRated.flatMap((r, i) => (r >= 2 ? [i] : []));
  const counts = kept.map((i) => allCounts[i]!);
  const ri = kept.map((i) => allRated[i]!);
  const n = kept.length;
  const whole = ri.reduce((sum, r) => sum + r, 0);
  const typical = whole / n;
  const own = kept.map((i, at) => allAgree[i]! / (typical * (ri[at]! - 1)));
  const prime = own.reduce((sum, value) => sum + value, 0) / n;
  const pa = (1 - 1 / whole) * prime + 1 / whole;
  const pi = new Float64Array(k);
  for (const row of counts) row.forEach((value, j) => (pi[j]! += value / (typical * n)));
  const wPi = times(w, pi, k);
  const pe = pi.reduce((sum, value, j) => sum + value * wPi[j]!, 0);
  const est = (pa - pe) / (1 - pe);
  const estPrime = (prime - pe) / (1 - pe);
  const each = own.map((value, i) => {
    const more = (ri[i]! - typical) / typical;
    const agree = (value - pa * more - pe) / (1 - pe);
    const chance =
      counts[i]!.reduce((sum, count, j) => sum + count * wPi[j]!, 0) / typical - pe * more;
    return agree - (2 * (1 - estPrime) * (chance - pe)) / (1 - pe);
  });
  return coefficient(est, pa, pe, each, estPrime);
}
