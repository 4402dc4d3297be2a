import { defineConfig } from 'vitest/config';

/** The packed packages in an empty project: slow, needs `dist`, so it has a run of its own. */
export default defineConfig({
  test: {
    name: 'consumer',
    root: import.meta.dirname,
    include: ['*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
