import { multiplyVector } from '../matrix/product.ts';
import { mixedMoments } from '../ordinal/mixed-moments.ts';
import { type OrdinalMoments, ordinalMoments } from '../ordinal/ordinal-moments.ts';
import { type Smooth } from '../optimise/newton.ts';
import { fitMeasures, type RobustBase, type ScaledTest } from './fit-measures.ts';
import { fittedModel } from './fitted-model.ts';
import { leastSquares } from './least-squares-search.ts';
import { correction, type MomentGroup, sandwich, scaledTest } from './moment-structure.ts';
import { codesOf } from './ordered-levels.ts';
import { ordinalSummary } from './ordinal-residuals.ts';
import { lowerOf, observedMoments, type OrdinalAt, ordinalMomentsAt } from './ordinal-structure.ts';
import { type PreparedModel } from './prepared-model.ts';
import { type ModelRefused, problem, refused } from './problem.ts';
import { catmlBase } from './robust-ordinal.ts';
import { type SemOptions } from './sem-options.ts';
import { startingValues } from './starting-values.ts';
import { type StructuralFit } from './structural-fit.ts';
import { type GroupStructure, structuresOf } from './structure.ts';
import { addSlopes } from './likelihood.ts';
import { basisProducts, momentBasis } from './moment-basis.ts';
import { addToParameters } from './pair-information.ts';

/**
 * Fit a model of ordered items: thresholds and polychoric correlations by diagonally weighted (or
 * unweighted) least squares, with lavaan's robust standard errors and tests.
 */
