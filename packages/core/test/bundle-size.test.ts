import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const directory = fileURLToPath(new URL('..', import.meta.url));

/** What a page pays for a line of code: built from source for a browser, minified, gzipped. */
async function cost(code: string): Promise<{ bytes: number; text: string }> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: directory, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: ['@tldw/source'],
    logLevel: 'silent',
  });
  const [{ contents, text }] = outputFiles as [(typeof outputFiles)[0]];
  return { bytes: gzipSync(contents).length, text };
}

describe('what the root of core costs a page', () => {
  it('is nothing when nothing is used: importing runs nothing', async () => {
    const { text } = await cost(`import '@tldw/core'; import * as core from '@tldw/core';`);
    expect(text.trim()).toBe('');
  });

  it('is at most 15 kB with one schema used', async () => {
    const { bytes, text } = await cost(
      `import { Consultation } from '@tldw/core'; export const parse = (form) => Consultation.safeParse(form);`,
    );
    expect(bytes).toBeLessThanOrEqual(15_000);
    // A bundle without the parser would be no measurement.
    expect(bytes).toBeGreaterThan(3000);
    // Nor does it carry the schemas that are not used.
    expect(text).not.toMatch(/certifying-body|gallery-walk|concern-named/);
  });

  it('is at most 4 kB for the access table and its question', async () => {
    const { bytes } = await cost(
      `import { may } from '@tldw/core/access'; export const ask = may;`,
    );
    expect(bytes).toBeLessThanOrEqual(4000);
  });
});
