import { isOrdinary, markMissing, rowsAt } from '../describe/columns.ts';
import { type Moments } from '../matrix/moments.ts';
import { qrFactor } from '../matrix/qr.ts';
import { type MissingPattern, pairMoments, patternsOf } from './pattern-moments.ts';
import { type ModelProblem, type ModelWarning, problem, withNearest } from './problem.ts';

/** A table by column. Numbers; `NaN`, `null`, `undefined` or an empty text is a missing answer. */
export type DataColumns = Readonly<Record<string, ArrayLike<unknown>>>;

export interface SampleGroup {
  readonly label: string;
  readonly n: number;
  /** One per observed variable, in the model's order; NaN is missing. */
  readonly columns: readonly Float64Array[];
  readonly complete: boolean;
  readonly patterns: readonly MissingPattern[];
  /** Complete-data moments; with missing answers the available-case means and variances. */
  readonly moments: Moments;
  /** Rows of the table that are in use. */
  readonly rows: Int32Array;
  readonly cluster: Int32Array | undefined;
}

export interface SampleData {
  readonly groups: readonly SampleGroup[];
  readonly total: number;
  readonly clusters: number;
  readonly warnings: readonly ModelWarning[];
}

export interface SampleOptions {
  readonly observed: readonly string[];
  /** Exogenous variables: rows that lack them are left out even with FIML. */
  readonly exogenous: readonly string[];
  readonly ordered: ReadonlySet<string>;
  readonly missing: 'listwise' | 'fiml' | 'pairwise';
  readonly group: string | undefined;
  readonly cluster: string | undefined;
  /** Where each variable is first named in the model. */
  readonly placeOf: (
    name: string,
  ) => { readonly line: number; readonly column: number } | undefined;
}

export type SampleOutcome =
  | { readonly kind: 'sample'; readonly sample: SampleData }
  | { readonly kind: 'refused'; readonly problems: readonly ModelProblem[] };

/** Whether a cell of a table says that there is no answer. */
export function isMissing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'number') return Number.isNaN(value);
  if (typeof value !== 'string') return false;
  const text = value.trim();
  return text === '' || text === 'NA' || text === 'NaN';
}

/** A column as numbers with NaN for missing, or the first cell that is not a number. */
export function numbersOf(
  column: ArrayLike<unknown>,
): { readonly values: Float64Array } | { readonly row: number; readonly text: string } {
  if (column instanceof Float64Array) return { values: column };
  const values = new Float64Array(column.length);
  for (let i = 0; i < column.length; i++) {
    const cell = column[i];
    if (typeof cell === 'number') values[i] = cell;
    else if (isMissing(cell)) values[i] = NaN;
    else if (typeof cell === 'boolean') values[i] = cell ? 1 : 0;
    else {
      const text = typeof cell === 'string' ? cell.trim() : typeof cell;
      const value = typeof cell === 'string' ? Number(text) : NaN;
      if (Number.isNaN(value)) return { row: i + 1, text: text.slice(0, 40) };
      values[i] = value;
    }
  }
  return { values };
}

/** Take from a table what a model needs, and say everything that stands in the way. */
export function sampleData(data: DataColumns, options: SampleOptions): SampleOutcome {
  const problems: ModelProblem[] = [];
  const warnings: ModelWarning[] = [];
  const names = Object.keys(data);
  const has = (name: string) => Object.hasOwn(data, name);
  const columns: Float64Array[] = [];
  const incomplete: Float64Array[] = [];
  for (const name of options.observed) {
    const place = options.placeOf(name) ?? {};
    if (!has(name)) {
      const params = withNearest({ name, ...place }, names);
      problems.push(problem('sem-unknown-variable', params, 'use-a-column-of-the-table'));
      continue;
    }
    const read = numbersOf(data[name]!);
    if ('text' in read) {
      const params = { name, row: read.row, found: read.text };
      problems.push(problem('sem-text-in-number-column', params, 'code-answers-as-numbers'));
      continue;
    }
    const ordinary = isOrdinary(read.values);
    const infinite = ordinary ? -1 : read.values.findIndex((v) => Math.abs(v) === Infinity);
    if (infinite !== -1) {
      problems.push(problem('sem-infinite-value', { name, row: infinite + 1 }, 'correct-the-cell'));
      continue;
    }
    columns.push(read.values);
    if (!ordinary) incomplete.push(read.values);
  }
  for (const name of [options.group, options.cluster]) {
    if (name === undefined || has(name)) continue;
    const params = withNearest({ name }, names);
    problems.push(problem('sem-unknown-column', params, 'use-a-column-of-the-table'));
  }
  if (problems.length > 0) return { kind: 'refused', problems };
  const length = columns[0]?.length ?? 0;
  const textOf = (name: string | undefined, i: number): string => {
    const cell = name === undefined ? '' : data[name]![i];
    return name !== undefined && isMissing(cell) ? '' : String(cell);
  };
  const lacking = new Uint8Array(length);
  for (const column of incomplete) markMissing(column, lacking);
  const members = new Map<string, number[]>();
  let dropped = 0;
  let rows: number[] | undefined;
  let last = '';
  for (let i = 0; i < length; i++) {
    const label = textOf(options.group, i);
    const isNowhere =
      (options.group !== undefined && label === '') ||
      (options.cluster !== undefined && textOf(options.cluster, i) === '');
    if (isNowhere) {
      dropped++;
      continue;
    }
    if (rows === undefined || label !== last) {
      rows = members.get(label) ?? [];
      members.set(label, rows);
      last = label;
    }
    if (lacking[i] === 0 || usable(columns, i, options)) rows.push(i);
    else dropped++;
  }
  if (options.group !== undefined && members.size < 2) {
    problems.push(problem('sem-one-group', { name: options.group }, 'choose-another-column'));
  }
  if (dropped > 0) warnings.push({ code: 'sem-rows-left-out', params: { rows: dropped } });
  const clusterIds = new Map<string, number>();
  const groups = [...members].map(([label, rows]) =>
    sampleGroup(label, rows, columns, lacking, options, (row) => {
      const id = textOf(options.cluster, row);
      const known = clusterIds.get(id);
      if (known === undefined) clusterIds.set(id, clusterIds.size);
      return known ?? clusterIds.size - 1;
    }),
  );
  for (const group of groups) problems.push(...troubleWith(group, options));
  if (members.size === 0)
    problems.push(problem('sem-too-few-rows', { rows: 0, needed: 2 }, 'collect-more-answers'));
  if (options.cluster !== undefined && clusterIds.size < 2) {
    problems.push(problem('sem-one-cluster', { name: options.cluster }, 'choose-another-column'));
  } else if (options.cluster !== undefined && clusterIds.size < 40) {
    warnings.push({ code: 'sem-few-clusters', params: { clusters: clusterIds.size } });
  }
  if (problems.length > 0) return { kind: 'refused', problems };
  const total = groups.reduce((sum, { n }) => sum + n, 0);
  return {
    kind: 'sample',
    sample: {
      groups,
      total,
      clusters: options.cluster === undefined ? 0 : clusterIds.size,
      warnings,
    },
  };
}

