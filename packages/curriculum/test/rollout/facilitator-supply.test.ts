import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cohortsToStaff,
  facilitatorSupply,
  qualityAfter,
  type SupplyConditions,
} from '../../src/rollout/index.ts';

const network: SupplyConditions = {
  model: { kind: 'network', alumniConversion: 0.2 },
  facilitators: 32,
  retention: 0.8,
  inductionSeats: 40,
  teachersPerFacilitator: 5,
  completion: 0.75,
};

describe('the supply of facilitators', () => {
  it('takes ten cohorts to staff every school if doubling, seven if tripling, seventeen at 1.5', () => {
    // 7,687 schools (2022–23) × 2 facilitators, from the 32 of the first year.
    expect([2, 3, 1.5].map((factor) => cohortsToStaff(32, factor, 15_374))).toEqual([10, 7, 17]);
  });

  it('counts the first cohort and does not miss an exact power', () => {
    expect(cohortsToStaff(32, 2, 32)).toBe(1);
    expect(cohortsToStaff(1, 10, 1000)).toBe(4);
    expect(() => cohortsToStaff(32, 1, 64)).toThrow(RangeError);
  });

  it('grows a network by its alumni: 32, then 0.8·32 + 0.2·0.75·160', () => {
    const [first, second] = facilitatorSupply(network, 2);
    expect(first).toMatchObject({ year: 1, facilitators: 32, limitedBy: null });
    // 25.6 stay: 25 whole people. 120 alumni, of whom 24 convert.
    expect(second).toEqual({
      year: 2,
      facilitators: 49,
      retained: 25,
      inducted: 24,
      limitedBy: 'alumni',
      transmissions: 1,
    });
  });

  it('never inducts more than there are seats, and says so', () => {
    const cascade = { ...network, model: { kind: 'cascade', fanOut: 10 } as const };
    expect(
      facilitatorSupply(cascade, 3).map(({ inducted, limitedBy }) => [inducted, limitedBy]),
    ).toEqual([
      [32, null],
      [40, 'induction-seats'],
      [40, 'induction-seats'],
    ]);
  });

  it('passes a cascade on once more every year, a franchise only once', () => {
    const cascade = { ...network, model: { kind: 'cascade', fanOut: 1 } as const };
    const franchise = {
      ...network,
      model: { kind: 'franchise', contractsPerYear: 3, facilitatorsPerContract: 4 } as const,
    };
    expect(facilitatorSupply(cascade, 4).map(({ transmissions }) => transmissions)).toEqual([
      1, 2, 3, 4,
    ]);
    expect(facilitatorSupply(franchise, 3).map(({ facilitators }) => facilitators)).toEqual([
      32, 37, 41,
    ]);
    expect(facilitatorSupply(franchise, 3).at(-1)?.transmissions).toBe(1);
  });

  it('reproduces the cascade 80, 800, 8,000 when seats and staying allow', () => {
    const uzbekistan: SupplyConditions = {
      ...network,
      model: { kind: 'cascade', fanOut: 10 },
      facilitators: 80,
      retention: 0,
      inductionSeats: 100_000,
    };
    expect(facilitatorSupply(uzbekistan, 3).map(({ facilitators }) => facilitators)).toEqual([
      80, 800, 8000,
    ]);
  });

  it('has more facilitators, or as many, if more stay', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const at = (retention: number) =>
          facilitatorSupply({ ...network, retention }, 8).at(-1)!.facilitators;
        expect(at(high)).toBeGreaterThanOrEqual(at(low));
      }),
    );
  });

  it('multiplies what each passing-on keeps, and assumes nothing about it', () => {
    expect(qualityAfter(3, 0.9)).toBeCloseTo(0.729, 12);
    expect(qualityAfter(5, 1)).toBe(1);
    expect(() => qualityAfter(2, 1.2)).toThrow(RangeError);
  });
});
