import { compareMultilevelFixtures } from '../statistics/multilevel/multilevel-fixtures.ts';
import { compareStatistics } from '../statistics/reference/comparisons.ts';
import type { Compared } from '../statistics/sem/fixtures.ts';
import { compareInvarianceFixtures } from '../statistics/sem/invariance-fixtures.ts';
import { compareSemFixtures } from '../statistics/sem/sem-fixtures.ts';

/** What a page found of one part of the suite: how many numbers it compared, and which disagree. */
export interface PartInPage {
  readonly part: string;
  readonly fixtures: readonly string[];
  readonly compared: number;
  readonly outside: readonly Compared[];
}

const PARTS: Readonly<Record<string, () => readonly Compared[]>> = {
  'closed forms, item response, imputation, networks': compareStatistics,
  'factor and structural equation models': compareSemFixtures,
  'measurement invariance': compareInvarianceFixtures,
  'multilevel models': compareMultilevelFixtures,
};

/** The comparisons with R of the whole suite, run where this is loaded. */
export function compareInPage(): readonly PartInPage[] {
  return Object.entries(PARTS).map(([part, compare]) => {
    const compared = compare();
    return {
      part,
      fixtures: [...new Set(compared.map(({ fixture }) => fixture))],
      compared: compared.length,
      outside: compared.filter(({ agrees }) => !agrees).slice(0, 20),
    };
  });
}
