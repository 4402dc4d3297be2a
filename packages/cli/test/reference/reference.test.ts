import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compared } from './compare.ts';
import { modelRuns } from './model-runs.ts';
import { analysisRuns } from './runs.ts';
import { fixture, tldw } from './tldw.ts';

const RUNS = [...analysisRuns(), ...modelRuns()];
const EXPECTED = new URL('../../../evaluation/test/reference/expected/', import.meta.url);

describe('tldw analyse prints what R found', () => {
  it.each(RUNS.map((run) => [`${run.id} · ${run.name}`, run] as const))('%s', async (_, run) => {
    const printed = await tldw(run.args, run.files);
    const all = compared(run.ours ? run.ours(printed) : printed, run.theirs, run.allowed);
    expect(all.filter(({ agrees }) => !agrees).slice(0, 12)).toEqual([]);
    expect(all.length).toBeGreaterThan(0);
  });
});

it('leaves out no fixture that is an analysis', () => {
  const all = readdirSync(EXPECTED).map((name) => name.replace(/\.json$/, ''));
  // The less usual models have a file of their own: analyse-odd-models.test.ts.
  const driven = new Set([...RUNS.map(({ id }) => id), 'mi-norm-airquality', 'own-odd-models']);
  // Values of distribution functions on a grid; the command has no use for them.
  expect(all.filter((id) => !driven.has(id))).toEqual(['dist-grid-a']);
});

describe('imputations of our own', () => {
  it('lead to the same pooled numbers as R’s, within what drawing allows', async () => {
    const { data, model, options, expected } = fixture('mi-norm-airquality');
    const m = 200;
    const printed = await tldw([
      ...['impute', '--data', data.split('/').pop()!, '--formula', model],
      ...['--method', 'norm', '--rounds', String(options.maxit), '--m', String(m), '--seed', '11'],
    ]);
    for (const theirs of expected.pooled) {
      const own = printed.pooled.find(({ term }: { term: string }) => term === theirs.term);
      // The rule of the fixture: four Monte Carlo errors.
      const error = Math.hypot(expected.mcSeEstimate[theirs.term], Math.sqrt(own.b / m));
      expect(Math.abs(own.estimate - theirs.estimate)).toBeLessThan(4 * error);
      const ofB = Math.hypot(expected.mcRelSeB, Math.sqrt(2 / (m - 1)));
      expect(Math.abs(Math.log(own.b / theirs.b))).toBeLessThan(4 * ofB);
    }
  });
});

it('compares thousands of numbers in its reports and models alone', async () => {
  let count = 0;
  for (const run of RUNS.filter(({ name }) => name === 'ml' || name === 'reliability')) {
    const printed = await tldw(run.args, run.files);
    count += compared(run.ours ? run.ours(printed) : printed, run.theirs, run.allowed).length;
  }
  expect(count).toBeGreaterThan(5000);
});
