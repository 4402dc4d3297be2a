import { compareModels, type ModelComparison } from './compare-models.ts';
import { fitStructuralModel } from './fit-structural-model.ts';
import { type StructuralFit } from './structural-fit.ts';
import type { EqualKind } from './parameter-rows.ts';
import { type ModelProblem } from './problem.ts';
import { type DataColumns } from './sample-data.ts';
import { type SemOptions } from './sem-options.ts';

/** A level of measurement invariance. `thresholds` is for ordered items. */
export type InvarianceLevel =
  'configural' | 'thresholds' | 'metric' | 'scalar' | 'strict' | 'partialScalar';

export interface InvarianceStep {
  readonly level: InvarianceLevel;
  readonly groupEqual: readonly EqualKind[];
  readonly outcome:
    StructuralFit | { readonly kind: 'refused'; readonly problems: readonly ModelProblem[] };
}

export interface InvarianceComparison extends ModelComparison {
  readonly from: InvarianceLevel;
  readonly to: InvarianceLevel;
  /** Whether the change stays within Chen's (2007) conventions, or Svetina's for ordered items. */
  readonly withinConvention: boolean | null;
}

export interface Invariance {
  readonly kind: 'compared';
  readonly steps: readonly InvarianceStep[];
  readonly comparisons: readonly InvarianceComparison[];
  readonly convention: string;
}

/** The levels with what each holds equal besides what the one before does. */
type Ladder = readonly (readonly [InvarianceLevel, EqualKind?])[];

const CONTINUOUS: Ladder = [
  ['configural'],
  ['metric', 'loadings'],
  ['scalar', 'intercepts'],
  ['strict', 'residuals'],
];

const ORDERED: Ladder = [
  ['configural'],
  ['thresholds', 'thresholds'],
  ['scalar', 'loadings'],
  ['strict', 'residuals'],
];

/**
 * Do two groups answer the same questions in the same way?
 *
 * Fits the model with nothing held equal, then loadings, then intercepts, then residuals, and
 * compares each step with the one before. For ordered items thresholds come first and loadings
 * second (Wu & Estabrook 2016). `groupPartial` frees single parameters of the scalar step.
 */
export function measurementInvariance(
  text: string,
  data: DataColumns,
  options: SemOptions & { readonly group: string },
): Invariance | { readonly kind: 'refused'; readonly problems: readonly ModelProblem[] } {
  const ordered = options.ordered === true || (options.ordered ?? []).length > 0;
  const { groupPartial, ...shared } = options;
  const fitted = (
    level: InvarianceLevel,
    groupEqual: readonly EqualKind[],
    freed: Pick<SemOptions, 'groupPartial'> = {},
  ): InvarianceStep => {
    const outcome = fitStructuralModel(text, data, { ...shared, groupEqual, ...freed });
    return { level, groupEqual, outcome };
  };
  const kinds: EqualKind[] = [];
  const steps: InvarianceStep[] = [];
  for (const [level, kind] of ordered ? ORDERED : CONTINUOUS) {
    if (kind) kinds.push(kind);
    const step = fitted(level, [...kinds]);
    if (!kind && step.outcome.kind === 'refused') return step.outcome;
    steps.push(step);
  }
  const [, weak, scalar] = steps;
  const pairs = steps.slice(1).map((step, i) => [steps[i]!, step] as const);
  if (groupPartial && groupPartial.length > 0) {
    const partial = fitted('partialScalar', scalar!.groupEqual, { groupPartial });
    const { outcome } = partial;
    if (
      outcome.kind === 'refused' &&
      outcome.problems.some((p) => p.code === 'sem-unknown-parameter')
    ) {
      return outcome;
    }
    steps.push(partial);
    pairs.push([weak!, partial]);
  }
  const comparisons = pairs.flatMap(([a, b]): InvarianceComparison[] => {
    if (a.outcome.kind !== 'fitted' || b.outcome.kind !== 'fitted') return [];
    const comparison = compareModels(a.outcome, b.outcome);
    const withinConvention = within(comparison, b.level, ordered);
    return [{ ...comparison, from: a.level, to: b.level, withinConvention }];
  });
  return {
    kind: 'compared',
    steps,
    comparisons,
    convention: ordered
      ? 'Svetina, Rutkowski & Rutkowski (2020): ΔCFI ≥ −.004, ΔRMSEA ≤ .010'
      : 'Chen (2007): ΔCFI > −.010, ΔRMSEA < .015, ΔSRMR < .030 (loadings) or .010',
  };
}

function within(
  { deltaCfi, deltaRmsea, deltaSrmr }: ModelComparison,
  level: InvarianceLevel,
  ordered: boolean,
): boolean | null {
  if (deltaCfi === null || deltaRmsea === null) return null;
  if (ordered) return deltaCfi >= -0.004 && deltaRmsea <= 0.01;
  if (deltaSrmr === null) return null;
  return deltaCfi > -0.01 && deltaRmsea < 0.015 && deltaSrmr < (level === 'metric' ? 0.03 : 0.01);
}
