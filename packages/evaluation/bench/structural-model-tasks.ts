import {
  bootstrapFit,
  fitStructuralModel,
  measurementInvariance,
  ordinalMoments,
  type DataColumns,
  type SemOptions,
} from '../src/statistics/index.ts';
import type { Comparison } from './beside-r.ts';
import { LEADERSHIP_MODEL, leadershipCohort } from './leadership-cohort.ts';
import { numericColumns, referenceColumns } from './reference-columns.ts';
import { writeTable } from './simulated-answers.ts';

const HS = 'visual =~ x1 + x2 + x3\ntextual =~ x4 + x5 + x6\nspeed =~ x7 + x8 + x9';
const PD =
  'ind60 =~ x1 + x2 + x3\ndem60 =~ y1 + y2 + y3 + y4\ndem65 =~ y5 + y6 + y7 + y8\ndem60 ~ ind60\ndem65 ~ ind60 + dem60\ny1 ~~ y5\ny2 ~~ y4 + y6\ny3 ~~ y7\ny4 ~~ y8\ny6 ~~ y8';
const STUDY =
  'experience =~ exp1 + exp2 + exp3 + exp4\nculture =~ cul1 + cul2 + cul3 + cul4\ncapacity =~ cap1 + cap2 + cap3 + cap4\nimpact =~ imp1 + imp2 + imp3 + imp4\ncapacity ~ experience + culture\nimpact ~ capacity + experience + culture';
const AN = 'A =~ A1 + A2 + A3 + A4 + A5\nN =~ N1 + N2 + N3 + N4 + N5';
const TLK = `${LEADERSHIP_MODEL}together := a1 + a2`;
const REPLICATES = 1000;

const chisq = (model: string, data: DataColumns, options: SemOptions) => (): number => {
  const fit = fitStructuralModel(model, data, options);
  return fit.kind === 'fitted' ? (fit.fit.chisq ?? NaN) : NaN;
};
const quoted = (model: string) => `"${model.replaceAll('\n', '\\n')}"`;
const inR = (file: string, model: string, options = '') =>
  `d <- read("${file}"); run(function() { f <- sem(${quoted(model)}, d${options}); m <- fitMeasures(f); parameterEstimates(f, standardized = TRUE); m[["chisq"]] }, times)`;

const school = referenceColumns('hs39_school.csv');
const poly = numericColumns('bfi25_poly.csv');
const codes = Object.values(poly).map((column) =>
  Int32Array.from(column, (v) => (Number.isNaN(v) ? -1 : v - 1)),
);
const categories = codes.map(() => 6);
const polychorics = (): number => ordinalMoments(codes, categories, false)?.correlation[1] ?? NaN;
const cohort = leadershipCohort(1, { teachers: 150, schools: 16 });
const cohortFile = writeTable('cohort.csv', cohort);

