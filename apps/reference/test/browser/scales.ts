import type { Page } from 'playwright-core';

/** What a page costs somebody who opens it for the first time. */
export interface PageWeight {
  readonly status: number | undefined;
  /** Bytes over the link, compressed, with an empty cache. */
  readonly bytes: number;
  /** How many of them are scripts. */
  readonly script: number;
  /** How far things moved while it loaded; 0 when nothing did. */
  readonly shift: number;
}

/** Weighs pages as they cross the link. */
export async function scales(page: Page): Promise<(address: string) => Promise<PageWeight>> {
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
  return async (address) => {
    bytes = 0;
    script = 0;
    const response = await page.goto(address);
    const shift = await page.evaluate(shiftSoFar);
    return { status: response?.status(), bytes, script, shift };
  };
}

/** The sum of the layout shifts after the last thing was painted; runs in the page. */
function shiftSoFar(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as { value?: number }).value ?? 0;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 50);
  });
}