export function fitOrdinal(
  prepared: PreparedModel,
  options: SemOptions,
  startFrom?: Float64Array,
): StructuralFit | ModelRefused {
  const { table, roles, sample, thresholds } = prepared;
  const estimator = options.estimator ?? 'wlsmv';
  const p = roles.observed.length;
  if (roles.observedX.length > 0) {
    const params = { found: '~', names: roles.observedX };
    return refused(problem('sem-not-supported', params, 'measure-it-with-a-factor'));
  }
  const mixed = roles.observed.some((name) => !thresholds.has(name));
  if (estimator.startsWith('ml')) {
    return refused(problem('sem-not-supported', { found: estimator }, 'use-wlsmv'));
  }
  if (prepared.clustered) {
    return refused(problem('sem-not-supported', { found: 'cluster' }, 'treat-items-as-numbers'));
  }
  const q = table.free;
  const categories = roles.observed.map((name) => {
    const limits = thresholds.get(name);
    return limits === undefined ? undefined : limits + 1;
  });
  const samples: OrdinalMoments[] = [];
  for (const group of sample.groups) {
    const found = mixed
      ? mixedMoments(group.columns, categories)
      : ordinalMoments(
          group.columns.map(codesOf),
          categories.map((each) => each ?? 0),
          true,
        );
    if (!found?.gamma) {
      const params = group.label === '' ? {} : { group: group.label };
      return refused(
        problem('sem-not-converged', { ...params, step: 'polychoric' }, 'join-categories'),
      );
    }
    samples.push(found);
  }
  const theta = options.parameterisation === 'theta';
  const structures = structuresOf(prepared, samples.length);
  const total = samples.reduce((sum, { n }) => sum + n, 0);
  const sizes = samples.map(({ gamma }) => Math.sqrt(gamma!.length));
  const count = sizes.reduce((sum, size) => sum + size, 0);
  const unweighted = estimator.startsWith('uls');
  const weights = samples.map(({ gamma }, g) =>
    Float64Array.from({ length: sizes[g]! }, (_, k) =>
      unweighted ? 1 : 1 / gamma![k * sizes[g]! + k]!,
    ),
  );
  const start = startFrom ?? startingOrdinal(prepared, samples);
  const observed = samples.map((own) => observedMoments(own, p));
  const places = new Int32Array(q);
  const evaluate = (x: Float64Array, derivatives: boolean, exact = false) => {
    let value = 0;
    const gradient = new Float64Array(derivatives ? q : 0);
    const curvature = new Float64Array(derivatives ? q * q : 0);
    const moments: OrdinalAt[] = [];
    for (let g = 0; g < samples.length; g++) {
      const at = ordinalMomentsAt(structures[g]!, x, q, theta, derivatives);
      if (!at) return undefined;
      moments.push(at);
      const gap = observed[g]!.map((v, k) => v - at.moments[k]!);
      // The fit function counts n − 1 rows per group; the information, as lavaan's, counts n.
      const { n: rows } = samples[g]!;
      const share = (rows - 1) / total;
      const w = weights[g]!;
      for (let k = 0; k < gap.length; k++) {
        const weight = share * w[k]!;
        value += 0.5 * weight * gap[k]! * gap[k]!;
        if (!derivatives) continue;
        const row = k * q;
        let used = 0;
        for (let a = 0; a < q; a++) if (at.jacobian[row + a] !== 0) places[used++] = a;
        for (let i = 0; i < used; i++) {
          const a = places[i]!;
          const slope = weight * at.jacobian[row + a]!;
          gradient[a]! -= slope * gap[k]!;
          for (let j = 0; j < used; j++) {
            const b = places[j]!;
            curvature[a * q + b]! += (rows / (rows - 1)) * slope * at.jacobian[row + b]!;
          }
        }
      }
      if (exact && !theta) addBend(structures[g]!, at, gap, share, w, curvature);
    }
    return Number.isFinite(value) ? { value, gradient, curvature, moments } : undefined;
  };
  const smooth: Smooth<NonNullable<ReturnType<typeof evaluate>>> = {
    value: (x) => evaluate(x, false)?.value,
    derivatives: (x, kind) => evaluate(x, true, kind === 'hessian'),
  };
  const found = leastSquares(table, count, smooth, start, 1e-10);
  if (found.kind === 'refused') return found;
  const { at, inverse, npar } = found;
  const { moments } = at;
  const groups = samples.map(({ n, gamma }, g): MomentGroup => {
    const { jacobian } = moments[g]!;
    return { n, size: sizes[g]!, jacobian, weight: weights[g]!, gamma: gamma! };
  });
  const terms = correction(groups, inverse, q);
  const n = total - samples.length;
  const robustSe =
    options.se === undefined
      ? estimator !== 'dwls' && estimator !== 'uls'
      : options.se === 'robust';
  const covariance = robustSe
    ? sandwich(inverse, terms.meat, q).map((v) => v / n)
    : inverse.map((v) => v / n);
  const df = count - npar;
  const chisq = 2 * total * at.value;
  let baselineChisq = 0;
  let baselineDf = 0;
  let trace0 = 0;
  let square0 = 0;
  const pairs = (p * (p - 1)) / 2;
  samples.forEach((own, g) => {
    const size = sizes[g]!;
    const first = size - pairs;
    baselineDf += pairs;
    const values = lowerOf(own.correlation, p);
    for (let a = 0; a < pairs; a++) {
      const wa = weights[g]![first + a]!;
      baselineChisq += (own.n - 1) * wa * values[a]! ** 2;
      trace0 += wa * own.gamma![(first + a) * size + first + a]!;
      for (let b = 0; b < pairs; b++) {
        const gab = own.gamma![(first + a) * size + first + b]!;
        square0 += wa * weights[g]![first + b]! * gab * gab;
      }
    }
  });
  let scaled: ScaledTest | undefined;
  let baselineScaled: ScaledTest | undefined;
  let robust: RobustBase | undefined;
  if (estimator !== 'dwls' && estimator !== 'uls') {
    const name = estimator.endsWith('mv') ? 'scaled.shifted' : 'satorra.bentler';
    scaled = scaledTest(name, chisq, df, terms);
    baselineScaled = scaledTest(name, baselineChisq, baselineDf, {
      trace: trace0,
      traceOfSquare: square0,
    });
    if (!mixed) robust = catmlBase(samples, moments, groups, inverse, q, p, df, baselineDf);
  }
  const test = { chisq, df, scaled };
  const residuals = ordinalSummary(samples, moments, p);
  let gap = 0;
  let whole = 0;
  samples.forEach((own, g) => {
    let [one, all] = [0, 0];
    observed[g]!.forEach((v, k) => {
      one += weights[g]![k]! * (v - moments[g]!.moments[k]!) ** 2;
      all += weights[g]![k]! * v * v;
    });
    gap += (own.n / total) * (one / all);
    whole += own.n / total;
  });
  const fit = fitMeasures({
    npar,
    fmin: at.value,
    n,
    rows: total,
    groups: samples.length,
    test,
    baseline: { chisq: baselineChisq, df: baselineDf, scaled: baselineScaled },
    robust,
    residuals,
    gfi: whole - gap,
    moments: count,
    // Lavaan counts the moments of one group.
    wrmr: Math.sqrt(chisq / sizes[0]!),
    withoutPValue: unweighted,
  });
  const inside = {
    prepared,
    options,
    structures,
    theta: found.theta,
    covariance,
    inverseInformation: inverse.map((v) => v / total),
    implied: moments.map(({ implied }) => implied),
    moments: groups,
    ordinal: samples,
    likelihoodModel: undefined,
    saturated: [],
    test,
  };
  return fittedModel(estimator, found.iterations, fit, inside, prepared.warnings, {
    responses: (g) => moments[g]!.responses,
    scale: (g, i) => moments[g]!.scales[i]!,
  });
}

