/**
 * Every page in Kazakh, Russian and English, on a telephone and at a desk, light and dark, as pictures
 * to be looked at; axe reads each of them. `pnpm --filter reference screenshots <folder> [part of a path, or who reads it]`;
 * the app must have been built.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { startChromium } from '../test/browser/chromium.ts';
import { pagesByPerson, type ReaderOfPages } from '../test/browser/pages-by-person.ts';
import { startApp } from '../test/browser/running-app.ts';
import { expectToBeAt, lookAt, readIn, signIn } from '../test/browser/visitor.ts';

const [folder = 'screenshots', part = ''] = process.argv.slice(2);
const LANGUAGES = ['kk', 'ru', 'en'] as const;
mkdirSync(folder, { recursive: true });

const browser = await startChromium();
let taken = 0;
let faults = 0;
try {
  for (const reader of pagesByPerson()) {
    const paths = reader.paths.filter((path) => `${reader.who} ${path}`.includes(part));
    if (paths.length > 0) await lookThrough({ ...reader, paths });
  }
} finally {
  await browser.close();
}
console.log(`${taken} pictures in ${folder}; axe found ${faults} faults.`);

/** One reader's pages in every look, with an app of their own: the links it prints are good for minutes. */
async function lookThrough({ who, person, paths }: ReaderOfPages): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'tldw-screenshots-'));
  const app = await startApp(data);
  try {
    const { page, context } = await lookAt(browser, app, { language: 'kk', width: 390 });
    if (person) await signIn(page, app.linkFor(person), 'kk');
    for (const language of LANGUAGES) {
      await readIn(page, app, language);
      for (const path of paths) {
        for (const width of [390, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          for (const theme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme: theme });
            await page.goto(app.address + path);
            expectToBeAt(page, app.address + path);
            const name = `${who}${path.replaceAll(/[^\p{L}\d]+/gu, '-')}-${language}-${width}-${theme}`;
            await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
            taken += 1;
            await readByAxe(page, name);
          }
        }
      }
    }
    await context.close();
  } finally {
    await app.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

async function readByAxe(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  for (const { id, nodes } of violations) {
    faults += nodes.length;
    console.log(`${name}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }
}
