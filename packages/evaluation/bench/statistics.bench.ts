/**
 * Our statistics beside R's in the same run, where `Rscript` with lavaan, psych and lme4 is installed.
 *
 * Run with `pnpm bench` in this package; words choose tasks by name, `--write` puts their rows
 * into `docs/reference/benchmarks-statistics.md`.
 */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';

import { agreement, ratio, time, writeRows } from './benchmark-page.ts';
import { hasR, measure, type Measured } from './beside-r.ts';
import { MULTILEVEL_TASKS } from './multilevel-tasks.ts';
import { RELIABILITY_TASKS } from './reliability-tasks.ts';
import { STRUCTURAL_MODEL_TASKS } from './structural-model-tasks.ts';

const words = process.argv.slice(2);
const write = words.includes('--write');
const wanted = words.filter((word) => word !== '--write');
const everything = [...RELIABILITY_TASKS, ...MULTILEVEL_TASKS, ...STRUCTURAL_MODEL_TASKS];
const tasks = everything.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);

const withR = hasR();
if (!withR) {
  console.log('Skipped beside R: Rscript with lavaan, psych and lme4 is not installed here.');
}

const versions = write && withR ? versionsOfR() : '';
const processors = cpus();
const machine = `${processors.length} cores of ${processors[0]?.model ?? 'an unnamed processor'}, Node ${process.versions.node}; ${versions}.`;
const rows: Measured[] = [];
for (const task of tasks) {
  const found = measure(task, withR);
  const { name, call, milliseconds, ofR } = found;
  const beside = ofR === undefined ? '' : `, R ${time(ofR)} ms (${call})`;
  const outcome = ofR === undefined ? '' : `: ${ratio(found)} times; agrees: ${agreement(found)}`;
  console.log(`${name}: ours ${time(milliseconds)} ms${beside}${outcome}`);
  rows.push(found);
  if (versions !== '') {
    writeRows(rows, everything, machine, new Date().toISOString().slice(0, 10));
  }
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
