import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const packageFolder = fileURLToPath(new URL('../..', import.meta.url));

/** JavaScript as a page would load it: from source, minified, with nothing that it does not use. */
export async function bundled(
  code: string,
  plugins: readonly Plugin[] = [],
): Promise<Uint8Array<ArrayBuffer>> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: packageFolder, loader: 'ts' },
    conditions: ['@tldw/source'],
    define: { 'import.meta.url': '"https://page.test/test/statistics/sem/fixtures.js"' },
    platform: 'browser',
    target: 'es2023',
    format: 'esm',
    bundle: true,
    minify: true,
    write: false,
    plugins: [...plugins],
  });
  const [file] = outputFiles;
  if (!file) throw new Error('esbuild wrote nothing');
  return new Uint8Array(file.contents);
}

/**
 * The reference values travel inside the bundle: a page has no files, so whatever asks `node:fs` for
 * one is handed its text.
 */
export function referenceFilesInside(): Plugin {
  return {
    name: 'reference-files-inside',
    setup(setUp) {
      setUp.onResolve({ filter: /^node:fs$/ }, () => ({ path: 'files', namespace: 'reference' }));
      setUp.onLoad({ filter: /^files$/, namespace: 'reference' }, () => ({
        contents: [
          `const files = ${JSON.stringify(referenceFiles())};`,
          "const at = (url) => url.pathname.split('/reference/')[1];",
          'export const readFileSync = (url) => files[at(url)];',
          'export const readdirSync = (url) =>',
          '  Object.keys(files).flatMap((path) => path.startsWith(at(url)) ? [path.split("/")[1]] : []);',
        ].join('\n'),
        loader: 'js',
      }));
    },
  };
}

function referenceFiles(): Readonly<Record<string, string>> {
  const folder = new URL('../reference/', import.meta.url);
  const names = ['data', 'expected'].flatMap((part) =>
    readdirSync(new URL(`${part}/`, folder)).map((name) => `${part}/${name}`),
  );
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
  );
}
