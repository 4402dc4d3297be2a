import { type GroupStructure, type Implied } from './structure.ts';

/** Which variables are put on a standard scale: all, or only the factors. */
export type Standardisation = 'all' | 'latent';

/** A standardised value as a product of a cell and powers of total and residual variances. */
export interface StandardisedCell {
  readonly value: number;
  readonly gradient: Float64Array;
}

/** Ordered variables whose total variance is given (delta parameterisation), not modelled. */
export interface LatentResponses {
  readonly variance: (variable: number) => StandardisedCell | undefined;
}

/**
 * Lavaan's standardised solution for one cell of a group, with its exact gradient.
 *
 * Paths and loadings by total standard deviations; variances by the total variance; covariances
 * by the two residual standard deviations, so that they are correlations; means by the standard
 * deviation. `undefined` when a total variance needed is negative, or zero where it divides.
 */
export function standardiser(
  structure: GroupStructure,
  at: Implied,
  free: number,
  kind: Standardisation,
  latentResponses?: LatentResponses,
) {
  const { all: v, observed: p, cells } = structure;
  const scaled = (i: number): boolean => kind === 'all' || i >= p;
  const gradientOfVariance = (i: number): Float64Array => {
    const g = new Float64Array(free);
    for (const { kind: k, row, column, parameter } of cells) {
      if (k === 'path') {
        g[parameter]! += 2 * at.effects[i * v + row]! * at.total[column * v + i]!;
      } else if (k === 'covariance') {
        const product = at.effects[i * v + row]! * at.effects[i * v + column]!;
        g[parameter]! += row === column ? product : 2 * product;
      }
    }
    return g;
  };
  const cached = new Map<number, Float64Array>();
  const variance = (i: number) => {
    const given = latentResponses?.variance(i);
    if (given) return given;
    let gradient = cached.get(i);
    if (!gradient) {
      gradient = gradientOfVariance(i);
      cached.set(i, gradient);
    }
    return { value: at.total[i * v + i]!, gradient };
  };
  const residual = (i: number) => {
    const given = latentResponses?.variance(i);
    if (given) {
      const explained = gradientOfVariance(i);
      const value = at.covariances[i * v + i]!;
      return { value, gradient: given.gradient.map((d, k) => d - explained[k]!) };
    }
    const gradient = new Float64Array(free);
    for (const { kind: k, row, column, parameter } of cells) {
      if (k === 'covariance' && row === i && column === i) gradient[parameter]! += 1;
    }
    return { value: at.covariances[i * v + i]!, gradient };
  };
  // Of a negative residual variance lavaan takes the size; a warning names it.
  const size = ({ value, gradient }: { value: number; gradient: Float64Array }) =>
    value < 0 ? { value: -value, gradient: gradient.map((d) => -d) } : { value, gradient };
  const build = (
    base: number,
    parameter: number,
    powers: readonly (readonly [{ value: number; gradient: Float64Array }, number])[],
  ): StandardisedCell | undefined => {
    let factor = 1;
    for (const [{ value }, power] of powers) {
      if (!(value > 0) && (value < 0 || power < 0)) return undefined;
      factor *= value ** power;
    }
    const gradient = new Float64Array(free);
    for (const [{ value, gradient: g }, power] of powers) {
      // A factor without variance explains nothing: the path's standardised value is zero.
      const slope = value === 0 ? 0 : (base * factor * power) / value;
      if (slope !== 0) for (let k = 0; k < free; k++) gradient[k]! += slope * g[k]!;
    }
    if (parameter >= 0) gradient[parameter]! += factor;
    return { value: base * factor, gradient };
  };
  return {
    path: (row: number, column: number, parameter: number) =>
      build(at.paths[row * v + column]!, parameter, [
        ...(scaled(column) ? [[variance(column), 0.5] as const] : []),
        ...(scaled(row) ? [[variance(row), -0.5] as const] : []),
      ]),
    covariance: (row: number, column: number, parameter: number) => {
      const base = at.covariances[row * v + column]!;
      if (row === column && kind === 'all' && latentResponses?.variance(row)) {
        return build(1, -1, [
          [residual(row), 1],
          [variance(row), -1],
        ]);
      }
      if (row === column) return build(base, parameter, scaled(row) ? [[variance(row), -1]] : []);
      return build(base, parameter, [
        ...(scaled(row) ? [[size(residual(row)), -0.5] as const] : []),
        ...(scaled(column) ? [[size(residual(column)), -0.5] as const] : []),
      ]);
    },
    threshold: (row: number, value: number, parameter: number) =>
      build(value, parameter, scaled(row) ? [[variance(row), -0.5]] : []),
    mean: (row: number, parameter: number) =>
      build(at.means[row]!, parameter, scaled(row) ? [[variance(row), -0.5]] : []),
  };
}
