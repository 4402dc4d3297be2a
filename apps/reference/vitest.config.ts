import { defineProject } from 'vitest/config';

/** The app's own small parts; the pages themselves are tested in a browser. */
export default defineProject({
  resolve: { conditions: ['@tldw/source'] },
  ssr: { resolve: { conditions: ['@tldw/source'] } },
  test: { name: 'reference', include: ['test/unit/**/*.test.ts'] },
});
