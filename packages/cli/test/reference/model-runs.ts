import { fixture, type Fixture } from './tldw.ts';
import type { Allowed } from './compare.ts';
import type { Run } from './runs.ts';

const WITH =
  'standardized,standardizedLv,implied,vcov,modificationIndices,residuals,factorScores,sample';

const RUNS: readonly (readonly [id: string, name: string, ...args: string[]])[] = [
  ['cfa-hs39-ml', 'ml'],
  ['cfa-hs39-ml', 'mlStdLv', '--std-lv'],
  ['cfa-hs39-ml', 'wishart', '--likelihood', 'wishart'],
  ['cfa-hs39-ml', 'orthogonal', '--orthogonal'],
  ['cfa-hs39-ml', 'meanStructure', '--meanstructure'],
  ['cfa-hs39-ml', 'uls', '--estimator', 'uls'],
  ['cfa-hs39-ml', 'gls', '--estimator', 'gls'],
  ['cfa-hs39-ml', 'observedInformation', '--information', 'observed'],
  ['cfa-hs39-robust', 'MLM', '--estimator', 'mlm'],
  ['cfa-hs39-robust', 'MLMV', '--estimator', 'mlmv'],
  ['cfa-hs39-robust', 'MLMVS', '--estimator', 'mlmvs'],
  ['cfa-hs39-robust', 'MLR', '--estimator', 'mlr'],
  ['cfa-hs39-robust', 'MLF', '--estimator', 'mlf'],
  ['cfa-hs39-fiml', 'ml', '--missing', 'fiml'],
  ['cfa-hs39-fiml', 'mlr', '--missing', 'fiml', '--estimator', 'mlr'],
  ['cfa-hs39-fiml', 'listwise'],
  ['sem-politicaldemocracy', 'ml'],
  ['sem-politicaldemocracy', 'mlr', '--estimator', 'mlr'],
  ['sem-politicaldemocracy', 'mlm', '--estimator', 'mlm'],
  ['sem-politicaldemocracy', 'equalLoadings'],
  ['sem-study-a', 'fiml', '--missing', 'fiml'],
  ['sem-study-a', 'fimlRobust', '--missing', 'fiml', '--estimator', 'mlr'],
  ['sem-study-a', 'fimlCluster', '--missing', 'fiml', '--estimator', 'mlr', '--cluster', 'school'],
  ['sem-study-a', 'listwise'],
  ['sem-study-a', 'listwiseCluster', '--estimator', 'mlr', '--cluster', 'school'],
  ['sem-demo-growth', 'ml', '--kind', 'growth'],
  ['sem-demo-twolevel', 'cluster', '--estimator', 'mlr', '--cluster', 'cluster'],
  ['sem-demo-twolevel', 'fixedXFalse', '--fixed-x', 'false'],
  ['sem-demo-twolevel', 'twolevel', '--cluster', 'cluster'],
  ['ord-bfi-AN', 'wlsmv', '--ordered', 'all', '--estimator', 'wlsmv'],
  ['ord-bfi-AN', 'theta', '--ordered', 'all', '--parameterization', 'theta'],
  ['ord-bfi-AN', 'stdLv', '--ordered', 'all', '--std-lv'],
  ['ord-bfi-AN', 'dwls', '--ordered', 'all', '--estimator', 'dwls'],
  ['ord-bfi-AN', 'ulsmv', '--ordered', 'all', '--estimator', 'ulsmv'],
  ['ord-bfi-AN', 'wlsm', '--ordered', 'all', '--estimator', 'wlsm'],
  ['own-mixed', 'wlsmv', '--estimator', 'wlsmv'],
  ['own-mixed', 'theta', '--parameterization', 'theta'],
  ['own-mixed', 'dwls', '--estimator', 'dwls'],
  ['own-mixed', 'ulsmv', '--estimator', 'ulsmv'],
  ['own-mixed', 'stdLv', '--std-lv'],
  ['own-mixed', 'groups', '--group', 'school'],
  ['own-twolevel', 'cfa'],
  ['own-twolevel', 'equalLoadings'],
  ['own-twolevel', 'bothLevels', '--fixed-x', 'false'],
  ['own-twolevel', 'twoFactors'],
  ['own-twolevel', 'omega', '--std-lv'],
  ['own-twolevel', 'paths', '--fixed-x', 'false'],
];

/** Models whose text stands elsewhere in the fixture than under `model`. */
function modelOf({ id, model, options }: Fixture, name: string): string {
  if (id === 'own-twolevel') return options.models[name];
  if (name === 'equalLoadings') return options.modelEqualLoadings;
  return name === 'twolevel' ? options.twolevelModel : model;
}

/** Every model of the fixtures through `tldw analyse sem` and `tldw analyse invariance`. */
export function modelRuns(): Run[] {
  return [...RUNS.map(([id, name, ...args]) => modelRun(id, name, args)), ...invariance()];
}

function modelRun(id: string, name: string, args: readonly string[]): Run {
  const source = fixture(id);
  const { data, expected, tolerance } = source;
  const twoLevels = name === 'twolevel' || id === 'own-twolevel';
  const settings =
    id === 'own-mixed'
      ? ['--options', JSON.stringify({ ordered: source.options.ordered })]
      : id === 'own-twolevel'
        ? ['--options', JSON.stringify({ cluster: 'cluster' })]
        : [];
  const theirs = expected[name];
  return {
    id,
    name,
    args: [
      ...['sem', '--data', data.split('/').pop()!, '--model', 'model.txt', ...settings, ...args],
      ...['--with', twoLevels ? 'standardized' : WITH],
    ],
    files: { 'model.txt': modelOf(source, name) },
    ours: (printed) => asFixture(printed, theirs),
    theirs: twoLevels ? theirs : { ...theirs, fit: exactly(theirs, args) },
    allowed: twoLevels ? twoLevelTolerance(tolerance) : modelTolerance(tolerance, id),
  };
}

