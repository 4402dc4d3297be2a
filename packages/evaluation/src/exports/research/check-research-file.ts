import { acceptUnless, type RefusalOf, type Result } from '@tldw/core';
import type { DisclosureRule } from '../../disclosure/hide-small-cells.ts';
import { PSEUDONYM, RESEARCH_COLUMNS } from './research-columns.ts';

/** Everything that can be wrong with a file for research. */
export type ResearchFileRefusals = {
  'research.not-a-table': { readonly line: number };
  'research.column-unknown': { readonly column: string };
  'research.cell-unknown': { readonly line: number; readonly column: string };
  'research.pseudonym-twice': { readonly line: number };
  'research.group-too-small': { readonly people: number; readonly least: number };
  'research.group-alike': { readonly column: string };
};
export type ResearchFileRefusal = RefusalOf<ResearchFileRefusals>;

/** What a file for research that may leave the house holds. */
export interface CheckedResearchFile {
  readonly rows: number;
  readonly groups: number;
  readonly smallestGroup: number;
}

/**
 * Whether a finished file for research names nobody, judged by the file alone.
 *
 * It is read back as a stranger would read it: each cell must be one of the words its column may hold,
 * so that no name, no sentence and no exact date can stand anywhere; each pseudonym stands once; and
 * people who look the same in all that somebody outside may know are at least `least`, and differ in
 * what nobody outside knows. All that is wrong is said at once.
 *
 * @param regions the ids of the programme's regions: no other word may stand in their column
 */
export function checkResearchFile(
  text: string,
  { least }: Pick<DisclosureRule, 'least'>,
  regions: readonly string[],
): Result<CheckedResearchFile, ResearchFileRefusal> {
  const refusals: ResearchFileRefusal[] = [];
  const lines = text.replace(/^\uFEFF/, '').split('\r\n');
  const head = (lines[0] ?? '').split(',');
  const columns = head.map((id) => RESEARCH_COLUMNS.find((column) => column.id === id));
  if (lines.at(-1) !== '') {
    refusals.push({ code: 'research.not-a-table', params: { line: lines.length } });
  }
  for (const [index, column] of columns.entries()) {
    const id = head[index] ?? '';
    const isRight = index === 0 ? id === PSEUDONYM.id : column && head.indexOf(id) === index;
    if (!isRight) refusals.push({ code: 'research.column-unknown', params: { column: id } });
  }
  const rows = lines.slice(1, -1).map((line) => line.split(','));
  const pseudonyms = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const line = index + 2;
    if (row.length !== head.length) {
      refusals.push({ code: 'research.not-a-table', params: { line } });
    }
    for (const [at, cell] of row.entries()) {
      const allowed = at === 0 ? PSEUDONYM.cell : columns[at]?.cell;
      const isPlace = columns[at]?.id !== 'region' || cell === '' || regions.includes(cell);
      if (allowed && !(allowed.test(cell) && isPlace)) {
        const column = head[at] ?? '';
        refusals.push({ code: 'research.cell-unknown', params: { line, column } });
      }
    }
    const [pseudonym = ''] = row;
    if (pseudonyms.has(pseudonym)) {
      refusals.push({ code: 'research.pseudonym-twice', params: { line } });
    }
    pseudonyms.add(pseudonym);
  }
  const groups = groupsOf(rows, (at) => columns[at]?.known === true);
  const smallestGroup = Math.min(...groups.map((group) => group.length));
  if (groups.length === 0 || smallestGroup < least) {
    const people = groups.length === 0 ? 0 : smallestGroup;
    refusals.push({ code: 'research.group-too-small', params: { people, least } });
  }
  for (const [at, column] of columns.entries()) {
    if (!column || column.known) continue;
    if (groups.some((group) => new Set(group.map((row) => row[at])).size === 1)) {
      refusals.push({ code: 'research.group-alike', params: { column: column.id } });
    }
  }
  return acceptUnless(refusals, { rows: rows.length, groups: groups.length, smallestGroup });
}

function groupsOf(
  rows: readonly (readonly string[])[],
  isKnown: (column: number) => boolean,
): readonly (readonly (readonly string[])[])[] {
  const groups = new Map<string, (readonly string[])[]>();
  for (const row of rows) {
    const key = row.filter((_, at) => isKnown(at)).join(',');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}
