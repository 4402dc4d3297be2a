import * as stats from '../../../src/statistics/index.ts';
import { compareImputer } from './imputer-comparison.ts';
import { compareOmega } from './omega-comparisons.ts';
import { compareOrdinal } from './ordinal-comparisons.ts';
import { result, value, walk, numbers, type Tolerance } from './walk.ts';
import { fixture, readData, type Compared } from '../sem/fixtures.ts';

// R's own noncentral F series stops at 1e-9: checked with 30 digits, ours is the nearer.
const R_STOPS_AT = 1e-9;

/** Every closed-form fixture against ours, one row per number. */
export function compareStatistics(): Compared[] {
  const to: Compared[] = [];
  distributions(to);
  reliability(to);
  description(to);
  effects(to);
  regression(to);
  agreement(to);
  power(to);
  irt(to);
  missing(to);
  network(to);
  compareOmega(to);
  compareOrdinal(to);
  compareImputer(to);
  return to;
}

type Row = Record<string, number>;

function distributions(to: Compared[]): void {
  const id = 'dist-grid-a';
  const { expected } = fixture(id) as { expected: Record<string, Row[]> };
  const each = (run: string, tolerance: number, relative: boolean, ours: (row: Row) => Row) => {
    expected[run]!.forEach((row) => {
      const mine = ours(row);
      // A number below 1e-300 has no digits left to compare.
      const theirs = Object.fromEntries(
        Object.keys(mine).flatMap((key) =>
          row[key] === null || (row[key] !== 0 && Math.abs(row[key]!) < 1e-300)
            ? []
            : [[key, row[key]]],
        ),
      );
      const at = Object.entries(row)
        .filter(([key]) => !(key in mine))
        .map(([key, v]) => `${key}=${v}`)
        .join(' ');
      walk(to, { fixture: id, run }, mine, theirs, () => ({ value: tolerance, relative }), '');
      for (const last of to.slice(-Object.keys(theirs).length))
        Object.assign(last, { quantity: `${last.quantity} at ${at}` });
    });
  };
  const s = stats;
  each('normal', 1e-12, true, ({ x }) => ({
    pdf: s.normalPdf(x!),
    cdf: s.normalCdf(x!),
    upper: s.normalUpper(x!),
    logcdf: s.logNormalCdf(x!),
  }));
  each('normalQuantile', 1e-10, true, ({ p }) => ({ q: s.normalQuantile(p!) }));
  each('t', 1e-12, true, ({ x, nu }) => ({
    pdf: s.tPdf(x!, nu!),
    cdf: s.tCdf(x!, nu!),
    upper: s.tUpper(x!, nu!),
  }));
  each('tQuantile', 1e-10, true, ({ p, nu }) => ({ q: s.tQuantile(p!, nu!) }));
  each('chisq', 1e-12, true, ({ x, df }) => ({
    pdf: s.chiSquaredPdf(x!, df!),
    cdf: s.chiSquaredCdf(x!, df!),
    upper: s.chiSquaredUpper(x!, df!),
  }));
  each('chisqQuantile', 1e-10, true, ({ p, df }) => ({ q: s.chiSquaredQuantile(p!, df!) }));
  each('f', 1e-12, true, ({ x, df1, df2 }) => ({
    cdf: s.fCdf(x!, df1!, df2!),
    upper: s.fUpper(x!, df1!, df2!),
  }));
  each('fQuantile', 1e-10, true, ({ p, df1, df2 }) => ({ q: s.fQuantile(p!, df1!, df2!) }));
  each('beta', 1e-12, true, ({ x, a, b }) => ({
    cdf: s.betaCdf(x!, a!, b!),
    upper: s.betaUpper(x!, a!, b!),
    lbeta: s.logBeta(a!, b!),
  }));
  each('gamma', 1e-12, true, ({ x, shape }) => ({
    cdf: s.gammaCdf(x!, shape!),
    upper: s.gammaUpper(x!, shape!),
    lgamma: s.logGamma(x! + shape!),
    digamma: s.digamma(x! + shape!),
    trigamma: s.trigamma(x! + shape!),
  }));
  each('noncentralT', 1e-10, false, ({ x, nu, ncp }) => ({ cdf: s.noncentralTCdf(x!, nu!, ncp!) }));
  each('noncentralChisq', 1e-10, false, ({ x, df, ncp }) => ({
    cdf: s.noncentralChiSquaredCdf(x!, df!, ncp!),
    upper: s.noncentralChiSquaredUpper(x!, df!, ncp!),
  }));
  each('noncentralF', R_STOPS_AT, false, ({ x, df1, df2, ncp }) => ({
    cdf: s.noncentralFCdf(x!, df1!, df2!, ncp!),
  }));
  each('bivariateNormal', 1e-13, false, ({ h, k, rho }) => ({
    cdf: s.bivariateNormalCdf(h!, k!, rho!),
  }));
  each('studentizedRange', 1e-7, false, ({ q, nmeans, df }) => ({
    cdf: s.studentisedRangeCdf(q!, nmeans!, df!),
    upper: s.studentisedRangeUpper(q!, nmeans!, df!),
  }));
  each('binomialExact', 1e-10, false, ({ x, n }) => {
    const exact = s.clopperPearson(x!, n!);
    const score = s.wilson(x!, n!);
    return {
      clopperLower: exact.lower,
      clopperUpper: exact.upper,
      wilsonLower: score.lower,
      wilsonUpper: score.upper,
    };
  });
}

