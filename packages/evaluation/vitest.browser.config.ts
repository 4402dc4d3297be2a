import { defineConfig } from 'vitest/config';

/** The statistics in a real browser. Bundles come from source; nothing needs to be built first. */
export default defineConfig({
  test: {
    name: 'evaluation in a browser',
    root: import.meta.dirname,
    include: ['test/browser/**/*.browser.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
