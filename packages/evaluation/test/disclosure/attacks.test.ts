import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISCLOSURE_RULES, hideSmallCells, type CountedPlace } from '../../src/index.ts';
import { valuesFound } from './attack.ts';
import { twoWaves } from './first-year.ts';
import { foundByKnowing, hideOnlyRisky, shownOf } from './knowing-attacker.ts';

const RULE = DISCLOSURE_RULES.programme;
const publish = (place: CountedPlace) => hideSmallCells(place, RULE);

// The long form, 1,000 programmes: test/disclosure/attack-first-years.ts.
describe('programmes of the first year’s size, two waves published one after the other', () => {
  const waves = Array.from({ length: 60 }, (_, seed) => twoWaves(seed + 1)).flat();

  it('give no hidden place away, by linear algebra or to somebody who knows sizes and rule', () => {
    for (const wave of waves) {
      expect(valuesFound(publish(wave))).toEqual([]);
      expect(foundByKnowing(wave, publish)).toEqual([]);
    }
  });

  it('are given away when only risky places are hidden: the attacks can fail a rule', () => {
    const naive = (place: CountedPlace) => hideOnlyRisky(place, RULE.least);
    const found = waves.map((wave) => [
      valuesFound(naive(wave)).length,
      foundByKnowing(wave, naive).length,
    ]);
    expect(found.filter(([algebra]) => algebra! > 0).length).toBeGreaterThan(10);
    expect(found.filter(([, knowing]) => knowing! > 0).length).toBeGreaterThan(30);
  });

  it('are still shown for the greater part where most answered', () => {
    const answered = waves.filter(({ counts }) => counts[0]! + counts[1]! > 130);
    const tally = answered.map((wave) => shownOf(publish(wave)));
    const share = tally.reduce((sum, { shown, of }) => sum + shown / of, 0) / tally.length;
    expect(share).toBeGreaterThan(0.6);
  });
});

describe('any small region', () => {
  const region = (categories: number) =>
    fc
      .array(fc.array(fc.nat(6), { minLength: categories, maxLength: categories }), {
        minLength: 1,
        maxLength: 4,
      })
      .map((schools): CountedPlace => {
        const inside = schools.map((counts, at) => ({ id: `s${at}`, counts }));
        const counts = Array.from({ length: categories }, (_, category) =>
          schools.reduce((sum, school) => sum + school[category]!, 0),
        );
        return { id: 'region', counts, inside };
      });

  it.each([2, 3])(
    'with %i categories keeps its hidden places from whoever knows the sizes',
    (n) => {
      fc.assert(
        fc.property(region(n), (place) => {
          expect(foundByKnowing(place, publish)).toEqual([]);
        }),
        { numRuns: n === 2 ? 800 : 120 },
      );
    },
  );
});
