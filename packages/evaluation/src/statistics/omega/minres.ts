import { symmetricInverse } from '../matrix/cholesky.ts';
import { symmetricEigen } from '../matrix/symmetric-eigen.ts';
import { newton } from '../optimise/newton.ts';

/** Factors taken out of a correlation matrix. */
export interface Extraction {
  /** Items by factors, row-major; every factor's loadings sum to a positive number. */
  readonly loadings: Float64Array;
  readonly uniquenesses: Float64Array;
}

/**
 * Minimum residual factors (unweighted least squares) of a k × k correlation matrix.
 *
 * Harman & Jones (1966), over the uniquenesses alone (Jöreskog 1977): the minimum of ½ Σ γ² over the
 * eigenvalues of R − Ψ that the factors leave, by Newton's method with exact derivatives.
 * `undefined` when the search does not end or a factor has no variance.
 */
export function minres(r: Float64Array, k: number, factors: number): Extraction | undefined {
  const inverse = symmetricInverse(r, k)?.inverse;
  const start = Float64Array.from({ length: k }, (_, i) =>
    inverse ? 1 / inverse[i * k + i]! : 0.5,
  );
  const reduced = (psi: Float64Array) => {
    const matrix = Float64Array.from(r);
    for (let i = 0; i < k; i++) matrix[i * k + i]! -= psi[i]!;
    return symmetricEigen(matrix, k);
  };
  const valueOf = (values: Float64Array): number => {
    let sum = 0;
    for (let j = factors; j < k; j++) sum += 0.5 * values[j]! ** 2;
    return sum;
  };
  const found = newton(
    {
      value: (psi) => valueOf(reduced(psi).values),
      derivatives: (psi, kind) => {
        const { values, vectors: u } = reduced(psi);
        const gradient = new Float64Array(k);
        const curvature = new Float64Array(k * k);
        for (let i = 0; i < k; i++) {
          for (let m = factors; m < k; m++) gradient[i]! -= values[m]! * u[i * k + m]! ** 2;
          for (let j = 0; j <= i; j++) {
            let left = 0;
            for (let m = factors; m < k; m++) left += u[i * k + m]! * u[j * k + m]!;
            let sum = left * left;
            if (kind === 'hessian') {
              for (let m = factors; m < k; m++) {
                const both = u[i * k + m]! * u[j * k + m]!;
                for (let l = 0; l < factors; l++) {
                  const gap = values[m]! - values[l]!;
                  sum += ((2 * values[m]!) / gap) * both * u[i * k + l]! * u[j * k + l]!;
                }
              }
            }
            curvature[i * k + j] = sum;
            curvature[j * k + i] = sum;
          }
        }
        return { value: valueOf(values), gradient, curvature };
      },
    },
    start,
    { scoringSteps: 2, tolerance: 1e-11 },
  );
  if (!found.converged) return undefined;
  const { values, vectors } = reduced(found.x);
  const loadings = new Float64Array(k * factors);
  for (let f = 0; f < factors; f++) {
    if (!(values[f]! > 0)) return undefined;
    let sum = 0;
    for (let i = 0; i < k; i++) sum += vectors[i * k + f]!;
    const scale = (sum < 0 ? -1 : 1) * Math.sqrt(values[f]!);
    for (let i = 0; i < k; i++) loadings[i * factors + f] = scale * vectors[i * k + f]!;
  }
  return { loadings, uniquenesses: found.x };
}
