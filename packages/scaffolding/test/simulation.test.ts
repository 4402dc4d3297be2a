import { describe, expect, it } from 'vitest';
import { simulateRelease } from '../src/index.ts';

describe('8,000 virtual teachers', () => {
  const found = simulateRelease({ seed: 2019 });
  const of = (policy: string) => found.find((each) => each.policy === policy)!;

  it('are over-supported less by the rules than by the calendar', () => {
    expect(of('rules').overSupported).toBeLessThan(of('calendar').overSupported - 0.1);
    expect(of('rules').meanError).toBeLessThan(of('calendar').meanError);
  });

  it('are moved back and forth less by the rules than by shifting on every rating', () => {
    expect(of('rules').reversals * 4).toBeLessThan(of('every-rating').reversals);
  });

  it('meet the same year again with the same seed, and another with another', () => {
    const few = { seed: 3, teachers: 50 };
    expect(simulateRelease(few)).toEqual(simulateRelease(few));
    expect(simulateRelease({ ...few, seed: 4 })).not.toEqual(simulateRelease(few));
  });

  it('need at least one teacher', () => {
    expect(() => simulateRelease({ seed: 1, teachers: 0 })).toThrow(RangeError);
  });
});
