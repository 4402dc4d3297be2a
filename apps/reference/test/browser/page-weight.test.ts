import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from './chromium.ts';
import { pagesByPerson } from './pages-by-person.ts';
import type { RunningApp } from './running-app.ts';
import { startDemonstration } from './start-demonstration.ts';
import { lookAt, signIn } from './visitor.ts';

const folder = mkdtempSync(join(tmpdir(), 'tldw-weight-'));
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

const MOST_BYTES = 100_000;
const MOST_BYTES_OF_SCRIPT = 60_000;

describe.each(pagesByPerson())('what the $who opens for the first time', ({ person, paths }) => {
  it('is light on a slow link and does not jump while it loads', async () => {
    const { page, context } = await lookAt(browser, app, { language: 'kk', width: 390 });
    if (person) await signIn(page, app.linkFor(person), 'kk');
    const weigh = await scales(page);
    for (const path of paths) {
      const weight = await weigh(app.address + path);
      expect(weight.bytes, `${path}: bytes`).toBeLessThanOrEqual(MOST_BYTES);
      expect(weight.script, `${path}: bytes of script`).toBeLessThanOrEqual(MOST_BYTES_OF_SCRIPT);
      expect(weight.shift, `${path}: layout shift`).toBe(0);
    }
    await context.close();
  });
});

/** Weighs pages as they cross the link, compressed and with an empty cache. */
async function scales(page: Page) {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Network.enable');
  await protocol.send('Network.setCacheDisabled', { cacheDisabled: true });
  let bytes = 0;
  let script = 0;
  const scripts = new Set<string>();
  protocol.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    if (scripts.has(requestId)) script += encodedDataLength;
  });
  return async (address: string) => {
    bytes = 0;
    script = 0;
    await page.goto(address, { waitUntil: 'networkidle' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as { value?: number }).value ?? 0;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 50);
        }),
    );
    return { bytes, script, shift };
  };
}
