/**
 * Directions in which a positive semidefinite matrix vanishes, by elimination with the largest pivot
 * first: one for each pivot below `tolerance`, with a one in its place.
 */
export function nullDirections(a: Float64Array, n: number, tolerance: number): Float64Array[] {
  const left = Float64Array.from(a);
  const rest = [...Array(n).keys()];
  const pivots: number[] = [];
  for (;;) {
    rest.sort((i, j) => left[i * n + i]! - left[j * n + j]!);
    const best = rest.at(-1);
    if (best === undefined || !(left[best * n + best]! > tolerance)) break;
    rest.pop();
    pivots.unshift(best);
    for (const i of rest) {
      const share = left[i * n + best]! / left[best * n + best]!;
      for (const j of rest) left[i * n + j]! -= share * left[best * n + j]!;
    }
  }
  return rest.map((free) => {
    const along = new Float64Array(n);
    along[free] = 1;
    // Each pivot's row, as it stood when it was taken, has to vanish along the direction.
    for (const row of pivots) {
      let sum = 0;
      along.forEach((v, j) => (sum += left[row * n + j]! * v));
      along[row] = -sum / left[row * n + row]!;
    }
    return along;
  });
}
