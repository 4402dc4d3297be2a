import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fitStructuralModel } from '../../../src/statistics/sem/fit-structural-model.ts';
import { parseModel } from '../../../src/statistics/sem/model-syntax.ts';

/** Every number that leaves a fit is finite. */
function soundNumbers(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(soundNumbers);
  if (typeof value === 'object' && value !== null) return Object.values(value).every(soundNumbers);
  return true;
}

const word = fc.constantFrom(
  'x',
  'y',
  'f',
  '=~',
  '~',
  '~~',
  ':=',
  '==',
  '+',
  '*',
  '1',
  'NA',
  '(',
  ')',
  'c(',
  ',',
  '0.5',
  '"l"',
  '\n',
  ';',
  '#',
  '?',
  'start(',
  '|',
  't1',
  '-',
  '/',
  '^',
  'ё',
  '<',
);
const text = fc.oneof(
  fc.array(word, { maxLength: 18 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

describe('no input makes it throw, hang or print a number that is none', () => {
  it('reads or refuses any text', () => {
    fc.assert(
      fc.property(text, (source) => {
        const parsed = parseModel(source);
        if (parsed.kind === 'refused') expect(parsed.problems.length).toBeGreaterThan(0);
        else expect(parsed.model.terms.length).toBeGreaterThan(0);
      }),
      { numRuns: 20_000 },
    );
  });

  it('fits or refuses any small table', () => {
    const cell = fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 1, max: 5 }) },
      { weight: 1, arbitrary: fc.constant(NaN) },
      { weight: 1, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
    );
    const column = fc.array(cell, { minLength: 0, maxLength: 30 });
    const model = fc.constantFrom(
      'f =~ a + b + c',
      'f =~ a + b + c + d',
      'f =~ a + b\nd ~ f + c',
      'd ~ a + b\nc ~ d\ni := p*q',
      'd ~ p*a + b\nc ~ q*d\ni := p*q',
      'f =~ a + b + c\nf ~~ 0*f',
      'a ~~ b\nc ~ 1',
    );
    fc.assert(
      fc.property(
        model,
        fc.array(column, { minLength: 4, maxLength: 4 }),
        fc.constantFrom('ml', 'mlr', 'mlm', undefined),
        fc.constantFrom('listwise', 'fiml'),
        fc.boolean(),
        (source, [a, b, c, d], estimator, missing, ordered) => {
          const n = Math.max(...[a!, b!, c!, d!].map((values) => values.length));
          const fill = (values: number[]) => Array.from({ length: n }, (_, i) => values[i] ?? NaN);
          const fit = fitStructuralModel(
            source,
            { a: fill(a!), b: fill(b!), c: fill(c!), d: fill(d!) },
            {
              missing,
              ...(estimator === undefined ? {} : { estimator }),
              ...(ordered && !source.includes('~ ') ? { ordered: true } : {}),
            },
          );
          if (fit.kind === 'refused') expect(fit.problems.length).toBeGreaterThan(0);
          else {
            const { parameters, fit: measures, rsquare } = fit;
            expect(soundNumbers([parameters, measures, rsquare])).toBe(true);
          }
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);
});
