/** Where the parameters of one item stand in the vector of all. */
export interface ItemLayout {
  readonly a: number;
  readonly d: readonly number[];
  readonly categories: number;
}

/** Everything that stays the same while parameters change. */
export interface MarginalProblem {
  readonly kind: 'graded' | 'partial-credit';
  readonly layout: readonly ItemLayout[];
  readonly patterns: readonly Int32Array[];
  readonly counts: readonly number[];
  readonly size: number;
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/** Equally spaced points with normalised standard normal weights. */
export function equalSpacing(
  count: number,
  reach: number,
): { nodes: Float64Array; weights: Float64Array } {
  const nodes = Float64Array.from(
    { length: count },
    (_, i) => -reach + (2 * reach * i) / (count - 1),
  );
  const weights = nodes.map((x) => Math.exp(-0.5 * x * x));
  const whole = weights.reduce((sum, value) => sum + value, 0);
  return { nodes, weights: weights.map((value) => value / whole) };
}
