/**
 * Why a model has no answer: a stable code, the facts behind it and what would help.
 *
 * `params.line` and `params.column` (from 1) point into the model text where that makes sense.
 */
export interface ModelProblem {
  readonly code: ModelProblemCode;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
  /** What would help, as a stable code. */
  readonly remedy: string;
}

export type ModelProblemCode =
  | 'sem-syntax'
  | 'sem-empty-model'
  | 'sem-unsupported-operator'
  | 'sem-unknown-variable'
  | 'sem-unknown-column'
  | 'sem-unknown-label'
  | 'sem-unknown-parameter'
  | 'sem-duplicate-definition'
  | 'sem-repeated-term'
  | 'sem-text-in-number-column'
  | 'sem-infinite-value'
  | 'sem-empty-column'
  | 'sem-constant-item'
  | 'sem-collinear-items'
  | 'sem-too-few-rows'
  | 'sem-empty-group'
  | 'sem-one-group'
  | 'sem-one-cluster'
  | 'sem-pairs-never-observed'
  | 'sem-wrong-number-of-group-values'
  | 'sem-no-free-parameters'
  | 'sem-too-many-parameters'
  | 'sem-not-identified'
  | 'sem-not-converged'
  | 'sem-not-supported'
  | 'sem-cyclic-measurement'
  | 'sem-one-category'
  | 'sem-too-many-categories'
  | 'sem-categories-differ-between-groups'
  | 'sem-constraint-not-linear'
  | 'sem-constraints-clash'
  | 'sem-varies-within-clusters'
  | 'sem-constant-within-clusters'
  | 'sem-too-few-clusters';

/** The model was refused; every reason found is listed. */
export interface ModelRefused {
  readonly kind: 'refused';
  readonly problems: readonly ModelProblem[];
}

/** Something a reader of the numbers must know. */
export interface ModelWarning {
  readonly code: ModelWarningCode;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
}

export type ModelWarningCode =
  | 'sem-bootstrap-samples-failed'
  | 'sem-definition-has-no-value'
  | 'sem-factor-correlation-above-one'
  | 'sem-few-clusters'
  | 'sem-negative-factor-variance'
  | 'sem-negative-residual-variance'
  | 'sem-no-robust-correction'
  | 'sem-observed-information-not-positive'
  | 'sem-parameter-held'
  | 'sem-rows-left-out';

export const problem = (
  code: ModelProblemCode,
  params: ModelProblem['params'],
  remedy: string,
): ModelProblem => ({ code, params, remedy });

export const refused = (...problems: readonly ModelProblem[]): ModelRefused => ({
  kind: 'refused',
  problems,
});

/** Facts about a name that is not known, with the known one most like it. */
export function withNearest<P extends { readonly name: string }>(
  params: P,
  known: Iterable<string>,
): P & { readonly nearest?: string } {
  const nearest = nearestName(params.name, known);
  return nearest === undefined ? params : { ...params, nearest };
}

/** The name most like `name`, if one is near enough to be a slip of the pen. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 2)) + 1;
  const lower = name.toLowerCase();
  for (const candidate of known) {
    const distance = editDistance(lower, candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, previous[j]! + 1, row[j - 1]! + 1));
    }
    previous = row;
  }
  return previous[b.length]!;
}
