import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from './chromium.ts';
import { pagesByPerson } from './pages-by-person.ts';
import type { RunningApp } from './running-app.ts';
import { scales } from './scales.ts';
import { startDemonstration } from './start-demonstration.ts';
import { expectToBeAt, expectWellMade, lookAt, readIn, signIn, type Looking } from './visitor.ts';

const folder = mkdtempSync(join(tmpdir(), 'tldw-every-page-'));
let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  app = await startDemonstration(folder);
  browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Each language, each width, light and dark; `pnpm screenshots` looks at all twelve together. */
const LOOKS: readonly Looking[] = [
  { language: 'kk', width: 390 },
  { language: 'ru', width: 1280, dark: true },
  { language: 'en', width: 390, dark: true, isReadByAxe: false },
];

const MOST_BYTES = 100_000;
const MOST_BYTES_OF_SCRIPT = 60_000;

describe.each(pagesByPerson())('what the $who opens', ({ person, paths }) => {
  it('is light, stands still, and is well made in every language, on a telephone and at a desk, light and dark', async () => {
    const { page, context, complaints } = await lookAt(browser, app, LOOKS[0]!);
    if (person) await signIn(page, app.linkFor(person), LOOKS[0]!.language);
    const weigh = await scales(page);
    for (const look of LOOKS) {
      await page.setViewportSize({ width: look.width, height: 900 });
      await page.emulateMedia({ colorScheme: look.dark ? 'dark' : 'light' });
      await readIn(page, app, look.language);
      for (const path of paths) {
        const weight = await weigh(app.address + path);
        expectToBeAt(page, app.address + path);
        expect.soft(weight.status, path).toBe(200);
        expect.soft(weight.bytes, `${path}: bytes`).toBeLessThanOrEqual(MOST_BYTES);
        expect
          .soft(weight.script, `${path}: bytes of script`)
          .toBeLessThanOrEqual(MOST_BYTES_OF_SCRIPT);
        expect.soft(weight.shift, `${path}: layout shift`).toBe(0);
        await expectWellMade(page, look);
      }
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
});
