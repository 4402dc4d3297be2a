import { gaussLegendre } from './gauss-legendre.ts';
import { normalCdf } from './normal.ts';

const TWO_PI = 2 * Math.PI;

/** Density of the standard bivariate normal distribution with correlation rho. */
export function bivariateNormalPdf(x: number, y: number, rho: number): number {
  const rest = (1 - rho) * (1 + rho);
  return Math.exp(-(x * x - 2 * rho * x * y + y * y) / (2 * rest)) / (TWO_PI * Math.sqrt(rest));
}

/**
 * Share of the standard bivariate normal distribution with both values at or below x and y.
 *
 * After A. Genz (2004), Numerical computation of rectangular bivariate and trivariate normal and t
 * probabilities: Plackett's integral over the correlation, and its expansion near ±1.
 */
export function bivariateNormalCdf(x: number, y: number, rho: number): number {
  if (x === -Infinity || y === -Infinity) return 0;
  if (x === Infinity) return normalCdf(y);
  if (y === Infinity) return normalCdf(x);
  if (rho === 0) return normalCdf(x) * normalCdf(y);
  return Math.max(0, Math.min(1, upperQuadrant(-x, -y, rho)));
}

function upperQuadrant(h: number, dk: number, rho: number): number {
  const size = Math.abs(rho);
  const { nodes, weights } = gaussLegendre(size < 0.3 ? 8 : size < 0.75 ? 14 : 24);
  if (size < 0.925) {
    const half = (h * h + dk * dk) / 2;
    const angle = Math.asin(rho);
    let sum = 0;
    for (let i = 0; i < nodes.length; i++) {
      const sine = Math.sin((angle * (1 + nodes[i]!)) / 2);
      sum += weights[i]! * Math.exp((sine * h * dk - half) / (1 - sine * sine));
    }
    return (sum * angle) / (2 * TWO_PI) + normalCdf(-h) * normalCdf(-dk);
  }
  const k = rho < 0 ? -dk : dk;
  const hk = h * k;
  const rest = size < 1 ? nearOne(h, k, hk, size, nodes, weights) : 0;
  if (rho > 0) return rest + normalCdf(-Math.max(h, k));
  if (k <= h) return Math.max(0, -rest);
  const between = h < 0 ? normalCdf(k) - normalCdf(h) : normalCdf(-h) - normalCdf(-k);
  return between - rest;
}

function nearOne(
  h: number,
  k: number,
  hk: number,
  size: number,
  nodes: Float64Array,
  weights: Float64Array,
): number {
  const square = (1 - size) * (1 + size);
  let a = Math.sqrt(square);
  const bs = (h - k) * (h - k);
  const c = (4 - hk) / 8;
  const d = (12 - hk) / 16;
  let sum = 0;
  const exponent = -(bs / square + hk) / 2;
  if (exponent > -700) {
    sum =
      a *
      Math.exp(exponent) *
      (1 - (c * (bs - square) * (1 - (d * bs) / 5)) / 3 + (c * d * square * square) / 5);
  }
  if (hk > -700) {
    const b = Math.sqrt(bs);
    const tail = Math.sqrt(TWO_PI) * normalCdf(-b / a);
    sum -= Math.exp(-hk / 2) * tail * b * (1 - (c * bs * (1 - (d * bs) / 5)) / 3);
  }
  a /= 2;
  for (let i = 0; i < nodes.length; i++) {
    const xs = (a * (nodes[i]! + 1)) ** 2;
    const rs = Math.sqrt(1 - xs);
    const at = -(bs / xs + hk) / 2;
    if (at > -700) {
      const exact = Math.exp((-hk * xs) / (2 * (1 + rs) * (1 + rs))) / rs;
      sum += a * weights[i]! * Math.exp(at) * (exact - (1 + c * xs * (1 + d * xs)));
    }
  }
  return -sum / TWO_PI;
}
