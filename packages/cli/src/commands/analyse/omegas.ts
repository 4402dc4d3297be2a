import {
  factorOmega,
  hierarchicalOmega,
  minresOmega,
  multilevelOmega,
  type Estimate,
} from '@tldw/evaluation/statistics';
import { asRefusal } from './answer.ts';

/** What is asked of omega beside the usual one-factor kinds. */
export interface OmegaRequest {
  readonly level: number;
  /** Group factors of hierarchical omega. */
  readonly factors?: number;
  /** Who belongs together, for omega within and between groups. */
  readonly cluster?: readonly string[];
}

/** Every omega of a set of items that are already turned; where one has no answer, why. */
export function omegas(
  items: readonly Float64Array[],
  names: readonly string[],
  { level, factors, cluster }: OmegaRequest,
) {
  return {
    omegaML: oneFactor(items, names, level),
    omegaMinres: minres(items, names),
    ...(factors === undefined
      ? {}
      : { omegaHierarchicalPsych: hierarchical(items, names, factors) }),
    ...(cluster === undefined ? {} : { omegaMultilevel: multilevel(items, cluster, level) }),
  };
}

const byName = (names: readonly string[], list: readonly number[]) =>
  Object.fromEntries(names.map((name, i) => [name, list[i]]));
const numberOf = (estimate: Estimate) => (estimate.kind === 'estimated' ? estimate.value : null);
const withInterval = (estimate: Estimate) =>
  estimate.kind === 'not-estimable'
    ? asRefusal(estimate)
    : { omega: estimate.value, se: estimate.se ?? null, ci: estimate.interval ?? null };

function oneFactor(items: readonly Float64Array[], names: readonly string[], level: number) {
  const found = factorOmega(items, { level });
  if (found.kind === 'not-estimable') return { omegaTotal: null, reason: asRefusal(found) };
  const { omega, omegaObserved, fit } = found;
  if (omega.kind === 'not-estimable') return { omegaTotal: null, reason: asRefusal(omega) };
  const { interval } = omega;
  return {
    omegaTotal: omega.value,
    seDelta: omega.se ?? null,
    ciDelta: interval ? { lower: interval.lower, upper: interval.upper } : null,
    omegaObservedVariance: numberOf(omegaObserved),
    omegaModelVariance: omega.value,
    loadings: byName(names, found.loadings),
    residualVariances: byName(names, found.residualVariances),
    standardizedLoadings: byName(names, found.standardisedLoadings),
    compositeReliabilityStandardized: found.compositeReliability,
    aveStandardized: found.averageVarianceExtracted,
    aveUnstandardizedModelVariance: found.averageVarianceModel,
    aveUnstandardizedObservedVariance: found.averageVarianceObserved,
    chisq: fit.fit['chisq'] ?? null,
    df: fit.fit['df'] ?? null,
    warnings: omega.warnings,
  };
}

function minres(items: readonly Float64Array[], names: readonly string[]) {
  const found = minresOmega(items);
  if (found.kind === 'not-estimable') return { omegaTotal: null, reason: asRefusal(found) };
  return {
    omegaTotal: numberOf(found.omega),
    omegaTotalModel: numberOf(found.omegaModel),
    loadings: byName(names, found.loadings),
    uniquenesses: byName(names, found.uniquenesses),
  };
}

function hierarchical(items: readonly Float64Array[], names: readonly string[], factors: number) {
  const found = hierarchicalOmega(items, factors);
  if (found.kind === 'not-estimable') return { omegaH: null, reason: asRefusal(found) };
  const { loadings, uniquenesses } = found;
  return {
    omegaH: numberOf(found.hierarchical),
    omegaLim: numberOf(found.asymptotic),
    omegaTotal: numberOf(found.total),
    ECV: { g: found.explainedCommonVariance },
    schmidLeiman: {
      rows: names,
      cols: ['g', ...Array.from({ length: factors }, (_, f) => `F${f + 1}*`), 'h2', 'u2', 'p2'],
      data: loadings.map((row, i) => {
        const shared = 1 - uniquenesses[i]!;
        return [...row, shared, uniquenesses[i]!, row[0]! ** 2 / shared];
      }),
    },
  };
}

function multilevel(items: readonly Float64Array[], cluster: readonly string[], level: number) {
  const found = multilevelOmega(items, cluster, { level });
  if (found.kind === 'not-estimable') return { within: null, reason: asRefusal(found) };
  return {
    within: withInterval(found.within),
    between: withInterval(found.between),
    icc: found.icc,
  };
}
