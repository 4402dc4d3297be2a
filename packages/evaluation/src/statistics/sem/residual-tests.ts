import { symmetricInverse } from '../matrix/cholesky.ts';
import { multiply, multiplyTransposed } from '../matrix/product.ts';
import { correlationResiduals } from './after-fit.ts';
import { lowerTriangle, momentJacobian, normalWeight } from './moment-structure.ts';
import { type StructuralFit } from './structural-fit.ts';

const NOTHING = 1e-4;

/**
 * How many standard errors each correlation residual lies from zero: one symmetric matrix per group.
 *
 * For complete answers and normal-theory maximum likelihood, as the `z` of lavaan's `lavResiduals`
 * (Maydeu-Olivares 2017): the residual's covariance is QΓQ'/n with Q = I − ΔE⁻¹Δ'W. A residual
 * below 0.0001 stands for its own z. `undefined` where another estimator or missing answers would
 * need another covariance.
 */
export function residualTests(fit: StructuralFit): readonly Float64Array[] | undefined {
  const { inside, estimator } = fit;
  if (estimator !== 'ml' || inside.options.se === 'robust') return undefined;
  if (inside.saturated.some(({ sample }) => !sample.complete)) return undefined;
  const q = inside.theta.length;
  const residuals = correlationResiduals(fit);
  const out: Float64Array[] = [];
  for (let g = 0; g < residuals.length; g++) {
    const { covariance: s, exogenous, sample, meanStructure } = inside.saturated[g]!;
    const structure = inside.structures[g]!;
    const at = inside.implied[g]!;
    const p = structure.observed;
    const means = meanStructure ? p : 0;
    const cells = [...lowerTriangle(p)];
    const isX = new Set(exogenous);
    const kept = [
      ...Array.from({ length: means }, (_, i) => i).filter((i) => !isX.has(i)),
      ...cells.flatMap(([i, j], c) => (isX.has(i) && isX.has(j) ? [] : [means + c])),
    ];
    const size = means + cells.length;
    const r = kept.length;
    const square = (m: Float64Array) => {
      const part = new Float64Array(r * r);
      for (let a = 0; a < r; a++) {
        for (let b = 0; b < r; b++) part[a * r + b] = m[kept[a]! * size + kept[b]!]!;
      }
      return part;
    };
    const structured = normalWeight(at.sigma, p, meanStructure);
    const unstructured = normalWeight(s, p, meanStructure);
    const acov = unstructured && symmetricInverse(square(unstructured), r)?.inverse;
    if (!structured || !acov) return undefined;
    const whole = momentJacobian(structure, at, q);
    const jacobian = new Float64Array(r * q);
    kept.forEach((k, a) => jacobian.set(whole.subarray(k * q, (k + 1) * q), a * q));
    const half = multiply(jacobian, inside.inverseInformation, r, q, q);
    const spread = multiplyTransposed(half, jacobian, r, q, r);
    const away = multiply(spread, square(structured), r, r, r).map((v) => -v * sample.n);
    for (let a = 0; a < r; a++) away[a * r + a]! += 1;
    const left = multiply(away, acov, r, r, r);
    const z = Float64Array.from(residuals[g]!);
    kept.forEach((k, a) => {
      if (k < means) return;
      const [i, j] = cells[k - means]!;
      let variance = 0;
      for (let b = 0; b < r; b++) variance += left[a * r + b]! * away[a * r + b]!;
      const residual = residuals[g]![i * p + j]!;
      const scale = s[i * p + i]! * s[j * p + j]! * sample.n;
      const se = Math.sqrt(variance / scale);
      if (Math.abs(residual) < NOTHING || !(se > 0)) return;
      z[i * p + j] = residual / se;
      z[j * p + i] = residual / se;
    });
    out.push(z);
  }
  return out;
}
