/** Orthonormal bases of a row space and of what is perpendicular to it. */
export interface Complement {
  /** q x m, by row: the directions in which none of the given rows changes. */
  readonly basis: Float64Array;
  readonly size: number;
  /** Given rows that are combinations of earlier ones. */
  readonly dependent: readonly number[];
}

/** The orthogonal complement of `count` rows of q numbers, by Gram–Schmidt done twice. */
export function complementOf(rows: Float64Array, count: number, q: number): Complement {
  const found: Float64Array[] = [];
  const dependent: number[] = [];
  const take = (row: Float64Array): boolean => {
    const whole = length(row);
    for (let pass = 0; pass < 2; pass++) {
      for (const other of found) {
        let sum = 0;
        for (let i = 0; i < q; i++) sum += row[i]! * other[i]!;
        for (let i = 0; i < q; i++) row[i]! -= sum * other[i]!;
      }
    }
    const left = length(row);
    if (!(left > 1e-9 * whole)) return false;
    found.push(row.map((v) => v / left));
    return true;
  };
  for (let r = 0; r < count; r++) if (!take(rows.slice(r * q, r * q + q))) dependent.push(r);
  const rank = found.length;
  // Unit vectors with the most left over come first, so that the basis is well conditioned.
  while (found.length < q) {
    let best = 0;
    let most = -1;
    for (let i = 0; i < q; i++) {
      const left = 1 - found.reduce((sum, row) => sum + row[i]! ** 2, 0);
      if (left > most) [best, most] = [i, left];
    }
    const unit = new Float64Array(q);
    unit[best] = 1;
    if (!take(unit)) break;
  }
  const size = found.length - rank;
  const basis = new Float64Array(q * size);
  for (let k = 0; k < size; k++) {
    for (let i = 0; i < q; i++) basis[i * size + k] = found[rank + k]![i]!;
  }
  return { basis, size, dependent };
}

const length = (row: Float64Array): number => Math.sqrt(row.reduce((sum, v) => sum + v * v, 0));
