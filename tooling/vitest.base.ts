import { fileURLToPath } from 'node:url';
import { defineProject } from 'vitest/config';

/** How a package's tests are run, where it differs from the others. */
interface PackageTestSettings {
  /** In a process beside the runner's: for tests that open databases or kill processes. */
  readonly besideRunner?: boolean;
  /** What is made once before the tests of the package, and goes with them. */
  readonly globalSetup?: string[];
}

/**
 * Settings shared by every package's tests: run from source, with the pinned seed of the property
 * tests, fail on stray console output. Test files share the modules they load, which halves the time
 * of a whole run and more: a test must leave nothing behind in them.
 */
export function packageTests(
  name: string,
  { besideRunner = false, globalSetup = [] }: PackageTestSettings = {},
): ReturnType<typeof defineProject> {
  return defineProject({
    resolve: { conditions: ['@tldw/source'] },
    ssr: { resolve: { conditions: ['@tldw/source'] } },
    // What is made before the tests is run from source as well.
    environments: { __vitest__: { resolve: { conditions: ['@tldw/source'] } } },
    test: {
      name,
      include: ['test/**/*.test.ts'],
      environment: 'node',
      pool: besideRunner ? 'forks' : 'threads',
      isolate: false,
      globalSetup,
      setupFiles: [fileURLToPath(new URL('property-seed.ts', import.meta.url))],
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  });
}
