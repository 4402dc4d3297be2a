import { normalCdf, normalUpperQuantile } from '../distributions/normal.ts';
import type { CodedRatings } from './ratings.ts';

/** How disagreements are weighed: all alike, or by their distance. */
export type KappaWeights = 'none' | 'linear' | 'quadratic';

/** Cohen's kappa of two raters. */
export interface CohenKappa {
  readonly kappa: number;
  readonly po: number;
  readonly pe: number;
  readonly se: number | null;
  readonly seNull: number | null;
  readonly z: number | null;
  readonly p: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly kappaMax: number | null;
  readonly pabak: number;
}

/** Weights of agreement between k ordered categories, 1 for the same. */
export function agreementWeights(k: number, weights: KappaWeights): Float64Array {
  return Float64Array.from({ length: k * k }, (_, at) => {
    const d = Math.abs(Math.floor(at / k) - (at % k));
    if (weights === 'none') return d === 0 ? 1 : 0;
    return weights === 'linear' ? 1 - d / (k - 1) : 1 - (d * d) / (k - 1) ** 2;
  });
}

/**
 * Cohen's (weighted) kappa with the standard errors of Fleiss, Cohen & Everitt (1969); subjects
 * that only one of the two has rated are left out. `undefined` when chance alone agrees fully.
 */
export function cohenKappa(
  a: Int32Array,
  b: Int32Array,
  k: number,
  weights: KappaWeights,
  level = 0.95,
): CohenKappa | undefined {
  const joint = new Float64Array(k * k);
  let n = 0;
  for (let i = 0; i < a.length; i++) {
    if (a[i]! < 0 || b[i]! < 0) continue;
    joint[a[i]! * k + b[i]!]!++;
    n++;
  }
  if (n === 0 || k < 2) return undefined;
  const w = agreementWeights(k, weights);
  const row = new Float64Array(k);
  const col = new Float64Array(k);
  let diagonal = 0;
  for (let i = 0; i < k; i++) {
    diagonal += joint[i * k + i]! /= n;
    for (let j = 0; j < k; j++) {
      if (i !== j) joint[i * k + j]! /= n;
      row[i]! += joint[i * k + j]!;
      col[j]! += joint[i * k + j]!;
    }
  }
  let po = 0;
  let pe = 0;
  const alongRow = new Float64Array(k);
  const alongCol = new Float64Array(k);
  for (let i = 0; i < k; i++) {
    for (let j = 0; j < k; j++) {
      const weight = w[i * k + j]!;
      po += weight * joint[i * k + j]!;
      pe += weight * row[i]! * col[j]!;
      alongRow[i]! += weight * col[j]!;
      alongCol[j]! += weight * row[i]!;
    }
  }
  if (!(1 - pe > 1e-12)) return undefined;
  const kappa = (po - pe) / (1 - pe);
  let spread = 0;
  let spreadNull = 0;
  for (let i = 0; i < k; i++) {
    for (let j = 0; j < k; j++) {
      const weight = w[i * k + j]!;
      const chance = alongRow[i]! + alongCol[j]!;
      spread += joint[i * k + j]! * (weight - chance * (1 - kappa)) ** 2;
      spreadNull += row[i]! * col[j]! * (weight - chance) ** 2;
    }
  }
  const scale = n * (1 - pe) ** 2;
  const v = Math.max(0, (spread - (kappa - pe * (1 - kappa)) ** 2) / scale);
  const v0 = (spreadNull - pe * pe) / scale;
  const seNull = v0 < 1e-20 ? null : Math.sqrt(v0);
  const se = Math.sqrt(v);
  const reach = normalUpperQuantile((1 - level) / 2) * se;
  let chance = 0;
  let most = 0;
  for (let i = 0; i < k; i++) {
    chance += row[i]! * col[i]!;
    most += Math.min(row[i]!, col[i]!);
  }
  return {
    kappa,
    po,
    pe,
    se,
    seNull,
    z: seNull === null ? null : kappa / seNull,
    p: seNull === null ? null : 2 * normalCdf(-Math.abs(kappa / seNull)),
    lower: kappa - reach,
    upper: kappa + reach,
    kappaMax: 1 - chance > 1e-12 ? (most - chance) / (1 - chance) : null,
    pabak: (k * diagonal - 1) / (k - 1),
  };
}

/** Kappa of every pair of raters under every weighting. */
export function pairwiseKappa(ratings: CodedRatings, names: readonly string[]) {
  const k = ratings.categories.length;
  return names.flatMap((a, i) =>
    names.slice(i + 1).flatMap((b, rest) =>
      (['none', 'linear', 'quadratic'] as const).flatMap((weights) => {
        const result = cohenKappa(ratings.codes[i]!, ratings.codes[i + 1 + rest]!, k, weights);
        return result ? [{ a, b, weights, ...result }] : [];
      }),
    ),
  );
}
