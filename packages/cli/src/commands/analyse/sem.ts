import {
  bootstrapFit,
  fitStructuralModel,
  fitTwoLevelModel,
  hasLevels,
  type ModelProblem,
  type StructuralFit,
} from '@tldw/evaluation/statistics';
import { readArguments, refuseIdle } from '../../arguments.ts';
import { Misuse, refused, type Command, type CommandIo, type ExitCode } from '../../command.ts';
import { answer, noAnswer } from './answer.ts';
import { filledFrom, settingsOf, textOrFile } from './request.ts';
import { asLavaan, asTwoLevels, EXTRAS } from './sem-document.ts';
import {
  extrasOf,
  MODEL_OPTIONS,
  modelOptions,
  refuseIdleOfModel,
  refuseBesideLevels,
  resampling,
} from './sem-options.ts';
import { problemWords, warningWords } from './sem-words.ts';
import { readTable, type Table } from './table.ts';
import { whyOfModel } from './why-absent.ts';

export const analysis: Command = {
  summary: 'factor and structural equation models in lavaan syntax',
  usage: `tldw analyse sem --data FILE.csv --model FILE.txt [--estimator ml|mlm|mlr|dwls|wlsmv]
  [--missing listwise|fiml] [--group COLUMN] [--group-equal loadings,intercepts,…]
  [--group-partial "x3~1"] [--cluster COLUMN] [--ordered A,B | --ordered all]
  [--se standard|robust|bootstrap --seed N --bootstrap 1000] [--kind sem|cfa|growth]
  [--std-lv] [--orthogonal] [--meanstructure] [--fixed-x true|false]
  [--with ${EXTRAS.join(',')}]
  [--options JSON|FILE] [--json]
A model with the lines "level: 1" and "level: 2" is fitted to persons within --cluster COLUMN.`,
  run: async (args, io) => {
    const given = readArguments(args, MODEL_OPTIONS);
    const values = filledFrom(io, MODEL_OPTIONS, given, await settingsOf(io, given.options));
    if (values.model === undefined)
      throw new Misuse('Say which model to fit with --model FILE.txt.');
    const extras = extrasOf(values.with);
    const drawn = resampling(values);
    const options = modelOptions(drawn ? { ...values, se: undefined } : values);
    const model = await textOrFile(io, values.model);
    const levels = hasLevels(model) ? refuseBesideLevels(values) : undefined;
    if (!levels) {
      refuseIdleOfModel(values);
      if (values['group-equal'] === undefined) {
        refuseIdle(values, ['group-partial'], 'without --group-equal');
      }
    }
    const table = await readTable(io, values.data);
    if (!table.ok) return noAnswer(io, table.refusals, values.json);
    const columns = columnsOf(table.value);
    if (levels) {
      const fit = fitTwoLevelModel(model, columns, { ...options, ...levels });
      if (fit.kind === 'refused') return refuse(io, fit.problems, values.json);
      if (values.json) warn(io, fit.warnings);
      const document = asTwoLevels(fit, levels.cluster, extras);
      return answer(io, document, values.json, whyOfModel(document));
    }
    const once = fitStructuralModel(model, columns, options);
    const found =
      once.kind === 'fitted' && drawn
        ? bootstrapFit(once, drawn.samples, drawn.seed, io.progress)
        : once;
    if (found.kind === 'refused') return refuse(io, found.problems, values.json);
    const held = found.parameters.filter(({ free, se }) => free && se < 1e-9);
    const fit = {
      ...found,
      warnings: [
        ...found.warnings,
        ...held.map(({ lhs, op, rhs, est }) => ({
          code: 'sem-parameter-held' as const,
          params: { name: `${lhs} ${op} ${rhs}`.trim(), value: est },
        })),
      ],
    };
    // Without --json the answer says them itself.
    if (values.json) warn(io, fit.warnings);
    const document = asLavaan(fit, extras);
    return answer(io, document, values.json, whyOfModel(document));
  },
};

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
