const HALF_LOG_TWO_PI = 0.9189385332046728;

// Coefficients B(2k) / (2k (2k - 1)) of Stirling's series.
const STIRLING = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156,
  -3617 / 122400,
] as const;

/**
 * Natural logarithm of the gamma function for x > 0.
 *
 * Stirling's series from 15 upwards; smaller arguments are lifted by the recurrence.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return x === 0 ? Infinity : NaN;
  if (x < 15) {
    let product = 1;
    let lifted = x;
    while (lifted < 15) {
      product *= lifted;
      lifted += 1;
    }
    return logGamma(lifted) - Math.log(product);
  }
  if (x === Infinity) return Infinity;
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingSeries(x);
}

function stirlingSeries(x: number): number {
  const inverse = 1 / x;
  const square = inverse * inverse;
  let sum = 0;
  for (let k = STIRLING.length - 1; k >= 0; k--) sum = sum * square + STIRLING[k]!;
  return sum * inverse;
}

/**
 * What Stirling's formula misses: log Γ(x + 1) − [(x + ½) log x − x + ½ log 2π].
 *
 * With `deviance` it lets densities keep their relative accuracy for very large arguments
 * (C. Loader, 2000, Fast and accurate computation of binomial probabilities).
 */
export function stirlingError(x: number): number {
  if (x >= 15) return stirlingSeries(x);
  if (x === 0) return 0;
  return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - HALF_LOG_TWO_PI;
}

/** x log(x / m) + m − x without cancellation when x is near m. */
export function deviance(x: number, m: number): number {
  if (x === 0) return m;
  if (Math.abs(x - m) < 0.1 * (x + m)) {
    const v = (x - m) / (x + m);
    let sum = (x - m) * v;
    let term = 2 * x * v;
    const square = v * v;
    for (let j = 1; j < 1000; j++) {
      term *= square;
      const next = sum + term / (2 * j + 1);
      if (next === sum) return next;
      sum = next;
    }
    return sum;
  }
  return x * Math.log(x / m) + m - x;
}

/** Logarithm of the beta function. */
export function logBeta(a: number, b: number): number {
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  if (small < 10 && large < 15) return logGamma(a) + logGamma(b) - logGamma(a + b);
  const ratio = large / (small + large);
  const tail = stirlingSeriesOrError(large) - stirlingSeriesOrError(small + large);
  if (small >= 10) {
    return (
      -0.5 * Math.log(large) +
      HALF_LOG_TWO_PI +
      tail +
      stirlingSeriesOrError(small) +
      (small - 0.5) * Math.log(small / (small + large)) +
      large * Math.log1p(-small / (small + large))
    );
  }
  // log Γ(large) − log Γ(large + small), written so that nothing large cancels.
  return (
    logGamma(small) +
    tail +
    small -
    small * Math.log(small + large) +
    (large - 0.5) * Math.log(ratio)
  );
}

function stirlingSeriesOrError(x: number): number {
  return x >= 15
    ? stirlingSeries(x)
    : logGamma(x) - ((x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI);
}

/** The derivative of `logGamma`, for x > 0. */
export function digamma(x: number): number {
  let sum = 0;
  let lifted = x;
  while (lifted < 15) {
    sum -= 1 / lifted;
    lifted += 1;
  }
  const square = 1 / (lifted * lifted);
  const series =
    square *
    (1 / 12 -
      square *
        (1 / 120 -
          square *
            (1 / 252 -
              square * (1 / 240 - square * (1 / 132 - square * (691 / 32760 - square / 12))))));
  return sum + Math.log(lifted) - 0.5 / lifted - series;
}

/** The second derivative of `logGamma`, for x > 0. */
export function trigamma(x: number): number {
  let sum = 0;
  let lifted = x;
  while (lifted < 15) {
    sum += 1 / (lifted * lifted);
    lifted += 1;
  }
  const square = 1 / (lifted * lifted);
  const series =
    1 / 6 -
    square *
      (1 / 30 -
        square *
          (1 / 42 -
            square * (1 / 30 - square * (5 / 66 - square * (691 / 2730 - (square * 7) / 6)))));
  return sum + 1 / lifted + 0.5 * square + (square / lifted) * series;
}
