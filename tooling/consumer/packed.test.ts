import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedPackages } from '../published-packages.ts';

const packages = publishedPackages();
const project = mkdtempSync(join(tmpdir(), 'tldw-consumer-'));
const root = join(import.meta.dirname, '../..');
const oldestZod = packages
  .find(({ manifest }) => manifest.name === '@tldw/core')!
  .manifest.peerDependencies!['zod']!.replace('^', '');
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
      // The oldest zod that the packages say they work with, so that they cannot say too much.
      dependencies: { ...packed, zod: oldestZod, ...nodes },
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

describe.each([
  ['nodenext', { module: 'nodenext', lib: ['es2023', 'dom'] }],
  ['bundler', { module: 'esnext', moduleResolution: 'bundler', lib: ['es2023', 'dom'] }],
])('a strict project with %s resolution', (name, options) => {
  // With `skipLibCheck`, a type that nobody but us can resolve would pass for `any`.
  it('compiles with every entry, and checks our declarations as well', () => {
    const lines = entries.map((entry, i) => `import * as e${i} from '${entry}';`);
    const used = `export const all = [${entries.map((_, i) => `e${i}`).join(', ')}];`;
    writeFileSync(join(project, 'every-entry.ts'), [...lines, used, ''].join('\n'));
    const compilerOptions = {
      ...{ strict: true, noEmit: true, skipLibCheck: false, target: 'es2023', types: [] },
      ...options,
    };
    const config = join(project, `tsconfig.${name}.json`);
    writeFileSync(config, JSON.stringify({ compilerOptions, files: ['every-entry.ts'] }));
    const { stdout } = spawnSync(bin('tsc'), ['-p', config], { encoding: 'utf8' });
    expect(stdout).toBe('');
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