function reliability(to: Compared[]): void {
  for (const id of ['rel-bfi-agree', 'rel-bfi-25', 'rel-attitude', 'rel-holzinger9']) {
    const { data, options, expected, tolerance } = fixture(id);
    const names: string[] = options.items;
    const reversed = names.flatMap((name, i) => ((options.keys?.[name] ?? 1) < 0 ? [i] : []));
    const ours = result(stats.reliability(numbers(readData(data), names), { names, reversed }));
    const { listwise, psychPairwise, nRows, nComplete, k } = expected;
    const { listwise: own } = ours;
    const counted = { nRows: ours.nRows, nComplete: ours.nComplete, k: ours.k };
    walk(to, { fixture: id, run: 'counts' }, counted, { nRows, nComplete, k }, () => ({
      value: 0,
    }));
    walk(to, { fixture: id, run: 'listwise' }, own, listwise, (path) => ({
      value: /^alpha$|^alphaStandard/.test(path)
        ? tolerance.alpha
        : path.startsWith('alphaCi')
          ? tolerance.alphaCi
          : tolerance.items,
    }));
    walk(to, { fixture: id, run: 'psychPairwise' }, ours.psychPairwise, psychPairwise, () => ({
      value: tolerance.psychPairwise,
    }));
  }
}

function description(to: Compared[]): void {
  for (const id of ['desc-bfi400', 'desc-attitude']) {
    const { data, expected, tolerance } = fixture(id);
    const columns = readData(data);
    const names = Object.keys(columns);
    const ours = result(stats.describe(numbers(columns, names), names));
    for (const run of ['describe', 'correlations', 'shapiro', 'factorability', 'mardia'] as const) {
      walk(to, { fixture: id, run }, ours[run], expected[run], (path) => ({
        value:
          run === 'correlations'
            ? /\.p/.test(path)
              ? tolerance.p
              : tolerance.correlations
            : (tolerance[run] ?? tolerance.kmo),
      }));
    }
    for (const [scale, scores] of Object.entries<Record<string, never>>(
      expected.scaleScores ?? {},
    )) {
      const items = (scores['items'] as unknown as string[]).map((name) => {
        const column = Float64Array.from(columns[name] as number[]);
        return ['A1', 'C4', 'C5'].includes(name) ? column.map((v) => 7 - v) : column;
      });
      const rules = {
        meanOfAvailable: 'mean-of-available',
        atLeastHalf: 'at-least-half',
        atLeastTwoThirds: 'at-least-two-thirds',
        completeOnly: 'complete-only',
        medianImputed: 'median-imputed',
        meanImputed: 'mean-imputed',
      } as const;
      for (const [key, rule] of Object.entries(rules)) {
        walk(
          to,
          { fixture: id, run: `scaleScores ${scale}` },
          stats.scoreSummary(stats.scaleScores(items, rule)),
          scores[key],
          () => ({ value: tolerance.scaleScores }),
          key,
        );
      }
      const own = stats.scaleScores(items, 'mean-of-available');
      walk(
        to,
        { fixture: id, run: `scaleScores ${scale}` },
        {
          firstTen: own.slice(0, 10),
          zFirstTen: stats.standardScores(own)?.slice(0, 10),
          pompFirstTen: stats.percentOfMaximum(own, 1, 6).slice(0, 10),
        },
        {
          firstTen: scores['firstTen'],
          zFirstTen: scores['zFirstTen'],
          pompFirstTen: scores['pompFirstTen'],
        },
        () => ({ value: tolerance.scaleScores }),
      );
    }
  }
}

