import { gaussLegendre } from '../distributions/gauss-legendre.ts';

/** Beyond this correlation Φ₂ is computed anew instead of moved. */
export const MOST_MOVED = 0.92;
/** Width of an integral over its distance from the singularity, and the nodes that suffice. */
const REACHES = [
  [0.012, 4],
  [0.06, 6],
  [0.24, 8],
  [1.2, 14],
  [Infinity, 24],
] as const;

/**
 * Add Φ₂(x, y; to) − Φ₂(x, y; from) on a grid of thresholds: the integral of φ₂ over t, ρ = sin t.
 *
 * The closer the ends in relation to their distance from ρ = ±1, the fewer nodes give every digit.
 */
export function moveGrid(
  grid: Float64Array,
  a: Float64Array,
  b: Float64Array,
  from: number,
  to: number,
): void {
  const [start, end] = [Math.asin(from), Math.asin(to)];
  const width = end - start;
  const reach = Math.abs(width) / (Math.PI / 2 - Math.max(Math.abs(start), Math.abs(end)));
  const { nodes, weights } = gaussLegendre(REACHES.find(([most]) => reach <= most)![1]);
  for (let k = 0; k < nodes.length; k++) {
    const s = Math.sin(start + (width * (nodes[k]! + 1)) / 2);
    const over = 1 / (1 - s * s);
    const weight = (weights[k]! * width) / (4 * Math.PI);
    for (let u = 0; u < a.length; u++) {
      const x = a[u]!;
      const row = (u + 1) * (b.length + 2) + 1;
      for (let v = 0; v < b.length; v++) {
        const y = b[v]!;
        grid[row + v]! += weight * Math.exp((s * x * y - (x * x + y * y) / 2) * over);
      }
    }
  }
}
