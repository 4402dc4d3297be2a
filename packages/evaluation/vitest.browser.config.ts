import { defineConfig } from 'vitest/config';

/** The statistics in a real browser. Bundles come from source; nothing needs to be built first. */
export default defineConfig({
  resolve: { conditions: ['@tldw/source'] },
  ssr: { resolve: { conditions: ['@tldw/source'] } },
  test: {
    name: 'evaluation in a browser',
    root: import.meta.dirname,
    include: ['test/browser/**/*.browser.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
