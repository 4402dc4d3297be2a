import { symmetricInverse } from '../matrix/cholesky.ts';
import { dot } from '../matrix/product.ts';
import { fitMeasures, type ModelTest, type RobustBase, type ScaledTest } from './fit-measures.ts';
import { fitLeastSquares } from './fit-least-squares.ts';
import { fittedModel } from './fitted-model.ts';
import { fitOrdinal } from './fit-ordinal-model.ts';
import { type StructuralFit } from './structural-fit.ts';
import { fimlCorrection } from './fiml-correction.ts';
import { goodnessOfFit } from './goodness-of-fit.ts';
import { likelihood, type LikelihoodModel, type PatternMoments } from './likelihood.ts';
import { inverseWithin, type LinkedSpace } from './links.ts';
import { maximiseLikelihood, undetermined } from './maximum-likelihood.ts';
import { correction, normalMomentGroups, sandwich, scaledTest } from './moment-structure.ts';
import { baselineModel, logConstant, saturatedValue } from './normal-baseline.ts';
import { type ModelRefused, type ModelWarning, problem, refused } from './problem.ts';
import { type PreparedModel, prepareModel } from './prepared-model.ts';
import { residualSummary } from './residual-summary.ts';
import {
  momentCount,
  type SaturatedGroup,
  saturatedTerms,
  saturatedTrace,
  yuanBentler,
} from './robust-tests.ts';
import { firstOrder } from './casewise.ts';
import { type DataColumns } from './sample-data.ts';
import { saturatedMoments } from './saturated.ts';
import { type SemOptions } from './sem-options.ts';
import { searchRefusals } from './search-refusals.ts';
import { startingValues } from './starting-values.ts';
import { structuresOf } from './structure.ts';

/**
 * Fit a confirmatory factor or structural equation model written in lavaan's syntax.
 *
 * The numbers are those of lavaan 0.6-14: same defaults, names and conventions; the optimum is
 * exact to rounding. A model that has no answer is refused with every reason found and a remedy.
 */
export function fitStructuralModel(
  text: string,
  data: DataColumns,
  options: SemOptions = {},
): StructuralFit | ModelRefused {
  const prepared = prepareModel(text, data, options);
  if (prepared.kind === 'refused') return prepared;
  return fitPrepared(prepared.model, options);
}