function effects(to: Compared[]): void {
  const tolerance: Tolerance = (path) => ({
    value: path.startsWith('effectsizePackage')
      ? 1e-4
      : /Ci|\.lower|\.upper|cohenD|hedges/.test(path)
        ? 1e-8
        : path.startsWith('tukey')
          ? 1e-7
          : /p$|pNormal/.test(path)
            ? 1e-8
            : 1e-10,
  });
  const sleep = fixture('es-sleep-paired');
  const [pre, post] = numbers(readData(sleep.data), ['pre', 'post']) as [
    Float64Array,
    Float64Array,
  ];
  walk(
    to,
    { fixture: sleep.id, run: 'paired' },
    result(stats.pairedEffects(pre, post)),
    sleep.expected.paired,
    tolerance,
  );
  const part = (
    data: Record<string, (number | string)[]>,
    outcome: string,
    group: string,
    name: string | number,
  ) => Float64Array.from((data[outcome] as number[]).filter((_, i) => data[group]![i] === name));
  const sat = fixture('es-satact-gender');
  const satData = readData(sat.data);
  for (const outcome of ['SATQ', 'ACT']) {
    const ours = result(
      stats.independentEffects(
        part(satData, outcome, 'gender', 1),
        part(satData, outcome, 'gender', 2),
      ),
    );
    walk(to, { fixture: sat.id, run: outcome }, ours, sat.expected[outcome], tolerance);
  }
  const plants = fixture('es-plantgrowth');
  const plantData = readData(plants.data);
  const names = ['ctrl', 'trt1', 'trt2'];
  const groups = names.map((name) => part(plantData, 'weight', 'group', name));
  walk(
    to,
    { fixture: plants.id, run: 'anova' },
    result(stats.severalGroups(groups, names)),
    plants.expected.anova,
    tolerance,
  );
  walk(
    to,
    { fixture: plants.id, run: 'ctrlVsTrt2' },
    result(stats.independentEffects(groups[0]!, groups[2]!)),
    plants.expected.ctrlVsTrt2,
    tolerance,
  );
}

function variablesOf(data: Record<string, (number | string)[]>): stats.Variables {
  return Object.fromEntries(
    Object.entries(data).map(([name, column]) => [
      name,
      typeof column[0] === 'number' ? Float64Array.from(column as number[]) : (column as string[]),
    ]),
  );
}

function regression(to: Compared[]): void {
  for (const id of ['reg-apiclus1', 'reg-mtcars']) {
    const { data, model, options, expected, tolerance } = fixture(id);
    const ours = result(
      stats.linearModel(model, variablesOf(readData(data)), {
        cluster: options.cluster,
        test: expected.waldHTZ.coefs,
      }),
    );
    for (const [run, theirs] of Object.entries(expected)) {
      walk(to, { fixture: id, run }, ours[run as keyof typeof ours], theirs, (path) => ({
        value: /satterthwaiteDf|HTZ|Fstat|dfDenom/.test(path)
          ? tolerance.satterthwaite_rel
          : /[pP]$|P\./.test(path)
            ? tolerance.p_rel
            : /CR[23]/.test(path)
              ? tolerance.cr2_rel
              : tolerance.ols_rel,
      }));
    }
  }
}

