import type { Refusal, Result } from '@tldw/core';
import {
  crossTable,
  ordinalMoments,
  polychoric,
  polychoricMaximum,
  polyserial,
  polyserialMaximum,
  symmetricEigen,
  thresholdsOf,
} from '@tldw/evaluation/statistics';
import { Misuse } from '../../command.ts';

// More different answers than this are a measurement, not ranks.
const MOST_CATEGORIES = 20;

/** A column of ranks: each answer's place among the answers given, −1 where there is none. */
interface Ranked {
  readonly codes: Int32Array;
  readonly categories: number;
}

/**
 * Thresholds and polychoric correlations of answers taken as ranks, as `lavaan` and `polycor` give them.
 *
 * A pair `A:B` is estimated once more by full likelihood; where one of the two is a measurement, its
 * correlation is polyserial.
 */
export function ofRanks(
  columns: readonly Float64Array[],
  names: readonly string[],
  pairs: readonly string[],
): Result<Readonly<Record<string, unknown>>, Refusal> {
  const ranked = columns.map(rank);
  const asked = pairs.map((pair) => pairOf(pair, names));
  // Pairs may set a measurement beside ranks; a table of all correlations is of ranks only.
  const mixed = names.filter((_, j) => ranked[j]!.categories > MOST_CATEGORIES);
  if (mixed.length > 0 && asked.length === 0) {
    const params = { items: mixed, most: MOST_CATEGORIES, remedy: 'group-categories' };
    return refusal('analyse.too-many-categories', params);
  }
  const constant = names.filter((_, j) => ranked[j]!.categories < 2);
  if (constant.length > 0) {
    const params = { items: constant, remedy: 'drop-constant-items' };
    return refusal('analyse.constant-item', params);
  }
  const estimated = asked.map(([i, j]) => {
    const [x, y] = [names[i]!, names[j]!];
    const [first, second] = [ranked[i]!, ranked[j]!];
    if (first.categories <= MOST_CATEGORIES && second.categories <= MOST_CATEGORIES) {
      return { x, y, ...ofPair(first, second) };
    }
    return first.categories > second.categories
      ? { x, y, ...beside(columns[i]!, second) }
      : { x: y, y: x, ...beside(columns[j]!, first) };
  });
  if (mixed.length > 0) return { ok: true, value: { pairs: estimated } };
  const k = names.length;
  const found = ordinalMoments(
    ranked.map(({ codes }) => codes),
    ranked.map(({ categories }) => categories),
    false,
  );
  if (!found) return refusal('analyse.not-converged', { items: names });
  const value = {
    thresholds: Object.fromEntries(names.map((name, j) => [name, [...found.thresholds[j]!]])),
    polychoric: {
      rows: names,
      cols: names,
      data: names.map((_, i) => Array.from(found.correlation.subarray(i * k, (i + 1) * k))),
    },
    eigenvalues: [...symmetricEigen(found.correlation, k).values],
    ...(asked.length > 0 ? { pairs: estimated } : {}),
    method: 'polychoric correlations in two steps; thresholds from each item’s own answers',
  };
  return { ok: true, value };
}

const refusal = (code: string, params: Readonly<Record<string, unknown>>) => ({
  ok: false as const,
  refusals: [{ code, params, path: [] }],
});

function rank(column: Float64Array): Ranked {
  const values = [...new Set(column)].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const place = new Map(values.map((value, i) => [value, i]));
  return {
    codes: Int32Array.from(column, (value) => place.get(value) ?? -1),
    categories: values.length,
  };
}

function pairOf(pair: string, names: readonly string[]): [number, number] {
  const places = pair.split(':').map((name) => names.indexOf(name.trim()));
  const [i, j] = places;
  if (places.length !== 2 || i === undefined || j === undefined || i < 0 || j < 0 || i === j) {
    throw new Misuse(`--pairs is written A:B,C:D with two of ${names.join(', ')}, not "${pair}".`);
  }
  return [i, j];
}

function ofPair(x: Ranked, y: Ranked) {
  const both = [...x.codes.keys()].filter((i) => x.codes[i]! >= 0 && y.codes[i]! >= 0);
  const [u, v] = [
    Int32Array.from(both, (i) => x.codes[i]!),
    Int32Array.from(both, (i) => y.codes[i]!),
  ];
  const table = crossTable(u, v, x.categories, y.categories);
  const two = polychoric(table, thresholdsOf(u, x.categories), thresholdsOf(v, y.categories), true);
  const full = polychoricMaximum(table);
  return {
    n: table.n,
    twoStepExactPairwiseThresholds: two?.rho ?? null,
    logLik: two?.logLikelihood ?? null,
    twoStepSeObserved: two?.se ?? null,
    fullML: full?.rho ?? null,
    fullMLSe: full?.se ?? null,
    fullMLlogLik: full?.logLikelihood ?? null,
  };
}

function beside(measured: Float64Array, ranks: Ranked) {
  const both = [...measured.keys()].filter(
    (i) => !Number.isNaN(measured[i]!) && ranks.codes[i]! >= 0,
  );
  const x = Float64Array.from(both, (i) => measured[i]!);
  const codes = Int32Array.from(both, (i) => ranks.codes[i]!);
  const two = polyserial(x, codes, ranks.categories);
  const full = polyserialMaximum(x, codes, ranks.categories);
  return {
    n: x.length,
    twoStep: two?.rho ?? null,
    twoStepLogLik: two?.logLikelihood ?? null,
    twoStepSe: two?.se ?? null,
    fullML: full?.rho ?? null,
    fullMLSe: full?.se ?? null,
    fullMLlogLik: full?.logLikelihood ?? null,
  };
}
