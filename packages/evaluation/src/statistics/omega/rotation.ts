import { luInverse } from '../matrix/lu.ts';
import { multiply, transpose } from '../matrix/product.ts';

/** Factors turned so that each item belongs mostly to one of them. */
export interface Oblique {
  /** Items by factors, row-major. */
  readonly loadings: Float64Array;
  /** Correlations of the factors. */
  readonly correlations: Float64Array;
}

/** Kaiser's (1958) varimax with his row normalisation, by pairs of factors. */
export function varimax(loadings: Float64Array, k: number, m: number): Float64Array {
  const out = Float64Array.from(loadings);
  const size = Float64Array.from({ length: k }, (_, i) => {
    let sum = 0;
    for (let f = 0; f < m; f++) sum += out[i * m + f]! ** 2;
    return Math.sqrt(sum) || 1;
  });
  for (let i = 0; i < k; i++) for (let f = 0; f < m; f++) out[i * m + f]! /= size[i]!;
  for (let round = 0; round < 500; round++) {
    let turned = 0;
    for (let a = 0; a < m; a++) {
      for (let b = a + 1; b < m; b++) {
        let [su, sv, top, bottom] = [0, 0, 0, 0];
        for (let i = 0; i < k; i++) {
          const [x, y] = [out[i * m + a]!, out[i * m + b]!];
          const u = x * x - y * y;
          const v = 2 * x * y;
          su += u;
          sv += v;
          top += 2 * u * v;
          bottom += u * u - v * v;
        }
        const angle = Math.atan2(top - (2 * su * sv) / k, bottom - (su * su - sv * sv) / k) / 4;
        turned = Math.max(turned, Math.abs(angle));
        const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
        for (let i = 0; i < k; i++) {
          const [x, y] = [out[i * m + a]!, out[i * m + b]!];
          out[i * m + a] = x * cos + y * sin;
          out[i * m + b] = y * cos - x * sin;
        }
      }
    }
    if (turned < 1e-12) break;
  }
  for (let i = 0; i < k; i++) for (let f = 0; f < m; f++) out[i * m + f]! *= size[i]!;
  return out;
}

/**
 * Direct oblimin with γ = 0 (Jennrich & Sampson 1966) by the gradient projection algorithm of
 * Bernaards & Jennrich (2005), from the loadings as they stand. `undefined` when it does not settle.
 */
export function directOblimin(a: Float64Array, k: number, m: number): Oblique | undefined {
  let turn = new Float64Array(m * m);
  for (let f = 0; f < m; f++) turn[f * m + f] = 1;
  let at = obliminAt(a, turn, k, m);
  if (!at) return undefined;
  let step = 1;
  for (let round = 0; round < 20_000; round++) {
    const { gradient } = at;
    const projected = new Float64Array(m * m);
    let slope = 0;
    for (let f = 0; f < m; f++) {
      let along = 0;
      for (let i = 0; i < m; i++) along += turn[i * m + f]! * gradient[i * m + f]!;
      for (let i = 0; i < m; i++) {
        projected[i * m + f] = gradient[i * m + f]! - turn[i * m + f]! * along;
        slope += projected[i * m + f]! ** 2;
      }
    }
    if (Math.sqrt(slope) < 1e-9) break;
    step *= 2;
    for (let halving = 0; halving < 40; halving++) {
      const next = turn.map((v, i) => v - step * projected[i]!);
      for (let f = 0; f < m; f++) {
        let length = 0;
        for (let i = 0; i < m; i++) length += next[i * m + f]! ** 2;
        for (let i = 0; i < m; i++) next[i * m + f]! /= Math.sqrt(length);
      }
      const there = obliminAt(a, next, k, m);
      if (there && there.value < at.value - 0.5 * slope * step) {
        turn = next;
        at = there;
        break;
      }
      step /= 2;
      if (halving === 39) return finish(at.loadings, turn, m);
    }
  }
  return finish(at.loadings, turn, m);
}

function finish(loadings: Float64Array, turn: Float64Array, m: number): Oblique {
  return { loadings, correlations: multiply(transpose(turn, m, m), turn, m, m, m) };
}

function obliminAt(a: Float64Array, turn: Float64Array, k: number, m: number) {
  const inverse = luInverse(turn, m);
  if (!inverse) return undefined;
  const loadings = multiply(a, transpose(inverse, m, m), k, m, m);
  const slopes = new Float64Array(k * m);
  let value = 0;
  for (let i = 0; i < k; i++) {
    let squares = 0;
    for (let f = 0; f < m; f++) squares += loadings[i * m + f]! ** 2;
    for (let f = 0; f < m; f++) {
      const own = loadings[i * m + f]!;
      slopes[i * m + f] = own * (squares - own * own);
      value += (own * own * (squares - own * own)) / 4;
    }
  }
  // −(L' Gq T⁻¹)'
  const inner = multiply(transpose(loadings, k, m), slopes, m, k, m);
  const gradient = transpose(multiply(inner, inverse, m, m, m), m, m).map((v) => -v);
  return { value, loadings, gradient };
}
