import { describe, expect, it } from 'vitest';

import { compareSemFixtures } from './sem-fixtures.ts';

describe('CFA and SEM agree with lavaan', () => {
  const compared = compareSemFixtures();
  const runs = [...new Set(compared.map(({ fixture, run }) => `${fixture} ${run}`))];
  it.each(runs)('%s', (name) => {
    const own = compared.filter(({ fixture, run }) => `${fixture} ${run}` === name);
    expect(own.length).toBeGreaterThan(20);
    expect(own.filter(({ agrees }) => !agrees)).toEqual([]);
  });
});
