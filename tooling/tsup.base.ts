import { defineConfig } from 'tsup';

/**
 * The one place that knows tsup: every package builds with these settings.
 *
 * @param entry published entry name → source file, e.g. `{ index: 'src/index.ts' }`
 */
export function packageBuild(entry: Record<string, string>): ReturnType<typeof defineConfig> {
  return defineConfig({
    entry,
    format: 'esm',
    target: 'es2023',
    platform: 'neutral',
    dts: true,
    sourcemap: true,
    clean: true,
    treeshake: true,
    splitting: true,
    skipNodeModulesBundle: true,
    external: [/^node:/],
    // `node:sqlite` exists only under its full name.
    removeNodeProtocol: false,
  });
}