function agreement(to: Compared[]): void {
  for (const id of ['agr-anxiety', 'agr-diagnoses', 'agr-raw4raters']) {
    const { data, options, expected, tolerance } = fixture(id);
    const columns = readData(data);
    const names = Object.keys(columns);
    const ratings = names.map((name) =>
      columns[name]!.map((cell) => (Number.isNaN(cell) || cell === '' ? null : cell)),
    );
    const ours = result(stats.agreement(ratings, names, options.scale));
    // `irr`'s own Krippendorff value is wrong for complete data with more than two raters.
    const theirs = JSON.parse(
      JSON.stringify(expected, (key, v: unknown) => (key === 'irrPackage' ? undefined : v)),
    );
    for (const [run, own] of Object.entries(theirs)) {
      walk(to, { fixture: id, run }, ours[run as keyof typeof ours], own, (path) => ({
        value:
          run === 'cac'
            ? tolerance.cac
            : /[iI]cc|kendall/.test(run)
              ? tolerance.iccCi
              : /se|lower|upper|p$/.test(path)
                ? tolerance.se
                : 1e-10,
      }));
    }
  }
}

function power(to: Compared[]): void {
  const id = 'power-grid-a';
  const { expected } = fixture(id) as { expected: Record<string, Row[]> };
  const each = (run: string, tolerance: number, ours: (row: never) => Row) =>
    expected[run]!.forEach((row, i) => {
      const mine = ours(row as never);
      const theirs = Object.fromEntries(Object.keys(mine).map((key) => [key, row[key]]));
      walk(to, { fixture: id, run }, mine, theirs, () => ({ value: tolerance }), `row ${i + 1}`);
    });
  const at = (kind: string) => (row: Row) => ({
    power: value(stats.power({ ...row, kind } as never, row['sig'] ?? 0.05)),
  });
  const find = (kind: string, unknown: string, row: object, target: number, sig = 0.05) =>
    value(stats.solvePower({ ...row, kind } as never, unknown, target, sig));
  each('tTestPower', 1e-9, at('t-test'));
  each('tTestN', 1e-9, (row: Row) => ({
    nExact: find('t-test', 'n', row, row['power']!, row['sig']),
  }));
  each('tTestMinD', 1e-9, (row: Row) => ({
    dExact: find('t-test', 'd', { ...row, type: 'two.sample' }, row['power']!, row['sig']),
  }));
  each('tTestUnequal', 1e-9, at('t-test-unequal'));
  each('correlation', 1e-9, at('correlation'));
  each('correlationN', 1e-5, (row: Row) => ({ n: find('correlation', 'n', row, row['power']!) }));
  each('anova', 1e-9, at('anova'));
  each('regressionF2', 1e-9, at('regression'));
  each('twoProportions', 1e-9, at('two-proportions'));
  each('esH', 1e-12, (row: Row) => ({ h: stats.cohenH(row['p1']!, row['p2']!) }));
  each('chisq', 1e-9, at('chi-squared'));
  each('rmseaPower', 1e-9, at('rmsea'));
  each('rmseaSampleSize', 0, (row: Row) => ({ n80: Math.ceil(find('rmsea', 'n', row, 0.8)) }));
  each('clusterRandomised', 1e-9, (row: Row) => ({
    ...stats.clusterDesign({ ...row, kind: 'cluster-randomised' } as never),
    ...at('cluster-randomised')(row),
  }));
}

