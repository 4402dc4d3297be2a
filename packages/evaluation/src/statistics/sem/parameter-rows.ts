import type { Links, LinkSolver } from './links.ts';
import type { TermOperator } from './model-syntax.ts';
import type { ModelProblem } from './problem.ts';

/** The kinds of parameters that can be held equal across groups, with lavaan's names. */
export type EqualKind =
  | 'loadings'
  | 'intercepts'
  | 'means'
  | 'thresholds'
  | 'regressions'
  | 'residuals'
  | 'residual.covariances'
  | 'lv.variances'
  | 'lv.covariances';

export interface TableOptions {
  readonly groups: number;
  readonly meanStructure: boolean;
  /** `growth`: intercepts of observed variables are zero and latent means free. */
  readonly growth: boolean;
  readonly orthogonal: boolean;
  readonly standardiseLatent: boolean;
  readonly fixedX: boolean;
  readonly groupEqual: readonly EqualKind[];
  /** Parameters left free although their kind is held equal, such as `x3~1`. */
  readonly groupPartial: readonly string[];
  /** Number of thresholds of each ordered variable. */
  readonly thresholds: ReadonlyMap<string, number>;
  readonly parameterisation: 'delta' | 'theta';
  readonly linked?: LinkSolver | undefined;
}

/** One row of lavaan's parameter table. */
export interface ParameterRow {
  readonly lhs: string;
  readonly op: TermOperator;
  readonly rhs: string;
  /** From 1. */
  readonly group: number;
  readonly label: string;
  /** Fixed at this value; `undefined` when free. For exogenous moments the sample gives the value. */
  readonly fixed: number | undefined;
  readonly start: number | undefined;
  readonly exogenous: boolean;
  readonly user: boolean;
  /** Index into the free parameters (rows held equal share one), or -1. */
  readonly parameter: number;
}

export interface ParameterTable {
  readonly rows: readonly ParameterRow[];
  /** Number of distinct free parameters. */
  readonly free: number;
  /** Number of free rows, before equalities are counted: lavaan's `npar` of a fit object. */
  readonly freeRows: number;
  /** Equations and inequalities between labels that sharing a number cannot express. */
  readonly links?: Links;
}

/** A row before its parameter has a number. */
export interface Draft {
  lhs: string;
  op: TermOperator;
  rhs: string;
  group: number;
  label: string;
  fixed: number | undefined;
  start: number | undefined;
  exogenous: boolean;
  user: boolean;
}

export type TableOutcome =
  | { readonly kind: 'table'; readonly table: ParameterTable }
  | { readonly kind: 'refused'; readonly problems: readonly ModelProblem[] };

/** The same cell of the model whichever way round it is written. */
export function cellKey({ lhs, op, rhs }: { lhs: string; op: string; rhs: string }): string {
  if (op === '=~') return `~\0${rhs}\0${lhs}`;
  return op === '~~' && lhs > rhs ? `${op}\0${rhs}\0${lhs}` : `${op}\0${lhs}\0${rhs}`;
}
