import {
  isEqualKind,
  linkedParameters,
  type EqualKind,
  type SemOptions,
} from '@tldw/evaluation/statistics';
import { refuseIdle } from '../../arguments.ts';
import { Misuse } from '../../command.ts';
import { EXTRAS, type Extra } from './sem-document.ts';

const ESTIMATORS: readonly string[] = [
  'ml',
  'mlm',
  'mlmv',
  'mlmvs',
  'mlr',
  'mlf',
  'gls',
  'dwls',
  'wlsm',
  'wlsmv',
  'uls',
  'ulsm',
  'ulsmv',
];

/** The options that every analysis with a model in lavaan's syntax shares. */
export const MODEL_OPTIONS = {
  data: { type: 'string' },
  model: { type: 'string' },
  kind: { type: 'string' },
  estimator: { type: 'string' },
  missing: { type: 'string' },
  group: { type: 'string' },
  cluster: { type: 'string' },
  ordered: { type: 'string' },
  'group-equal': { type: 'string' },
  'group-partial': { type: 'string' },
  parameterization: { type: 'string' },
  likelihood: { type: 'string' },
  information: { type: 'string' },
  meanstructure: { type: 'boolean' },
  'std-lv': { type: 'boolean' },
  orthogonal: { type: 'boolean' },
  'fixed-x': { type: 'string' },
  se: { type: 'string' },
  seed: { type: 'string' },
  bootstrap: { type: 'string' },
  with: { type: 'string' },
  json: { type: 'boolean', default: false },
  options: { type: 'string' },
  lang: { type: 'string' },
} as const;

export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** Options of the model from the command line, refused when a word is not known. */
export function modelOptions(values: Values): SemOptions {
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const oneOf = <T extends string>(name: string, allowed: readonly T[]): T | undefined => {
    const value = text(name)?.toLowerCase();
    if (value === undefined) return undefined;
    const found = allowed.find((each) => each === value);
    if (found === undefined) throw new Misuse(`--${name} takes one of: ${allowed.join(', ')}.`);
    return found;
  };
  const list = (name: string): string[] | undefined =>
    text(name)
      ?.split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const estimator = oneOf('estimator', ESTIMATORS) as SemOptions['estimator'];
  const missing = oneOf('missing', ['listwise', 'fiml', 'ml', 'pairwise']);
  const equal = list('group-equal');
  const unknown = equal?.find((kind) => !isEqualKind(kind));
  if (unknown !== undefined) {
    throw new Misuse(
      `--group-equal does not know "${unknown}". It takes loadings, intercepts, means, thresholds, regressions, residuals, residual.covariances, lv.variances, lv.covariances.`,
    );
  }
  const ordered = list('ordered');
  const se = oneOf('se', ['standard', 'robust', 'none']);
  const fixedX = oneOf('fixed-x', ['true', 'false']);
  const kind = oneOf('kind', ['sem', 'cfa', 'growth']);
  const likelihood = oneOf('likelihood', ['normal', 'wishart']);
  const information = oneOf('information', ['expected', 'observed']);
  const parameterisation = oneOf('parameterization', ['delta', 'theta']);
  const [group, cluster, partial] = [text('group'), text('cluster'), list('group-partial')];
  return {
    linked: linkedParameters,
    ...(estimator === undefined ? {} : { estimator }),
    ...(missing === undefined ? {} : { missing: missing === 'ml' ? ('fiml' as const) : missing }),
    ...(se === undefined ? {} : { se }),
    ...(kind === undefined ? {} : { kind }),
    ...(likelihood === undefined ? {} : { likelihood }),
    ...(information === undefined ? {} : { information }),
    ...(parameterisation === undefined ? {} : { parameterisation }),
    ...(group === undefined ? {} : { group }),
    ...(cluster === undefined ? {} : { cluster }),
    ...(equal === undefined ? {} : { groupEqual: equal as EqualKind[] }),
    ...(partial === undefined ? {} : { groupPartial: partial }),
    ...(ordered === undefined
      ? {}
      : { ordered: ordered.length === 1 && ordered[0] === 'all' ? (true as const) : ordered }),
    ...(fixedX === undefined ? {} : { fixedX: fixedX === 'true' }),
    ...(values['std-lv'] === true ? { standardiseLatent: true } : {}),
    ...(values.orthogonal === true ? { orthogonal: true } : {}),
    ...(values.meanstructure === true ? { meanStructure: true } : {}),
  };
}