function irt(to: Compared[]): void {
  const lsat = fixture('irt-lsat');
  const science = fixture('irt-science4');
  const columnsOf = (path: string) => {
    const data = readData(path);
    return { names: Object.keys(data), columns: numbers(data, Object.keys(data)) };
  };
  const one = columnsOf(lsat.data);
  const { personByScore, ...rasch } = lsat.expected.raschCml;
  const ours = result(stats.raschModel(one.columns, one.names));
  walk(to, { fixture: lsat.id, run: 'raschCml' }, ours, rasch, (path) => ({
    value: path.startsWith('se') ? 1e-7 : path.startsWith('andersen') ? 1e-4 : 1e-8,
  }));
  walk(
    to,
    { fixture: lsat.id, run: 'raschCml' },
    ours.personByScore.data,
    personByScore.data,
    () => ({ value: 1e-8 }),
    'personByScore',
  );
  const model = (
    id: string,
    run: string,
    from: ReturnType<typeof columnsOf>,
    options: stats.ResponseOptions,
    expected: Record<string, unknown>,
  ) => {
    const { npar, aic, bic, M2mirt, ...theirs } = expected as Record<
      string,
      Record<string, number>
    >;
    const one = (each: Record<string, number> = {}) => Object.values(each)[0];
    const { marginFit, ...fit } = result(stats.responseModel(from.columns, from.names, options));
    walk(to, { fixture: id, run: `${run}, M₂` }, marginFit, M2mirt, () => ({ value: 1e-6 }));
    walk(
      to,
      { fixture: id, run },
      fit,
      { ...(theirs as object), npar: one(npar), aic: one(aic), bic: one(bic) },
      (path) => ({
        value: path.includes('se') ? 1e-4 : path.startsWith('personScores') ? 1e-6 : 1e-5,
      }),
    );
  };
  model(lsat.id, 'twoPL', one, {}, lsat.expected.twoPL);
  model(lsat.id, 'onePL', one, { equalSlopes: true }, lsat.expected.onePL);
  const four = columnsOf(science.data);
  model(science.id, 'grm', four, {}, science.expected.grm);
  model(science.id, 'gpcm', four, { kind: 'partial-credit' }, science.expected.gpcm);
}

function missing(to: Compared[]): void {
  const em = fixture('em-nhanes');
  const data = readData(em.data);
  const { optimum: _optimum, ...theirs } = em.expected;
  walk(
    to,
    { fixture: em.id, run: 'em' },
    result(stats.normalEm(numbers(data, Object.keys(data)), Object.keys(data))),
    theirs,
    (path) => ({ value: path.startsWith('seMean') ? 1e-6 : 1e-7 }),
  );
  const mi = fixture('mi-nhanes2');
  const long = readData(mi.data.imputedLong);
  const sets = [...new Set(long['imp'])].map((set) => {
    const rows = long['imp']!.flatMap((v, i) => (v === set ? [i] : []));
    return variablesOf(
      Object.fromEntries(
        Object.entries(long).map(([name, column]) => [name, rows.map((i) => column[i]!)]),
      ),
    );
  });
  const { correlation, correlationVars, ...pooled } = mi.expected;
  walk(
    to,
    { fixture: mi.id, run: 'pooled' },
    result(stats.pooledRegression(mi.model.full, sets, mi.model.null)),
    pooled,
    (path) => ({ value: /^D\d/.test(path) ? 1e-7 : 1e-9 }),
  );
  const [x, y] = correlationVars as [string, string];
  const r = stats.pooledCorrelation(
    sets.map((set) => [set[x] as Float64Array, set[y] as Float64Array]),
  );
  walk(to, { fixture: mi.id, run: 'correlation' }, r, correlation, () => ({ value: 1e-9 }));
}

function network(to: Compared[]): void {
  for (const id of ['net-zachary', 'net-advice18']) {
    const { data, options, expected } = fixture(id);
    const edges = readData(data.edges);
    const nodes = readData(data.nodes);
    const [idName, attribute] = Object.keys(nodes) as [string, string];
    const weight = edges['weight'] as number[] | undefined;
    const ties = edges['from']!.map((from, i) => ({
      from: String(from),
      to: String(edges['to']![i]),
      ...(weight ? { weight: weight[i]! } : {}),
    }));
    const names = nodes[idName]!.map(String);
    const of = Object.fromEntries(names.map((name, i) => [name, String(nodes[attribute]![i])]));
    const ours = result(
      stats.network(ties, names, {
        directed: options.directed,
        weighted: weight !== undefined,
        groups: { attribute, of },
      }),
    );
    walk(to, { fixture: id, run: 'network' }, ours, expected, (path) => ({
      value: path.startsWith('eigenvector') ? 1e-8 : 1e-9,
    }));
  }
}
