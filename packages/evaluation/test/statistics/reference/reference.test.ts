import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareMultilevelFixtures } from '../multilevel/multilevel-fixtures.ts';
import { type Compared, fixtureIds } from '../sem/fixtures.ts';
import { compareInvarianceFixtures } from '../sem/invariance-fixtures.ts';
import { compareSemFixtures } from '../sem/sem-fixtures.ts';
import { compareOddModelFixtures } from '../sem/odd-model-fixtures.ts';
import { compareMixedFixtures } from '../sem/mixed-fixtures.ts';
import { compareTwoLevelFixtures } from '../sem/two-level-fixtures.ts';
import { compareStatistics } from './comparisons.ts';
import { coverageOf, coveragePage } from './coverage.ts';
import { referencePage } from './reference-table.ts';
import { semPage } from './sem-table.ts';

const folder = new URL('../../../../../docs/reference/', import.meta.url);

function worst(compared: readonly Compared[]): Compared[] {
  return compared.filter(({ agrees }) => !agrees).slice(0, 20);
}

describe('statistics agree with R', () => {
  const closed = compareStatistics();
  const models = [
    ...compareSemFixtures(),
    ...compareInvarianceFixtures(),
    ...compareMixedFixtures(),
    ...compareOddModelFixtures(),
    ...compareTwoLevelFixtures(),
    ...compareMultilevelFixtures(),
  ];
  const compared = [...closed, ...models];

  it('compares tens of thousands of numbers', () => {
    expect(compared.length).toBeGreaterThan(40_000);
  });

  it.each([...new Set(compared.map(({ fixture, run }) => `${fixture} · ${run}`))])('%s', (name) => {
    const own = compared.filter(({ fixture, run }) => `${fixture} · ${run}` === name);
    expect(worst(own)).toEqual([]);
  });

  it.each(fixtureIds())('no number of %s is forgotten', (id) => {
    expect(coverageOf(id).forgotten.slice(0, 20)).toEqual([]);
  });

  // Fixtures and parts are pinned; the last digits of differences may move with the engine.
  it.each([
    ['statistics.md', referencePage(closed), 3],
    ['statistics-sem.md', semPage(models), 2],
    ['statistics-coverage.md', coveragePage(fixtureIds().map(coverageOf)), 5],
  ] as const)(
    'docs/reference/%s names the same parts (UPDATE_DOCS=1 rewrites it)',
    (name, page, cells) => {
      const file = new URL(name, folder);
      if (process.env['UPDATE_DOCS'] === '1') writeFileSync(file, page);
      const parts = (text: string) =>
        text
          .split('\n')
          .filter((line) => line.startsWith('|'))
          .map((line) =>
            line
              .split('|')
              .slice(1, 1 + cells)
              .join('|')
              .replaceAll(' ', ''),
          )
          .filter((line) => /[a-z0-9]/.test(line) && !line.startsWith('||'));
      expect(parts(readFileSync(file, 'utf8'))).toEqual(parts(page));
    },
  );
});
