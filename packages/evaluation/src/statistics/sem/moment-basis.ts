import { sumOfProducts } from '../matrix/product.ts';
import { anew, type Make, ROOM, workspace } from '../matrix/workspace.ts';
import { type GroupStructure, type Implied } from './structure.ts';

/**
 * Derivatives of implied moments in few vectors: for a cell, dΣ = w (b_x b_y' + b_y b_x') and
 * dμ = m b_x, where the b are columns of the total effects and of the total covariances.
 *
 * A model of 50 cells has some 25 such vectors, most of them with a single number that is not zero,
 * so that information about all pairs of cells is looked up in small tables.
 */
export interface MomentBasis {
  /** Number of vectors. */
  readonly size: number;
  /** size x observed. */
  readonly rows: Float64Array;
  readonly x: Int32Array;
  readonly y: Int32Array;
  /** w; 0 for a cell that moves no covariance. */
  readonly weight: Float64Array;
  /** m; 0 for a cell that moves no mean. */
  readonly mean: Float64Array;
  readonly parameter: Int32Array;
}

/** What of a basis depends on the model alone. */
type Plan = Omit<MomentBasis, 'rows' | 'mean'> & { readonly columns: readonly number[] };

const PLANS = new WeakMap<GroupStructure, Plan>();

function planOf(structure: GroupStructure): Plan {
  const known = PLANS.get(structure);
  if (known) return known;
  const { all: v, cells } = structure;
  // Column `i` of the effects is number i, that of the total covariances number v + i.
  const columns: number[] = [];
  const placeOf = (column: number): number => {
    const place = columns.indexOf(column);
    return place < 0 ? columns.push(column) - 1 : place;
  };
  const isMoment = cells.map(({ kind }) => kind !== 'threshold' && kind !== 'scale');
  const x = Int32Array.from(cells, ({ row }, c) => (isMoment[c] ? placeOf(row) : 0));
  const y = Int32Array.from(cells, ({ kind, column }, c) => {
    if (kind === 'path') return placeOf(v + column);
    return kind === 'covariance' ? placeOf(column) : x[c]!;
  });
  const weight = Float64Array.from(cells, ({ kind, row, column }) =>
    kind === 'path' ? 1 : kind === 'covariance' ? (row === column ? 0.5 : 1) : 0,
  );
  const parameter = Int32Array.from(cells, (cell) => cell.parameter);
  const plan = { size: columns.length, x, y, weight, parameter, columns };
  PLANS.set(structure, plan);
  return plan;
}

/** The vectors of every free path, covariance and mean of one group. */
export function momentBasis(
  structure: GroupStructure,
  at: Implied,
  make: Make = anew,
): MomentBasis {
  const { observed: p, all: v, cells } = structure;
  const { columns, ...plan } = planOf(structure);
  const mean = make(cells.length);
  for (let c = 0; c < mean.length; c++) {
    const { kind, column } = cells[c]!;
    if (kind === 'path') mean[c] = at.totalMeans[column]!;
    else if (kind === 'mean') mean[c] = 1;
  }
  const rows = make(plan.size * p);
  for (let b = 0; b < plan.size; b++) {
    const column = columns[b]!;
    const from = column < v ? at.effects : at.total;
    for (let i = 0; i < p; i++) rows[b * p + i] = from[i * v + (column % v)]!;
  }
  return { ...plan, rows, mean };
}

/** The vectors as seen by rows that answered only some questions. */
export function keptBasis(
  basis: MomentBasis,
  p: number,
  keep: Int32Array,
  make: Make = anew,
): MomentBasis {
  const r = keep.length;
  if (r === p) return basis;
  const rows = make(basis.size * r);
  for (let b = 0; b < basis.size; b++) {
    for (let i = 0; i < r; i++) rows[b * r + i] = basis.rows[b * p + keep[i]!]!;
  }
  return { ...basis, rows };
}

/** B M B' of the vectors with a symmetric matrix: size x size. */
export function basisProducts(
  { rows, size }: MomentBasis,
  m: Float64Array,
  into: Float64Array = new Float64Array(size * size),
): Float64Array {
  const p = size > 0 ? rows.length / size : 0;
  // B M, where most numbers of B are zero; then products with the stretch of B that is not.
  const half = workspace(ROOM.basis, size * p).fill(0);
  for (let b = 0; b < size; b++) {
    const row = b * p;
    let from = p;
    let to = 0;
    for (let k = 0; k < p; k++) {
      const left = rows[row + k]!;
      if (left === 0) continue;
      if (from === p) from = k;
      to = k + 1;
      for (let j = 0; j < p; j++) half[row + j]! += left * m[k * p + j]!;
    }
    for (let c = 0; c <= b; c++) {
      const value = from < to ? sumOfProducts(half, c * p + from, rows, row + from, to - from) : 0;
      into[b * size + c] = value;
      into[c * size + b] = value;
    }
  }
  return into;
}
