import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startChromium } from './chromium.ts';
import { pagesByPerson } from './pages-by-person.ts';
import { startApp, type RunningApp } from './running-app.ts';
import { expectToBeAt, lookAt, readIn, signIn } from './visitor.ts';

const folder = mkdtempSync(join(tmpdir(), 'tldw-pseudo-'));
let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  cpSync(inject('loadedRecord'), folder, { recursive: true });
  app = await startApp(folder, { TLDW_PSEUDO_LOCALE: '1' });
  browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(pagesByPerson())('words that nobody speaks, as the $who reads them', (reader) => {
  it('fit where they stand, and none is written into a page', async () => {
    const { page, context } = await lookAt(browser, app, { language: 'en', width: 390 });
    if (reader.person) await signIn(page, app.linkFor(reader.person), 'en');
    const found: Record<string, PageText> = {};
    for (const path of reader.paths) {
      await page.goto(app.address + path);
      expectToBeAt(page, app.address + path);
      found[path] = await textOf(page);
      expect(found[path].clipped, `${path}: cut off`).toEqual([]);
      expect(found[path].overflow, `${path} is wider than the screen`).toBeLessThanOrEqual(0);
    }
    await readIn(page, app, 'kk');
    for (const path of reader.paths) {
      await page.goto(app.address + path);
      // The same Latin letters in Kazakh and in no language: written into the page, or data.
      const inKazakh = new Set((await textOf(page)).bare);
      const untranslated = found[path]!.bare.filter((text) => inKazakh.has(text) && !isData(text));
      expect(untranslated, `${path}: the same in every language`).toEqual([]);
    }
    await context.close();
  });
});

interface PageText {
  /** Texts with a Latin word that stand in no brackets. */
  readonly bare: readonly string[];
  readonly clipped: readonly string[];
  readonly overflow: number;
}

function textOf(page: Page): Promise<PageText> {
  return page.evaluate(() => {
    const bare: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('script, style, noscript, [lang]:not(html), code, pre'))
        continue;
      const text = (node.textContent ?? '').trim();
      const whole = parent.textContent ?? '';
      if (/[a-z]{2}/i.test(text) && !whole.includes('⟦')) bare.push(text);
    }
    const clipped = [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        // What somebody wrote in a field is no text of ours, and moves as one goes through it.
        if (element instanceof HTMLInputElement && element.value !== '') return false;
        const { overflowX, textOverflow, position } = getComputedStyle(element);
        const cuts = overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis';
        return cuts && position !== 'absolute' && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => element.outerHTML.slice(0, 120));
    const overflow = document.documentElement.scrollWidth - window.innerWidth;
    return { bare, clipped, overflow };
  });
}

const files = join(import.meta.dirname, '../../../../examples/tlk-2019-20');
const data = ['people.csv', 'partners.csv', 'initiative.csv']
  .map((name) => readFileSync(join(files, name), 'utf8'))
  .join('\n');

/** Names, addresses, marks and the symbols of statistics, which are the same in every language. */
function isData(text: string): boolean {
  return data.includes(text) || SAME_EVERYWHERE.test(text);
}

const SAME_EVERYWHERE =
  /^(?:TLDW|HertsCam|Kazakhstan|English|Eng|Chrome|Firefox|Safari|Edge|df|CFI|TLI|RMSEA|SRMR)\b/;
