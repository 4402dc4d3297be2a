import { defineProject } from 'vitest/config';

/** Settings shared by every package's tests: run from source, fail on stray console output. */
export function packageTests(name: string): ReturnType<typeof defineProject> {
  return defineProject({
    resolve: { conditions: ['@tldw/source'] },
    ssr: { resolve: { conditions: ['@tldw/source'] } },
    test: {
      name,
      include: ['test/**/*.test.ts'],
      environment: 'node',
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  });
}
