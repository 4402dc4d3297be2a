import { fitMixedModel, mixedSums } from '../src/statistics/index.ts';
import type { Comparison } from './beside-r.ts';
import { numericColumns } from './reference-columns.ts';
import { nationOfSchools } from './simulated-answers.ts';

const [TEACHERS, SCHOOLS] = [100_000, 7_000];
const nation = nationOfSchools(TEACHERS, SCHOOLS);
const sleep = numericColumns('sleepstudy.csv');

/** The variance between groups by REML. Group numbers are indexed here: R is given a ready factor. */
function between(y: Float64Array, predictors: readonly Float64Array[], ids: Float64Array): number {
  const places = new Map<number, number>();
  const group = Int32Array.from(ids, (id) => {
    const known = places.get(id);
    if (known !== undefined) return known;
    places.set(id, places.size);
    return places.size - 1;
  });
  const one = new Float64Array(y.length).fill(1);
  const sums = mixedSums({ y, x: [one, ...predictors], z: [one], group, groups: places.size });
  return fitMixedModel(sums, 'REML')?.random[0] ?? NaN;
}

const [y, x1, x2, z, school] = nation.columns;
const readNation = `d <- as.data.frame(matrixOf("${nation.file}", ${TEACHERS}, 5)); names(d) <- c("y", "x1", "x2", "z", "school"); d$school <- factor(d$school)`;
const variance = 'as.data.frame(VarCorr(f))$vcov[1]';

/** A random intercept for 100,000 teachers in 7,000 schools, and for eighteen sleepers. */
export const MULTILEVEL_TASKS: readonly Comparison[] = [
  {
    name: 'Random intercept, 100,000 teachers in 7,000 schools',
    call: 'lme4::lmer',
    ours: () => between(y!, [x1!, x2!, z!], school!),
    r: `${readNation}; run(function() { f <- lmer(y ~ x1 + x2 + z + (1 | school), d); ${variance} }, times)`,
    timesOfR: 3,
    tolerance: 1e-5,
  },
  {
    name: 'Random intercept, sleepstudy (180 rows)',
    call: 'lme4::lmer',
    ours: () => between(sleep['Reaction']!, [sleep['Days']!], sleep['Subject']!),
    times: 101,
    r: `d <- read("sleepstudy.csv"); d$Subject <- factor(d$Subject); run(function() { f <- lmer(Reaction ~ Days + (1 | Subject), d); ${variance} }, times)`,
    tolerance: 1e-6,
  },
];
