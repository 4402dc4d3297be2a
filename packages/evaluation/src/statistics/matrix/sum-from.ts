/**
 * The sum of distances from a centre.
 *
 * Two strands, so that no addition waits for the one before. They start from cells of a float64 array:
 * a sum that starts at the literal 0 is kept as a general number by V8, at three times the cost.
 */
export function sumFrom(column: ArrayLike<number>, centre: number): number {
  const n = column.length;
  const start = new Float64Array(2);
  let even = start[0]!;
  let odd = start[1]!;
  const last = n - 1;
  let i = 0;
  for (; i < last; i += 2) {
    even += column[i]! - centre;
    odd += column[i + 1]! - centre;
  }
  if (i < n) even += column[i]! - centre;
  return even + odd;
}
