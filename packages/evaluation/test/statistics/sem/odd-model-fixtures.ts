import { fitStructuralModel } from '../../../src/statistics/sem/fit-structural-model.ts';
import { linkedParameters } from '../../../src/statistics/sem/minimise-linked.ts';
import { compareFit } from './compare-fit.ts';
import { type Compared, fixture, readData } from './fixtures.ts';

/** Models that are less usual: linked parameters, improper solutions, clusters by default. */
export function compareOddModelFixtures(): Compared[] {
  const out: Compared[] = [];
  const { id, options, expected, tolerance, tolerances } = fixture('own-odd-models');
  for (const [run, { data, model, options: own }] of Object.entries<{
    data: string;
    model: string;
    options: object;
  }>(options)) {
    const fit = fitStructuralModel(model, readData(data), { ...own, linked: linkedParameters });
    if (fit.kind === 'refused') throw new Error(`${run}: ${JSON.stringify(fit.problems)}`);
    compareFit(out, { fixture: id, run }, fit, expected[run], tolerances[run] ?? tolerance);
  }
  return out;
}
