import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: ['packages/*', 'tooling', 'apps/*'],
    // A package that writes to the console would write into its users' consoles.
    onConsoleLog: (log) => {
      throw new Error(`A test wrote to the console: ${log}`);
    },
  },
});
