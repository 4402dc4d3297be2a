import { readFileSync } from 'node:fs';

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

export function fixture(id: string): Fixture {
  return JSON.parse(readFileSync(new URL(`expected/${id}.json`, here), 'utf8'));
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
