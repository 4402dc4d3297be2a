import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { fitStructuralModel } from '../src/statistics/sem/fit-structural-model.ts';
import { measurementInvariance } from '../src/statistics/sem/invariance.ts';
import { ordinalMoments } from '../src/statistics/ordinal/ordinal-moments.ts';
import { type SemOptions } from '../src/statistics/sem/sem-options.ts';

/** Milliseconds of our model fits beside lavaan's in the same run; R is asked only where it is installed. */
const reference = fileURLToPath(new URL('../test/reference/', import.meta.url));

function columns(name: string): Record<string, Float64Array | string[]> {
  const lines = readFileSync(`${reference}data/${name}`, 'utf8').trim().split('\n');
  const cells = lines.map((line) => line.split(',').map((cell) => cell.replace(/^"|"$/g, '')));
  return Object.fromEntries(
    cells[0]!.map((column, j) => {
      const raw = cells.slice(1).map((row) => row[j] ?? '');
      const numeric = raw.every((cell) => cell === '' || !Number.isNaN(Number(cell)));
      return [
        column,
        numeric ? Float64Array.from(raw, (cell) => (cell === '' ? NaN : Number(cell))) : raw,
      ];
    }),
  );
}

function median(work: () => unknown, times: number): number {
  for (let i = 0; i < Math.min(10, times); i++) work();
  const taken = Array.from({ length: times }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)]!;
}

const HS = 'visual =~ x1 + x2 + x3\ntextual =~ x4 + x5 + x6\nspeed =~ x7 + x8 + x9';
const PD =
  'ind60 =~ x1 + x2 + x3\ndem60 =~ y1 + y2 + y3 + y4\ndem65 =~ y5 + y6 + y7 + y8\ndem60 ~ ind60\ndem65 ~ ind60 + dem60\ny1 ~~ y5\ny2 ~~ y4 + y6\ny3 ~~ y7\ny4 ~~ y8\ny6 ~~ y8';
const STUDY =
  'experience =~ exp1 + exp2 + exp3 + exp4\nculture =~ cul1 + cul2 + cul3 + cul4\ncapacity =~ cap1 + cap2 + cap3 + cap4\nimpact =~ imp1 + imp2 + imp3 + imp4\ncapacity ~ experience + culture\nimpact ~ capacity + experience + culture';
const AN = 'A =~ A1 + A2 + A3 + A4 + A5\nN =~ N1 + N2 + N3 + N4 + N5';

interface Task {
  readonly name: string;
  readonly times: number;
  readonly ours: () => unknown;
  readonly r: string;
}

const fit = (model: string, file: string, options: SemOptions) => {
  const data = columns(file);
  return () => fitStructuralModel(model, data, options);
};
const quoted = (model: string) => `"${model.replaceAll('\n', '\\n')}"`;
const poly = columns('bfi25_poly.csv');
const codes = Object.values(poly).map((column) =>
  Int32Array.from(column as Float64Array, (v) => (Number.isNaN(v) ? -1 : v - 1)),
);
const school = columns('hs39_school.csv');

const measured = 'fitMeasures(f); standardizedSolution(f)';
const tasks: readonly Task[] = [
  {
    name: 'Holzinger CFA, measures and standardised',
    times: 51,
    ours: fit(HS, 'hs39.csv', {}),
    r: `d<-read("hs39.csv"); run(function() {f<-cfa(${quoted(HS)},d); ${measured}})`,
  },
  {
    name: 'Holzinger CFA, MLR',
    times: 51,
    ours: fit(HS, 'hs39.csv', { estimator: 'mlr' }),
    r: `d<-read("hs39.csv"); run(function() {f<-cfa(${quoted(HS)},d,estimator="MLR"); ${measured}})`,
  },
  {
    name: 'Holzinger CFA, FIML',
    times: 21,
    ours: fit(HS, 'hs39_missing.csv', { missing: 'fiml' }),
    r: `d<-read("hs39_missing.csv"); run(function() {f<-cfa(${quoted(HS)},d,missing="ml"); ${measured}})`,
  },
  {
    name: 'Political democracy SEM',
    times: 51,
    ours: fit(PD, 'politicaldemocracy.csv', {}),
    r: `d<-read("politicaldemocracy.csv"); run(function() {f<-sem(${quoted(PD)},d); ${measured}})`,
  },
  {
    name: 'Study SEM, FIML, 150 teachers',
    times: 7,
    ours: fit(STUDY, 'study_a.csv', { missing: 'fiml' }),
    r: `d<-read("study_a.csv"); run(function() {f<-sem(${quoted(STUDY)},d,missing="ml"); ${measured}},3)`,
  },
  {
    name: 'Study SEM, FIML, cluster-robust',
    times: 7,
    ours: fit(STUDY, 'study_a.csv', { missing: 'fiml', cluster: 'school' }),
    r: `d<-read("study_a.csv"); run(function() {f<-sem(${quoted(STUDY)},d,missing="ml",estimator="MLR",cluster="school"); ${measured}},3)`,
  },
  {
    name: 'Invariance across two schools',
    times: 15,
    ours: () => measurementInvariance(HS, school, { group: 'school' }),
    r: `d<-read("hs39_school.csv"); run(function() {a<-cfa(${quoted(HS)},d,group="school");b<-cfa(${quoted(HS)},d,group="school",group.equal="loadings");c<-cfa(${quoted(HS)},d,group="school",group.equal=c("loadings","intercepts"));e<-cfa(${quoted(HS)},d,group="school",group.equal=c("loadings","intercepts","residuals")); lavTestLRT(a,b,c,e); for(f in list(a,b,c,e)) fitMeasures(f)},3)`,
  },
  {
    name: 'Polychoric correlations 25 x 25',
    times: 7,
    ours: () =>
      ordinalMoments(
        codes,
        codes.map(() => 6),
        false,
      ),
    r: `d<-read("bfi25_poly.csv"); run(function() lavCor(as.data.frame(lapply(d,ordered)),ordered=names(d),missing="pairwise"),3)`,
  },
  {
    name: 'Ten ordered items, WLSMV',
    times: 9,
    ours: fit(AN, 'bfi_AN600.csv', { ordered: true }),
    r: `d<-read("bfi_AN600.csv"); run(function() {f<-cfa(${quoted(AN)},d,ordered=TRUE); ${measured}},3)`,
  },
];

const hasR = spawnSync('Rscript', ['-e', 'library(lavaan)'], { stdio: 'ignore' }).status === 0;
if (!hasR) console.log('Rscript with lavaan is not installed here: only our own times follow.');
const prologue = `suppressMessages(library(lavaan)); read<-function(f) read.csv(paste0("${reference}data/",f)); run<-function(w,times=7){suppressWarnings(w()); t<-sapply(seq_len(times),function(i) suppressWarnings(system.time(w())[["elapsed"]])); cat(median(t)*1000)}; `;
for (const { name, times, ours, r } of tasks) {
  const mine = median(ours, times);
  if (!hasR) {
    console.log(`${name}: ${mine.toFixed(2)} ms`);
    continue;
  }
  const output = execFileSync('Rscript', ['-e', prologue + r], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const theirs = Number(output.trim().split(/\s+/).at(-1));
  console.log(
    `${name}: ours ${mine.toFixed(2)} ms, lavaan ${theirs.toFixed(1)} ms, ${(theirs / mine).toFixed(1)} times`,
  );
}
