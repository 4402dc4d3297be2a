import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import * as statistics from '../../src/statistics/index.ts';
import { bundled } from './bundle.ts';
import { FAMILIES, type Family } from './families.ts';

const PAGE = new URL('../../../../docs/reference/page-cost-statistics.md', import.meta.url);

const weighed = await Promise.all(
  FAMILIES.map(async (family) => {
    const code = await bundled(
      `export { ${family.functions.join(', ')} } from '@tldw/evaluation/statistics';`,
    );
    return { family, minified: code.length, gzipped: gzipSync(code, { level: 9 }).length };
  }),
);

describe('what a page loads for an analysis', () => {
  it.each(weighed.map((each) => [each.family.name, each] as const))('%s', (_, each) => {
    for (const name of each.family.functions) expect(Object.keys(statistics)).toContain(name);
    expect(each.gzipped).toBeLessThanOrEqual(each.family.atMost * 1000);
    // Something was bundled: a statistic is more than its name.
    expect(each.gzipped).toBeGreaterThan(1000);
  });

  // Sizes move with every change; the families and their ceilings are pinned.
  it('the page in docs names the same ceilings (UPDATE_DOCS=1 rewrites it)', () => {
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(PAGE, pageOf(weighed));
    const ceilings = (text: string) =>
      text
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .map((line) => line.split('|').map((cell) => cell.trim()))
        .map((cells) => [cells[1], cells[2], cells[5]]);
    expect(ceilings(readFileSync(PAGE, 'utf8'))).toEqual(ceilings(pageOf(weighed)));
  });
});

function pageOf(
  all: readonly { readonly family: Family; readonly minified: number; readonly gzipped: number }[],
): string {
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  return [
    '# What a page loads',
    '',
    'Written by the tests of `@tldw/evaluation` (`UPDATE_DOCS=1`). Each row is one import from',
    '`@tldw/evaluation/statistics`, bundled from source and minified by esbuild, then gzipped at level 9, in',
    'kilobytes of 1,000 bytes. Nothing else is loaded: statistics have no dependency. A family that outgrows its',
    'ceiling fails the test.',
    '',
    '| Analysis | Functions | Minified, kB | Gzipped, kB | At most, kB |',
    '| --- | --- | ---: | ---: | ---: |',
    ...all.map(
      ({ family, minified, gzipped }) =>
        `| ${family.name} | ${family.functions.map((name) => `\`${name}\``).join(', ')} | ${kilobytes(minified)} | ${kilobytes(gzipped)} | ${family.atMost} |`,
    ),
    '',
    'The whole suite of reference values also runs in headless Chromium (`pnpm test browser`): the same',
    'comparisons with R at the same tolerances as in Node.',
    '',
  ].join('\n');
}
