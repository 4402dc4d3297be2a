/** A stream of pseudo-random numbers that the same seed always repeats. */
export interface RandomStream {
  /** Uniform on [0, 1). */
  readonly uniform: () => number;
  /** A whole number from 0 to n − 1. */
  readonly below: (n: number) => number;
  /** Standard normal. */
  readonly normal: () => number;
  /** Gamma with rate 1. */
  readonly gamma: (shape: number) => number;
}

/** Uniform numbers started by a seed (xoshiro128**, seeded by splitmix32). */
export function uniformStream(seed: number): Pick<RandomStream, 'uniform' | 'below'> {
  let s = Math.trunc(seed) >>> 0;
  const split = () => {
    s = (s + 0x9e3779b9) >>> 0;
    let z = s;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
  let a = split();
  let b = split();
  let c = split();
  let d = split();
  const next = () => {
    const x = Math.imul(b, 5);
    const result = Math.imul((x << 7) | (x >>> 25), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);
    return result;
  };
  const uniform = () => ((next() >>> 5) * 67108864 + (next() >>> 6)) / 9007199254740992;
  return { uniform, below: (n) => Math.floor(uniform() * n) };
}

/** A stream of numbers of several distributions started by a seed. */
export function randomStream(seed: number): RandomStream {
  const { uniform, below } = uniformStream(seed);
  let spare: number | undefined;
  const normal = () => {
    if (spare !== undefined) {
      const value = spare;
      spare = undefined;
      return value;
    }
    for (;;) {
      const u = 2 * uniform() - 1;
      const v = 2 * uniform() - 1;
      const r = u * u + v * v;
      if (r >= 1 || r === 0) continue;
      const scale = Math.sqrt((-2 * Math.log(r)) / r);
      spare = v * scale;
      return u * scale;
    }
  };
  // Marsaglia & Tsang (2000).
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * uniform() ** (1 / shape);
    const k = shape - 1 / 3;
    const m = 1 / Math.sqrt(9 * k);
    for (;;) {
      const x = normal();
      const v = (1 + m * x) ** 3;
      if (v <= 0) continue;
      const u = uniform();
      if (Math.log(u) < 0.5 * x * x + k - k * v + k * Math.log(v)) return k * v;
    }
  };
  return { uniform, below, normal, gamma };
}
