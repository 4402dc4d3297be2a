import { readFileSync, writeFileSync } from 'node:fs';
import { fitStructuralModel } from '../src/statistics/sem/fit-structural-model.ts';
import { type SemOptions } from '../src/statistics/sem/sem-options.ts';
import { LEADERSHIP_MODEL, leadershipCohort, TRUE_PATHS } from './leadership-cohort.ts';

/**
 * How often 95 % intervals of the leadership model hold the truth, over simulated cohorts.
 *
 * `node --conditions=@tldw/source bench/leadership-coverage.bench.ts [--write]`; `--write` puts the
 * table into `docs/reference/statistics-intervals.md`.
 */
interface Condition {
  readonly name: string;
  readonly cohorts: number;
  readonly cohort: { teachers: number; schools: number; schoolShare: number };
  readonly options: SemOptions;
  /** What theory says of these intervals. */
  readonly theory: string;
}

const HOLDS = 'about 95 %';
const rows = (teachers: number) => ({ teachers, schools: 16, schoolShare: 0 });
const nested = (schools: number, each: number, schoolShare: number) => ({
  teachers: Math.round(schools * each),
  schools,
  schoolShare,
});
const CLUSTER: SemOptions = { cluster: 'school' };

const CONDITIONS: readonly Condition[] = [
  { name: 'ML', cohorts: 2000, cohort: rows(150), options: {}, theory: HOLDS },
  {
    name: 'ML, observed information',
    cohorts: 2000,
    cohort: rows(150),
    options: { information: 'observed' },
    theory: HOLDS,
  },
  {
    name: 'MLR',
    cohorts: 2000,
    cohort: rows(150),
    options: { estimator: 'mlr' },
    theory: 'about 95 % with many rows; a little less with 150',
  },
  { name: 'ML', cohorts: 500, cohort: rows(600), options: {}, theory: HOLDS },
  { name: 'ML', cohorts: 500, cohort: rows(2400), options: {}, theory: HOLDS },
  {
    name: 'ML, schools ignored',
    cohorts: 500,
    cohort: nested(16, 9.375, 0.15),
    options: {},
    theory: 'less: schools are ignored',
  },
  {
    name: 'ML, schools ignored',
    cohorts: 500,
    cohort: nested(16, 9.375, 0.3),
    options: {},
    theory: 'less: schools are ignored',
  },
  {
    name: 'ML, schools ignored',
    cohorts: 500,
    cohort: nested(100, 10, 0.3),
    options: {},
    theory: 'less: schools are ignored, and more teachers do not help',
  },
  ...[0.15, 0.3].map((share) => ({
    name: 'cluster-robust',
    cohorts: 500,
    cohort: nested(16, 9.375, share),
    options: CLUSTER,
    theory: 'less: 16 schools are too few (the warning says so)',
  })),
  ...[40, 100, 200].map((schools) => ({
    name: 'cluster-robust',
    cohorts: 500,
    cohort: nested(schools, 10, 0.3),
    options: CLUSTER,
    theory: schools < 100 ? 'nearly 95 %' : HOLDS,
  })),
];

interface Outcome extends Condition {
  readonly fitted: number;
  readonly warned: number;
  readonly coverage: ReadonlyMap<string, number>;
  /** Mean standard error over the standard deviation of the estimates. */
  readonly ratio: ReadonlyMap<string, number>;
}

const LABELS = Object.keys(TRUE_PATHS) as (keyof typeof TRUE_PATHS)[];

function study(condition: Condition): Outcome {
  const hits = new Map<string, number>();
  const estimates = new Map<string, number[]>(LABELS.map((label) => [label, []]));
  const errors = new Map<string, number>();
  let fitted = 0;
  let warned = 0;
  for (let seed = 1; seed <= condition.cohorts; seed++) {
    const data = leadershipCohort(seed, condition.cohort);
    const fit = fitStructuralModel(LEADERSHIP_MODEL, data, condition.options);
    if (fit.kind === 'refused') continue;
    fitted++;
    if (fit.warnings.some(({ code }) => code === 'sem-few-clusters')) warned++;
    for (const row of fit.parameters) {
      const label = LABELS.find((name) => name === row.label);
      if (label === undefined) continue;
      const truth = TRUE_PATHS[label];
      if (row.lower <= truth && truth <= row.upper) hits.set(label, (hits.get(label) ?? 0) + 1);
      estimates.get(label)!.push(row.est);
      errors.set(label, (errors.get(label) ?? 0) + row.se);
    }
  }
  const spread = (values: readonly number[]): number => {
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    return Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / (values.length - 1));
  };
  return {
    ...condition,
    fitted,
    warned,
    coverage: new Map(LABELS.map((label) => [label, (hits.get(label) ?? 0) / fitted])),
    ratio: new Map(
      LABELS.map((label) => [label, errors.get(label)! / fitted / spread(estimates.get(label)!)]),
    ),
  };
}

function line(outcome: Outcome): string {
  const { teachers, schools, schoolShare } = outcome.cohort;
  const shown = LABELS.map((label) => (100 * outcome.coverage.get(label)!).toFixed(1));
  const mean = LABELS.reduce((sum, label) => sum + outcome.coverage.get(label)!, 0) / LABELS.length;
  const ratios = LABELS.map((label) => outcome.ratio.get(label)!.toFixed(2));
  const design =
    schoolShare === 0 ? `${teachers} independent` : `${schools} × ${teachers / schools}`;
  const cells = [
    outcome.name,
    design,
    schoolShare === 0 ? '–' : String(schoolShare),
    `${outcome.fitted} of ${outcome.cohorts}`,
    ...shown,
    (100 * mean).toFixed(1),
    ratios.join(' '),
    outcome.warned > 0 ? `in ${outcome.warned}` : 'none',
    outcome.theory,
  ];
  return `| ${cells.join(' | ')} |`;
}

const HEAD = [
  '| intervals | teachers (schools × each) | school share | fitted | a1 | a2 | b1 | b2 | mean, % | SE / true SD, a1 a2 b1 b2 | few-schools warning | theory says |',
  '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- | --- | --- |',
];

const table = [...HEAD];
for (const condition of CONDITIONS) {
  const began = performance.now();
  const row = line(study(condition));
  table.push(row);
  console.log(row, `${Math.round(performance.now() - began)} ms`);
}
if (process.argv.includes('--write')) {
  const page = new URL('../../../docs/reference/statistics-intervals.md', import.meta.url);
  const lines = readFileSync(page, 'utf8').split('\n');
  const first = lines.findIndex((each) => each.startsWith('|'));
  const last = lines.findLastIndex((each) => each.startsWith('|'));
  const when = new Date().toISOString().slice(0, 10);
  const text = [...lines.slice(0, first), ...table, ...lines.slice(last + 1)].join('\n');
  writeFileSync(page, text.replace(/Written \d{4}-\d\d-\d\d/, `Written ${when}`));
}
