import { multiply, transpose } from '../matrix/product.ts';
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

/** The vectors of every free path, covariance and mean of one group. */
export function momentBasis(structure: GroupStructure, at: Implied): MomentBasis {
  const { observed: p, all: v, cells } = structure;
  const count = cells.length;
  const x = new Int32Array(count);
  const y = new Int32Array(count);
  const weight = new Float64Array(count);
  const mean = new Float64Array(count);
  // Column `i` of the effects is number i, that of the total covariances number v + i.
  const place = new Int32Array(2 * v).fill(-1);
  const columns: number[] = [];
  const placeOf = (column: number): number => {
    if (place[column]! < 0) place[column] = columns.push(column) - 1;
    return place[column]!;
  };
  for (let c = 0; c < count; c++) {
    const { kind, row, column } = cells[c]!;
    if (kind === 'threshold' || kind === 'scale') continue;
    x[c] = placeOf(row);
    y[c] = x[c]!;
    if (kind === 'mean') mean[c] = 1;
    else {
      y[c] = placeOf(kind === 'path' ? v + column : column);
      weight[c] = kind === 'covariance' && row === column ? 0.5 : 1;
      if (kind === 'path') mean[c] = at.totalMeans[column]!;
    }
  }
  const size = columns.length;
  const rows = new Float64Array(size * p);
  for (let b = 0; b < size; b++) {
    const column = columns[b]!;
    const from = column < v ? at.effects : at.total;
    for (let i = 0; i < p; i++) rows[b * p + i] = from[i * v + (column % v)]!;
  }
  const parameter = Int32Array.from(cells, (cell) => cell.parameter);
  return { size, rows, x, y, weight, mean, parameter };
}

/** The vectors as seen by rows that answered only some questions. */
export function keptBasis(basis: MomentBasis, p: number, keep: Int32Array): MomentBasis {
  const r = keep.length;
  if (r === p) return basis;
  const rows = new Float64Array(basis.size * r);
  for (let b = 0; b < basis.size; b++) {
    for (let i = 0; i < r; i++) rows[b * r + i] = basis.rows[b * p + keep[i]!]!;
  }
  return { ...basis, rows };
}

/** B M B' of the vectors with a symmetric matrix: size x size. */
export function basisProducts({ rows, size }: MomentBasis, m: Float64Array): Float64Array {
  const p = Math.sqrt(m.length);
  // Most numbers of B are zero, and are skipped where B stands on the left.
  return multiply(rows, transpose(multiply(rows, m, size, p, p), size, p), size, p, size);
}
