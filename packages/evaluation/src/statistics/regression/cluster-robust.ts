import { tTwoSided } from '../distributions/t-and-f.ts';
import { fUpper } from '../distributions/t-and-f.ts';
import { symmetricEigen, symmetricFunction } from '../matrix/symmetric-eigen.ts';
import type { Orthogonal } from './orthogonal.ts';

/** Which small-sample correction of cluster-robust standard errors. */
export type ClusterType = 'CR0' | 'CR1' | 'CR1p' | 'CR1S' | 'CR2' | 'CR3';

/** Standard errors and Satterthwaite tests under one correction, named by coefficient. */
export interface ClusterRobust {
  readonly se: Readonly<Record<string, number | null>>;
  readonly satterthwaiteDf: Readonly<Record<string, number | null>>;
  readonly satterthwaiteP: Readonly<Record<string, number | null>>;
  readonly naiveTdf: number;
  readonly naiveTp: Readonly<Record<string, number | null>>;
}

/** What one cluster adds, in the coordinates of Q: all that follows is p × p. */
interface Adjusted {
  /** J scores of length p. */
  readonly scores: readonly Float64Array[];
  /** Q_j' A_j Q_j and Q_j' A_j² Q_j. */
  readonly once: readonly Float64Array[];
  readonly twice: readonly Float64Array[];
}

/**
 * Cluster-robust covariance of least-squares coefficients.
 *
 * CR2 (Bell & McCaffrey 2002) and CR3 with the identity as working model. Every adjustment matrix
 * acts on the p directions of Q_j only, so that a cluster of any size costs p³ (as in Pustejovsky &
 * Tipton 2018, without ever forming a matrix of the cluster's size).
 */
export function clusterRobust(
  { q, inverse }: Orthogonal,
  residuals: Float64Array,
  clusters: Int32Array,
  count: number,
  coefficients: Float64Array,
  names: readonly string[],
  type: ClusterType,
): { readonly covariance: Float64Array; readonly tests: ClusterRobust } {
  const p = q.length;
  const n = residuals.length;
  const adjusted = adjust(q, residuals, clusters, count, type);
  const factor =
    type === 'CR1'
      ? count / (count - 1)
      : type === 'CR1p'
        ? count / (count - p)
        : type === 'CR1S'
          ? (count * (n - 1)) / ((count - 1) * (n - p))
          : 1;
  const meat = new Float64Array(p * p);
  for (const s of adjusted.scores) {
    for (let a = 0; a < p; a++) for (let b = 0; b < p; b++) meat[a * p + b]! += s[a]! * s[b]!;
  }
  const covariance = new Float64Array(p * p);
  for (let a = 0; a < p; a++) {
    for (let b = 0; b < p; b++) {
      let sum = 0;
      for (let k = a; k < p; k++) {
        for (let l = b; l < p; l++) {
          sum += inverse[a * p + k]! * meat[k * p + l]! * inverse[b * p + l]!;
        }
      }
      covariance[a * p + b] = factor * sum;
    }
  }
  const se: Record<string, number | null> = {};
  const df: Record<string, number | null> = {};
  const pValue: Record<string, number | null> = {};
  const naive: Record<string, number | null> = {};
  names.forEach((name, c) => {
    const own = covariance[c * p + c]!;
    const degrees = satterthwaite(adjusted, inverse, p, c);
    const root = own > 0 ? Math.sqrt(own) : NaN;
    const t = coefficients[c]! / root;
    const sound = Number.isFinite(root) && Number.isFinite(degrees);
    se[name] = sound ? root : null;
    df[name] = sound ? degrees : null;
    pValue[name] = sound ? tTwoSided(t, degrees) : null;
    naive[name] = sound ? tTwoSided(t, count - 1) : null;
  });
  return {
    covariance,
    tests: { se, satterthwaiteDf: df, satterthwaiteP: pValue, naiveTdf: count - 1, naiveTp: naive },
  };
}

