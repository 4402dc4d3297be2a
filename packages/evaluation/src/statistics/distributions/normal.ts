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

// Rational approximations PPND16 of M. J. Wichura (1988), Applied Statistics 37, 477–484 (AS 241).
const QUANTILE = {
  centre: [
    [
      3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
      45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227,
    ],
    [
      1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597,
      39307.89580009271, 28729.085735721943, 5226.495278852854,
    ],
  ],
  middle: [
    [
      1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
      1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
    ],
    [
      1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
      0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9,
    ],
  ],
  far: [
    [
      6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
      0.026532189526576124, 0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
    ],
    [
      1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
      0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15,
    ],
  ],
} as const;

/** The x below which a share p of the standard normal distribution lies. */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return NaN;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    return q * ratio(QUANTILE.centre, 0.180625 - q * q);
  }
  const tail = q < 0 ? p : 1 - p;
  if (tail === 0) return q < 0 ? -Infinity : Infinity;
  const r = Math.sqrt(-Math.log(tail));
  const x = r <= 5 ? ratio(QUANTILE.middle, r - 1.6) : ratio(QUANTILE.far, r - 5);
  return q < 0 ? -x : x;
}

/** The x above which a share p of the standard normal distribution lies. */
export function normalUpperQuantile(p: number): number {
  return -normalQuantile(p);
}

function ratio(pair: readonly [readonly number[], readonly number[]], r: number): number {
  const [top, bottom] = pair;
  let a = 0;
  let b = 0;
  for (let i = 7; i >= 0; i--) {
    a = a * r + top[i]!;
    b = b * r + bottom[i]!;
  }
  return a / b;
}
