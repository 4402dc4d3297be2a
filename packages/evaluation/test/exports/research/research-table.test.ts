import { describe, expect, it } from 'vitest';
import { csv, type CsvTable } from '../../../src/exports/csv.ts';
import { checkResearchFile } from '../../../src/exports/research/check-research-file.ts';
import {
  columnsOf,
  RESEARCH_COLUMNS,
  RESEARCH_PARTS,
  type ResearchPart,
  type ResearchPerson,
} from '../../../src/exports/research/research-columns.ts';
import { researchTable } from '../../../src/exports/research/research-table.ts';
import { researchCodebook } from '../../../src/exports/research/research-codebook.ts';
import { firstYearPeople, REGIONS, type KnownPerson } from './first-year-people.ts';

const RULE = { least: 5 };
const made = (people: readonly ResearchPerson[], parts: readonly ResearchPart[] = RESEARCH_PARTS) =>
  researchTable(people, parts, RULE);
const codes = (text: string) => {
  const checked = checkResearchFile(text, RULE, REGIONS);
  return checked.ok ? [] : [...new Set(checked.refusals.map(({ code }) => code))];
};

/** Every choice of parts, 32 first years, between two fifths and all of the teachers agreeing. */
const YEARS = Array.from({ length: 32 }, (_, seed) =>
  firstYearPeople(seed + 1, [0.4, 0.6, 0.8, 1][seed % 4]!),
);
const CHOICES = Array.from({ length: 15 }, (_, mask) =>
  RESEARCH_PARTS.filter((__, bit) => ((mask + 1) >> bit) & 1),
);

describe('the file for research', () => {
  it('is word for word this, for sixty people', async () => {
    const people = firstYearPeople(7, 0.6).slice(0, 60);
    expect(people).toHaveLength(60);
    await expect(csv(made(people)!.table)).toMatchFileSnapshot(
      '../../fixtures/research/sixty-people.csv',
    );
  });

  it('passes the check on the finished file, in every year and with every choice of parts', () => {
    let files = 0;
    for (const people of YEARS) {
      for (const parts of CHOICES) {
        const table = made(people, parts);
        expect(table).toBeDefined();
        expect(codes(csv(table!.table))).toEqual([]);
        expect(table!.table.rows).toHaveLength(people.length);
        files += 1;
      }
    }
    expect(files).toBe(480);
  });

  it('keeps something to work with: attendance and support of a whole first year', () => {
    const { table, emptied } = made(firstYearPeople(3, 1), ['taking-part', 'support'])!;
    const sessions = table.rows.filter((row) => row[1] !== '').length;
    expect(sessions / table.rows.length).toBeGreaterThan(0.85);
    expect(emptied / table.rows.length).toBeLessThan(0.15);
  });

  it('does not depend on the order of the people', () => {
    const people = firstYearPeople(11, 0.8);
    expect(made(people.toReversed())).toEqual(made(people));
  });

  it('is not made of four people, nor of many who are alike in what nobody outside knows', () => {
    const people = firstYearPeople(5, 1);
    expect(made(people.slice(0, 4))).toBeUndefined();
    expect(made([])).toBeUndefined();
    expect(made(people.map((each) => ({ ...each, ratings: [3] })))).toBeUndefined();
    expect(made(people.slice(0, 5), ['place'])).toBeDefined();
  });

  it('has words for every column in three languages', () => {
    for (const language of ['kk', 'ru', 'en'] as const) {
      const page = researchCodebook(RESEARCH_PARTS, language);
      for (const { id } of RESEARCH_COLUMNS) expect(page).toMatch(new RegExp(`\`${id}\` \\| .{5}`));
    }
  });
});

