/**
 * When the first page can be read on a village's link: 400 kbit/s with 400 ms latency, an empty
 * cache, a telephone of 390 px, each language. `pnpm --filter reference bench`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium } from '../test/browser/chromium.ts';
import { startApp } from '../test/browser/running-app.ts';

const LINK = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

const folder = mkdtempSync(join(tmpdir(), 'tldw-bench-link-'));
const app = await startApp(folder);
const browser = await startChromium();
try {
  for (const language of ['kk', 'ru', 'en']) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    await context.addCookies([{ name: 'tldw-language', value: language, url: app.address }]);
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    await protocol.send('Network.enable');
    await protocol.send('Network.emulateNetworkConditions', LINK);
    await page.goto(app.address, { waitUntil: 'load' });
    // The page may be loaded before it is painted: wait for the paint itself.
    const painted = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const first = list.getEntriesByName('first-contentful-paint')[0];
            if (first) resolve(first.startTime);
          }).observe({ type: 'paint', buffered: true });
        }),
    );
    console.log(
      `first page in ${language}: readable after ${(painted / 1000).toFixed(2)} s (goal 3 s)`,
    );
    await context.close();
  }
} finally {
  await browser.close();
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
}
