import { cholesky, symmetricInverse } from '../matrix/cholesky.ts';
import { luInverse } from '../matrix/lu.ts';
import { dot, multiply, multiplyTransposed, transpose } from '../matrix/product.ts';
import type { MixedFit } from './mixed-model.ts';
import type { MixedSums } from './group-sums.ts';
import { profile } from './profiled-criterion.ts';

/** Uncertainty of the variances: the observed information of (variances of the groups, residual). */
export interface VarianceUncertainty {
  /** Lower triangle of the random effects' covariance matrix by column, then the residual. */
  readonly covariance: Float64Array;
  readonly size: number;
}

/** Covariance matrix of the variance estimates by the curvature of the criterion. */
export function varianceUncertainty(s: MixedSums, fit: MixedFit): VarianceUncertainty | undefined {
  const at = variancesOf(s.k, fit);
  const q = at.length;
  const f = (v: Float64Array): number => criterionAt(s, v, fit.method === 'REML') ?? NaN;
  const steps = at.map((v, i) => 2e-3 * Math.max(Math.abs(v), scaleOf(at, s.k, i) * 0.1));
  const moved = (i: number, a: number, j = -1, b = 0): number => {
    const v = Float64Array.from(at);
    v[i]! += a * steps[i]!;
    if (j >= 0) v[j]! += b * steps[j]!;
    return f(v);
  };
  const centre = f(at);
  const h = new Float64Array(q * q);
  for (let i = 0; i < q; i++) {
    const second = (w: number) =>
      (moved(i, w) + moved(i, -w) - 2 * centre) / (w * w * steps[i]! ** 2);
    h[i * q + i] = (4 * second(1) - second(2)) / 3;
    for (let j = 0; j < i; j++) {
      const cross = (w: number) =>
        (moved(i, w, j, w) - moved(i, w, j, -w) - moved(i, -w, j, w) + moved(i, -w, j, -w)) /
        (4 * w * w * steps[i]! * steps[j]!);
      const value = (4 * cross(1) - cross(2)) / 3;
      h[i * q + j] = value;
      h[j * q + i] = value;
    }
  }
  const inverse = h.every(Number.isFinite) ? symmetricInverse(h, q)?.inverse : undefined;
  return inverse && { covariance: inverse.map((v) => 2 * v), size: q };
}

function variancesOf(k: number, fit: MixedFit): Float64Array {
  const out: number[] = [];
  for (let c = 0; c < k; c++) for (let r = c; r < k; r++) out.push(fit.random[r * k + c]!);
  out.push(fit.sigma2);
  return Float64Array.from(out);
}

function scaleOf(at: Float64Array, k: number, i: number): number {
  let place = 0;
  const diagonal: number[] = [];
  const cells: [number, number][] = [];
  for (let c = 0; c < k; c++) {
    for (let r = c; r < k; r++) {
      if (r === c) diagonal.push(at[place]!);
      cells.push([r, c]);
      place++;
    }
  }
  const cell = cells[i];
  return cell ? Math.sqrt(diagonal[cell[0]]! * diagonal[cell[1]]!) : at[i]!;
}

/** −2 log-likelihood at given variances, β profiled out. */
function criterionAt(s: MixedSums, v: Float64Array, reml: boolean): number | undefined {
  const at = atVariances(s, v, reml);
  if (!at) return undefined;
  const sigma2 = v.at(-1)!;
  const nu = s.n - (reml ? s.p : 0);
  const { criterion, sigma2: own } = at;
  return (
    criterion -
    nu * (1 + Math.log(2 * Math.PI * own)) +
    nu * Math.log(2 * Math.PI * sigma2) +
    (nu * own) / sigma2
  );
}

function atVariances(s: MixedSums, v: Float64Array, reml: boolean) {
  const { k } = s;
  const sigma2 = v.at(-1)!;
  const d = new Float64Array(k * k);
  let place = 0;
  for (let c = 0; c < k; c++) {
    for (let r = c; r < k; r++) {
      d[r * k + c] = v[place]! / sigma2;
      d[c * k + r] = v[place]! / sigma2;
      place++;
    }
  }
  const factor = cholesky(d, k);
  return factor && profile(s, factor, reml);
}

