import { inverseOf, scatter, unpack, type Pattern } from './missing-patterns.ts';

/** One step of EM: expect what is missing from what is there, then estimate anew; `undefined` where columns are collinear. */
export function emStep(
  state: Float64Array,
  patterns: readonly Pattern[],
  n: number,
  p: number,
): Float64Array | undefined {
  const { m, s } = unpack(state, p);
  const sum = new Float64Array(p);
  const cross = new Float64Array(p * p);
  for (const pattern of patterns) {
    const { seen } = pattern;
    const k = seen.length;
    if (k === p) {
      for (let a = 0; a < p; a++) sum[a]! += pattern.sum[a]!;
      for (let a = 0; a < p * p; a++) cross[a]! += pattern.cross[a]!;
      continue;
    }
    const solved = inverseOf(s, seen, p);
    if (!solved) return undefined;
    const gone: number[] = [];
    for (let j = 0; j < p; j++) if (!seen.includes(j)) gone.push(j);
    // Regression of the missing on the seen: E(y_mis) = c + B y_obs.
    const slopes = gone.map((g) =>
      seen.map((_, j) =>
        seen.reduce((all, a, i) => all + s[g * p + a]! * solved.inverse[i * k + j]!, 0),
      ),
    );
    const starts = gone.map(
      (g, at) => m[g]! - seen.reduce((all, a, j) => all + slopes[at]![j]! * m[a]!, 0),
    );
    const own = new Float64Array(p);
    for (const a of seen) own[a] = pattern.sum[a]!;
    gone.forEach((g, at) => {
      own[g] =
        pattern.n * starts[at]! +
        seen.reduce((all, a, j) => all + slopes[at]![j]! * pattern.sum[a]!, 0);
    });
    for (let a = 0; a < p; a++) sum[a]! += own[a]!;
    for (const a of seen) for (const b of seen) cross[a * p + b]! += pattern.cross[a * p + b]!;
    gone.forEach((g, at) => {
      for (const b of seen) {
        const value =
          starts[at]! * pattern.sum[b]! +
          seen.reduce((all, a, j) => all + slopes[at]![j]! * pattern.cross[a * p + b]!, 0);
        cross[g * p + b]! += value;
        cross[b * p + g]! += value;
      }
      gone.forEach((h, other) => {
        let value = pattern.n * starts[at]! * starts[other]!;
        seen.forEach((a, i) => {
          value +=
            (starts[other]! * slopes[at]![i]! + starts[at]! * slopes[other]![i]!) * pattern.sum[a]!;
          seen.forEach((b, j) => {
            value += slopes[at]![i]! * slopes[other]![j]! * pattern.cross[a * p + b]!;
          });
        });
        let residual = s[g * p + h]!;
        seen.forEach((a, i) => (residual -= slopes[at]![i]! * s[a * p + h]!));
        cross[g * p + h]! += value + pattern.n * residual;
      });
    });
  }
  const out = new Float64Array(p + p * p);
  for (let a = 0; a < p; a++) out[a] = sum[a]! / n;
  for (let a = 0; a < p; a++) {
    for (let b = 0; b < p; b++) out[p + a * p + b] = cross[a * p + b]! / n - out[a]! * out[b]!;
  }
  return out;
}

/** The log-likelihood of the answers that are there. */
export function likelihood(state: Float64Array, patterns: readonly Pattern[], p: number): number {
  const { m, s } = unpack(state, p);
  let sum = 0;
  for (const pattern of patterns) {
    const { seen, n } = pattern;
    const k = seen.length;
    const solved = inverseOf(s, seen, p);
    if (!solved) return -Infinity;
    let quadratic = 0;
    seen.forEach((a, i) =>
      seen.forEach(
        (b, j) => (quadratic += solved.inverse[i * k + j]! * scatter(pattern, a, b, m, p)),
      ),
    );
    sum -= 0.5 * (n * (k * Math.log(2 * Math.PI) + solved.logDeterminant) + quadratic);
  }
  return sum;
}
