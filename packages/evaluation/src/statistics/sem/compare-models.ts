import { chiSquaredUpper } from '../distributions/gamma.ts';
import { symmetricInverse } from '../matrix/cholesky.ts';
import { dot, multiply, trace, transpose } from '../matrix/product.ts';
import { type StructuralFit } from './structural-fit.ts';
import { addTo, correction, type MomentGroup, normalMomentGroups } from './moment-structure.ts';

/** A χ² difference test of two nested models. */
export interface DifferenceTest {
  readonly method: 'standard' | 'satorra.bentler.2001' | 'satorra.2000';
  readonly chisq: number;
  readonly df: number;
  readonly pvalue: number | null;
}

/** How two nested models differ, the second being the more constrained. */
export interface ModelComparison {
  /** Lavaan's default: plain χ², scaled (Satorra & Bentler 2001), or Satorra (2000) for shifted tests. */
  readonly test: DifferenceTest;
  /** Satorra's (2000) test where it can be computed beside another. */
  readonly satorra2000: DifferenceTest | undefined;
  readonly deltaCfi: number | null;
  readonly deltaRmsea: number | null;
  readonly deltaSrmr: number | null;
}

const made = (method: DifferenceTest['method'], chisq: number, df: number): DifferenceTest => ({
  method,
  chisq,
  df,
  pvalue: df > 0 ? chiSquaredUpper(Math.max(0, chisq), df) : null,
});

/** Compare two nested models as lavaan's `lavTestLRT`, with differences of the fit indices. */
export function compareModels(free: StructuralFit, constrained: StructuralFit): ModelComparison {
  const one = free.inside.test;
  const zero = constrained.inside.test;
  const df = zero.df - one.df;
  const plain = zero.chisq - one.chisq;
  const scaled = one.scaled && zero.scaled;
  const shifted = one.scaled?.name === 'scaled.shifted';
  const exact = scaled && df > 0 ? satorra2000(free, constrained, plain, df) : undefined;
  let test = made('standard', plain, df);
  if (scaled && shifted && exact) test = exact;
  else if (scaled && one.scaled && df > 0) {
    const factor = (zero.df * scaled.factor - one.df * one.scaled.factor) / df;
    test = made('satorra.bentler.2001', plain / factor, df);
  }
  const suffix = scaled && free.fit['cfi.robust'] !== undefined ? '.robust' : '';
  const gap = (name: string): number | null => {
    const [a, b] = [free.fit[name], constrained.fit[name]];
    return typeof a === 'number' && typeof b === 'number' ? b - a : null;
  };
  return {
    test,
    satorra2000: exact,
    deltaCfi: gap(`cfi${suffix}`),
    deltaRmsea: gap(`rmsea${suffix}`),
    deltaSrmr: gap('srmr'),
  };
}

function momentGroupsOf(fit: StructuralFit): readonly MomentGroup[] | undefined {
  const { moments, structures, saturated, theta, prepared } = fit.inside;
  if (moments) return moments;
  if (saturated.some(({ sample }) => !sample.complete)) return undefined;
  return normalMomentGroups(structures, saturated, theta, prepared.table.free);
}

/** Satorra's (2000) difference test, scaled and shifted, with restrictions found from the Jacobians. */
function satorra2000(
  free: StructuralFit,
  constrained: StructuralFit,
  difference: number,
  df: number,
): DifferenceTest | undefined {
  const groups = momentGroupsOf(free);
  const others = momentGroupsOf(constrained);
  if (!groups || !others) return undefined;
  const q1 = free.inside.prepared.table.free;
  const q0 = constrained.inside.prepared.table.free;
  const total = groups.reduce((sum, { n }) => sum + n, 0);
  const gram = new Float64Array(q1 * q1);
  const cross = new Float64Array(q1 * q0);
  groups.forEach(({ size, jacobian }, g) => {
    const slopes = transpose(jacobian, size, q1);
    addTo(gram, 1, multiply(slopes, jacobian, q1, size, q1));
    addTo(cross, 1, multiply(slopes, others[g]!.jacobian, q1, size, q0));
  });
  const inverse = symmetricInverse(gram, q1)?.inverse;
  if (!inverse) return undefined;
  const h = multiply(inverse, cross, q1, q1, q0);
  // What the restrictions take away: P − H(H'P⁻¹H)⁻¹H', where P is the covariance of the estimates.
  const p = free.inside.inverseInformation.map((v) => v * total);
  const information = symmetricInverse(p, q1)?.inverse;
  const ht = transpose(h, q1, q0);
  const kept =
    information &&
    symmetricInverse(multiply(ht, multiply(information, h, q1, q1, q0), q0, q1, q0), q0)?.inverse;
  if (!kept) return undefined;
  const within = multiply(multiply(h, kept, q1, q0, q0), ht, q1, q0, q1);
  const middle = p.map((v, i) => v - within[i]!);
  const { meat } = correction(groups, p, q1);
  const product = multiply(middle, meat, q1, q1, q1);
  const square = dot(product, transpose(product, q1, q1));
  const slope = Math.sqrt(df / square);
  return made('satorra.2000', difference * slope + df - slope * trace(product, q1), df);
}
