import { symmetricInverse } from '../matrix/cholesky.ts';
import { multiply, multiplyTransposed, multiplyVector, transpose } from '../matrix/product.ts';
import { anew, type Make, ROOM, workspace } from '../matrix/workspace.ts';
import type { ParameterTable } from './parameter-rows.ts';
import { type VariableRoles } from './variable-roles.ts';

/** Where a free parameter sits: a directed path, a (co)variance, a mean, a threshold, a scale. */
export type CellKind = 'path' | 'covariance' | 'mean' | 'threshold' | 'scale';

export interface Cell {
  readonly kind: CellKind;
  /** Path: the outcome. Threshold: the observed variable. */
  readonly row: number;
  /** Path: the predictor. Threshold: its number from 0. */
  readonly column: number;
  readonly parameter: number;
}

/**
 * One group of a model as paths A, covariances S and means m of observed then latent variables:
 * Σ = F (I − A)⁻¹ S (I − A)⁻ᵀ F' (McArdle & McDonald 1984), where F keeps the observed ones.
 */
export interface GroupStructure {
  readonly observed: number;
  readonly all: number;
  readonly cells: readonly Cell[];
  /** Fixed values, with zeros where cells are free. */
  readonly paths: Float64Array;
  readonly covariances: Float64Array;
  readonly means: Float64Array;
  readonly meanStructure: boolean;
  /** Fixed thresholds, by observed variable. */
  readonly thresholds: readonly Float64Array[];
  readonly scales: Float64Array;
}

/** The implied moments of one group, with what their derivatives need. */
export interface Implied {
  readonly paths: Float64Array;
  readonly covariances: Float64Array;
  readonly means: Float64Array;
  /** (I − A)⁻¹. */
  readonly effects: Float64Array;
  /** Total covariances of all variables. */
  readonly total: Float64Array;
  /** Total means of all variables. */
  readonly totalMeans: Float64Array;
  readonly sigma: Float64Array;
  readonly mu: Float64Array;
}

/** Means and covariances of the observed variables of one group. */
export interface GivenMoments {
  readonly mean: Float64Array;
  readonly covariance: Float64Array;
}

/** What matrices are made of: rows, variables, and thresholds by ordered variable. */
interface Tabled {
  readonly table: ParameterTable;
  readonly roles: VariableRoles;
  readonly meanStructure: boolean;
  readonly thresholds: ReadonlyMap<string, number>;
}

/**
 * Turn a parameter table into matrices with free cells, one set per group; `given` are the moments that
 * exogenous variables keep.
 */
export function structuresOf(
  { table, roles, meanStructure, thresholds }: Tabled,
  groups: number,
  given: readonly GivenMoments[] = [],
): GroupStructure[] {
  const names = [...roles.observed, ...roles.latent];
  const at = new Map(names.map((name, i) => [name, i]));
  const p = roles.observed.length;
  const v = names.length;
  return Array.from({ length: groups }, (_, g): GroupStructure => {
    const cells: Cell[] = [];
    const paths = new Float64Array(v * v);
    const covariances = new Float64Array(v * v);
    const means = new Float64Array(v);
    const scales = new Float64Array(p).fill(1);
    const limits = roles.observed.map((name) => new Float64Array(thresholds.get(name) ?? 0));
    for (const row of table.rows) {
      if (row.group !== g + 1) continue;
      const left = at.get(row.lhs)!;
      const right = at.get(row.rhs) ?? 0;
      const own = row.exogenous ? given[g] : undefined;
      const exogenous = row.op === '~1' ? own?.mean[left] : own?.covariance[left * p + right];
      const value = row.parameter < 0 ? (exogenous ?? row.fixed ?? 0) : 0;
      const { parameter } = row;
      const free = (kind: CellKind, r: number, c: number) => {
        if (parameter >= 0) cells.push({ kind, row: r, column: c, parameter });
      };
      if (row.op === '=~') {
        paths[right * v + left] = value;
        free('path', right, left);
      } else if (row.op === '~') {
        paths[left * v + right] = value;
        free('path', left, right);
      } else if (row.op === '~~') {
        covariances[left * v + right] = value;
        covariances[right * v + left] = value;
        free('covariance', left, right);
      } else if (row.op === '~1') {
        means[left] = value;
        free('mean', left, 0);
      } else if (row.op === '|') {
        const t = Number(row.rhs.slice(1)) - 1;
        limits[left]![t] = value;
        free('threshold', left, t);
      } else {
        scales[left] = value;
        free('scale', left, left);
      }
    }
    return {
      observed: p,
      all: v,
      cells,
      paths,
      covariances,
      means,
      meanStructure,
      thresholds: limits,
      scales,
    };
  });
}

