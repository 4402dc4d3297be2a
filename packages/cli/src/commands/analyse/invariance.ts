import { measurementInvariance, type Why } from '@tldw/evaluation/statistics';
import { readArguments, refuseBoth, refuseIdle } from '../../arguments.ts';
import { Misuse, type Command } from '../../command.ts';
import { answer, noAnswer } from './answer.ts';
import { filledFrom, settingsOf, textOrFile } from './request.ts';
import { asLavaan } from './sem-document.ts';
import { extrasOf, MODEL_OPTIONS, modelOptions, refuseIdleOfModel } from './sem-options.ts';
import { columnsOf, refuse, warn } from './sem.ts';
import { problemWords } from './sem-words.ts';
import { readTable } from './table.ts';
import { whyOfModel } from './why-absent.ts';

const OPTIONS = { ...MODEL_OPTIONS, partial: { type: 'string' } } as const;

export const analysis: Command = {
  summary: 'do groups answer the same questions in the same way?',
  usage: `tldw analyse invariance --data FILE.csv --model FILE.txt --group COLUMN
  [--group-partial "x3~1,x7~1"] [--estimator ml|mlr|mlm|wlsmv] [--missing listwise|fiml]
  [--ordered A,B | --ordered all] [--with standardized,…] [--options JSON|FILE] [--json]`,
  run: async (args, io) => {
    const line = readArguments(args, OPTIONS);
    const values = filledFrom(io, OPTIONS, line, await settingsOf(io, line.options));
    refuseBoth(values, 'group-partial', 'partial');
    refuseIdleOfModel(values);
    refuseIdle(values, ['seed', 'bootstrap'], 'here: the steps are compared without drawing again');
    refuseIdle(values, ['group-equal'], 'here: the steps hold equal what each is about');
    if (values.model === undefined)
      throw new Misuse('Say which model to fit with --model FILE.txt.');
    if (values.group === undefined)
      throw new Misuse('Say which groups to compare with --group COLUMN.');
    const given = values['group-partial'] ?? values.partial;
    const options = modelOptions(
      given === undefined ? values : { ...values, 'group-partial': given },
    );
    const extras = extrasOf(values.with);
    const model = await textOrFile(io, values.model);
    const table = await readTable(io, values.data);
    if (!table.ok) return noAnswer(io, table.refusals, values.json);
    const found = measurementInvariance(model, columnsOf(table.value), {
      ...options,
      group: values.group,
    });
    if (found.kind === 'refused') return refuse(io, found.problems, values.json);
    const levels = found.steps.map(({ level, outcome }) => {
      if (outcome.kind === 'refused') {
        for (const { code, params } of outcome.problems) {
          io.err(`${level}: ${problemWords(code, params, io.language)}`);
        }
        return [level, { refusals: outcome.problems }] as const;
      }
      if (values.json) warn(io, outcome.warnings);
      return [level, asLavaan(outcome, extras)] as const;
    });
    const comparisons = found.comparisons.map(
      ({ from, to, test, satorra2000, deltaCfi, deltaRmsea, deltaSrmr, withinConvention }) => [
        `${from}_vs_${to}`,
        {
          chisqDiff: test.chisq,
          dfDiff: test.df,
          p: test.pvalue,
          method: test.method,
          deltaCfi,
          deltaRmsea,
          deltaSrmr,
          ...(satorra2000
            ? { satorra2000: satorra2000.chisq, satorra2000p: satorra2000.pvalue }
            : {}),
          withinConvention,
        },
      ],
    );
    const result = {
      ...(Object.fromEntries(levels) as Record<string, unknown>),
      comparisons: Object.fromEntries(comparisons) as Record<string, unknown>,
      convention: found.convention,
    };
    const whyOf = new Map<string, Why>(
      levels.flatMap(([level, step]) =>
        'parameters' in step ? [[level, whyOfModel(step, 1)] as const] : [],
      ),
    );
    return answer(io, result, values.json, (place) => whyOf.get(place[0] ?? '')?.(place));
  },
};
