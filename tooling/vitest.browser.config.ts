import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** What needs a real browser: the built app, and the statistics as a page would run them. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, '..'),
    projects: [
      'apps/reference/vitest.browser.config.ts',
      'packages/evaluation/vitest.browser.config.ts',
    ],
    fileParallelism: false,
  },
});
