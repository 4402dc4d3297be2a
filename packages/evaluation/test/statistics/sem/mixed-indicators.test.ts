import { expect, it } from 'vitest';

import { fitStructuralModel } from '../../../src/statistics/sem/fit-structural-model.ts';
import { randomStream } from '../../../src/statistics/random.ts';

// lavaan 0.6-14, cfa(ordered = TRUE): sample correlation of the two items below, whose table has an
// empty cell, .96281 (with zero.add = c(0.5, 0), its default).
it('two yes-no items with an empty cell correlate below one', () => {
  const yes = (counts: readonly (readonly [number, number, number])[]) =>
    counts.flatMap(([a, b, n]) => Array.from({ length: n }, () => [a, b] as const));
  const random = randomStream(4);
  const rows = yes([
    [0, 0, 60],
    [1, 0, 10],
    [1, 1, 30],
  ]);
  const third = rows.map(([a, b]) => (a + b + random.normal() > 1 ? 1 : 0));
  const fit = fitStructuralModel(
    'f =~ a + b + c',
    { a: rows.map(([v]) => v), b: rows.map(([, v]) => v), c: third },
    { ordered: true },
  );
  if (fit.kind === 'refused') throw new Error(JSON.stringify(fit.problems));
  const r = fit.inside.ordinal![0]!.correlation[1]!;
  expect(r).toBeGreaterThan(0.9);
  expect(r).toBeLessThan(0.995);
});

it('a predictor beside ordered items is refused with a remedy', () => {
  const random = randomStream(5);
  const column = () => Array.from({ length: 80 }, () => random.below(3));
  const data = { a: column(), b: column(), c: column(), x: column().map((v) => v + 0.5) };
  const refused = fitStructuralModel('f =~ a + b + c\nf ~ x', data, { ordered: ['a', 'b', 'c'] });
  expect(refused).toMatchObject({
    kind: 'refused',
    problems: [{ code: 'sem-not-supported', remedy: 'measure-it-with-a-factor' }],
  });
});
