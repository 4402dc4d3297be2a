import { fileURLToPath } from 'node:url';
import { defineProject } from 'vitest/config';

/** How a package's tests are run, where it differs from the others. */
interface PackageTestSettings {
  /** Every test file in a process of its own: for tests that open databases or kill processes. */
  readonly ownProcesses?: boolean;
}

/**
 * Settings shared by every package's tests: run from source, with the pinned seed of the property
 * tests, fail on stray console output. Pure packages share their loaded modules between test files,
 * which halves the time of a whole run.
 */
export function packageTests(
  name: string,
  { ownProcesses = false }: PackageTestSettings = {},
): ReturnType<typeof defineProject> {
  return defineProject({
    resolve: { conditions: ['@tldw/source'] },
    ssr: { resolve: { conditions: ['@tldw/source'] } },
    test: {
      name,
      include: ['test/**/*.test.ts'],
      environment: 'node',
      pool: ownProcesses ? 'forks' : 'threads',
      isolate: ownProcesses,
      setupFiles: [fileURLToPath(new URL('property-seed.ts', import.meta.url))],
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  });
}
