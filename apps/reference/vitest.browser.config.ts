import { defineConfig } from 'vitest/config';

/** The built app in a real browser: one app, one browser, one page at a time. */
export default defineConfig({
  test: {
    name: 'browser',
    root: import.meta.dirname,
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
});
