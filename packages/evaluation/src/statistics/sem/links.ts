import { symmetricInverse } from '../matrix/cholesky.ts';
import { type Minimum, type Smooth } from '../optimise/newton.ts';
import { type Constraint, type Definition } from './model-syntax.ts';

/** Links between parameters by their labels, such as a + b + c == 3. */
export interface Links {
  readonly constraints: readonly Constraint[];
  /** What `:=` defines: constraints may use those names. */
  readonly definitions: readonly Definition[];
  /** Each label's free parameter, or -1 and its fixed value. */
  readonly labelled: ReadonlyMap<string, { readonly parameter: number; readonly fixed: number }>;
  readonly solver: LinkSolver;
}

/** How to minimise under links: `linkedParameters`, an import of its own for those who need it. */
export interface LinkSolver {
  readonly minimise: (f: Smooth, links: Links, start: Float64Array) => LinkedMinimum;
}

/** The minimum under links. */
export interface LinkedMinimum extends Minimum {
  readonly space: LinkedSpace;
  /** Whether the links can all hold at once. */
  readonly possible: boolean;
}

/** What the equations, and the inequalities that hold as equations, leave free. */
export interface LinkedSpace {
  /** q x m, orthonormal columns along which the parameters can still move. */
  readonly basis: Float64Array;
  readonly size: number;
  /** Independent equations, without inequalities: what the degrees of freedom gain. */
  readonly equations: number;
  /** A q x q matrix seen from the directions that are left. */
  readonly within: (matrix: Float64Array) => Float64Array;
  /** The inverse of an information matrix in those directions. */
  readonly inverse: (information: Float64Array) => Float64Array | undefined;
}

/** How many equations there are. */
export const equationsIn = (links: Links | undefined): number =>
  links?.constraints.filter(({ op }) => op === '==').length ?? 0;

/** The inverse of an information matrix, in the directions that links leave where there are any. */
export const inverseWithin = (
  information: Float64Array,
  q: number,
  space: LinkedSpace | undefined,
): Float64Array | undefined =>
  space ? space.inverse(information) : symmetricInverse(information, q)?.inverse;
