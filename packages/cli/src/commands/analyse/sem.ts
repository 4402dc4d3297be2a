import { parseArgs } from 'node:util';
import {
  bootstrapFit,
  fitStructuralModel,
  isEqualKind,
  type EqualKind,
  type ModelProblem,
  type SemOptions,
  type StructuralFit,
} from '@tldw/evaluation/statistics';
import { Misuse, refused, type Command, type CommandIo, type ExitCode } from '../../command.ts';
import { answer, noAnswer } from './answer.ts';
import { problemWords, warningWords } from './sem-words.ts';
import { readTable, type Table } from './table.ts';

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
  json: { type: 'boolean', default: false },
  lang: { type: 'string' },
} as const;

export const analysis: Command = {
  summary: 'factor and structural equation models in lavaan syntax',
  usage: `tldw analyse sem --data FILE.csv --model FILE.txt [--estimator ml|mlm|mlr|dwls|wlsmv]
  [--missing listwise|fiml] [--group COLUMN] [--group-equal loadings,intercepts,…]
  [--group-partial "x3~1"] [--cluster COLUMN] [--ordered A,B | --ordered all]
  [--se standard|robust|bootstrap --seed N --bootstrap 1000] [--kind sem|cfa|growth]
  [--std-lv] [--orthogonal] [--meanstructure] [--fixed-x true|false] [--json]`,
  run: async (args, io) => {
    const { values } = parseArgs({ args: [...args], options: MODEL_OPTIONS });
    if (values.model === undefined)
      throw new Misuse('Say which model to fit with --model FILE.txt.');
    const drawn = resampling(values);
    const options = modelOptions(drawn ? { ...values, se: undefined } : values);
    const model = await io.readText(values.model);
    const table = await readTable(io, values.data);
    if (!table.ok) return noAnswer(io, table.refusals, values.json);
    const once = fitStructuralModel(model, columnsOf(table.value), options);
    const fit =
      once.kind === 'fitted' && drawn
        ? bootstrapFit(once, drawn.samples, drawn.seed, progressBar(io))
        : once;
    if (fit.kind === 'refused') return refuse(io, fit.problems, values.json);
    // Without --json the answer says them itself.
    if (values.json) warn(io, fit.warnings);
    return answer(io, asLavaan(fit), values.json);
  },
};

type Values = Readonly<Record<string, string | boolean | undefined>>;

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

/** How rows are drawn again, when `--se bootstrap` asks for it. */
function resampling(values: Values): { samples: number; seed: number } | undefined {
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

function progressBar(io: CommandIo): (done: number, of: number) => void {
  let shown = 0;
  return (done, of) => {
    const tenths = Math.floor((10 * done) / of);
    if (tenths === shown) return;
    shown = tenths;
    io.err(`[${'#'.repeat(tenths)}${'.'.repeat(10 - tenths)}] ${done} / ${of}`);
  };
}

/** The columns of a table as cells; what is a number is decided where the model needs it. */
export function columnsOf(table: Table): Record<string, readonly string[]> {
  return Object.fromEntries(table.names.map((name) => [name, table.text(name)]));
}

/** Say why a model has no answer. */
export function refuse(io: CommandIo, problems: readonly ModelProblem[], json: boolean): ExitCode {
  const refusals = problems.map(({ code, params, remedy }) => ({
    code,
    params: { ...params, remedy },
    path: [],
  }));
  return refused(io, refusals, ({ code, params }) => problemWords(code, params, io.language), json);
}

/** Say on standard error what a reader of the numbers must know. */
export function warn(io: CommandIo, warnings: StructuralFit['warnings']): void {
  for (const { code, params } of warnings) io.err(warningWords(code, params, io.language));
}

/** A fit under lavaan's own names. */
export function asLavaan(fit: StructuralFit) {
  const several = fit.groups.length > 1;
  return {
    converged: fit.converged,
    estimator: fit.estimator.toUpperCase(),
    nobs: fit.nobs,
    npar: fit.npar,
    iterations: fit.iterations,
    ...(several ? { groups: fit.groups } : {}),
    ...(fit.clusters > 0 ? { nclusters: fit.clusters } : {}),
    parameters: fit.parameters.map((row) => ({
      lhs: row.lhs,
      op: row.op,
      rhs: row.rhs,
      group: row.group,
      label: row.label,
      est: row.est,
      se: row.se,
      z: row.z,
      pvalue: row.pvalue,
      'ci.lower': row.lower,
      'ci.upper': row.upper,
      'std.lv': row.stdLv?.est ?? null,
      'std.all': row.stdAll?.est ?? null,
      'std.all.se': row.stdAll?.se ?? null,
    })),
    fit: fit.fit,
    rsquare: several
      ? Object.fromEntries(fit.groups.map((label, g) => [label, fit.rsquare[g]]))
      : fit.rsquare[0],
    warnings: fit.warnings.map(({ code, params }) => ({ code, params })),
    convention: 'lavaan 0.6-14',
  };
}
