import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startChromium } from './chromium.ts';
import type { RunningApp } from './running-app.ts';
import { startDemonstration } from './start-demonstration.ts';

/** The app that somebody comes to, and the browser they come with. */
export interface Place {
  readonly app: RunningApp;
  readonly browser: Browser;
}

/** For the tests of one file: the demonstration in a folder of its own, and a browser, until they are done. */
export function demonstrationInABrowser(name: string): Place {
  const folder = mkdtempSync(join(tmpdir(), `tldw-${name}-`));
  const begun: { app?: RunningApp; browser?: Browser } = {};
  beforeAll(async () => {
    begun.app = await startDemonstration(folder);
    begun.browser = await startChromium();
  });
  afterAll(async () => {
    await begun.browser?.close();
    await begun.app?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const ready = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('The demonstration begins with the first test.');
    return part;
  };
  return {
    get app() {
      return ready(begun.app);
    },
    get browser() {
      return ready(begun.browser);
    },
  };
}
