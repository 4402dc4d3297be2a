/**
 * Our statistics beside R's in the same run, where `Rscript` with lavaan, psych and lme4 is installed.
 *
 * Run with `pnpm bench` in this package; words choose tasks by name, `--write` puts the whole table
 * into `docs/reference/benchmarks-statistics.md`.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

import { hasR, measure, type Measured } from './beside-r.ts';
import { MULTILEVEL_TASKS } from './multilevel-tasks.ts';
import { RELIABILITY_TASKS } from './reliability-tasks.ts';
import { STRUCTURAL_MODEL_TASKS } from './structural-model-tasks.ts';

const words = process.argv.slice(2);
const write = words.includes('--write');
const wanted = words.filter((word) => word !== '--write');
const tasks = [...RELIABILITY_TASKS, ...MULTILEVEL_TASKS, ...STRUCTURAL_MODEL_TASKS].filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);

const withR = hasR();
if (!withR) {
  console.log('Skipped beside R: Rscript with lavaan, psych and lme4 is not installed here.');
}

const time = (ms: number): string => (ms >= 100 ? ms.toFixed(0) : ms.toPrecision(3));
const ratio = ({ milliseconds, ofR }: Measured): string =>
  ofR === undefined ? '–' : `${(ofR / milliseconds).toFixed(1)}`;
const agreement = ({ agrees }: Measured): string =>
  agrees === undefined ? '–' : agrees ? 'yes' : 'NO';

const versions = write && withR ? versionsOfR() : '';
const rows: Measured[] = [];
for (const task of tasks) {
  const found = measure(task, withR);
  const { name, call, milliseconds, ofR } = found;
  const beside = ofR === undefined ? '' : `, R ${time(ofR)} ms (${call})`;
  const outcome = ofR === undefined ? '' : `: ${ratio(found)} times; agrees: ${agreement(found)}`;
  console.log(`${name}: ours ${time(milliseconds)} ms${beside}${outcome}`);
  rows.push(found);
  if (versions !== '') writePage();
}

function versionsOfR(): string {
  return execFileSync(
    'Rscript',
    [
      '-e',
      'cat(sprintf("R %s, lavaan %s, psych %s, lme4 %s, %s", getRversion(), packageVersion("lavaan"), packageVersion("psych"), packageVersion("lme4"), basename(extSoftVersion()[["BLAS"]])))',
    ],
    { encoding: 'utf8' },
  );
}

function writePage(): void {
  const machine = cpus();
  const lines = [
    '# How fast the statistics are',
    '',
    'Written by `pnpm --filter @tldw/evaluation bench --write`. Medians of milliseconds of processor time (all threads), data already in',
    'memory, ours before and after R in the same run. Both sides report the same things (fit measures, standard errors, standardised estimates, intervals) unless the call says less.',
    '',
    `${new Date().toISOString().slice(0, 10)}, ${machine.length} cores of ${machine[0]?.model ?? 'an unnamed processor'}, Node ${process.versions.node}; ${versions}.`,
    '',
    '| Work | Ours, ms | R’s call | R, ms | Times faster | Same number |',
    '| --- | ---: | --- | ---: | ---: | --- |',
    ...rows.map(
      (row) =>
        `| ${row.name} | ${time(row.milliseconds)} | ${row.call} | ${row.ofR === undefined ? '–' : time(row.ofR)} | ${ratio(row)} | ${agreement(row)} |`,
    ),
    '',
  ];
  const page = new URL('../../../docs/reference/benchmarks-statistics.md', import.meta.url);
  writeFileSync(page, lines.join('\n'));
}
