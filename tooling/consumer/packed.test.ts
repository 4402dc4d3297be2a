import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedPackages } from '../published-packages.ts';

const packages = publishedPackages();
const project = mkdtempSync(join(tmpdir(), 'tldw-consumer-'));
const root = join(import.meta.dirname, '../..');
const bin = (name: string) => join(root, 'node_modules/.bin', name);

beforeAll(() => {
  const tarballs = join(project, 'tarballs');
  for (const { folder } of packages) {
    execFileSync('pnpm', ['pack', '--pack-destination', tarballs], { cwd: folder, stdio: 'pipe' });
  }
  const packed = Object.fromEntries(
    readdirSync(tarballs).map((file) => [
      file.replace(/^tldw-/, '@tldw/').replace(/-\d+\.\d.*$/, ''),
      `file:./tarballs/${file}`,
    ]),
  );
  // Three lines of Node in one project: the same installed packages must load in each.
  const nodes = { 'node-22': 'npm:node@22', 'node-24': 'npm:node@24', 'node-26': 'npm:node@26' };
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({
      name: 'consumer',
      private: true,
      type: 'module',
      dependencies: { ...packed, zod: '^4.0.0', ...nodes },
    }),
  );
  writeFileSync(
    join(project, 'pnpm-workspace.yaml'),
    [
      'allowBuilds:',
      '  node: true',
      '  esbuild: false',
      'overrides:',
      ...Object.entries(packed).map(([name, file]) => `  '${name}': '${file}'`),
    ].join('\n'),
  );
  execFileSync('pnpm', ['install', '--prefer-offline'], { cwd: project, stdio: 'pipe' });
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

const entries = packages.flatMap(({ manifest }) =>
  Object.entries(manifest.exports)
    .filter(([, target]) => typeof target === 'object')
    .map(([entry]) => manifest.name + entry.slice(1)),
);

describe.each(['node-22', 'node-24', 'node-26'])('installed from the tarball, in %s', (name) => {
  it('imports every entry', () => {
    const script = [
      `const entries = ${JSON.stringify(entries)};`,
      'const empty = [];',
      'for (const entry of entries) if (Object.keys(await import(entry)).length === 0) empty.push(entry);',
      'process.stdout.write(JSON.stringify({ version: process.version, empty }));',
    ].join('\n');
    writeFileSync(join(project, 'import.mjs'), script);
    const node = join(project, 'node_modules', name, 'bin/node');
    const answer = JSON.parse(
      execFileSync(node, ['import.mjs'], { cwd: project, encoding: 'utf8' }),
    ) as {
      version: string;
      empty: string[];
    };
    expect(answer.version).toMatch(new RegExp(`^v${name.slice(5)}\\.`));
    expect(answer.empty).toEqual([]);
  });
});

describe.each(packages)('$manifest.name as published', ({ folder }) => {
  it('passes publint', () => {
    execFileSync(bin('publint'), ['--strict'], { cwd: folder, stdio: 'pipe' });
  });

  it('gives every consumer its types', () => {
    execFileSync(
      bin('attw'),
      ['--pack', '.', '--profile', 'esm-only', '--no-color', '--format', 'ascii'],
      {
        cwd: folder,
        stdio: 'pipe',
      },
    );
  });
});
