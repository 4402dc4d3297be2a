import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareStatistics } from './comparisons.ts';
import { referencePage } from './reference-table.ts';

const PAGE = new URL('../../../../../docs/reference/statistics.md', import.meta.url);

describe('statistics agree with R', () => {
  const compared = compareStatistics();

  it('compares thousands of numbers', () => {
    expect(compared.length).toBeGreaterThan(6000);
  });

  it.each([...new Set(compared.map(({ fixture }) => fixture))])('%s', (id) => {
    const own = compared.filter(({ fixture }) => fixture === id);
    expect(own.filter(({ agrees }) => !agrees)).toEqual([]);
  });

  // The fixtures and parts are pinned; the last digits of differences may move with the engine.
  it('the page in docs names the same fixtures and parts (UPDATE_DOCS=1 rewrites it)', () => {
    const page = referencePage(compared);
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(PAGE, page);
    const parts = (text: string) =>
      text
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .map((line) => line.split('|').slice(1, 4).join('|').replaceAll(' ', ''));
    expect(parts(readFileSync(PAGE, 'utf8'))).toEqual(parts(page));
  });
});