/** Refuse options of a model that would change nothing beside the others. */
export function refuseIdleOfModel(values: Values): void {
  const isBootstrap = String(values['se']).toLowerCase() === 'bootstrap';
  if (!isBootstrap) refuseIdle(values, ['seed', 'bootstrap'], 'without --se bootstrap');
  if (values['group'] === undefined) {
    refuseIdle(values, ['group-equal', 'group-partial', 'partial'], 'without --group COLUMN');
  }
  if (values['ordered'] === undefined) {
    refuseIdle(values, ['parameterization'], 'without --ordered');
  } else refuseIdle(values, ['likelihood', 'information'], 'with --ordered');
  const estimator = String(values['estimator'] ?? 'ml').toLowerCase();
  if (estimator !== 'ml') refuseIdle(values, ['likelihood'], `with the estimator ${estimator}`);
  if (!estimator.startsWith('ml')) {
    refuseIdle(values, ['information'], `with the estimator ${estimator}`);
  }
  if (['fiml', 'ml'].includes(String(values['missing']).toLowerCase())) {
    refuseIdle(values, ['likelihood'], 'with --missing fiml');
  }
}

/** How rows are drawn again, when `--se bootstrap` asks for it. */
export function resampling(values: Values): { samples: number; seed: number } | undefined {
  if (String(values['se']).toLowerCase() !== 'bootstrap') return undefined;
  const given = (name: string) => wholeNumber(values[name]?.toString(), `--${name}`);
  const seed = given('seed');
  if (seed === undefined) {
    throw new Misuse('A bootstrap needs --seed N, so that it can be repeated.');
  }
  return { samples: given('bootstrap') ?? 1000, seed };
}

function wholeNumber(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new Misuse(`${name} takes a whole number.`);
  return value;
}

/** What else to print of a fit. */
export function extrasOf(value: string | undefined): readonly Extra[] {
  return (value ?? '').split(',').flatMap((part): Extra[] => {
    const word = part.trim();
    if (word === '') return [];
    const extra = EXTRAS.find((each) => each === word);
    if (!extra) throw new Misuse(`--with takes ${EXTRAS.join(', ')}; it does not know "${word}".`);
    return [extra];
  });
}

/** The column of clusters that a model with levels needs; what it cannot be combined with is misuse. */
export function refuseBesideLevels(values: Values): { readonly cluster: string } {
  const { cluster } = values;
  if (typeof cluster !== 'string') {
    throw new Misuse('A model with levels needs --cluster COLUMN: the school of each person.');
  }
  const asked = [
    'group',
    'ordered',
    'kind',
    'bootstrap',
    'seed',
    'group-equal',
    'group-partial',
    'likelihood',
    'information',
    'meanstructure',
    'parameterization',
  ];
  const beside = asked.find((name) => values[name] !== undefined);
  if (beside) throw new Misuse(`--${beside} cannot be combined with a model that has levels.`);
  for (const [name, only] of [
    ['estimator', 'ml'],
    ['missing', 'listwise'],
    ['se', 'standard'],
  ] as const) {
    if (values[name] === undefined || String(values[name]).toLowerCase() === only) continue;
    throw new Misuse(`A model with levels takes --${name} ${only} only.`);
  }
  const extra = extrasOf(values['with']?.toString()).find((each) => !/^standardized/.test(each));
  if (extra) throw new Misuse(`--with ${extra} is not there for a model that has levels.`);
  return { cluster };
}