/** Hotelling's T² test with approximate degrees of freedom ("HTZ") that coefficients are zero. */
export function waldTest(
  { q, inverse }: Orthogonal,
  residuals: Float64Array,
  clusters: Int32Array,
  count: number,
  coefficients: Float64Array,
  tested: readonly number[],
): { Fstat: number; dfNum: number; dfDenom: number; p: number } | undefined {
  const p = q.length;
  const m = tested.length;
  const adjusted = adjust(q, residuals, clusters, count, 'CR2');
  const w = tested.map((c) => Float64Array.from({ length: p }, (_, k) => inverse[c * p + k]!));
  const product = (g: Float64Array, v: Float64Array) =>
    Float64Array.from({ length: p }, (_, a) => {
      let sum = 0;
      for (let b = 0; b < p; b++) sum += g[a * p + b]! * v[b]!;
      return sum;
    });
  const inner = (a: Float64Array, b: Float64Array) =>
    a.reduce((sum, value, k) => sum + value * b[k]!, 0);
  const u = adjusted.once.map((g) => w.map((v) => product(g, v)));
  const own = adjusted.twice.map((g) =>
    w.map((v) => w.map((other) => inner(other, product(g, v)))),
  );
  const omega = new Float64Array(m * m);
  for (let j = 0; j < count; j++) {
    for (let s = 0; s < m; s++) {
      for (let t = 0; t < m; t++) {
        omega[s * m + t]! += own[j]![s]![t]! - inner(u[j]![s]!, u[j]![t]!);
      }
    }
  }
  const root = symmetricFunction(symmetricEigen(omega, m), m, (value) => 1 / Math.sqrt(value));
  if (!root.every(Number.isFinite)) return undefined;
  const standard = (matrix: number[][]) => {
    const half = matrix.map((row) =>
      Array.from({ length: m }, (_, t) =>
        row.reduce((sum, value, k) => sum + value * root[k * m + t]!, 0),
      ),
    );
    return Array.from({ length: m }, (_, s) =>
      Array.from({ length: m }, (_, t) =>
        half.reduce((sum, row, k) => sum + root[s * m + k]! * row[t]!, 0),
      ),
    );
  };
  let variance = 0;
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) {
      const block = standard(
        Array.from({ length: m }, (_, s) =>
          Array.from(
            { length: m },
            (_, t) => (i === j ? own[j]![s]![t]! : 0) - inner(u[i]![s]!, u[j]![t]!),
          ),
        ),
      );
      for (let s = 0; s < m; s++) {
        for (let t = 0; t < m; t++) {
          variance += block[s]![s]! * block[t]![t]! + block[s]![t]! * block[t]![s]!;
        }
      }
    }
  }
  const eta = (m * (m + 1)) / variance;
  const scores = new Float64Array(m * m);
  for (const score of adjusted.scores) {
    const part = w.map((v) => inner(v, score));
    for (let s = 0; s < m; s++)
      for (let t = 0; t < m; t++) scores[s * m + t]! += part[s]! * part[t]!;
  }
  const precision = symmetricFunction(symmetricEigen(scores, m), m, (value) => 1 / value);
  let quadratic = 0;
  for (let s = 0; s < m; s++) {
    for (let t = 0; t < m; t++) {
      quadratic += coefficients[tested[s]!]! * precision[s * m + t]! * coefficients[tested[t]!]!;
    }
  }
  const dfDenom = eta - m + 1;
  const Fstat = (dfDenom / (eta * m)) * quadratic;
  if (!Number.isFinite(Fstat) || !(dfDenom > 0)) return undefined;
  return { Fstat, dfNum: m, dfDenom, p: fUpper(Fstat, m, dfDenom) };
}

function adjust(
  q: readonly Float64Array[],
  residuals: Float64Array,
  clusters: Int32Array,
  count: number,
  type: ClusterType,
): Adjusted {
  const p = q.length;
  const grams = Array.from({ length: count }, () => new Float64Array(p * p));
  const raw = Array.from({ length: count }, () => new Float64Array(p));
  for (let a = 0; a < p; a++) {
    const x = q[a]!;
    for (let i = 0; i < x.length; i++) raw[clusters[i]!]![a]! += x[i]! * residuals[i]!;
    for (let b = 0; b <= a; b++) {
      const y = q[b]!;
      for (let i = 0; i < x.length; i++) grams[clusters[i]!]![a * p + b]! += x[i]! * y[i]!;
    }
  }
  const scores: Float64Array[] = [];
  const once: Float64Array[] = [];
  const twice: Float64Array[] = [];
  for (let j = 0; j < count; j++) {
    const gram = grams[j]!;
    for (let a = 0; a < p; a++) for (let b = 0; b < a; b++) gram[b * p + a] = gram[a * p + b]!;
    if (type !== 'CR2' && type !== 'CR3') {
      scores.push(raw[j]!);
      once.push(gram);
      twice.push(gram);
      continue;
    }
    const eigen = symmetricEigen(gram, p);
    // A direction the cluster alone decides has no residual: the generalised inverse leaves it out.
    const weight = (d: number) => {
      const rest = 1 - d;
      if (rest < 1e-10) return 0;
      return type === 'CR2' ? 1 / Math.sqrt(rest) : 1 / rest;
    };
    const t = symmetricFunction(eigen, p, weight);
    const score = new Float64Array(p);
    for (let a = 0; a < p; a++)
      for (let b = 0; b < p; b++) score[a]! += t[a * p + b]! * raw[j]![b]!;
    scores.push(score);
    once.push(symmetricFunction(eigen, p, (d) => d * weight(d)));
    twice.push(symmetricFunction(eigen, p, (d) => d * weight(d) ** 2));
  }
  return { scores, once, twice };
}

// (Σ P_jj)² / ΣΣ P_ij² with P_ij = δ_ij w'Q_j'A_j²Q_j w − u_i'u_j, u_j = Q_j'A_jQ_j w.
function satterthwaite(adjusted: Adjusted, inverse: Float64Array, p: number, c: number): number {
  const w = inverse.subarray(c * p, (c + 1) * p);
  const outer = new Float64Array(p * p);
  let traceSum = 0;
  let squares = 0;
  adjusted.once.forEach((g, j) => {
    const h = adjusted.twice[j]!;
    const u = new Float64Array(p);
    let own = 0;
    for (let a = 0; a < p; a++) {
      for (let b = 0; b < p; b++) {
        u[a]! += g[a * p + b]! * w[b]!;
        own += w[a]! * h[a * p + b]! * w[b]!;
      }
    }
    let norm = 0;
    for (let a = 0; a < p; a++) {
      norm += u[a]! * u[a]!;
      for (let b = 0; b < p; b++) outer[a * p + b]! += u[a]! * u[b]!;
    }
    traceSum += own - norm;
    squares += own * own - 2 * own * norm;
  });
  for (const value of outer) squares += value * value;
  return (traceSum * traceSum) / squares;
}
