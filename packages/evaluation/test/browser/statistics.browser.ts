import { startChromium } from '@tldw/tooling/chromium';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled, referenceFilesInside } from './bundle.ts';
import { compareInPage, type PartInPage } from './reference-in-page.ts';

let browser: Browser;
let inPage: readonly PartInPage[];
const complaints: string[] = [];

beforeAll(async () => {
  const script = await bundled(
    "export { compareInPage } from './test/browser/reference-in-page.ts';",
    [referenceFilesInside()],
  );
  browser = await startChromium();
  const page = await browser.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.route('https://page.test/**', (route) =>
    route.request().url().endsWith('/suite.js')
      ? route.fulfill({ contentType: 'text/javascript', body: Buffer.from(script) })
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>suite</title>' }),
  );
  await page.goto('https://page.test/');
  // As text: vitest rewrites an import() of its own files.
  inPage = await page.evaluate<readonly PartInPage[]>(
    "import('/suite.js').then((suite) => suite.compareInPage())",
  );
});
afterAll(() => browser.close());

describe('the statistics in Chromium', () => {
  it('compare the same numbers as in Node, every part of the suite', () => {
    const counted = (parts: readonly PartInPage[]) =>
      parts.map(({ part, fixtures, compared }) => ({ part, fixtures, compared }));
    expect(counted(inPage)).toEqual(counted(compareInPage()));
    expect(inPage.reduce((sum, { compared }) => sum + compared, 0)).toBeGreaterThan(20_000);
  });

  it('agree with R at the same tolerances', () => {
    expect(inPage.map(({ part, outside }) => ({ part, outside }))).toEqual(
      inPage.map(({ part }) => ({ part, outside: [] })),
    );
  });

  it('complain of nothing', () => {
    expect(complaints).toEqual([]);
  });
});
