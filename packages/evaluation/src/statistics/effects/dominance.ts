import { mean } from '../describe/columns.ts';
import { averageRanks, orderOf, tieSizes } from '../describe/ranks.ts';
import { normalCdf } from '../distributions/normal.ts';
import { tQuantile } from '../distributions/t-and-f.ts';

/** Whether values of one group exceed those of the other: U, rank-biserial correlation, Cliff’s delta. */
export function mannWhitney(x: Float64Array, y: Float64Array, level: number) {
  const n1 = x.length;
  const n2 = y.length;
  const both = Float64Array.from([...x, ...y]);
  const ranks = averageRanks(both);
  let sum = 0;
  for (let i = 0; i < n1; i++) sum += ranks[i]!;
  const U = sum - (n1 * (n1 + 1)) / 2;
  const n = n1 + n2;
  const ties = tieSizes(both).reduce((all, size) => all + size ** 3 - size, 0);
  const sigma = Math.sqrt(((n1 * n2) / 12) * (n + 1 - ties / (n * (n - 1))));
  const away = U - (n1 * n2) / 2;
  const z = (away - Math.sign(away) * 0.5) / sigma;
  const rankBiserial = (2 * U) / (n1 * n2) - 1;
  return {
    U,
    pNormalCorrected: sigma > 0 ? Math.min(1, 2 * Math.min(normalCdf(z), normalCdf(-z))) : null,
    rankBiserial,
    ...cliff(x, y, level),
    probabilityOfSuperiority: U / (n1 * n2),
  };
}

// Cliff's delta with his unbiased variance and the asymmetric interval of Feng and Cliff (2004).
function cliff(x: Float64Array, y: Float64Array, level: number) {
  const n1 = x.length;
  const n2 = y.length;
  const overX = dominance(x, y);
  const overY = dominance(y, x);
  const d = mean(overX.balance) / n2;
  let rows = 0;
  let columns = 0;
  for (const balance of overX.balance) rows += (balance / n2 - d) ** 2;
  for (const balance of overY.balance) columns += (-balance / n1 - d) ** 2;
  const cells = overX.untied - n1 * n2 * d * d;
  const unbiased = (n2 * n2 * rows + n1 * n1 * columns - cells) / (n1 * n2 * (n1 - 1) * (n2 - 1));
  const s2 = Math.max(unbiased, (1 - d * d) / (n1 * n2 - 1));
  const t = tQuantile(1 - (1 - level) / 2, n1 + n2 - 2);
  const rest = 1 - d * d;
  const reach = t * Math.sqrt(s2 * (rest * rest + t * t * s2));
  const scale = rest + t * t * s2;
  const end = (value: number) => (Number.isFinite(value) ? value : null);
  return {
    cliffDelta: d,
    cliffLower: end((d - d ** 3 - reach) / scale),
    cliffUpper: end((d - d ** 3 + reach) / scale),
  };
}

// For each value: how many of the others it exceeds minus how many exceed it.
function dominance(x: Float64Array, y: Float64Array) {
  const sorted = Float64Array.from(y).sort();
  const balance = new Float64Array(x.length);
  let untied = 0;
  let below = 0;
  let upTo = 0;
  for (const i of orderOf(x)) {
    while (below < sorted.length && sorted[below]! < x[i]!) below++;
    while (upTo < sorted.length && sorted[upTo]! <= x[i]!) upTo++;
    balance[i] = below - (sorted.length - upTo);
    untied += below + sorted.length - upTo;
  }
  return { balance, untied };
}
