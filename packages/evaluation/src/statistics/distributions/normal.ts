const SQRT_TWO_PI = 2.5066282746310007;
const SQRT_32 = 5.656854249492381;

// Rational approximations of W. J. Cody (1969), Mathematics of Computation 23, 631–637.
const CENTRE_A = [
  2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356,
  0.06568233791820745,
] as const;
const CENTRE_B = [
  47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673,
] as const;
const MIDDLE_C = [
  0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002, 2494.5375852903726,
  6848.190450536283, 11602.65143764735, 9842.714838383978, 1.0765576773720192e-8,
] as const;
const MIDDLE_D = [
  22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
  34900.95272114598, 38912.00328609327, 19685.429676859992,
] as const;
const FAR_P = [
  0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934,
  0.000029112874951168793, 0.023073441764940174,
] as const;
const FAR_Q = [
  1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824,
  0.00007297515550839662,
] as const;

/** Density of the standard normal distribution. */
export function normalPdf(x: number): number {
  return Math.exp(-0.5 * x * x) / SQRT_TWO_PI;
}

/** Share of the standard normal distribution at or below x, accurate in the lower tail. */
export function normalCdf(x: number): number {
  const y = Math.abs(x);
  if (y <= 0.67448975) return 0.5 + centre(x);
  if (y > 50) return x < 0 ? 0 : 1;
  const tail = Math.exp(-0.5 * y * y + exponentCorrection(y)) * mills(y);
  return x < 0 ? tail : 1 - tail;
}

/** Share of the standard normal distribution above x, accurate in the upper tail. */
export function normalUpper(x: number): number {
  return normalCdf(-x);
}

/** Logarithm of `normalCdf`, also where the share itself would underflow. */
export function logNormalCdf(x: number): number {
  if (x > -0.67448975) return x > 5 ? Math.log1p(-normalCdf(-x)) : Math.log(normalCdf(x));
  return -0.5 * x * x + Math.log(mills(-x));
}

function centre(x: number): number {
  const square = x * x;
  let top = CENTRE_A[4] * square;
  let bottom = square;
  for (let i = 0; i < 3; i++) {
    top = (top + CENTRE_A[i]!) * square;
    bottom = (bottom + CENTRE_B[i]!) * square;
  }
  return (x * (top + CENTRE_A[3])) / (bottom + CENTRE_B[3]);
}

// The upper tail divided by exp(−y²/2), for y > 0.67.
function mills(y: number): number {
  if (y <= SQRT_32) {
    let top = MIDDLE_C[8] * y;
    let bottom = y;
    for (let i = 0; i < 7; i++) {
      top = (top + MIDDLE_C[i]!) * y;
      bottom = (bottom + MIDDLE_D[i]!) * y;
    }
    return (top + MIDDLE_C[7]) / (bottom + MIDDLE_D[7]);
  }
  const square = 1 / (y * y);
  let top = FAR_P[5] * square;
  let bottom = square;
  for (let i = 0; i < 4; i++) {
    top = (top + FAR_P[i]!) * square;
    bottom = (bottom + FAR_Q[i]!) * square;
  }
  const correction = (square * (top + FAR_P[4])) / (bottom + FAR_Q[4]);
  return (1 / SQRT_TWO_PI - correction) / y;
}

// −y²/2 rounds; splitting y into a short head and a tail says by how much.
function exponentCorrection(y: number): number {
  const head = Math.trunc(y * 16) / 16;
  const exact = -0.5 * head * head - 0.5 * (y - head) * (y + head);
  return exact - -0.5 * y * y;
}

/**
 * The x below which a share p of the standard normal distribution lies.
 *
 * Newton's method on the share near the middle and on the logarithm of the tail elsewhere: both bend one
 * way only, so that from the second step on it comes from one side, and relative accuracy is kept however
 * small p is.
 */
export function normalQuantile(p: number): number {
  const tail = Math.min(p, 1 - p);
  if (!(tail >= 0)) return NaN;
  const q = p - 0.5;
  if (tail === 0) return q / 0;
  const logTail = Math.log(tail);
  const isMiddle = tail >= 0.25;
  const far = Math.sqrt(-2 * logTail);
  let x = isMiddle ? q * SQRT_TWO_PI * (1 + q * q) : far - Math.log(far * SQRT_TWO_PI) / far;
  for (let iteration = 0; iteration < 20; iteration++) {
    const step = isMiddle
      ? (q - centre(x)) / normalPdf(x)
      : (Math.log(mills(x)) - 0.5 * x * x - logTail) * SQRT_TWO_PI * mills(x);
    x += step;
    // Steps are squared at each turn: the next would be below the last digit.
    if (!(Math.abs(step) > 1e-9 * Math.abs(x))) break;
  }
  return isMiddle || q > 0 ? x : -x;
}

/** The x above which a share p of the standard normal distribution lies. */
export function normalUpperQuantile(p: number): number {
  return -normalQuantile(p);
}
