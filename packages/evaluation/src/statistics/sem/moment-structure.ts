import { symmetricInverse } from '../matrix/cholesky.ts';
import { dot, multiply, multiplyTransposed, transpose } from '../matrix/product.ts';
import { type ScaledTest } from './fit-measures.ts';
import { type SaturatedGroup } from './robust-tests.ts';
import { momentBasis } from './moment-basis.ts';
import { type GroupStructure, implied, type Implied } from './structure.ts';

/** Positions of the lower triangle by column: (0,0), (1,0), …, (1,1), …, as lavaan's vech. */
export function* lowerTriangle(p: number): Generator<[number, number]> {
  for (let j = 0; j < p; j++) for (let i = j; i < p; i++) yield [i, j];
}

/** One group in terms of its sample moments: derivatives, weight and asymptotic covariance. */
export interface MomentGroup {
  readonly n: number;
  /** Number of moments. */
  readonly size: number;
  /** size x q. */
  readonly jacobian: Float64Array;
  /** size x size, or its diagonal. */
  readonly weight: Float64Array;
  /** Asymptotic covariance matrix of √n times the moments. */
  readonly gamma: Float64Array;
}

/** Derivatives of the implied means (if modelled) and covariances: size x q, row-major. */
export function momentJacobian(structure: GroupStructure, at: Implied, free: number): Float64Array {
  const { observed: p, meanStructure } = structure;
  const { rows, x, y, weight, mean, parameter } = momentBasis(structure, at);
  const means = meanStructure ? p : 0;
  const out = new Float64Array((means + (p * (p + 1)) / 2) * free);
  for (let c = 0; c < x.length; c++) {
    const [w, m] = [weight[c]!, mean[c]!];
    const [bx, by] = [x[c]! * p, y[c]! * p];
    let to = parameter[c]!;
    for (let i = 0; i < means; i++, to += free) if (m !== 0) out[to]! += m * rows[bx + i]!;
    if (w === 0) continue;
    for (let j = 0; j < p; j++) {
      const [xj, yj] = [w * rows[bx + j]!, w * rows[by + j]!];
      for (let i = j; i < p; i++, to += free) {
        out[to]! += rows[bx + i]! * yj + rows[by + i]! * xj;
      }
    }
  }
  return out;
}

/** The normal-theory weight of means and covariances at an implied covariance matrix. */
export function normalWeight(
  sigma: Float64Array,
  p: number,
  meanStructure: boolean,
): Float64Array | undefined {
  const v = symmetricInverse(sigma, p)?.inverse;
  if (!v) return undefined;
  const means = meanStructure ? p : 0;
  const size = means + (p * (p + 1)) / 2;
  const out = new Float64Array(size * size);
  for (let i = 0; i < means; i++) {
    for (let j = 0; j < means; j++) out[i * size + j] = v[i * p + j]!;
  }
  let row = means;
  for (let j = 0; j < p; j++) {
    for (let i = j; i < p; i++, row++) {
      let column = means;
      for (let l = 0; l <= j; l++) {
        for (let k = l; k < p && column <= row; k++, column++) {
          const w = (i === j ? 0.5 : 1) * (k === l ? 0.5 : 1);
          const value = w * (v[i * p + k]! * v[j * p + l]! + v[i * p + l]! * v[j * p + k]!);
          out[row * size + column] = value;
          out[column * size + row] = value;
        }
      }
    }
  }
  return out;
}

/**
 * The distribution-free asymptotic covariance matrix Γ of a complete group's moments (divisor n).
 *
 * Exogenous variables are taken as given: what they predict linearly is taken out, as lavaan does
 * with `fixed.x`.
 */
export function distributionFreeGamma(group: SaturatedGroup): Float64Array {
  const p = group.mean.length;
  const { n, columns } = group.sample;
  const means = group.meanStructure ? p : 0;
  const cells = [...lowerTriangle(p)];
  const size = means + cells.length;
  const fitted = group.exogenous.length > 0 ? fittedFrom(group) : undefined;
  const z = new Float64Array(n * size);
  const average = new Float64Array(size);
  for (let i = 0; i < n; i++) {
    const base = i * size;
    const d = columns.map((column, j) => column[i]! - group.mean[j]!);
    const h = fitted?.map((column) => column[i]!);
    for (let j = 0; j < means; j++) z[base + j] = d[j]! - (h ? h[j]! : 0);
    for (let c = 0; c < cells.length; c++) {
      const [a, b] = cells[c]!;
      z[base + means + c] = d[a]! * d[b]! - (h ? h[a]! * h[b]! : 0);
    }
    for (let c = 0; c < size; c++) average[c]! += z[base + c]! / n;
  }
  const gamma = new Float64Array(size * size);
  for (let i = 0; i < n; i++) {
    const base = i * size;
    for (let c = 0; c < size; c++) z[base + c]! -= average[c]!;
    for (let a = 0; a < size; a++) {
      const left = z[base + a]! / n;
      for (let b = 0; b <= a; b++) gamma[a * size + b]! += left * z[base + b]!;
    }
  }
  for (let a = 0; a < size; a++)
    for (let b = 0; b < a; b++) gamma[b * size + a] = gamma[a * size + b]!;
  return gamma;
}