function usable(columns: readonly Float64Array[], row: number, options: SampleOptions): boolean {
  let answered = false;
  for (let j = 0; j < columns.length; j++) {
    const missing = Number.isNaN(columns[j]![row]!);
    if (!missing) answered = true;
    else if (options.missing === 'listwise') return false;
    else if (options.exogenous.includes(options.observed[j]!)) return false;
  }
  return answered;
}

function sampleGroup(
  label: string,
  rows: readonly number[],
  all: readonly Float64Array[],
  lacking: Uint8Array,
  options: SampleOptions,
  clusterOf: (row: number) => number,
): SampleGroup {
  const columns = all.map((column) =>
    rows.length === column.length ? column : rowsAt(column, rows),
  );
  const isWhole = rows.length > 0 && columns.length > 0 && rows.every((row) => lacking[row] === 0);
  const patterns = patternsOf(columns, isWhole);
  return {
    label,
    n: rows.length,
    columns,
    complete: patterns.every((pattern) => pattern.observed.length === columns.length),
    patterns,
    moments: isWhole ? patterns[0]! : pairMoments(columns, (count) => 1 / count),
    rows: new Int32Array(rows),
    cluster: options.cluster === undefined ? undefined : Int32Array.from(rows, clusterOf),
  };
}

function troubleWith(group: SampleGroup, options: SampleOptions): ModelProblem[] {
  const problems: ModelProblem[] = [];
  const { observed } = options;
  const p = observed.length;
  const where = group.label === '' ? {} : { group: group.label };
  if (group.n === 0) {
    const code = group.label === '' ? 'sem-too-few-rows' : 'sem-empty-group';
    return [problem(code, { ...where, rows: 0, needed: p + 1 }, 'collect-more-answers')];
  }
  const numeric: number[] = [];
  for (let j = 0; j < p; j++) {
    const column = group.columns[j]!;
    const name = observed[j]!;
    const first = column.find((v) => !Number.isNaN(v));
    if (first === undefined) {
      problems.push(problem('sem-empty-column', { name, ...where }, 'leave-the-item-out'));
    } else if (!column.some((v) => v !== first && !Number.isNaN(v))) {
      problems.push(
        problem('sem-constant-item', { name, value: first, ...where }, 'leave-the-item-out'),
      );
    } else if (!options.ordered.has(name)) numeric.push(j);
  }
  if (problems.length > 0) return problems;
  if (group.n <= (group.complete ? numeric.length : 1)) {
    const params = { ...where, rows: group.n, needed: numeric.length + 1 };
    return [problem('sem-too-few-rows', params, 'collect-more-answers')];
  }
  if (options.missing === 'fiml') {
    for (let a = 0; a < p; a++) {
      for (let b = 0; b < a; b++) {
        let both = 0;
        for (let i = 0; i < group.n && both < 2; i++) {
          if (!Number.isNaN(group.columns[a]![i]! + group.columns[b]![i]!)) both++;
        }
        if (both >= 2) continue;
        const params = { name: observed[a]!, other: observed[b]!, ...where };
        problems.push(problem('sem-pairs-never-observed', params, 'leave-the-item-out'));
      }
    }
  }
  if (group.complete && problems.length === 0 && numeric.length > 1) {
    const m = numeric.length;
    const correlation = new Float64Array(m * m);
    const s = group.moments.covariance;
    for (let a = 0; a < m; a++) {
      for (let b = 0; b < m; b++) {
        const [i, j] = [numeric[a]!, numeric[b]!];
        correlation[a * m + b] = s[i * p + j]! / Math.sqrt(s[i * p + i]! * s[j * p + j]!);
      }
    }
    const { dependent } = qrFactor(correlation, m, m, 1e-9);
    if (dependent.length > 0) {
      const items = dependent.map((a) => observed[numeric[a]!]!);
      problems.push(problem('sem-collinear-items', { items, ...where }, 'leave-the-item-out'));
    }
  }
  return problems;
}
