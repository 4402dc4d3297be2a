import { normalQuantile, normalUpper } from '../distributions/normal.ts';
import { sorted, varies, type Column } from './columns.ts';

const poly = (c: readonly number[], x: number) => c.reduceRight((sum, each) => sum * x + each, 0);

/**
 * Shapiro and Wilk's test of normality, by Royston's (1995) approximation AS R94, as R's
 * `shapiro.test`; for 3 to 5,000 values that vary.
 */
export function shapiroWilk(
  values: Column,
): { readonly W: number; readonly p: number } | undefined {
  const n = values.length;
  if (n < 3 || n > 5000 || !varies(values)) return undefined;
  const x = sorted(values);
  const half = n >> 1;
  const a = new Float64Array(half);
  if (n === 3) a[0] = Math.SQRT1_2;
  else {
    const m = Float64Array.from({ length: half }, (_, i) =>
      normalQuantile((i + 0.625) / (n + 0.25)),
    );
    let squares = 0;
    for (const each of m) squares += 2 * each * each;
    const root = Math.sqrt(squares);
    const r = 1 / Math.sqrt(n);
    const a1 = poly([0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056], r) - m[0]! / root;
    let from = 1;
    let factor: number;
    if (n > 5) {
      from = 2;
      const a2 = poly([0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633], r) - m[1]! / root;
      factor = Math.sqrt(
        (squares - 2 * m[0]! ** 2 - 2 * m[1]! ** 2) / (1 - 2 * a1 * a1 - 2 * a2 * a2),
      );
      a[1] = a2;
    } else factor = Math.sqrt((squares - 2 * m[0]! ** 2) / (1 - 2 * a1 * a1));
    a[0] = a1;
    for (let i = from; i < half; i++) a[i] = -m[i]! / factor;
  }
  const range = x[n - 1]! - x[0]!;
  let centre = 0;
  for (const each of x) centre += each / range;
  centre /= n;
  let ssa = 0;
  let ssx = 0;
  let sax = 0;
  for (let i = 0; i < n; i++) {
    const j = n - 1 - i;
    const weight = i === j ? 0 : Math.sign(i - j) * a[Math.min(i, j)]!;
    const d = x[i]! / range - centre;
    ssa += weight * weight;
    ssx += d * d;
    sax += weight * d;
  }
  const scale = Math.sqrt(ssa * ssx);
  const rest = ((scale - sax) * (scale + sax)) / (ssa * ssx);
  const W = 1 - rest;
  if (n === 3) {
    const p = 1.90985931710274 * (Math.asin(Math.sqrt(W)) - 1.0471975511966);
    return { W, p: Math.max(0, p) };
  }
  let y = Math.log(rest);
  const log = Math.log(n);
  let m: number;
  let s: number;
  if (n <= 11) {
    const gamma = poly([-2.273, 0.459], n);
    if (y >= gamma) return { W, p: 1e-99 };
    y = -Math.log(gamma - y);
    m = poly([0.544, -0.39978, 0.025054, -6.714e-4], n);
    s = Math.exp(poly([1.3822, -0.77857, 0.062767, -0.0020322], n));
  } else {
    m = poly([-1.5861, -0.31082, -0.083751, 0.0038915], log);
    s = Math.exp(poly([-0.4803, -0.082676, 0.0030302], log));
  }
  return { W, p: normalUpper((y - m) / s) };
}