/** Implied moments at parameter values; `undefined` when I − A cannot be inverted. */
export function implied(
  structure: GroupStructure,
  theta: Float64Array,
  make: Make = anew,
): Implied | undefined {
  const { all: v, observed: p, cells } = structure;
  const copy = (numbers: Float64Array) => {
    const own = make(numbers.length);
    own.set(numbers);
    return own;
  };
  const paths = copy(structure.paths);
  const covariances = copy(structure.covariances);
  const means = copy(structure.means);
  for (const { kind, row, column, parameter } of cells) {
    const value = theta[parameter]!;
    if (kind === 'path') paths[row * v + column] = value;
    else if (kind === 'covariance') {
      covariances[row * v + column] = value;
      covariances[column * v + row] = value;
    } else if (kind === 'mean') means[row] = value;
  }
  const effects = totalEffects(structure, paths, make);
  if (!effects) return undefined;
  // Most effects are zero: E S, then its rows times those numbers of E that are not.
  const half = multiply(effects, covariances, v, v, v, workspace(ROOM.half, v * v));
  const total = make(v * v);
  const used = new Int32Array(v);
  for (let j = 0; j < v; j++) {
    let count = 0;
    for (let k = 0; k < v; k++) if (effects[j * v + k] !== 0) used[count++] = k;
    for (let i = j; i < v; i++) {
      let sum = 0;
      for (let u = 0; u < count; u++) sum += half[i * v + used[u]!]! * effects[j * v + used[u]!]!;
      total[i * v + j] = sum;
      total[j * v + i] = sum;
    }
  }
  const totalMeans = multiplyVector(effects, means, v, v, make(v));
  const sigma = make(p * p);
  for (let i = 0; i < p; i++) for (let j = 0; j < p; j++) sigma[i * p + j] = total[i * v + j]!;
  return {
    paths,
    covariances,
    means,
    effects,
    total,
    totalMeans,
    sigma,
    mu: totalMeans.subarray(0, p),
  };
}

/** Causes before what they cause, as far as the model allows paths; `undefined` for arrows in a circle. */
function orderOf({ all: v, cells, paths }: GroupStructure): readonly number[] | undefined {
  const order: number[] = [];
  const state = new Uint8Array(v);
  const may = paths.map((path) => (path === 0 ? 0 : 1));
  for (const { kind, row, column } of cells) if (kind === 'path') may[row * v + column] = 1;
  let circular = false;
  const visit = (i: number): void => {
    state[i] = 1;
    for (let j = 0; j < v; j++) {
      if (may[i * v + j] === 0) continue;
      if (state[j] === 1) circular = true;
      else if (state[j] === 0) visit(j);
    }
    state[i] = 2;
    order.push(i);
  };
  for (let i = 0; i < v; i++) if (state[i] === 0) visit(i);
  return circular ? undefined : order;
}

const ORDERS = new WeakMap<GroupStructure, { readonly order: readonly number[] | undefined }>();

/** (I − A)⁻¹: by back-substitution along the arrows, or by LU when arrows form a circle. */
function totalEffects(
  structure: GroupStructure,
  paths: Float64Array,
  make: Make,
): Float64Array | undefined {
  const v = structure.all;
  let known = ORDERS.get(structure);
  if (!known) ORDERS.set(structure, (known = { order: orderOf(structure) }));
  if (!known.order) {
    const m = new Float64Array(v * v);
    for (let i = 0; i < v * v; i++) m[i] = -paths[i]!;
    for (let i = 0; i < v; i++) m[i * v + i]! += 1;
    // M⁻¹ = (M'M)⁻¹M': the matrix is small and far from singular where a model makes sense.
    const square = symmetricInverse(multiply(transpose(m, v, v), m, v, v, v), v)?.inverse;
    return square && multiplyTransposed(square, m, v, v, v);
  }
  const effects = make(v * v);
  for (const i of known.order) {
    effects[i * v + i] = 1;
    for (let j = 0; j < v; j++) {
      const path = paths[i * v + j]!;
      if (path === 0) continue;
      for (let k = 0; k < v; k++) effects[i * v + k]! += path * effects[j * v + k]!;
    }
  }
  return effects;
}
