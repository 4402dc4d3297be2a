import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const sourcesIn = (program: string): readonly string[] =>
  [
    ...readFileSync(path.join(root, 'tooling/types', program), 'utf8').matchAll(
      /packages\/([\w-]+)\/src/g,
    ),
  ].map(([, name]) => name!);

it('the types of every package are read as they are to run: anywhere, or on Node', () => {
  const packages = readdirSync(path.join(root, 'packages')).filter((name) =>
    existsSync(path.join(root, 'packages', name, 'src')),
  );
  const [anywhere, onNode] = [sourcesIn('pure.json'), sourcesIn('node.json')];
  expect([...anywhere, ...onNode].sort()).toEqual(packages.sort());
  for (const name of packages) {
    const own = readFileSync(path.join(root, 'packages', name, 'tsconfig.src.json'), 'utf8');
    expect(onNode.includes(name), name).toBe(own.includes('"node"'));
  }
});