// lavaan's search for the lower end stops at 1e-4; the fixture has it to the end.
function exactly(theirs: Fixture, args: readonly string[]): Fixture {
  const least = args.includes('gls') || args.includes('uls');
  return theirs.rmseaExact && !least
    ? { ...theirs.fit, 'rmsea.ci.lower': theirs.rmseaExact.lower }
    : theirs.fit;
}

/** The printed document under the names of the fixture. */
function asFixture(printed: Fixture, theirs: Fixture) {
  const sample = printed.sample ?? {};
  const first = printed.groups ? sample[printed.groups[0]] : sample;
  return {
    ...printed,
    factorScoresFirstRows: printed.factorScores,
    saturatedEM: reordered(sample, theirs.saturatedEM),
    sampleThresholds: first?.thresholds,
    polychoric: reordered(first, { cov: theirs.polychoric })?.cov,
    ...(theirs.fit
      ? {}
      : { logl: printed.fit.logl, df: printed.fit.df, chisqLoose: printed.fit.chisq }),
    exactSaturated: { chisq: printed.fit.chisq, logLik: printed.fit['unrestricted.logl'] },
  };
}

/** Rows and columns in the order of the fixture. */
function reordered(sample: Fixture, theirs: Fixture): Fixture {
  if (!theirs?.cov || !sample?.cov) return sample;
  const at: number[] = theirs.cov.rows.map((name: string) => sample.cov.rows.indexOf(name));
  const data = at.map((i) => at.map((j) => sample.cov.data[i][j]));
  return { ...sample, cov: { data } };
}

/** Inside the library only, or how R's search went. */
const ELSEWHERE =
  /^(?:optimum|defaultRunDifference|rmseaExact|gammaDiagonal|sampleCovariance|sampleMean|patterns|converged)/;

function modelTolerance(tolerance: Fixture, id: string): Allowed {
  const se = tolerance.se ?? 1e-6;
  return (path) => {
    if (ELSEWHERE.test(path)) return undefined;
    if (path.startsWith('fit.')) {
      let allowed = tolerance.fitIndex ?? 1e-7;
      if (/chisq/.test(path)) allowed = tolerance.chisq_rel ?? 1e-7;
      if (/scal|robust/.test(path)) {
        allowed = Math.max(allowed, tolerance.robustScaling_rel ?? tolerance.scaled_rel ?? 1e-6);
      }
      return /rmsea\.ci/.test(path) ? Math.max(allowed, tolerance.rmseaCi ?? 1e-6) : allowed;
    }
    if (path.startsWith('standardized')) {
      // Lavaan's standardised standard errors are numerical: its z-values hang on them.
      if (/\.(?:z|pvalue)$/.test(path)) return undefined;
      return Math.max(tolerance.std ?? 0, se);
    }
    if (path.startsWith('modificationIndices')) return tolerance.modificationIndex_rel;
    if (path.startsWith('factorScores')) return tolerance.factorScores;
    if (/^(?:saturatedEM|residuals)/.test(path)) return 1e-6;
    if (/^(?:polychoric|sampleThresholds)/.test(path)) return tolerance.polychoric;
    if (path.endsWith('.est')) return tolerance.est;
    if (/^(?:rsquare|implied)/.test(path))
      return Math.max(1e-6, id.startsWith('o') ? tolerance.est : 0);
    return se;
  };
}

function twoLevelTolerance(tolerance: Fixture): Allowed {
  const est = tolerance.twolevel_est ?? tolerance.est;
  const se = tolerance.twolevel_se ?? tolerance.se;
  // Lavaan's saturated model stops at 1e-4: what depends on it is compared loosely.
  const loose = /chisq|pvalue|unrestricted|cfi|tli|fi$|rni|srmr|rmsea/;
  return (path) => {
    if (/^(?:optimum|defaultRun|rmseaExact|exactSaturated\.optimum|converged)/.test(path))
      return undefined;
    if (path.startsWith('exactSaturated')) return 1e-7;
    if (path.startsWith('icc')) return 1e-4;
    if (path.startsWith('chisqLoose')) return tolerance.chisqLoose;
    if (path.startsWith('fit.')) return loose.test(path) ? 0.01 : 1e-7;
    if (path.startsWith('standardized')) return /\.(?:z|pvalue)$/.test(path) ? undefined : se;
    if (path.endsWith('.est')) return est;
    return path.startsWith('logl') ? 1e-7 : se;
  };
}

function invariance(): Run[] {
  const { id, data, model, options, expected, tolerance } = fixture('inv-hs39-school');
  const fits = modelTolerance(tolerance, id);
  return ['ML', 'MLR'].map((name) => ({
    id,
    name: `invariance ${name}`,
    args: [
      ...['invariance', '--data', data.split('/').pop()!, '--model', model],
      ...['--options', JSON.stringify(options), '--estimator', name.toLowerCase()],
    ],
    theirs: withExactEnds(expected[name]),
    allowed: (path) => {
      if (!path.startsWith('comparisons.')) return fits(path.replace(/^[^.]*\./, ''));
      if (path.includes('satorra2000')) return tolerance.satorra2000_rel;
      return path.includes('delta') || /\.p$/.test(path) ? 1e-6 : tolerance.chisqDiff_rel;
    },
  }));
}

function withExactEnds(steps: Fixture): Fixture {
  return Object.fromEntries(
    Object.entries<Fixture>(steps).map(([name, step]) => [
      name,
      step.rmseaExact ? { ...step, fit: exactly(step, []) } : step,
    ]),
  );
}
