import { startChromium } from '@tldw/tooling/chromium';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled } from './bundle.ts';

let browser: Browser;
let script: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  script = await bundled(`
    import { kernelFor } from './src/statistics/matrix/kernel.ts';
    import { reliability } from '@tldw/evaluation/statistics';
    const items = [3, 5, 7, 11].map((k) =>
      Float64Array.from({ length: 3000 }, (_, i) => ((i * k) % 7) + 2 * ((i * 3) % 4)));
    export const found = () => {
      const report = reliability(items);
      return { kernel: kernelFor(2) !== undefined, alpha: report.result.listwise.alpha };
    };
  `);
  browser = await startChromium();
});
afterAll(() => browser.close());

async function underPolicy(policy: string) {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.route('https://page.test/**', (route) =>
    route.request().url().endsWith('/kernel.js')
      ? route.fulfill({ contentType: 'text/javascript', body: Buffer.from(script) })
      : route.fulfill({
          contentType: 'text/html',
          headers: { 'content-security-policy': policy },
          body: '<!doctype html><title>kernel</title>',
        }),
  );
  await page.goto('https://page.test/');
  // As text: vitest rewrites an import() of its own files.
  const found = await page.evaluate<{ kernel: boolean; alpha: number }>(
    "import('/kernel.js').then((code) => code.found())",
  );
  await page.close();
  return { ...found, errors };
}

describe('sums of whole numbers in Chromium', () => {
  it('use the kernel where a page allows WebAssembly, and the plain way where it does not', async () => {
    const allowed = await underPolicy("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'");
    const forbidden = await underPolicy("default-src 'none'; script-src 'self'");
    expect([allowed.kernel, forbidden.kernel]).toEqual([true, false]);
    expect(forbidden.alpha).toBeCloseTo(allowed.alpha, 12);
    expect([...allowed.errors, ...forbidden.errors]).toEqual([]);
  });
});
