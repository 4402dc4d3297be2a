import { LANGUAGES } from '@tldw/core';
import { describe, expect, it } from 'vitest';
import { sayPlainly, sayReason, sayWarning } from '../../src/messages/index.ts';
import { reasons, warnings } from '../../src/messages/statistics-en.ts';
import { cronbachAlpha, pairedEffects } from '../../src/statistics/index.ts';

const FACTS = {
  names: ['a', 'b'],
  columns: ['a'],
  items: ['a'],
  rows: 12,
  complete: 10,
  needed: 3,
  responseRate: 0.5,
  row: 4,
  found: 'x',
};

describe('the words of the statistics', () => {
  it.each(LANGUAGES)(
    'say every reason and warning in %s, with a remedy and no holes',
    (language) => {
      for (const code of Object.keys(reasons)) {
        const said = sayReason(language, { code, params: FACTS })!;
        expect(said).toMatch(/[.?]$/);
        expect(said).not.toMatch(/undefined|NaN|object/);
        // A cause and what would help: more than one clause.
        expect(said).toMatch(/[.;:,] \S/);
      }
      for (const code of Object.keys(warnings)) {
        expect(sayWarning(language, { code, params: FACTS })).toMatch(/[.?]$/);
      }
      expect(sayReason(language, { code: 'toString', params: {} })).toBeUndefined();
    },
  );

  it('say what real analyses complain of', () => {
    const alpha = cronbachAlpha([[1, 2, 3, 4]]);
    const paired = pairedEffects([1, 2], [2, 3]);
    for (const each of [alpha, paired]) {
      if (each.kind !== 'not-estimable') throw new Error('estimated');
      expect(sayReason('en', each.reason)).toBeDefined();
    }
    expect(sayPlainly({ code: 'new-code', params: { rows: 3 } })).toBe('new-code (rows: 3)');
  });
});