/**
 * Add what the curvature of the implied moments themselves adds to the information of a weighted
 * sum of squares: near the minimum the search then needs half as many steps. Free scales are left out.
 */
function addBend(
  structure: GroupStructure,
  { implied: at, scales }: OrdinalAt,
  gap: Float64Array,
  share: number,
  weights: Float64Array,
  curvature: Float64Array,
): void {
  const p = structure.observed;
  const omega = new Float64Array(p * p);
  const pull = new Float64Array(p);
  let k = 0;
  const push = (): number => -share * weights[k]! * gap[k++]!;
  structure.thresholds.forEach(({ length }, i) => {
    for (let t = 0; t < Math.max(1, length); t++) pull[i]! += scales[i]! * push();
  });
  structure.thresholds.forEach(({ length }, i) => {
    if (length === 0) omega[i * p + i] = 2 * push();
  });
  for (let j = 0; j < p; j++) {
    for (let i = j + 1; i < p; i++) {
      omega[i * p + j] = scales[i]! * scales[j]! * push();
      omega[j * p + i] = omega[i * p + j]!;
    }
  }
  const basis = momentBasis(structure, at);
  const sums = new Float64Array(basis.x.length ** 2);
  const slopes = {
    omega: basisProducts(basis, omega),
    pull: multiplyVector(basis.rows, pull, basis.size, p),
  };
  addSlopes({ structure, at, basis, ...slopes }, new Float64Array(0), sums);
  addToParameters(sums, basis.parameter, curvature, Math.sqrt(curvature.length));
}

function startingOrdinal(
  prepared: PreparedModel,
  samples: readonly OrdinalMoments[],
): Float64Array {
  const { table, roles } = prepared;
  const p = roles.observed.length;
  const start = startingValues(
    table,
    roles,
    samples.map(({ correlation, numeric, thresholds }) => {
      const mean = new Float64Array(p);
      for (const i of numeric ?? []) mean[i] = -thresholds[i]![0]!;
      return { mean, covariance: correlation };
    }),
  );
  const sums = new Float64Array(table.free);
  const counts = new Float64Array(table.free);
  for (const row of table.rows) {
    if (row.op !== '|' || row.parameter < 0) continue;
    const t = samples[row.group - 1]!.thresholds[roles.observed.indexOf(row.lhs)]!;
    sums[row.parameter]! += row.start ?? t[Number(row.rhs.slice(1)) - 1] ?? 0;
    counts[row.parameter]! += 1;
  }
  return start.map((value, k) => (counts[k]! > 0 ? sums[k]! / counts[k]! : value));
}
