import { BLOCK, COLUMN, kernelBytes, SUMS, TILE } from './kernel-bytes.ts';

/** Sums of products of small whole numbers, sixteen at a time. */
export interface Kernel {
  /** One block of a column, before it is packed. */
  readonly answers: Float64Array;
  /** Pack so many `answers` as column `j`, as distances from a base; false where that is not exact. */
  readonly pack: (j: number, base: number, rows: number) => boolean;
  /** Add the products of every packed column with every other, over the first rows of the block. */
  readonly multiply: (rows: number) => void;
  /** The sum of products of columns a and b ≤ a so far. */
  readonly product: (a: number, b: number) => number;
}

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly pack: (from: number, to: number, base: number, end: number) => number;
  readonly multiply: (a: number, b: number, end: number, to: number) => void;
}

// What this needs of WebAssembly, which the language's own types do not describe.
interface Engine {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

const ANSWERS = 8 * BLOCK;
// One for all calls: each memory of WebAssembly reserves gigabytes of addresses, however little it uses.
let instance: Exports | 'none' | undefined;

/**
 * The kernel for so many columns (at most {@link WIDEST}), all zero; the one before is used up.
 *
 * `undefined` where WebAssembly is missing or a page's policy forbids it, so that its caller takes the
 * plain way.
 */
export function kernelFor(columns: number): Kernel | undefined {
  instance ??= instantiate();
  if (instance === 'none') return undefined;
  const { memory, pack, multiply } = instance;
  const tiles = Math.ceil(columns / TILE);
  const at = (tile: number): number => ANSWERS + tile * TILE * COLUMN;
  const sumOf = (a: number, b: number): number => at(tiles) + (a * tiles + b) * SUMS;
  const { buffer } = memory;
  new Uint8Array(buffer).fill(0, 0, sumOf(tiles, 0));
  const cells = new Float64Array(buffer);
  const answers = cells.subarray(0, BLOCK);
  return {
    answers,
    pack: (j, base, rows) => {
      answers.fill(base, rows);
      return pack(0, ANSWERS + j * COLUMN, base, ANSWERS) === 0;
    },
    multiply: (rows) => {
      const length = 2 * Math.ceil(rows / 8) * 8;
      for (let a = 0; a < tiles; a++) {
        for (let b = 0; b <= a; b++) multiply(at(a), at(b), at(a) + length, sumOf(a, b));
      }
    },
    product: (a, b) => {
      const place = sumOf(Math.floor(a / TILE), Math.floor(b / TILE));
      const pair = place / 8 + 2 * (TILE * (a % TILE) + (b % TILE));
      return cells[pair]! + cells[pair + 1]!;
    },
  };
}

function instantiate(): Exports | 'none' {
  const { WebAssembly: engine } = globalThis as unknown as { readonly WebAssembly: Engine };
  try {
    return new engine.Instance(new engine.Module(kernelBytes())).exports as Exports;
  } catch {
    // No WebAssembly, none with SIMD, or a policy without 'wasm-unsafe-eval': there is another way to
    // the same sums, so nothing is lost that somebody should be told of.
    return 'none';
  }
}
