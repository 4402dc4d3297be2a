import { expect, it } from 'vitest';

import { categoricalOmega } from '../../../src/statistics/omega/factor-omega.ts';
import { fixture, readData } from './fixtures.ts';

// semTools::compRelSEM of the Agreeableness items as ordered (Green & Yang 2009): .72900.
it('ω of ordered items is semTools’', () => {
  const source = fixture('rel-bfi-agree');
  const data = readData(source.data);
  const names: string[] = source.options.items;
  const items = names.map((name) =>
    Float64Array.from(data[name] as number[], (v) => (source.options.keys[name] < 0 ? 7 - v : v)),
  );
  const ordered = categoricalOmega(items);
  if (ordered.kind === 'not-estimable') throw new Error('no omega');
  expect(ordered.omega).toMatchObject({ kind: 'estimated' });
  if (ordered.omega.kind === 'estimated') expect(ordered.omega.value).toBeCloseTo(0.729, 4);
});
