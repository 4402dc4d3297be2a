import { subMatrix } from '../../matrix/product.ts';
import { symmetricEigen, symmetricFunction } from '../../matrix/symmetric-eigen.ts';
import { type PreparedLevels } from './prepare-levels.ts';
import { type LevelShape } from './two-level-saturated.ts';

/** Where to begin on each level: pooled covariances within, analysis of variance between. */
export function startingShapes({ tables, sums }: PreparedLevels): readonly LevelShape[] {
  const { roles, within, between, exogenous } = tables;
  const p = roles.observed.length;
  const at = (names: readonly string[]) => names.map((name) => roles.observed.indexOf(name));
  const inside = at(within.observed);
  const pooled = new Float64Array(p * p);
  const first = sums.terms[0]!.covariance;
  const m = inside.length;
  inside.forEach((i, a) => inside.forEach((j, b) => (pooled[i * p + j] = first[a * m + b]!)));
  const above = at(between.observed);
  const levelTwo = new Float64Array(p * p);
  for (const i of above) {
    for (const j of above) {
      const whole = sums.overClusters.covariance[i * p + j]!;
      levelTwo[i * p + j] = whole - pooled[i * p + j]! / sums.meanSize;
    }
  }
  const cleaned = positive(subMatrix(levelTwo, p, above), above.length);
  above.forEach((i, a) =>
    above.forEach((j, b) => (levelTwo[i * p + j] = cleaned[a * above.length + b]!)),
  );
  for (const i of at(exogenous[0])) {
    for (const j of at(exogenous[0])) pooled[i * p + j] = sums.overRows.covariance[i * p + j]!;
  }
  for (const i of at(exogenous[1])) {
    for (const j of at(exogenous[1])) {
      levelTwo[i * p + j] = sums.overClusters.covariance[i * p + j]!;
    }
  }
  const both = new Set(inside.filter((i) => above.includes(i)));
  const given = at(exogenous[0]);
  const givenAbove = at(exogenous[1]);
  return [
    {
      variables: inside,
      exogenous: given,
      predictors: at(within.observedX),
      means: inside.filter((i) => !both.has(i) && !given.includes(i)),
      mean: sums.overRows.mean,
      covariance: pooled,
    },
    {
      variables: above,
      exogenous: givenAbove,
      predictors: at(between.observedX),
      means: above.filter((i) => !givenAbove.includes(i)),
      mean: sums.overClusters.mean,
      covariance: levelTwo,
    },
  ];
}

/** A matrix with its small or negative eigenvalues lifted, so that a search can begin from it. */
export function positive(matrix: Float64Array, p: number): Float64Array {
  let size = 0;
  for (let i = 0; i < p; i++) size = Math.max(size, Math.abs(matrix[i * p + i]!));
  return symmetricFunction(symmetricEigen(matrix, p), p, (value) => Math.max(value, 1e-3 * size));
}
