import type { LabelledMatrix } from '../describe/columns.ts';
import { normalCdf } from '../distributions/normal.ts';
import { cohenKappa } from './cohen-kappa.ts';
import type { CodedRatings } from './ratings.ts';

/** Kappas of three or more raters who all rated everything. */
export interface FleissKappa {
  readonly kappa: number;
  readonly z: number;
  readonly p: number;
  readonly exactConger: number | null;
  /** Mean of the pairwise kappas. */
  readonly light: number | null;
  /** Rounded to three decimals, as `irr::kappam.fleiss` prints it. */
  readonly byCategory: LabelledMatrix;
  readonly byCategoryExact: LabelledMatrix;
}

/** Fleiss' kappa (1971) with Conger's exact and Light's mean kappa; `undefined` without variation. */
export function fleissKappa({
  categories,
  codes,
  counts,
  subjects,
}: CodedRatings): FleissKappa | undefined {
  const k = categories.length;
  const m = codes.length;
  const n = subjects;
  const share = new Float64Array(k);
  let agree = 0;
  for (const row of counts) {
    for (let j = 0; j < k; j++) {
      share[j]! += row[j]! / (n * m);
      agree += row[j]! * (row[j]! - 1);
    }
  }
  const po = agree / (n * m * (m - 1));
  let pe = 0;
  let cubes = 0;
  let pq = 0;
  for (const p of share) {
    pe += p * p;
    pq += p * (1 - p);
    cubes += p * (1 - p) * (1 - 2 * p);
  }
  if (!(1 - pe > 1e-12)) return undefined;
  const kappa = (po - pe) / (1 - pe);
  const z = kappa / Math.sqrt((2 / (pq * pq * n * m * (m - 1))) * (pq * pq - cubes));
  const rows = categories.map((_, j) => {
    const p = share[j]!;
    let pairs = 0;
    for (const row of counts) pairs += row[j]! * (row[j]! - 1);
    const own = (pairs / (n * m * (m - 1) * p) - p) / (1 - p);
    const at = own / Math.sqrt(2 / (n * m * (m - 1)));
    return [own, at, 2 * normalCdf(-Math.abs(at))];
  });
  // Conger's (1980) chance agreement takes each rater's own shares.
  let conger = 0;
  for (let j = 0; j < k; j++) {
    let sum = 0;
    let squares = 0;
    for (const code of codes) {
      let own = 0;
      for (const value of code) if (value === j) own += 1 / n;
      sum += own;
      squares += own * own;
    }
    const v = (squares - (sum * sum) / m) / (m - 1);
    conger += (sum / m) ** 2 - v / m;
  }
  let light = 0;
  let pairs = 0;
  let known = true;
  for (let a = 0; a < m; a++) {
    for (let b = a + 1; b < m; b++) {
      const result = cohenKappa(codes[a]!, codes[b]!, k, 'none');
      if (result) light += result.kappa;
      else known = false;
      pairs++;
    }
  }
  const rounded = (value: number) => Math.round(value * 1000) / 1000;
  const cols = ['kappa', 'z', 'p'];
  const number = (value: number) => (Number.isFinite(value) ? value : null);
  return {
    kappa,
    z,
    p: 2 * normalCdf(-Math.abs(z)),
    exactConger: 1 - conger > 1e-12 ? (po - conger) / (1 - conger) : null,
    light: known ? light / pairs : null,
    byCategory: {
      rows: categories,
      cols,
      data: rows.map((row) => row.map((v) => number(rounded(v)))),
    },
    byCategoryExact: { rows: categories, cols, data: rows.map((row) => row.map(number)) },
  };
}
