import { fixture, type Fixture } from './tldw.ts';
import type { Allowed } from './compare.ts';

/** One call of the command, and the part of a fixture that its answer must agree with. */
export interface Run {
  readonly id: string;
  readonly name: string;
  readonly args: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  /** From the printed document to what stands at the same place in the fixture. */
  readonly ours?: (printed: Fixture) => unknown;
  readonly theirs: unknown;
  readonly allowed: Allowed;
}

const fileOf = (path: string): string => path.split('/').pop()!;
const ends = (path: string, ...names: string[]) => names.includes(path.split('.').pop()!);

/** Every analysis of the command that answers in one document, on every fixture it is for. */
export function analysisRuns(): Run[] {
  return [
    ...reliability(),
    ...description(),
    ...effects(),
    ...regression(),
    ...agreement(),
    ...multilevel(),
    ...itemResponse(),
    ...missing(),
    ...networks(),
    ...power(),
  ];
}

function of(id: string, command: string, more: readonly string[] = []) {
  const { data, options, expected, tolerance } = fixture(id);
  const args = [
    command,
    ...(typeof data === 'string' ? ['--data', fileOf(data)] : []),
    ...(options ? ['--options', JSON.stringify(options)] : []),
    ...more,
  ];
  return { id, name: command, args, theirs: expected, tolerance };
}

function reliability(): Run[] {
  return ['rel-bfi-agree', 'rel-bfi-25', 'rel-attitude', 'rel-holzinger9'].map((id) => {
    const { expected } = fixture(id);
    const { omegaHierarchicalPsych: h, ...theirs } = expected;
    const factors: number | undefined = h && h.schmidLeiman.cols.length - 4;
    const { tolerance, ...run } = of(id, 'reliability', factors ? ['--factors', `${factors}`] : []);
    // The order and sign of group factors are arbitrary, and G6 and alpha stand in the report itself.
    const hierarchical = h && {
      omegaH: h.omegaH,
      omegaLim: h.omegaLim,
      omegaTotal: h.omegaTotal,
      ECV: h.ECV,
    };
    return {
      ...run,
      theirs: { ...theirs, ...(h ? { omegaHierarchicalPsych: hierarchical } : {}) },
      allowed: (path) => {
        if (path.includes('optimum')) return undefined;
        if (path.startsWith('omegaHierarchical')) return tolerance.omegaHierarchicalPsych;
        if (path.startsWith('omegaMinres')) return tolerance.omegaMinres;
        if (path.startsWith('omegaML')) {
          return /se|ci/.test(path) ? tolerance.omegaSe : tolerance.omegaML;
        }
        if (path.startsWith('psychPairwise')) return tolerance.psychPairwise;
        if (/^listwise\.alpha(?:Standardized)?$/.test(path)) return tolerance.alpha;
        return path.startsWith('listwise.alphaCi') ? tolerance.alphaCi : tolerance.items;
      },
    };
  });
}

function description(): Run[] {
  const scales = (expected: Fixture): string[] =>
    expected.scaleScores
      ? [
          '--scales',
          Object.entries<{ items: string[] }>(expected.scaleScores)
            .map(([name, { items }]) => `${name}=${items.join(',')}`)
            .join(';'),
        ]
      : [];
  const plain = ['desc-bfi400', 'desc-attitude'].map((id): Run => {
    const { tolerance, ...run } = of(id, 'describe', scales(fixture(id).expected));
    return {
      ...run,
      allowed: (path) => {
        const part = path.split('.')[0]!;
        if (part === 'correlations') {
          return /\.p/.test(path) ? tolerance.p : tolerance.correlations;
        }
        return tolerance[part] ?? tolerance.kmo;
      },
    };
  });
  const { id, data, expected, tolerance } = fixture('poly-bfi25');
  const pairs: string = expected.pairs.map(({ x, y }: Fixture) => `${x}:${y}`).join(',');
  return [
    ...plain,
    {
      id,
      name: 'describe --ordered',
      args: ['describe', '--data', fileOf(data), '--ordered', '--pairs', pairs],
      theirs: expected,
      allowed: (path) => {
        if (path.includes('polycor')) return undefined;
        if (ends(path, 'fullML')) return tolerance.fullML;
        if (ends(path, 'fullMLSe')) return tolerance.fullMLSe;
        if (ends(path, 'twoStepSeObserved')) return tolerance.twoStepSe;
        return path.startsWith('thresholds') ? tolerance.thresholds : tolerance.polychoric;
      },
    },
  ];
}