/** Model fits with their whole report: fit measures, standardised estimates, robust corrections. */
export const STRUCTURAL_MODEL_TASKS: readonly Comparison[] = [
  {
    name: 'Holzinger CFA, measures and standardised',
    call: 'lavaan cfa, fitMeasures, parameterEstimates',
    ours: chisq(HS, referenceColumns('hs39.csv'), {}),
    times: 101,
    r: inR('hs39.csv', HS),
    tolerance: 1e-6,
  },
  {
    name: 'Holzinger CFA, MLR',
    call: 'the same, estimator = "MLR"',
    ours: chisq(HS, referenceColumns('hs39.csv'), { estimator: 'mlr' }),
    times: 51,
    r: inR('hs39.csv', HS, ', estimator = "MLR"'),
    tolerance: 1e-6,
  },
  {
    name: 'Holzinger CFA, missing answers (FIML)',
    call: 'the same, missing = "ml"',
    ours: chisq(HS, referenceColumns('hs39_missing.csv'), { missing: 'fiml' }),
    r: inR('hs39_missing.csv', HS, ', missing = "ml"'),
    tolerance: 1e-6,
  },
  {
    name: 'Political Democracy SEM',
    call: 'lavaan sem, fitMeasures, parameterEstimates',
    ours: chisq(PD, referenceColumns('politicaldemocracy.csv'), {}),
    times: 101,
    r: inR('politicaldemocracy.csv', PD),
    tolerance: 1e-6,
  },
  {
    name: 'Study SEM, 150 teachers, FIML',
    call: 'the same, missing = "ml"',
    ours: chisq(STUDY, referenceColumns('study_a.csv'), { missing: 'fiml' }),
    times: 31,
    timesOfR: 3,
    r: inR('study_a.csv', STUDY, ', missing = "ml"'),
    tolerance: 1e-6,
  },
  {
    name: 'Study SEM, 150 teachers, FIML, cluster-robust',
    call: 'the same, estimator = "MLR", cluster',
    ours: chisq(STUDY, referenceColumns('study_a.csv'), { missing: 'fiml', cluster: 'school' }),
    times: 31,
    timesOfR: 3,
    r: inR('study_a.csv', STUDY, ', missing = "ml", estimator = "MLR", cluster = "school"'),
    tolerance: 1e-6,
  },
  {
    name: 'Invariance across two schools, four steps',
    call: 'four lavaan fits, lavTestLRT, fitMeasures',
    ours: () => {
      const found = measurementInvariance(HS, school, { group: 'school' });
      const scalar = found.kind === 'compared' ? found.steps[2]?.outcome : undefined;
      return scalar?.kind === 'fitted' ? (scalar.fit.chisq ?? NaN) : NaN;
    },
    timesOfR: 3,
    r: `d <- read("hs39_school.csv"); e <- c("loadings", "intercepts", "residuals"); run(function() { f <- lapply(0:3, function(k) if (k == 0) cfa(${quoted(HS)}, d, group = "school") else cfa(${quoted(HS)}, d, group = "school", group.equal = e[1:k])); lavTestLRT(f[[1]], f[[2]], f[[3]], f[[4]]); sapply(f, fitMeasures, "chisq")[3] }, times)`,
    tolerance: 1e-6,
  },
  {
    name: 'Polychoric correlations, 25 × 25, 2,800 rows',
    call: 'psych::polychoric',
    ours: polychorics,
    times: 11,
    timesOfR: 3,
    r: `d <- read("bfi25_poly.csv"); run(function() psych::polychoric(d)$rho[1, 2], times)`,
    tolerance: 1e-3,
  },
  {
    name: 'Polychoric correlations, 25 × 25, 2,800 rows',
    call: 'lavaan lavCor, se = "none"',
    ours: polychorics,
    times: 11,
    timesOfR: 3,
    r: `d <- as.data.frame(lapply(read("bfi25_poly.csv"), ordered)); run(function() lavCor(d, ordered = names(d), missing = "pairwise", se = "none")[1, 2], times)`,
    tolerance: 1e-4,
  },
  {
    name: 'Ten ordered items, WLSMV',
    call: 'lavaan cfa, ordered, fitMeasures',
    ours: chisq(AN, referenceColumns('bfi_AN600.csv'), { ordered: true }),
    times: 51,
    timesOfR: 3,
    r: inR('bfi_AN600.csv', AN, ', ordered = TRUE, estimator = "WLSMV"'),
    tolerance: 1e-4,
  },
  {
    name: `Bootstrap of the leadership model, ${REPLICATES} replicates`,
    call: 'lavaan sem, se = "bootstrap"',
    ours: () => {
      const once = fitStructuralModel(TLK, cohort);
      const fit = once.kind === 'fitted' ? bootstrapFit(once, REPLICATES, 1) : once;
      return fit.kind === 'fitted' ? (fit.fit.chisq ?? NaN) : NaN;
    },
    times: 3,
    timesOfR: 1,
    r: `d <- read.csv("${cohortFile}"); once <- function() { f <- sem(${quoted(TLK)}, d, se = "bootstrap", bootstrap = ${REPLICATES}); parameterEstimates(f); fitMeasures(f, "chisq") }; set.seed(1); t <- sum(system.time(v <- once())[c(1, 2, 4, 5)]); cat(sprintf("%.6f %.15g", t * 1000, v))`,
    tolerance: 1e-6,
  },
];
