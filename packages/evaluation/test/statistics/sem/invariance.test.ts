import { expect, it } from 'vitest';

import { compareInvarianceFixtures } from './invariance-fixtures.ts';

it('invariance fits and their comparisons agree with lavaan', () => {
  const compared = compareInvarianceFixtures();
  expect(compared.length).toBeGreaterThan(3000);
  expect(compared.filter(({ agrees }) => !agrees)).toEqual([]);
});