function effects(): Run[] {
  const allowed: Allowed = (path) => {
    if (path.includes('effectsizePackage')) return 1e-4;
    if (path.includes('tukey')) return 1e-7;
    return /Ci|lower|upper|cohenD|hedges|p$|pNormal/.test(path) ? 1e-8 : 1e-10;
  };
  const plants = fixture('es-plantgrowth').expected;
  const by = ['--outcome', 'weight', '--group', 'group'];
  return [
    { ...of('es-sleep-paired', 'effect', ['--pre', 'pre', '--post', 'post']), allowed },
    {
      ...of('es-satact-gender', 'effect', ['--outcome', 'SATQ,ACT', '--group', 'gender']),
      allowed,
    },
    { ...of('es-plantgrowth', 'effect', by), theirs: { anova: plants.anova }, allowed },
    {
      ...of('es-plantgrowth', 'effect', [...by, '--groups', 'ctrl,trt2']),
      name: 'effect of two groups',
      theirs: { weight: plants.ctrlVsTrt2 },
      allowed,
    },
  ];
}

function regression(): Run[] {
  return ['reg-apiclus1', 'reg-mtcars'].map((id) => {
    const { model, expected } = fixture(id);
    const test: string = expected.waldHTZ.coefs.join(',');
    const { tolerance, ...run } = of(id, 'regression', ['--formula', model, '--test', test]);
    return {
      ...run,
      allowed: (path) => {
        if (/satterthwaiteDf|HTZ|Fstat|dfDenom/.test(path)) return tolerance.satterthwaite_rel;
        if (/[pP]$|P\./.test(path)) return tolerance.p_rel;
        return /CR[23]/.test(path) ? tolerance.cr2_rel : tolerance.ols_rel;
      },
    };
  });
}

function agreement(): Run[] {
  return ['agr-anxiety', 'agr-diagnoses', 'agr-raw4raters'].map((id) => {
    const { tolerance, ...run } = of(id, 'agreement');
    return {
      ...run,
      allowed: (path) => {
        // `irr`'s own Krippendorff value is wrong for complete data with more than two raters.
        if (path.includes('irrPackage')) return undefined;
        if (path.startsWith('cac')) return tolerance.cac;
        if (/^(?:icc|psychIcc|kendall)/.test(path)) return tolerance.iccCi;
        return /se|lower|upper|p$/.test(path) ? tolerance.se : 1e-10;
      },
    };
  });
}

function multilevel(): Run[] {
  const ids = ['sleepstudy', 'dyestuff', 'dyestuff2-boundary', 'mathachieve', 'bhr2000-null'];
  return ids.map((name) => {
    const id = `ml-${name}`;
    const { model, expected } = fixture(id);
    const { tolerance, ...run } = of(id, 'mixed', ['--model', model]);
    // At a variance of zero R's χ² is rounding error, and its p-values with it.
    const atZero = expected.lrtRandomIntercept.ml.chisq < 1e-9;
    return {
      ...run,
      allowed: (path) => {
        if (/optimum|defaultRun/.test(path)) return undefined;
        if (atZero && path.startsWith('lrtRandomIntercept')) {
          return /p(?:Chi1|Mixture)$/.test(path) ? undefined : 1e-7;
        }
        if (path.startsWith('kenwardRoger')) return tolerance.kenwardRoger_rel;
        if (path.startsWith('satterthwaite')) {
          return /\.2$/.test(path) ? tolerance.satterthwaite_df_rel : 1e-6;
        }
        if (path.startsWith('anovaIcc')) return path.includes('Ci') ? 1e-9 : tolerance.anovaIcc_rel;
        if (path.includes('seVarianceObserved')) return tolerance.seVarianceObserved_rel;
        if (path.includes('blup')) return tolerance.blup;
        if (/beta|\.se\.|vcov|\.z\./.test(path)) return tolerance.se_rel;
        return /logLik|criterion/.test(path) ? tolerance.logLik_abs : 1e-7;
      },
    };
  });
}

