import { readdirSync, readFileSync } from 'node:fs';

/** One number of ours beside R's. */
export interface Compared {
  readonly fixture: string;
  readonly run: string;
  readonly quantity: string;
  readonly ours: number | null | undefined;
  readonly theirs: number;
  readonly difference: number;
  readonly tolerance: number;
  readonly agrees: boolean;
}

const here = new URL('../../reference/', import.meta.url);

/* eslint-disable-next-line @typescript-eslint/no-explicit-any */
export type Fixture = any;

const read = new Map<string, Set<string>>();

/** A fixture that remembers which of its expected numbers were looked at. */
export function fixture(id: string): Fixture {
  const source = JSON.parse(readFileSync(new URL(`expected/${id}.json`, here), 'utf8'));
  const seen = read.get(id) ?? new Set<string>();
  read.set(id, seen);
  return { ...source, expected: remembering(source.expected, '', seen) };
}

/** Every number of a fixture's expected values by its path, and whether a comparison read it. */
export function numbersRead(id: string): { readonly path: string; readonly read: boolean }[] {
  const seen = read.get(id) ?? new Set<string>();
  const source = JSON.parse(readFileSync(new URL(`expected/${id}.json`, here), 'utf8'));
  return numberPaths(source.expected, '').map((path) => ({ path, read: seen.has(path) }));
}

/** The names of all fixtures. */
export function fixtureIds(): string[] {
  return readdirSync(new URL('expected/', here)).map((name) => name.replace(/\.json$/, ''));
}

function remembering(value: Fixture, path: string, seen: Set<string>): Fixture {
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, {
    get(target, key, self) {
      const inner: unknown = Reflect.get(target, key, self);
      if (typeof key !== 'string' || !Object.hasOwn(target, key)) return inner;
      const at = path === '' ? key : `${path}.${key}`;
      if (typeof inner === 'number') seen.add(at);
      return remembering(inner, at, seen);
    },
  });
}

function numberPaths(value: unknown, path: string): string[] {
  if (typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    numberPaths(inner, path === '' ? key : `${path}.${key}`),
  );
}

/** A reference data set by column: numbers where every cell is one, else texts; NaN is missing. */
export function readData(path: string): Record<string, (number | string)[]> {
  const name = path.split('/').at(-1)!;
  const lines = readFileSync(new URL(`data/${name}`, here), 'utf8')
    .trim()
    .split(/\r?\n/);
  const cells = lines.map((line) => line.split(',').map((cell) => cell.replace(/^"|"$/g, '')));
  const out: Record<string, (number | string)[]> = {};
  cells[0]!.forEach((column, j) => {
    const raw = cells.slice(1).map((row) => row[j] ?? '');
    const numeric = raw.every((cell) => cell === '' || !Number.isNaN(Number(cell)));
    out[column] = numeric ? raw.map((cell) => (cell === '' ? NaN : Number(cell))) : raw;
  });
  return out;
}

/** How far two numbers may lie apart: absolutely, or relative to the reference if that is larger. */
export function compare(
  to: Compared[],
  where: { readonly fixture: string; readonly run: string },
  quantity: string,
  ours: number | null | undefined,
  theirs: number | string | null | undefined,
  tolerance: number,
  relative = true,
): void {
  if (typeof theirs !== 'number') return;
  const scale = relative ? Math.max(1, Math.abs(theirs)) : 1;
  const difference =
    typeof ours === 'number' ? Math.abs(ours - theirs) / scale : Number.POSITIVE_INFINITY;
  to.push({
    ...where,
    quantity,
    ours,
    theirs,
    difference,
    tolerance,
    agrees: difference <= tolerance,
  });
}
