import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DISCLOSURE_RULES,
  hideSmallCells,
  type CountedPlace,
  type PublishedPlace,
} from '../../src/index.ts';
import { valuesFound } from './attack.ts';

const RULE = DISCLOSURE_RULES.programme;

const school = fc.record({ yes: fc.nat(9), no: fc.nat(9) });
const programme = fc
  .array(fc.array(school, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 })
  .map((regions): CountedPlace => {
    const inside = regions.map((schools, r) => {
      const places = schools.map(({ yes, no }, s) => ({ id: `${r}/${s}`, counts: [yes, no] }));
      return { id: `${r}`, counts: total(places), inside: places };
    });
    return { id: 'all', counts: total(inside), inside };
  });

describe('hiding small cells', () => {
  it('shows nothing small and nothing uniform', () => {
    fc.assert(
      fc.property(programme, (place) => {
        for (const cell of flat(hideSmallCells(place, RULE))) {
          if (cell.kind !== 'shown') continue;
          expect(cell.total).toBeGreaterThanOrEqual(RULE.least);
          expect(cell.counts.every((count) => count < cell.total)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves no hidden number to be found by linear algebra on what is shown', () => {
    fc.assert(
      fc.property(programme, (place) => {
        expect(valuesFound(hideSmallCells(place, RULE))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not hide a large, mixed programme', () => {
    const place = (id: string): CountedPlace => ({ id, counts: [6, 7] });
    const all: CountedPlace = {
      id: 'all',
      counts: [24, 28],
      inside: ['a', 'b', 'c', 'd'].map(place),
    };
    expect(flat(hideSmallCells(all, RULE)).every(({ kind }) => kind === 'shown')).toBe(true);
  });

  it('says why, and hides the next smallest beside a single small school', () => {
    const all: CountedPlace = {
      id: 'all',
      counts: [14, 12],
      inside: [
        { id: 'small', counts: [1, 1] },
        { id: 'middle', counts: [6, 4] },
        { id: 'large', counts: [7, 7] },
      ],
    };
    const cells = flat(hideSmallCells(all, RULE));
    expect(
      cells.map((cell) => [cell.id, cell.kind === 'hidden' ? cell.because.code : cell.total]),
    ).toEqual([
      ['all', 26],
      ['small', 'disclosure.too-few'],
      ['middle', 'disclosure.protects-another'],
      ['large', 14],
    ]);
  });

  it('is attacked with success when only small cells are hidden: the attack can fail a rule', () => {
    const bare: PublishedPlace = {
      id: 'all',
      kind: 'shown',
      counts: [8, 8],
      total: 16,
      inside: [
        {
          id: 'small',
          kind: 'hidden',
          because: { code: 'disclosure.too-few', params: { least: 5 } },
          inside: [],
        },
        { id: 'large', kind: 'shown', counts: [7, 6], total: 13, inside: [] },
      ],
    };
    expect(valuesFound(bare)).toEqual(['small']);
  });
});

function flat(place: PublishedPlace): PublishedPlace[] {
  return [place, ...place.inside.flatMap(flat)];
}

function total(places: readonly CountedPlace[]): number[] {
  return [0, 1].map((index) => places.reduce((sum, { counts }) => sum + counts[index]!, 0));
}
