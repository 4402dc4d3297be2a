import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from './chromium.ts';
import type { RunningApp } from './running-app.ts';
import { startDemonstration } from './start-demonstration.ts';
import { lookAt, readIn, signIn } from './visitor.ts';

const folder = mkdtempSync(join(tmpdir(), 'tldw-header-'));
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

const VILLAGE = {
  offline: false,
  latency: 400,
  downloadThroughput: 20_000,
  uploadThroughput: 20_000,
};

/** The tops of what stands in the header, and its height, as a telephone shows them. */
function linesOf(page: Page) {
  return page.evaluate(() => {
    const box = (selector: string) =>
      document.querySelector(`header.site ${selector}`)?.getBoundingClientRect();
    const middle = (selector: string) => {
      const found = box(selector);
      return found ? Math.round(found.top + found.height / 2) : undefined;
    };
    return {
      brand: middle('.brand')!,
      languages: middle('form[action="/language"]')!,
      door: middle('a.button'),
      name: middle('.name'),
      out: middle('form[action="/sign-out"]'),
      pages: middle('nav')!,
      height: document.querySelector('header.site')!.getBoundingClientRect().height,
    };
  });
}
const near = (one: number | undefined, other: number) => Math.abs((one ?? -99) - other) <= 6;

describe.each(['kk', 'ru', 'en'] as const)('the header on a telephone, in %s', (language) => {
  it('takes two lines for a visitor: the door stands at the end of the row of pages', async () => {
    const { page, context } = await lookAt(browser, app, { language, width: 390, scripts: true });
    await page.goto(`${app.address}/about`);
    const { brand, languages, door, pages, height } = await linesOf(page);
    expect(near(brand, languages)).toBe(true);
    expect(near(door, pages)).toBe(true);
    expect(height).toBeLessThan(112);
    await context.close();
  });

  it('does not move while it arrives on a slow link', async () => {
    const { page, context } = await lookAt(browser, app, { language, width: 390 });
    const protocol = await context.newCDPSession(page);
    await protocol.send('Network.enable');
    await protocol.send('Network.emulateNetworkConditions', VILLAGE);
    await page.goto(`${app.address}/about`, { waitUntil: 'load' });
    const moved = await page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const said: string[] = [];
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as unknown as Shift[]) {
              for (const { node } of entry.sources) {
                const element = node instanceof Element ? node : node?.parentElement;
                if (element?.closest('header.site, main'))
                  said.push(element.outerHTML.slice(0, 99));
              }
            }
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(said), 500);
        }),
    );
    expect(moved).toEqual([]);
    await context.close();
  });
});

interface Shift {
  readonly sources: readonly { readonly node: Node | null }[];
}

it('takes one short line more for whoever is signed in', async () => {
  const { page, context } = await lookAt(browser, app, { language: 'kk', width: 390 });
  await signIn(page, app.linkFor('facilitator-ast-1-1'), 'kk');
  for (const language of ['kk', 'ru', 'en'] as const) {
    await readIn(page, app, language);
    const { brand, languages, name, out, pages, height } = await linesOf(page);
    expect(near(brand, languages)).toBe(true);
    expect(near(name, out!)).toBe(true);
    expect(pages).toBeGreaterThan(name! + 20);
    expect(height).toBeLessThan(150);
  }
  await context.close();
});

it('leaves no page of a teacher alone in a second row at a desk', async () => {
  const { page, context } = await lookAt(browser, app, { language: 'ru', width: 1280 });
  await signIn(page, app.linkFor('teacher-ast-1-02'), 'ru');
  const inRow = new Map<number, number>();
  for (const link of await page.locator('main > nav a').all()) {
    const top = Math.round((await link.boundingBox())!.y);
    inRow.set(top, (inRow.get(top) ?? 0) + 1);
  }
  expect(inRow.size).toBe(2);
  expect(Math.min(...inRow.values())).toBeGreaterThan(2);
  await context.close();
});