function itemResponse(): Run[] {
  // R names the only number of these after the first item.
  const bare = (fit: Fixture) => {
    const one = (value: Fixture) => Object.values(value)[0];
    return { ...fit, npar: one(fit.npar), aic: one(fit.aic), bic: one(fit.bic) };
  };
  return ['irt-lsat', 'irt-science4'].map((id) => {
    const { tolerance, ...run } = of(id, 'irt');
    const { raschCml, ...models } = run.theirs;
    const theirs = Object.fromEntries(
      Object.entries(models).map(([name, fit]) => [name, bare(fit)]),
    );
    return {
      ...run,
      theirs: { ...(raschCml ? { raschCml } : {}), ...theirs },
      allowed: (path) => {
        if (/M2mirt/.test(path)) return 1e-6;
        if (path.startsWith('raschCml')) {
          if (path.includes('andersen')) return tolerance.andersen_abs;
          return /se/.test(path) ? tolerance.cmlSe : tolerance.cml;
        }
        if (/se[ADB]$/.test(path)) return tolerance.mmlSe;
        return path.includes('personScores') ? tolerance.eap : tolerance.mmlPar;
      },
    };
  });
}

function missing(): Run[] {
  const { id, data, model, expected } = fixture('mi-nhanes2');
  return [
    {
      ...of('em-nhanes', 'impute'),
      allowed: (path) =>
        path.startsWith('optimum') ? undefined : path.startsWith('seMean') ? 1e-6 : 1e-7,
    },
    {
      id,
      name: 'impute --imputed',
      args: [
        ...['impute', '--imputed', fileOf(data.imputedLong)],
        ...['--formula', model.full, '--null', model.null],
      ],
      theirs: expected,
      allowed: (path) => (/^D\d/.test(path) ? 1e-7 : 1e-9),
    },
  ];
}

function networks(): Run[] {
  return ['net-zachary', 'net-advice18'].map((id) => {
    const { data, options, expected } = fixture(id);
    return {
      id,
      name: 'network',
      args: [
        ...['network', '--edges', fileOf(data.edges), '--nodes', fileOf(data.nodes)],
        ...['--options', JSON.stringify(options)],
      ],
      theirs: expected,
      allowed: (path) => (path.startsWith('eigenvector') ? 1e-8 : 1e-9),
    };
  });
}

/** Columns of the reference tables that are found, not given. */
const FOUND = ['powerStrictTwoTail', 'nExact', 'dExact', 'n80', 'designEffect', 'ncp', 'h'];
/** What is left out of a design so that it is found. */
const SOUGHT: Readonly<Record<string, readonly string[]>> = {
  tTestN: ['n'],
  tTestMinD: ['d'],
  correlationN: ['n'],
};

function power(): Run[] {
  const { id, expected, tolerance } = fixture('power-grid-a');
  return Object.entries<Fixture[]>(expected).map(([design, rows]) => {
    const sought = SOUGHT[design] ?? ['power'];
    const isGiven = (name: string) =>
      !sought.includes(name) && !(FOUND.includes(name) && !(name === 'h' && design !== 'esH'));
    const names = Object.keys(rows[0]).filter(isGiven);
    const csv = [names.join(','), ...rows.map((row) => names.map((name) => row[name]).join(','))];
    return {
      id,
      name: `power ${design}`,
      args: ['power', '--design', design, '--data', 'designs.csv'],
      files: { 'designs.csv': csv.join('\n') },
      theirs: { [design]: rows },
      allowed: (path) => {
        // R's own search for an effect stops short; `dExact` beside it is exact.
        if (design === 'tTestMinD' && ends(path, 'd')) return undefined;
        const rough = ends(path, 'n') && (design === 'tTestN' || design === 'correlationN');
        return rough ? tolerance.n_rel : tolerance.power_abs;
      },
    };
  });
}
