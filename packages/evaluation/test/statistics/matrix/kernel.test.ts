import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { assembleKernel } from '../../../kernel/assemble-kernel.ts';
import { BLOCK, kernelBytes, MOST, WIDEST } from '../../../src/statistics/matrix/kernel-bytes.ts';
import { kernelFor } from '../../../src/statistics/matrix/kernel.ts';
import { fitStructuralModel, reliability } from '../../../src/statistics/index.ts';

const KEPT = new URL('../../../src/statistics/matrix/kernel-bytes.ts', import.meta.url);

describe('the kernel', () => {
  it('is what its source assembles to, byte for byte (UPDATE_KERNEL=1 rewrites it)', () => {
    const assembled = assembleKernel();
    if (process.env['UPDATE_KERNEL'] === '1') {
      const hex = Buffer.from(assembled).toString('hex');
      const text = readFileSync(KEPT, 'utf8');
      writeFileSync(KEPT, text.replace(/const HEX = '[0-9a-f]*';/, `const HEX = '${hex}';`));
    } else expect(Buffer.from(kernelBytes()).equals(Buffer.from(assembled))).toBe(true);
    expect(WebAssembly.validate(assembled)).toBe(true);
    expect(assembled.length).toBeLessThan(1024);
  });

  it('sums products exactly, also of the largest numbers it takes', () => {
    const number = fc.integer({ min: 1 - MOST, max: MOST - 1 });
    const column = fc.oneof(
      fc.array(number, { minLength: BLOCK, maxLength: BLOCK }),
      fc.constantFrom(1 - MOST, MOST - 1).map((v) => new Array<number>(BLOCK).fill(v)),
    );
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 5 }), number, (columns, base) => {
        const kernel = kernelFor(columns.length)!;
        columns.forEach((values, j) => {
          kernel.answers.set(values.map((v) => v + base));
          expect(kernel.pack(j, base, BLOCK)).toBe(true);
        });
        kernel.multiply(BLOCK);
        kernel.multiply(BLOCK);
        columns.forEach((x, a) => {
          columns.slice(0, a + 1).forEach((y, b) => {
            const sum = x.reduce((all, v, i) => all + v * y[i]!, 0);
            expect(kernel.product(a, b)).toBe(2 * sum);
          });
        });
      }),
      { numRuns: 60 },
    );
  });

  it('has room for its widest table', () => {
    const kernel = kernelFor(WIDEST)!;
    for (let j = 0; j < WIDEST; j++) {
      kernel.answers.fill(j);
      expect(kernel.pack(j, 0, BLOCK)).toBe(true);
    }
    kernel.multiply(BLOCK);
    expect(kernel.product(WIDEST - 1, WIDEST - 1)).toBe(BLOCK * (WIDEST - 1) ** 2);
    expect(kernel.product(WIDEST - 1, 1)).toBe(BLOCK * (WIDEST - 1));
  });

  it.each([NaN, Infinity, -Infinity, 0.5, MOST, -MOST - 1, 1e300, 2 ** 40])(
    'does not pack %s, wherever it stands',
    (odd) => {
      for (const place of [0, 1, 2, 3, 4, 5, 6, 7, BLOCK - 1]) {
        const kernel = kernelFor(1)!;
        kernel.answers[place] = odd;
        expect(kernel.pack(0, 0, BLOCK)).toBe(false);
      }
    },
  );
});

describe('without WebAssembly', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  const rows = 3000;
  const items = [3, 5, 7, 11].map((k) =>
    Float64Array.from({ length: rows }, (_, i) => ((i * k) % 7) + 2 * ((i * 3) % 4)),
  );
  const data = Object.fromEntries(items.map((item, j) => [`x${j + 1}`, item]));
  const gaps = items.map((item, j) => item.map((v, i) => ((i * 7 + j) % 13 === 0 ? NaN : v)));
  const MODEL = 'f =~ x1 + x2 + x3 + x4';

  it.each([
    ['where there is none', undefined],
    [
      'where a page’s policy forbids it',
      {
        Module: function () {
          throw new Error("'wasm-unsafe-eval' is not an allowed source");
        },
      },
    ],
  ])('%s the numbers are the same', async (_, missing) => {
    vi.stubGlobal('WebAssembly', missing);
    vi.resetModules();
    const plain = await import('../../../src/statistics/index.ts');
    const { kernelFor: none } = await import('../../../src/statistics/matrix/kernel.ts');
    expect(none(3)).toBeUndefined();
    const near = (ours: unknown, theirs: unknown): void => {
      if (typeof ours === 'number') expect(ours).toBeCloseTo(theirs as number, 9);
      else if (typeof ours === 'object' && ours !== null) {
        for (const [key, value] of Object.entries(ours)) near(value, (theirs as never)[key]);
      } else expect(ours).toBe(theirs);
    };
    for (const table of [items, gaps]) near(reliability(table), plain.reliability(table));
    const [fast, slow] = [fitStructuralModel(MODEL, data), plain.fitStructuralModel(MODEL, data)];
    if (fast.kind === 'refused' || slow.kind === 'refused') throw new Error('no fit');
    near(fast.fit, slow.fit);
  });
});
