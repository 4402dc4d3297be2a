import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishedPackages } from '../published-packages.ts';

describe.each(publishedPackages())('$manifest.name', ({ folder, manifest }) => {
  it('has the shape every package has', () => {
    expect(manifest.type).toBe('module');
    expect(manifest.sideEffects).toBe(false);
    expect(manifest.license).toBe('MIT');
    expect(manifest.engines).toEqual({ node: '>=22.18' });
    expect(manifest.description).toBeTruthy();
    expect(manifest.files).toEqual(expect.arrayContaining(['dist', 'src']));
    expect(manifest.scripts).toMatchObject({
      build: 'tsup',
      check: expect.stringContaining('tsc') as string,
    });
  });

  it('is explained in a README', () => {
    expect(existsSync(join(folder, 'README.md'))).toBe(true);
  });

  it('points every entry to its source first and to its types before its code', () => {
    for (const [entry, target] of Object.entries(manifest.exports)) {
      if (typeof target === 'string') {
        expect(entry === './package.json' || entry.startsWith('./json/')).toBe(true);
        continue;
      }
      expect(Object.keys(target)).toEqual(['@tldw/source', 'types', 'default']);
      expect(existsSync(join(folder, target['@tldw/source'] ?? ''))).toBe(true);
    }
  });

  it('keeps schemas compatible: zod is a peer of every package that is not an edge', () => {
    if (manifest.bin || manifest.name === '@tldw/cli') return;
    expect(manifest.peerDependencies).toEqual({ zod: '^4.5.0' });
  });
});
