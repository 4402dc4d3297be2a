/**
 * The place where a continuous function crosses zero between two points of opposite sign.
 *
 * Brent's method; stops when the bracket is as narrow as floating point allows or `tolerance`.
 * Gives `undefined` when the two ends have the same sign, or a value is not a number.
 */
export function rootBetween(
  f: (x: number) => number,
  from: number,
  to: number,
  tolerance = 1e-15,
): number | undefined {
  let a = from;
  let b = to;
  let fa = f(a);
  let fb = f(b);
  if (fa === 0) return a;
  if (fb === 0) return b;
  if (!(fa * fb < 0) && !(Math.sign(fa) * Math.sign(fb) < 0)) return undefined;
  let c = a;
  let fc = fa;
  let step = b - a;
  let before = step;
  for (let iteration = 0; iteration < 300; iteration++) {
    if (Math.sign(fb) === Math.sign(fc)) {
      c = a;
      fc = fa;
      step = before = b - a;
    }
    if (Math.abs(fc) < Math.abs(fb)) {
      a = b;
      b = c;
      c = a;
      fa = fb;
      fb = fc;
      fc = fa;
    }
    const close = 2 * Number.EPSILON * Math.abs(b) + 0.5 * tolerance;
    const half = 0.5 * (c - b);
    if (Math.abs(half) <= close || fb === 0) return b;
    if (Math.abs(before) >= close && Math.abs(fa) > Math.abs(fb)) {
      const s = fb / fa;
      let p: number;
      let q: number;
      if (a === c) {
        p = 2 * half * s;
        q = 1 - s;
      } else {
        const u = fa / fc;
        const r = fb / fc;
        p = s * (2 * half * u * (u - r) - (b - a) * (r - 1));
        q = (u - 1) * (r - 1) * (s - 1);
      }
      if (p > 0) q = -q;
      p = Math.abs(p);
      if (2 * p < Math.min(3 * half * q - Math.abs(close * q), Math.abs(before * q))) {
        before = step;
        step = p / q;
      } else {
        step = half;
        before = half;
      }
    } else {
      step = half;
      before = half;
    }
    a = b;
    fa = fb;
    b += Math.abs(step) > close ? step : Math.sign(half) * close;
    fb = f(b);
    if (Number.isNaN(fb)) return undefined;
  }
  return b;
}

/**
 * Where a monotone function reaches a target, looking outward from a first guess.
 *
 * The bracket grows from `guess` by doubling steps, never leaving [`lowest`, `highest`].
 */
export function monotoneRoot(
  f: (x: number) => number,
  guess: number,
  step: number,
  bounds: { readonly lowest?: number; readonly highest?: number } = {},
): number | undefined {
  const lowest = bounds.lowest ?? -Infinity;
  const highest = bounds.highest ?? Infinity;
  let low = Math.max(lowest, guess - step);
  let high = Math.min(highest, guess + step);
  let fLow = f(low);
  let fHigh = f(high);
  for (let widening = step * 2, k = 0; k < 200; k++, widening *= 2) {
    if (fLow === 0) return low;
    if (fHigh === 0) return high;
    if (Math.sign(fLow) !== Math.sign(fHigh)) return rootBetween(f, low, high);
    if (low === lowest && high === highest) return undefined;
    if (Number.isNaN(fLow) || Number.isNaN(fHigh)) return undefined;
    if (low > lowest) fLow = f((low = Math.max(lowest, low - widening)));
    if (high < highest) fHigh = f((high = Math.min(highest, high + widening)));
  }
  return undefined;
}