/** Fit a model that is already checked. */
export function fitPrepared(
  prepared: PreparedModel,
  options: SemOptions,
  startFrom?: Float64Array,
): StructuralFit | ModelRefused {
  if (prepared.thresholds.size > 0) return fitOrdinal(prepared, options, startFrom);
  const { table, roles, sample, exogenous, meanStructure, clustered } = prepared;
  const estimator = options.estimator ?? 'ml';
  if (estimator === 'gls' || estimator === 'uls') {
    return fitLeastSquares(prepared, options, startFrom);
  }
  if (/^(?:dwls|wls|uls)/.test(estimator) || (clustered && !/^mlr?$/.test(estimator))) {
    const params = { found: estimator };
    return refused(problem('sem-not-supported', params, 'name-ordered-items-or-use-ml'));
  }
  const p = roles.observed.length;
  const incomplete = prepared.missing === 'fiml';
  const wishart = options.likelihood === 'wishart' && !incomplete;
  const patternsOf = sample.groups.map((group): readonly PatternMoments[] =>
    wishart
      ? group.patterns.map((pattern) => ({
          ...pattern,
          n: pattern.n - 1,
          covariance: pattern.covariance.map((v) => (v * pattern.n) / (pattern.n - 1)),
        }))
      : group.patterns,
  );
  const saturated: SaturatedGroup[] = [];
  for (let g = 0; g < sample.groups.length; g++) {
    const group = sample.groups[g]!;
    const found = saturatedMoments(patternsOf[g]!, p, group.moments);
    if (!found.converged) {
      const params = group.label === '' ? {} : { group: group.label };
      return refused(
        problem('sem-not-converged', { ...params, step: 'saturated' }, 'leave-the-item-out'),
      );
    }
    saturated.push({
      sample: group,
      patterns: patternsOf[g]!,
      mean: found.mean,
      covariance: found.covariance,
      exogenous,
      meanStructure,
    });
  }
  const structures = structuresOf(prepared, sample.groups.length, saturated);
  const model: LikelihoodModel = {
    free: table.free,
    groups: structures.map((structure, g) => ({ structure, patterns: patternsOf[g]! })),
    links: table.links,
  };
  const count = saturated.reduce((sum, group) => sum + momentCount(group), 0);
  const refusals = searchRefusals(table, count);
  if (refusals.hasTooFewMoments) return refusals.notIdentified();
  const all = Int32Array.from({ length: p }, (_, i) => i);
  const complete: LikelihoodModel | undefined = incomplete
    ? {
        free: table.free,
        groups: structures.map((structure, g) => ({
          structure,
          patterns: [
            {
              n: sample.groups[g]!.n,
              observed: all,
              mean: saturated[g]!.mean,
              covariance: saturated[g]!.covariance,
            },
          ],
        })),
      }
    : undefined;
  const start = startFrom ?? startingValues(table, roles, saturated);
  const plainStart = () => startingValues(table, roles, saturated, true);
  const found = maximiseLikelihood(model, start, { asIfComplete: complete, plainStart });
  const { space } = found;
  if (found.possible === false) return refusals.constraintsClash();
  const q = table.free - (space?.equations ?? 0);
  // With missing answers the observed information serves for both, unless expected is asked for.
  const needsExpected = !incomplete || options.information === 'expected';
  const exact = found.at ?? likelihood(model, found.theta, { gradient: true, observed: true });
  const expected = needsExpected
    ? likelihood(model, found.theta, { expected: true })?.expected
    : exact?.observed;
  const at = exact && expected && { ...exact, expected };
  if (!at) return refusals.noStart();
  const loose = undetermined(at.expected, table.free, space);
  // Where the search ran away, the parameters it left undetermined are no fault of the model.
  if (loose.length > 0 && (found.converged || undeterminedAtStart(model, start, space))) {
    return refusals.notIdentified(loose);
  }
  if (!found.converged) return refusals.notConverged(found.iterations);
  const warnings: ModelWarning[] = [...prepared.warnings];
  const useObserved =
    options.information === 'observed' ||
    (options.information === undefined && (incomplete || estimator === 'mlr' || clustered));
  const inverseExpected = inverseWithin(at.expected, table.free, space);
  let inverseObserved = inverseWithin(at.observed, table.free, space);
  if (!inverseExpected) return refusals.notIdentified();
  if (!inverseObserved) {
    warnings.push({ code: 'sem-observed-information-not-positive', params: {} });
    inverseObserved = inverseExpected;
  }
  const inverse = useObserved ? inverseObserved : inverseExpected;
  const f = at.value;
  const f1 = saturatedValue(saturated);
  const n = wishart ? sample.total - sample.groups.length : sample.total;
  const df = count - q;
  const chisq = Math.max(0, 2 * (f - f1));
  const baseline = baselineModel(
    saturated,
    p,
    exogenous,
    roles.observedX.map((name) => roles.observed.indexOf(name)),
    meanStructure,
  );
  const baselineChisq = Math.max(0, 2 * (baseline.value - f1));
  const baselineDf = count - baseline.model.free;
  let covariance = inverse;
  let scaled: ScaledTest | undefined;
  let baselineScaled: ScaledTest | undefined;
  let scalingH1: number | undefined;
  let scalingH0: number | undefined;
  const samples = sample.groups;
  const byScores = estimator === 'mlr' || clustered;
  const sandwiched = byScores || (options.se === 'robust' && estimator === 'ml' && incomplete);
  const terms = incomplete
    ? every(saturated.map((group) => saturatedTerms(group, sandwiched ? clustered : undefined)))
    : undefined;
  const robustSe = options.se === 'robust' || (options.se === undefined && estimator !== 'ml');
  if (sandwiched) {
    const meat = firstOrder(model, samples, found.theta, clustered);
    const s1 = saturatedTrace(saturated, clustered, terms);
    const zero = firstOrder(baseline.model, samples, baseline.theta, clustered);
    const i0 = likelihood(baseline.model, baseline.theta, { observed: true })?.observed;
    const inverse0 = i0 && symmetricInverse(i0, baseline.model.free)?.inverse;
    if (!meat || !s1 || !zero || !inverse0) {
      warnings.push({ code: 'sem-no-robust-correction', params: {} });
    } else {
      if (options.se !== 'standard') covariance = sandwich(inverse, meat, table.free);
      if (byScores) {
        // Lavaan's test takes the information of the moments (observed.information = "h1") when only
        // `cluster` asks for robustness.
        const straight = estimator !== 'mlr';
        const i1 =
          straight && likelihood(model, found.theta, { observed: true, straight })?.observed;
        const ofTest = (i1 && inverseWithin(i1, table.free, space)) || inverse;
        const trace0 = dot(meat, ofTest);
        scaled = yuanBentler(chisq, df, s1, trace0);
        baselineScaled = yuanBentler(baselineChisq, baselineDf, s1, dot(zero, inverse0));
        scalingH1 = s1.trace / s1.parameters;
        scalingH0 = trace0 / table.freeRows;
      }
    }
  } else if (estimator === 'mlf') {
    const meat = firstOrder(model, samples, found.theta, false);
    covariance = (meat && inverseWithin(meat, table.free, space)) ?? covariance;
  } else if (estimator !== 'ml' || robustSe) {
    const name =
      estimator === 'mlmv'
        ? 'scaled.shifted'
        : estimator === 'mlmvs'
          ? 'mean.var.adjusted'
          : 'satorra.bentler';
    const scale = (m: Float64Array) => m.map((v) => v * sample.total);
    const groups = normalMomentGroups(structures, saturated, found.theta, table.free);
    const e = groups && correction(groups, scale(inverseExpected), table.free);
    const nullGroups = normalMomentGroups(
      baseline.model.groups.map((group) => group.structure),
      saturated,
      baseline.theta,
      baseline.model.free,
    );
    const i0 = likelihood(baseline.model, baseline.theta, { expected: true })?.expected;
    const inverse0 = i0 && symmetricInverse(i0, baseline.model.free)?.inverse;
    if (e && nullGroups && inverse0) {
      covariance = sandwich(
        inverseExpected,
        e.meat.map((v) => v * sample.total),
        table.free,
      );
      if (estimator !== 'ml') {
        const e0 = correction(nullGroups, scale(inverse0), baseline.model.free);
        scaled = scaledTest(name, chisq, df, e);
        baselineScaled = scaledTest(name, baselineChisq, baselineDf, e0);
      }
    }
  }
  const moments = at.implied;
  const test: ModelTest = { chisq, df, scaled };
  const baselineTest: ModelTest = { chisq: baselineChisq, df: baselineDf, scaled: baselineScaled };
  let robust: RobustBase | undefined;
  if (incomplete) {
    const fitted = { structures, free: table.free, implied: moments, space };
    robust =
      terms &&
      fimlCorrection(fitted, baseline, saturated, terms, scaled !== undefined, df, baselineDf);
  } else if (scaled && baselineScaled && scaled.name !== 'mean.var.adjusted') {
    const c = ({ factor, shift, name }: ScaledTest, d: number) =>
      name === 'scaled.shifted' ? (factor * (d - shift)) / d : factor;
    robust = {
      chisq,
      correction: c(scaled, df),
      ...(scaled.name === 'scaled.shifted'
        ? { intervalChisq: scaled.chisq, intervalCorrection: scaled.factor }
        : {}),
      baselineChisq,
      baselineCorrection: c(baselineScaled, baselineDf),
    };
  }
  const constant = logConstant(saturated, wishart);
  // With Wishart likelihood the log-likelihood itself still counts every row, as lavaan prints it.
  const whole = wishart ? sample.total / n : 1;
  const fit = fitMeasures({
    npar: q,
    n,
    groups: sample.groups.length,
    test,
    baseline: baselineTest,
    robust,
    logLikelihood: -f * whole - constant,
    saturatedLogLikelihood: -f1 * whole - constant,
    rows: sample.total,
    scalingH1,
    scalingH0,
    residuals: residualSummary(
      saturated.map(({ sample: { n: size }, mean, covariance: s }, g) => ({
        n: size,
        sample: { mean, covariance: s },
        model: { mean: meanStructure ? moments[g]!.mu : mean, covariance: moments[g]!.sigma },
      })),
      p,
      meanStructure,
    ),
    gfi: goodnessOfFit(saturated, moments),
    moments: saturated.reduce((sum) => sum + (p * (p + 1)) / 2 + (meanStructure ? p : 0), 0),
  });
  const inside = {
    prepared,
    options,
    structures,
    theta: found.theta,
    covariance,
    inverseInformation: inverse,
    implied: moments,
    likelihoodModel: model,
    saturated,
    test,
  };
  return fittedModel(estimator, found.iterations, fit, inside, warnings);
}

/** Whether the model leaves parameters open already where the search begins. */
function undeterminedAtStart(
  model: LikelihoodModel,
  start: Float64Array,
  space: LinkedSpace | undefined,
): boolean {
  const at = likelihood(model, start, { expected: true });
  return !at || undetermined(at.expected, model.free, space).length > 0;
}

function every<T>(found: readonly (T | undefined)[]): readonly T[] | undefined {
  return found.every((each) => each !== undefined) ? found : undefined;
}