/** Satterthwaite's degrees of freedom of each fixed effect, as lmerTest. */
export function satterthwaite(
  s: MixedSums,
  fit: MixedFit,
  uncertainty: VarianceUncertainty,
): Float64Array {
  const at = variancesOf(s.k, fit);
  const { covariance: c, size: q } = uncertainty;
  const { p } = s;
  const slopes = new Float64Array(p * q);
  for (let i = 0; i < q; i++) {
    const step = 1e-3 * Math.max(Math.abs(at[i]!), scaleOf(at, s.k, i) * 0.1);
    const variance = (w: number, j: number): number => {
      const v = Float64Array.from(at);
      v[i]! += w * step;
      const found = atVariances(s, v, fit.method === 'REML');
      return found ? found.inverse[j * p + j]! * v.at(-1)! : NaN;
    };
    for (let j = 0; j < p; j++) {
      slopes[j * q + i] =
        (8 * (variance(1, j) - variance(-1, j)) - (variance(2, j) - variance(-2, j))) / (12 * step);
    }
  }
  return Float64Array.from({ length: p }, (_, j) => {
    let spread = 0;
    for (let a = 0; a < q; a++) {
      for (let b = 0; b < q; b++) spread += slopes[j * q + a]! * c[a * q + b]! * slopes[j * q + b]!;
    }
    return (2 * fit.covariance[j * p + j]! ** 2) / spread;
  });
}

export interface KenwardRoger {
  readonly covariance: Float64Array;
  /** Degrees of freedom of each fixed effect. */
  readonly df: Float64Array;
}

/**
 * Kenward & Roger's (1997) covariance matrix and degrees of freedom for a REML fit, as pbkrtest.
 *
 * With Woodbury's identity every matrix product reduces to the sums by group.
 */
