const SQRT_TWO_PI = 2.50662827463100050242;
const SQRT_32 = 5.656854249492380195206754896838;

// Rational approximations of W. J. Cody (1969), Mathematics of Computation 23, 631–637.
const CENTRE_A = [
  2.2352520354606839287, 161.02823106855587881, 1067.6894854603709582, 18154.981253343561249,
  0.065682337918207449113,
] as const;
const CENTRE_B = [
  47.20258190468824187, 976.09855173777669322, 10260.932208618978205, 45507.789335026729956,
] as const;
const MIDDLE_C = [
  0.39894151208813466764, 8.8831497943883759412, 93.506656132177855979, 597.27027639480026226,
  2494.5375852903726711, 6848.1904505362823326, 11602.651437647350124, 9842.7148383839780218,
  1.0765576773720192317e-8,
] as const;
const MIDDLE_D = [
  22.266688044328115691, 235.38790178262499861, 1519.377599407554805, 6485.558298266760755,
  18615.571640885098091, 34900.952721145977266, 38912.003286093271411, 19685.429676859990727,
] as const;
const FAR_P = [
  0.21589853405795699, 0.1274011611602473639, 0.022235277870649807, 0.001421619193227893466,
  2.9112874951168792e-5, 0.02307344176494017303,
] as const;
const FAR_Q = [
  1.28426009614491121, 0.468238212480865118, 0.0659881378689285515, 0.00378239633202758244,
  7.29751555083966205e-5,
] as const;

/** Density of the standard normal distribution. */
export function normalPdf(x: number): number {
  return Math.exp(-0.5 * x * x) / SQRT_TWO_PI;
}

/** Share of the standard normal distribution at or below x, accurate in the lower tail. */
export function normalCdf(x: number): number {
  const y = Math.abs(x);
  if (y <= 0.67448975) return 0.5 + centre(x);
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
      3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
      45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
    ],
    [
      1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867,
      39307.89580009271061, 28729.085735721942674, 5226.495278852854561,
    ],
  ],
  middle: [
    [
      1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
      1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833,
      7.7454501427834140764e-4,
    ],
    [
      1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455,
      0.14810397642748007459, 0.0151986665636164571966, 5.475938084995344946e-4,
      1.05075007164441684324e-9,
    ],
  ],
  far: [
    [
      6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123,
      0.026532189526576123093, 0.0012426609473880784386, 2.71155556874348757815e-5,
      2.01033439929228813265e-7,
    ],
    [
      1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525,
      7.868691311456132591e-4, 1.8463183175100546818e-5, 1.4215117583164458887e-7,
      2.04426310338993978564e-15,
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
