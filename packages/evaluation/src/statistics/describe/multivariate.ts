import { chiSquaredUpper } from '../distributions/gamma.ts';
import { normalUpper } from '../distributions/normal.ts';
import { cholesky, logDeterminant, symmetricInverse } from '../matrix/cholesky.ts';
import { moments } from '../matrix/covariance.ts';
import { symmetricEigen } from '../matrix/symmetric-eigen.ts';

/** Whether correlations are strong enough for factors: KMO and Bartlett's test. */
export interface Factorability {
  readonly n: number;
  readonly kmo: number;
  readonly msai: Readonly<Record<string, number>>;
  readonly bartlettChisq: number;
  readonly bartlettDf: number;
  readonly bartlettP: number;
  readonly determinant: number;
  readonly eigenvalues: readonly number[];
}

/** Mardia's multivariate skewness and kurtosis, as R's `psych::mardia` gives them. */
export interface Mardia {
  readonly n: number;
  readonly b1p: number;
  readonly skew: number;
  readonly skewSmallSample: number;
  readonly pSkew: number;
  readonly b2p: number;
  readonly kurtosisZ: number;
  readonly pKurtosis: number;
}

/** Both of complete columns; `undefined` when they are collinear or too few. */
export function multivariate(
  columns: readonly Float64Array[],
  names: readonly string[],
): { readonly factorability: Factorability; readonly mardia: Mardia } | undefined {
  const p = columns.length;
  const n = columns[0]?.length ?? 0;
  if (p < 2 || n <= p) return undefined;
  const { mean, covariance } = moments(columns);
  const r = covariance.map((value, at) => {
    const i = Math.floor(at / p);
    const j = at % p;
    return i === j ? 1 : value / Math.sqrt(covariance[i * p + i]! * covariance[j * p + j]!);
  });
  const factor = cholesky(r, p);
  const inverse = symmetricInverse(r, p)?.inverse;
  const whitening = cholesky(covariance, p);
  if (!factor || !inverse || !whitening) return undefined;
  const logDet = logDeterminant(factor, p);
  if (!(logDet > Math.log(1e-14) * p)) return undefined;
  const own = new Float64Array(p);
  const partial = new Float64Array(p);
  for (let i = 0; i < p; i++) {
    for (let j = 0; j < p; j++) {
      if (i === j) continue;
      own[i]! += r[i * p + j]! ** 2;
      partial[i]! += inverse[i * p + j]! ** 2 / (inverse[i * p + i]! * inverse[j * p + j]!);
    }
  }
  const sum = (values: Float64Array) => values.reduce((all, value) => all + value, 0);
  const chisq = -logDet * (n - 1 - (2 * p + 5) / 6);
  const df = (p * (p - 1)) / 2;
  return {
    factorability: {
      n,
      kmo: sum(own) / (sum(own) + sum(partial)),
      msai: Object.fromEntries(names.map((name, i) => [name, own[i]! / (own[i]! + partial[i]!)])),
      bartlettChisq: chisq,
      bartlettDf: df,
      bartlettP: chiSquaredUpper(chisq, df),
      determinant: Math.exp(logDet),
      eigenvalues: Array.from(symmetricEigen(r, p).values),
    },
    mardia: mardia(columns, mean, whitening, n, p),
  };
}

function mardia(
  columns: readonly Float64Array[],
  centre: Float64Array,
  factor: Float64Array,
  n: number,
  p: number,
): Mardia {
  // Whitened rows make b1p a sum of squared third moments: n p³ work instead of n² p.
  const y = new Float64Array(n * p);
  let b2 = 0;
  for (let i = 0; i < n; i++) {
    let distance = 0;
    for (let j = 0; j < p; j++) {
      let value = columns[j]![i]! - centre[j]!;
      for (let k = 0; k < j; k++) value -= factor[j * p + k]! * y[i * p + k]!;
      y[i * p + j] = value /= factor[j * p + j]!;
      distance += value * value;
    }
    b2 += distance * distance;
  }
  let b1 = 0;
  for (let a = 0; a < p; a++) {
    for (let b = 0; b <= a; b++) {
      for (let c = 0; c <= b; c++) {
        let third = 0;
        for (let i = 0; i < n * p; i += p) third += y[i + a]! * y[i + b]! * y[i + c]!;
        const times = a === b ? (b === c ? 1 : 3) : b === c ? 3 : 6;
        b1 += times * third * third;
      }
    }
  }
  // `psych::mardia` standardises with divisor n − 1.
  const shrink = (n - 1) / n;
  const b1p = (b1 / (n * n)) * shrink ** 3;
  const b2p = (b2 / n) * shrink ** 2;
  const df = (p * (p + 1) * (p + 2)) / 6;
  const k = ((p + 1) * (n + 1) * (n + 3)) / (n * ((n + 1) * (p + 1) - 6));
  const z = (b2p - p * (p + 2)) * Math.sqrt(n / (8 * p * (p + 2)));
  return {
    n,
    b1p,
    skew: (n * b1p) / 6,
    skewSmallSample: (n * k * b1p) / 6,
    pSkew: chiSquaredUpper((n * b1p) / 6, df),
    b2p,
    kurtosisZ: z,
    pKurtosis: 2 * normalUpper(Math.abs(z)),
  };
}