export function kenwardRoger(s: MixedSums, fit: MixedFit): KenwardRoger | undefined {
  const { k, p, n, groups } = s;
  const inverseSigma = 1 / fit.sigma2;
  const d = fit.random.map((v) => v / fit.sigma2);
  const directions: Float64Array[] = [];
  for (let c = 0; c < k; c++) {
    for (let r = c; r < k; r++) {
      const e = new Float64Array(k * k);
      e[r * k + c] = 1;
      e[c * k + r] = 1;
      directions.push(e);
    }
  }
  const q = directions.length + 1;
  const last = q - 1;
  const first = Array.from({ length: q }, () => new Float64Array(p * p));
  const second = Array.from({ length: q }, () =>
    Array.from({ length: q }, () => new Float64Array(p * p)),
  );
  const traces = new Float64Array(q * q);
  add(first[last]!, s.xx, -1);
  add(second[last]![last]!, s.xx, 1);
  traces[last * q + last] = n;
  for (let j = 0; j < groups; j++) {
    const t = s.zz.slice(j * k * k, (j + 1) * k * k);
    const u = s.zx.slice(j * k * p, (j + 1) * k * p);
    // M = D (I + T D)⁻¹
    const inner = multiply(t, d, k, k, k);
    for (let i = 0; i < k; i++) inner[i * k + i]! += 1;
    const inverted = luInverse(inner, k);
    if (!inverted) return undefined;
    const m = multiply(d, inverted, k, k, k);
    const mt = multiply(m, t, k, k, k);
    const nm = mt.map((v, i) => (i % (k + 1) === 0 ? 1 : 0) - v);
    const tn = multiply(t, nm, k, k, k);
    const nu = multiply(transpose(nm, k, k), u, k, k, p);
    const nnu = multiply(transpose(nm, k, k), nu, k, k, p);
    const ntn = multiply(transpose(nm, k, k), tn, k, k, k);
    const mu = multiply(m, u, k, k, p);
    const mtmu = multiply(mt, mu, k, k, p);
    const mtmtmu = multiply(mt, mtmu, k, k, p);
    const ut = transpose(u, k, p);
    const [one, two, three] = [mu, mtmu, mtmtmu].map((right) => multiply(ut, right, p, k, p));
    add(first[last]!, one!, 2);
    add(first[last]!, two!, -1);
    add(second[last]![last]!, one!, -3);
    add(second[last]![last]!, two!, 3);
    add(second[last]![last]!, three!, -1);
    let traceMt = 0;
    let traceSquare = 0;
    for (let a = 0; a < k; a++) {
      traceMt += mt[a * k + a]!;
      for (let b = 0; b < k; b++) traceSquare += mt[a * k + b]! * mt[b * k + a]!;
    }
    traces[last * q + last]! += -2 * traceMt + traceSquare;
    directions.forEach((e, a) => {
      const nue = multiply(transpose(nu, k, p), e, p, k, k);
      add(first[a]!, multiply(nue, nu, p, k, p), -1);
      const mixed = multiply(nue, nnu, p, k, p);
      add(second[a]![last]!, mixed, 1);
      add(second[last]![a]!, transpose(mixed, p, p), 1);
      const te = multiply(tn, e, k, k, k);
      const cross = dot(e, ntn);
      traces[a * q + last]! += cross;
      traces[last * q + a]! += cross;
      directions.forEach((f, b) => {
        const middle = multiply(multiply(nue, tn, p, k, k), f, p, k, k);
        add(second[a]![b]!, multiply(middle, nu, p, k, p), 1);
        const tf = multiply(tn, f, k, k, k);
        let sum = 0;
        for (let r = 0; r < k; r++)
          for (let c = 0; c < k; c++) sum += te[r * k + c]! * tf[c * k + r]!;
        traces[a * q + b]! += sum;
      });
    });
  }
  const square = inverseSigma * inverseSigma;
  const cube = square * inverseSigma;
  const pm = first.map((m) => m.map((v) => v * square));
  const qm = second.map((row) => row.map((m) => m.map((v) => v * cube)));
  const phi = fit.covariance;
  const phiP = pm.map((m) => multiply(phi, m, p, p, p));
  const information = new Float64Array(q * q);
  for (let a = 0; a < q; a++) {
    for (let b = 0; b < q; b++) {
      let pp = 0;
      const [left, right] = [phiP[a]!, phiP[b]!];
      for (let r = 0; r < p; r++)
        for (let c = 0; c < p; c++) pp += left[r * p + c]! * right[c * p + r]!;
      information[a * q + b] = traces[a * q + b]! * square - 2 * dot(phi, qm[a]![b]!) + pp;
    }
  }
  const inverse = luInverse(information, q);
  if (!inverse) return undefined;
  const w = inverse.map((v) => 2 * v);
  const lambda = new Float64Array(p * p);
  for (let a = 0; a < q; a++) {
    for (let b = 0; b < q; b++) {
      const weight = w[a * q + b]!;
      add(lambda, qm[a]![b]!, weight);
      add(lambda, multiply(pm[a]!, phiP[b]!, p, p, p), -weight);
    }
  }
  const spread = multiply(multiply(phi, lambda, p, p, p), phi, p, p, p);
  const covariance = phi.map((v, i) => v + 2 * spread[i]!);
  const sandwiches = pm.map((m) => multiplyTransposed(multiply(phi, m, p, p, p), phi, p, p, p));
  const df = Float64Array.from({ length: p }, (_, j) => {
    const v = phi[j * p + j]!;
    let a = 0;
    for (let r = 0; r < q; r++) {
      for (let c = 0; c < q; c++) {
        a += w[r * q + c]! * (sandwiches[r]![j * p + j]! / v) * (sandwiches[c]![j * p + j]! / v);
      }
    }
    return contrastDf(a);
  });
  return { covariance, df };
}

function add(into: Float64Array, part: Float64Array, weight: number): void {
  for (let i = 0; i < into.length; i++) into[i]! += weight * part[i]!;
}

/** Kenward & Roger's denominator degrees of freedom of one contrast. */
function contrastDf(a: number): number {
  const b = (1 / 2) * (a + 6 * a);
  const g = (2 * a - 5 * a) / (3 * a);
  const c1 = g / (3 + 2 * (1 - g));
  const c2 = (1 - g) / (3 + 2 * (1 - g));
  const c3 = (3 - g) / (3 + 2 * (1 - g));
  const e = 1 / (1 - a);
  const v = (2 * (1 + c1 * b)) / ((1 - c2 * b) ** 2 * (1 - c3 * b));
  const rho = v / (2 * e * e);
  return 4 + 3 / (rho - 1);
}
