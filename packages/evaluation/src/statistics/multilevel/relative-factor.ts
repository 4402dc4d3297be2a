import { symmetricInverse } from '../matrix/cholesky.ts';
import type { MixedSums } from './group-sums.ts';
import { profile } from './profiled-criterion.ts';

/** One random effect: the root in λ = τ²/σ² by false position (Illinois), or zero. */
export function oneEffect(s: MixedSums, reml: boolean): Float64Array | undefined {
  const at = (lambda: number) => profile(s, Float64Array.of(Math.sqrt(lambda)), reml);
  const zero = at(0);
  if (!zero) return undefined;
  let low = 0;
  let fLow = zero.slope;
  if (fLow >= 0) {
    // A second minimum away from zero is possible; look for it on a coarse grid.
    let best = 0;
    let least = zero.criterion - 1e-9;
    for (let e = -12; e <= 8; e += 0.5) {
      const found = at(2 ** e);
      if (found && found.criterion < least) {
        least = found.criterion;
        best = 2 ** e;
      }
    }
    if (best === 0) return Float64Array.of(0);
    low = best / 2;
    fLow = at(low)?.slope ?? 0;
    if (fLow >= 0) return Float64Array.of(Math.sqrt(best));
  }
  let high = Math.max(0.1, low * 4);
  let fHigh: number = at(high)?.slope ?? NaN;
  for (let i = 0; fHigh < 0 && i < 200; i++) {
    low = high;
    fLow = fHigh;
    high *= 4;
    fHigh = at(high)?.slope ?? NaN;
  }
  if (!(fHigh >= 0)) return undefined;
  let side = 0;
  for (let i = 0; i < 200 && high - low > 1e-15 * high; i++) {
    let middle = (low * fHigh - high * fLow) / (fHigh - fLow);
    if (!(middle > low && middle < high)) middle = (low + high) / 2;
    const f = at(middle)?.slope;
    if (f === undefined) return undefined;
    if (f === 0) return Float64Array.of(Math.sqrt(middle));
    if (f < 0) {
      low = middle;
      fLow = f;
      if (side === -1) fHigh /= 2;
      side = -1;
    } else {
      high = middle;
      fHigh = f;
      if (side === 1) fLow /= 2;
      side = 1;
    }
  }
  return Float64Array.of(Math.sqrt((low + high) / 2));
}

/** Several random effects: minimise over the lower triangle of Λ. */
export function severalEffects(s: MixedSums, reml: boolean): Float64Array | undefined {
  const { k } = s;
  const places: [number, number][] = [];
  for (let c = 0; c < k; c++) for (let r = c; r < k; r++) places.push([r, c]);
  const q = places.length;
  const expand = (t: Float64Array): Float64Array => {
    const factor = new Float64Array(k * k);
    places.forEach(([r, c], i) => (factor[r * k + c] = t[i]!));
    return factor;
  };
  const value = (t: Float64Array): number => profile(s, expand(t), reml)?.criterion ?? Infinity;
  // A scale for each effect, so that steps mean the same for all of them.
  const scale = places.map(([r]) => {
    let sum = 0;
    for (let j = 0; j < s.groups; j++) sum += s.zz[(j * k + r) * k + r]!;
    return Math.sqrt(s.n / Math.max(sum, 1e-300));
  });
  let t = Float64Array.from(places, ([r, c], i) => (r === c ? scale[i]! : 0));
  let f = value(t);
  if (!Number.isFinite(f)) return undefined;
  let damping = 1e-3;
  for (let iteration = 0; iteration < 200; iteration++) {
    const { gradient, hessian } = numericDerivatives(value, t, scale, f);
    let moved = 0;
    let accepted = false;
    for (let tries = 0; tries < 30; tries++) {
      const h = Float64Array.from(hessian);
      for (let i = 0; i < q; i++) h[i * q + i]! += damping * (Math.abs(h[i * q + i]!) + 1e-3);
      const inverse = symmetricInverse(h, q)?.inverse;
      if (inverse) {
        const next = t.map((v, i) => {
          let step = 0;
          for (let j = 0; j < q; j++) step += inverse[i * q + j]! * gradient[j]!;
          return v - step * scale[i]!;
        });
        const g = value(next);
        if (g <= f + 1e-11 * Math.abs(f)) {
          moved = Math.max(
            ...next.map((v, i) => Math.abs(v - t[i]!) / (scale[i]! + Math.abs(t[i]!))),
          );
          t = next;
          f = g;
          accepted = true;
          damping = Math.max(damping / 10, 1e-14);
          break;
        }
      }
      damping = Math.max(damping * 10, 1e-10);
    }
    if (!accepted || moved < 1e-10) break;
  }
  // lme4 keeps diagonal elements non-negative.
  places.forEach(([r, c], i) => {
    if (r !== c || t[i]! >= 0) return;
    places.forEach(([, other], j) => {
      if (other === c) t[j] = -t[j]!;
    });
  });
  return expand(t);
}

/** Gradient and Hessian by central differences with one Richardson step, in scaled coordinates. */
function numericDerivatives(
  f: (t: Float64Array) => number,
  t: Float64Array,
  scale: readonly number[],
  centre: number,
) {
  const q = t.length;
  const at = (i: number, a: number, j = -1, b = 0): number => {
    const moved = Float64Array.from(t);
    moved[i]! += a * scale[i]!;
    if (j >= 0) moved[j]! += b * scale[j]!;
    return f(moved);
  };
  const gradient = new Float64Array(q);
  const hessian = new Float64Array(q * q);
  const h = 2e-3;
  for (let i = 0; i < q; i++) {
    const [p1, m1, p2, m2] = [at(i, h), at(i, -h), at(i, 2 * h), at(i, -2 * h)];
    gradient[i] = (8 * (p1 - m1) - (p2 - m2)) / (12 * h);
    hessian[i * q + i] = (16 * (p1 + m1) - (p2 + m2) - 30 * centre) / (12 * h * h);
    for (let j = 0; j < i; j++) {
      const cross =
        (at(i, h, j, h) - at(i, h, j, -h) - at(i, -h, j, h) + at(i, -h, j, -h)) / (4 * h * h);
      hessian[i * q + j] = cross;
      hessian[j * q + i] = cross;
    }
  }
  return { gradient, hessian };
}
