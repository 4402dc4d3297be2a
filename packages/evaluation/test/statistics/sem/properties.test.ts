import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fitStructuralModel } from '../../../src/statistics/sem/fit-structural-model.ts';
import { type SemOptions } from '../../../src/statistics/sem/sem-options.ts';
import { type StructuralFit } from '../../../src/statistics/sem/structural-fit.ts';
import { readData } from './fixtures.ts';

const data = readData('hs39.csv');
const MODEL = 'visual =~ x1 + x2 + x3\ntextual =~ x4 + x5 + x6\nspeed =~ x7 + x8 + x9';
const ITEMS = ['x1', 'x2', 'x3', 'x4', 'x5', 'x6', 'x7', 'x8', 'x9'];

function fitted(
  columns: Record<string, ArrayLike<unknown>>,
  options: SemOptions = {},
  model = MODEL,
): StructuralFit {
  const fit = fitStructuralModel(model, columns, options);
  if (fit.kind === 'refused') throw new Error(JSON.stringify(fit.problems));
  return fit;
}

const std = (fit: StructuralFit, lhs: string, op: string, rhs: string): number =>
  fit.parameters.find((row) => row.lhs === lhs && row.op === op && row.rhs === rhs)!.stdAll!.est;

describe('what must not change the answer', () => {
  const plain = fitted(data);

  it('row order', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...data['x1']!.keys()], { minLength: data['x1']!.length }),
        (order) => {
          const moved = Object.fromEntries(
            ITEMS.map((name) => [name, order.map((i) => data[name]![i]!)]),
          );
          expect(fitted(moved).fit['chisq']).toBeCloseTo(plain.fit['chisq']!, 7);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('adding a constant and changing the unit of an item', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ITEMS),
        fc.double({ min: 0.05, max: 50, noNaN: true }),
        fc.double({ min: -100, max: 100, noNaN: true }),
        fc.boolean(),
        (item, unit, shift, flip) => {
          const scale = flip ? -unit : unit;
          const moved = { ...data, [item]: data[item]!.map((v) => Number(v) * scale + shift) };
          const fit = fitted(moved, { standardiseLatent: true });
          expect(fit.fit['chisq']).toBeCloseTo(plain.fit['chisq']!, 6);
          expect(fit.fit['srmr']).toBeCloseTo(plain.fit['srmr']!, 8);
          for (const name of ['x4', 'x7']) {
            const factor = name === 'x4' ? 'textual' : 'speed';
            const own = Math.abs(std(fit, factor, '=~', name));
            expect(own).toBeCloseTo(Math.abs(std(plain, factor, '=~', name)), 7);
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it('which item marks a factor', () => {
    const other = fitted(data, {}, MODEL.replace('x1 + x2 + x3', 'NA*x1 + x2 + 1*x3'));
    expect(other.fit['chisq']).toBeCloseTo(plain.fit['chisq']!, 7);
    expect(std(other, 'visual', '=~', 'x1')).toBeCloseTo(std(plain, 'visual', '=~', 'x1'), 7);
    expect(std(other, 'visual', '~~', 'speed')).toBeCloseTo(std(plain, 'visual', '~~', 'speed'), 7);
  });

  it('item order and the order of factors', () => {
    const turned = MODEL.split('\n').reverse().join('\n').replace('x4 + x5 + x6', 'x6 + x4 + x5');
    expect(fitted(data, {}, turned).fit['cfi']).toBeCloseTo(plain.fit['cfi']!, 8);
  });

  it('the names of groups', () => {
    const options = { group: 'school', groupEqual: ['loadings'] } as const;
    const one = fitted(data, options);
    const swapped = fitted({ ...data, school: data['school']!.map((s) => `z${s}`) }, options);
    expect(swapped.fit['chisq']).toBe(one.fit['chisq']);
    expect(swapped.groups).toEqual(one.groups.map((g) => `z${g}`));
  });

  it('the caller’s table', () => {
    const columns = Object.fromEntries(ITEMS.map((n) => [n, Object.freeze([...data[n]!])]));
    fitted(Object.freeze(columns));
  });
});
