import { defineConfig } from 'vitest/config';

/** The built app in a real browser: one app, one browser, one page at a time. */
export default defineConfig({
  resolve: { conditions: ['@tldw/source'] },
  ssr: { resolve: { conditions: ['@tldw/source'] } },
  test: {
    name: 'browser',
    root: import.meta.dirname,
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/loaded-record.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
});
