import type { DisclosureRule } from '../../disclosure/hide-small-cells.ts';
import type { CsvTable } from '../csv.ts';
import {
  columnsOf,
  PSEUDONYM,
  type ResearchColumn,
  type ResearchPart,
  type ResearchPerson,
} from './research-columns.ts';

/** The file for research, how coarse its columns became, and how many rows say nothing of what is known. */
export interface ResearchTable {
  readonly table: CsvTable;
  /** By column: 0 is the finest level; a column that stands empty has the number of its levels. */
  readonly coarseness: Readonly<Record<string, number>>;
  readonly emptied: number;
}

/** At most this share of rows may lose what is known of them; beyond it a column is made coarser. */
const MOST_EMPTIED = 0.1;

/**
 * One row for each person who agreed, so coarse that nobody can be picked out by what others know of them.
 *
 * Columns that somebody outside may know (place, taking part, project) are made coarser, one step at a
 * time and for everybody alike, until all but a tenth of the rows stand in groups of at least `least`
 * who look the same, in each of which what is not known outside differs. The rows that are left over
 * lose every known cell, together with the smallest groups, until they too are such a group
 * (k-anonymity by recoding and local suppression, Samarati and Sweeney 1998, with two distinct values
 * as in Machanavajjhala and others 2007). No row is left out. `undefined` when even that does not do:
 * fewer than `least` people, or all of them alike in something nobody outside knows.
 *
 * Rows are sorted by pseudonym, which says nothing.
 */
export function researchTable(
  people: readonly ResearchPerson[],
  parts: readonly ResearchPart[],
  { least }: Pick<DisclosureRule, 'least'>,
): ResearchTable | undefined {
  const columns = columnsOf(parts);
  const known = columns.filter((column) => column.known);
  const inner = columns.filter((column) => !column.known);
  const isAlike = (rows: readonly ResearchPerson[]): boolean =>
    inner.some(({ levels: [value] }) => new Set(rows.map((row) => value?.(row))).size === 1);
  const isWhole = (rows: readonly ResearchPerson[]): boolean =>
    rows.length >= least && !isAlike(rows);

  const levels = new Map(known.map((column) => [column, 0]));
  for (;;) {
    const found = shownWith(people, levels, least);
    const isGood =
      found.rest.length <= people.length * MOST_EMPTIED &&
      found.groups.every((group) => !isAlike(group));
    const next = isGood ? undefined : coarser(people, levels, least);
    if (isGood || next === undefined) {
      const rest = settled(found, isWhole);
      if (rest === undefined) return undefined;
      return written(people, columns, levels, new Set(rest));
    }
    levels.set(next, (levels.get(next) ?? 0) + 1);
  }
}

type Levels = ReadonlyMap<ResearchColumn, number>;
interface Shown {
  /** Groups of at least `least` who look the same, the smallest first. */
  readonly groups: readonly (readonly ResearchPerson[])[];
  readonly rest: readonly ResearchPerson[];
}

function shownWith(people: readonly ResearchPerson[], levels: Levels, least: number): Shown {
  const classes = new Map<string, ResearchPerson[]>();
  for (const person of people) {
    const key = [...levels].map(([column, level]) => cellAt(column, level, person)).join('|');
    const own = classes.get(key);
    if (own) own.push(person);
    else classes.set(key, [person]);
  }
  const bySize = [...classes].toSorted(
    ([a, m], [b, n]) => m.length - n.length || (a < b ? -1 : a > b ? 1 : 0),
  );
  return {
    groups: bySize.filter(([, rows]) => rows.length >= least).map(([, rows]) => rows),
    rest: bySize.filter(([, rows]) => rows.length < least).flatMap(([, rows]) => rows),
  };
}

/** The column whose next step leaves the fewest rows over; the later one of two that do equally well. */
function coarser(
  people: readonly ResearchPerson[],
  levels: Levels,
  least: number,
): ResearchColumn | undefined {
  let best: { readonly column: ResearchColumn; readonly left: number } | undefined;
  for (const [column, level] of levels) {
    if (level >= column.levels.length) continue;
    const left = shownWith(people, new Map(levels).set(column, level + 1), least).rest.length;
    if (best === undefined || left <= best.left) best = { column, left };
  }
  return best?.column;
}

/** The rows that lose what is known of them: none, or a group that is whole. */
function settled(
  { groups, rest }: Shown,
  isWhole: (rows: readonly ResearchPerson[]) => boolean,
): readonly ResearchPerson[] | undefined {
  const shown = groups.filter(isWhole);
  let left = [...rest, ...groups.filter((group) => !isWhole(group)).flat()];
  for (const group of shown) {
    if (left.length === 0 || isWhole(left)) return left;
    left = [...left, ...group];
  }
  return left.length === 0 || isWhole(left) ? left : undefined;
}

function written(
  people: readonly ResearchPerson[],
  columns: readonly ResearchColumn[],
  levels: Levels,
  emptied: ReadonlySet<ResearchPerson>,
): ResearchTable | undefined {
  if (people.length === 0) return undefined;
  const rows = people.map((person) => [
    person.pseudonym,
    ...columns.map((column) =>
      column.known && emptied.has(person) ? '' : cellAt(column, levels.get(column) ?? 0, person),
    ),
  ]);
  return {
    table: {
      columns: [PSEUDONYM.id, ...columns.map(({ id }) => id)],
      rows: rows.toSorted(([a], [b]) => (a! < b! ? -1 : 1)),
    },
    coarseness: Object.fromEntries([...levels].map(([{ id }, level]) => [id, level])),
    emptied: emptied.size,
  };
}

function cellAt(column: ResearchColumn, level: number, person: ResearchPerson): string {
  return column.levels[level]?.(person) ?? '';
}