describe('the check on a finished file', () => {
  const people = firstYearPeople(2, 0.9);
  const good = csv(made(people)!.table);
  const lines = good.split('\r\n');
  const changed = (at: number, change: (cells: string[]) => string[]): string =>
    lines
      .map((line, index) => (index === at ? change(line.split(',')).join(',') : line))
      .join('\r\n');
  const set = (column: string, value: string) => (cells: string[]) =>
    cells.map((cell, index) => (index === lines[0]!.split(',').indexOf(column) ? value : cell));

  it('finds a name, a sentence, an exact date or an exact count, wherever it stands', () => {
    expect(codes(good)).toEqual([]);
    for (const column of lines[0]!.split(',')) {
      for (const smuggled of ['Айгүл', 'I worry about my class', '2019-10-15', '17', 'Aigul']) {
        expect(codes(changed(3, set(column, smuggled))), `${smuggled} in ${column}`).toContain(
          'research.cell-unknown',
        );
      }
    }
  });

  it('finds an added column, a lost cell, a row that stands twice and a file that is cut short', () => {
    const wider = lines.map((line, at) => (line === '' ? '' : `${line},${at ? 'x' : 'name'}`));
    expect(codes(wider.join('\r\n'))).toContain('research.column-unknown');
    expect(codes(changed(4, (cells) => cells.slice(0, -1)))).toContain('research.not-a-table');
    expect(codes([...lines.slice(0, -1), lines[1]!, ''].join('\r\n'))).toContain(
      'research.pseudonym-twice',
    );
    expect(codes(good.slice(0, -3))).toContain('research.not-a-table');
    expect(codes('')).toContain('research.group-too-small');
  });

  it('finds one person who stands out, and a group that is alike', () => {
    const { table } = made(people, ['taking-part'])!;
    const alone = table.rows.map((row, at) => (at === 0 ? [row[0], '0', '0', '0'] : row));
    expect(codes(csv({ ...table, rows: alone }))).toContain('research.group-too-small');
    const supported = made(people, ['support'])!.table;
    const alike = supported.rows.map((row) => [row[0], row[1], row[2], '2']);
    expect(codes(csv({ ...supported, rows: alike }))).toContain('research.group-alike');
  });
});

/**
 * Somebody who has the attendance lists of every group, the roster with schools and the published cards,
 * who knows who agreed, and knows this very program. For a person they look for the rows that could be
 * theirs, and say "found" when these are fewer than five or all say the same of something unknown.
 */
function found(people: readonly KnownPerson[], table: CsvTable, parts: readonly ResearchPart[]) {
  const columns = columnsOf(parts);
  const fits = (cell: string, column: (typeof columns)[number], person: KnownPerson): boolean =>
    cell === '' || column.levels.some((level) => level(person) === cell);
  // Their own row is somewhere among those whose every known cell fits; of these, whoever runs the
  // program again knows the very group: the rows that look the same as the person's own.
  const groups = new Map<string, CsvTable['rows'][number][]>();
  const lookOf = (row: CsvTable['rows'][number]) =>
    columns.flatMap((column, at) => (column.known ? [row[at + 1]] : [])).join('|');
  for (const row of table.rows) {
    groups.set(lookOf(row), [...(groups.get(lookOf(row)) ?? []), row]);
  }
  return people.filter((person) => {
    const own = table.rows.find(([pseudonym]) => pseudonym === person.pseudonym)!;
    const candidates = groups.get(lookOf(own))!;
    const mayBe = candidates.filter((row) =>
      columns.every((column, at) => !column.known || fits(String(row[at + 1]), column, person)),
    );
    const told = columns.some(
      (column, at) => !column.known && new Set(mayBe.map((row) => row[at + 1])).size === 1,
    );
    return mayBe.length < 5 || told;
  });
}

describe('an attack with attendance lists', () => {
  it('finds nobody in 480 files', () => {
    let people = 0;
    for (const year of YEARS) {
      for (const parts of CHOICES) {
        expect(found(year, made(year, parts)!.table, parts).map(({ name }) => name)).toEqual([]);
        people += year.length;
      }
    }
    expect(people).toBeGreaterThan(45_000);
  });

  it('finds nearly everybody in a file with pseudonyms and exact numbers: so the attack can find', () => {
    const year = YEARS[3]!;
    const rows = year.map((person) => [
      person.pseudonym,
      ...RESEARCH_COLUMNS.map(({ levels }) => levels[0]!(person)),
    ]);
    const naive: CsvTable = {
      columns: ['pseudonym', ...RESEARCH_COLUMNS.map(({ id }) => id)],
      rows,
    };
    const share = found(year, naive, RESEARCH_PARTS).length / year.length;
    expect(share).toBeGreaterThan(0.9);
    expect(codes(csv(naive))).toContain('research.group-too-small');
  });
});