/** Each variable's centred prediction from the exogenous ones; an exogenous variable is its own. */
function fittedFrom(group: SaturatedGroup): Float64Array[] {
  const { exogenous: x, covariance: s, mean } = group;
  const p = mean.length;
  const m = x.length;
  const xx = new Float64Array(m * m);
  x.forEach((i, a) => x.forEach((j, b) => (xx[a * m + b] = s[i * p + j]!)));
  const inverse = symmetricInverse(xx, m)?.inverse ?? new Float64Array(m * m);
  return group.sample.columns.map((column, j) => {
    if (x.includes(j)) return column.map((v) => v - mean[j]!);
    const slopes = x.map((_, a) => {
      let sum = 0;
      for (let b = 0; b < m; b++) sum += inverse[a * m + b]! * s[x[b]! * p + j]!;
      return sum;
    });
    return Float64Array.from(column, (_, i) => {
      let sum = 0;
      for (let a = 0; a < m; a++) {
        sum += slopes[a]! * (group.sample.columns[x[a]!]![i]! - mean[x[a]!]!);
      }
      return sum;
    });
  });
}

export interface Correction {
  /** tr(UΓ). */
  readonly trace: number;
  /** tr((UΓ)²). */
  readonly traceOfSquare: number;
  /** Σ f Δ'WΓWΔ, the middle of the sandwich, per row of data. */
  readonly meat: Float64Array;
}

/**
 * tr(UΓ) and tr((UΓ)²) with U = W − WΔ(Δ'WΔ)⁻¹Δ'W over groups, and the sandwich's middle.
 *
 * `inverse` is (Σ f Δ'WΔ)⁻¹ where f is a group's share of the rows.
 */
export function correction(
  groups: readonly MomentGroup[],
  inverse: Float64Array,
  q: number,
): Correction {
  const total = groups.reduce((sum, { n }) => sum + n, 0);
  const meat = new Float64Array(q * q);
  const twice = new Float64Array(q * q);
  let trace = 0;
  let square = 0;
  for (const { n, size, jacobian, weight, gamma } of groups) {
    const share = n / total;
    const isDiagonal = weight.length === size;
    // Δ'W, most of it zero: it stands on the left. Then Δ'WΓ and Δ'WΓW.
    const slopes = transpose(jacobian, size, q);
    const weighted = isDiagonal
      ? stretched(slopes, weight)
      : multiply(slopes, weight, q, size, size);
    const spread = multiply(weighted, gamma, q, size, size);
    const again = isDiagonal ? stretched(spread, weight) : multiply(spread, weight, q, size, size);
    addTo(meat, share, multiply(weighted, transpose(spread, q, size), q, size, q));
    addTo(twice, share, multiplyTransposed(again, spread, q, size, q));
    const gw = isDiagonal
      ? stretched(gamma, weight)
      : multiplyTransposed(gamma, weight, size, size, size);
    for (let i = 0; i < size; i++) trace += gw[i * size + i]!;
    square += dot(gw, transpose(gw, size, size));
  }
  // With E⁻¹ and M = Δ'WΓWΔ: tr(ΓW) − tr(E⁻¹M), tr((ΓW)²) − 2 tr(E⁻¹ Δ'WΓWΓWΔ) + tr((E⁻¹M)²).
  const em = multiply(inverse, meat, q, q, q);
  trace -= dot(inverse, meat);
  square += dot(em, transpose(em, q, q)) - 2 * dot(inverse, twice);
  return { trace, traceOfSquare: square, meat };
}

/** Every row times the weights of its columns. */
function stretched(rows: Float64Array, weights: Float64Array): Float64Array {
  const out = Float64Array.from(rows);
  for (let base = 0; base < out.length; base += weights.length) {
    for (let k = 0; k < weights.length; k++) out[base + k]! *= weights[k]!;
  }
  return out;
}

/** Add a share of a matrix to another. */
export function addTo(into: Float64Array, share: number, part: Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i]! += share * part[i]!;
}

/** A test statistic scaled by the moments of its own distribution. */
export function scaledTest(
  name: ScaledTest['name'],
  chisq: number,
  df: number,
  { trace, traceOfSquare }: Pick<Correction, 'trace' | 'traceOfSquare'>,
): ScaledTest {
  if (!(df > 0)) return { name, chisq: 0, df, factor: 1, shift: 0, trace: 0 };
  if (name === 'scaled.shifted') {
    const a = Math.sqrt(df / traceOfSquare);
    const shift = df - a * trace;
    return { name, chisq: chisq * a + shift, df, factor: 1 / a, shift, trace };
  }
  if (name === 'mean.var.adjusted') {
    const adjusted = (trace * trace) / traceOfSquare;
    const factor = trace / adjusted;
    return { name, chisq: chisq / factor, df: adjusted, factor, shift: 0, trace };
  }
  const factor = trace / df;
  return { name, chisq: chisq / factor, df, factor, shift: 0, trace };
}

/** Normal-theory moment groups of a model at its estimates. */
export function normalMomentGroups(
  structures: readonly GroupStructure[],
  groups: readonly SaturatedGroup[],
  theta: Float64Array,
  q: number,
): MomentGroup[] | undefined {
  const out: MomentGroup[] = [];
  for (let g = 0; g < groups.length; g++) {
    const structure = structures[g]!;
    const at = implied(structure, theta);
    const weight = at && normalWeight(at.sigma, structure.observed, structure.meanStructure);
    if (!at || !weight) return undefined;
    const jacobian = momentJacobian(structure, at, q);
    out.push({
      n: groups[g]!.sample.n,
      size: jacobian.length / Math.max(1, q),
      jacobian,
      weight,
      gamma: distributionFreeGamma(groups[g]!),
    });
  }
  return out;
}

/** bread · meat · bread. */
export function sandwich(bread: Float64Array, meat: Float64Array, q: number): Float64Array {
  return multiply(multiply(bread, meat, q, q, q), bread, q, q, q);
}
