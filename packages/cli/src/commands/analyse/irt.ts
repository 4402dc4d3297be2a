import { because, raschModel, responseModel } from '@tldw/evaluation/statistics';
import type { Refusal } from '@tldw/core';
import { readArguments, refuseBoth } from '../../arguments.ts';
import { Misuse, type Command } from '../../command.ts';
import { answer, asRefusal, noAnswer } from './answer.ts';
import { chosenColumns, filledFrom, listOf, settingsOf } from './request.ts';
import { numberColumns, readTable } from './table.ts';

type Model = 'raschCml' | 'twoPL' | 'onePL' | 'grm' | 'gpcm';
const NAMES: Readonly<Record<string, Model>> = {
  rasch: 'raschCml',
  raschCml: 'raschCml',
  '2pl': 'twoPL',
  twoPL: 'twoPL',
  '1pl': 'onePL',
  onePL: 'onePL',
  grm: 'grm',
  graded: 'grm',
  gpcm: 'gpcm',
};

const OPTIONS = {
  data: { type: 'string' },
  items: { type: 'string' },
  model: { type: 'string' },
  models: { type: 'string' },
  scores: { type: 'boolean', default: false },
  options: { type: 'string' },
  json: { type: 'boolean', default: false },
  lang: { type: 'string' },
} as const;

export const analysis: Command = {
  summary: 'item response: Rasch, 1PL, 2PL, graded and partial credit models',
  usage: `tldw analyse irt --data FILE.csv [--items A,B,C] [--models rasch,1pl,2pl,grm,gpcm] [--scores]
  [--options JSON|FILE] [--json]
Answers 0 and 1 are fitted by Rasch, 2PL and 1PL unless --models says otherwise; others by grm and gpcm.
--scores adds a score for each person.`,
  run: async (args, io) => {
    const given = readArguments(args, OPTIONS);
    const values = filledFrom(io, OPTIONS, given, await settingsOf(io, given.options));
    refuseBoth(values, 'model', 'models');
    const asked = listOf(values.models ?? values.model)?.map((name) => {
      const model = NAMES[name];
      if (model === undefined)
        throw new Misuse(`There is no model "${name}": ${Object.keys(NAMES).join(', ')}.`);
      return model;
    });
    const table = await readTable(io, values.data);
    if (!table.ok) return noAnswer(io, table.refusals, values.json);
    const chosen = chosenColumns(io, table.value, values.items, 500);
    if (!chosen.ok) return noAnswer(io, chosen.refusals, values.json);
    const names = chosen.value;
    const columns = numberColumns(table.value, names);
    if (!columns.ok) return noAnswer(io, columns.refusals, values.json);
    const binary = columns.value.every((column) =>
      column.every((value) => Number.isNaN(value) || value === 0 || value === 1),
    );
    const models =
      asked ?? (binary ? (['raschCml', 'twoPL', 'onePL'] as const) : (['grm', 'gpcm'] as const));
    const result: Record<string, unknown> = {};
    const refusals: Refusal[] = [];
    for (const model of models) {
      if (model === 'raschCml') {
        const fit = raschModel(columns.value, names);
        if (fit.kind === 'analysed') result[model] = fit.result;
        else refusals.push(asRefusal(fit));
        continue;
      }
      const fit = responseModel(columns.value, names, {
        kind: model === 'gpcm' ? 'partial-credit' : 'graded',
        equalSlopes: model === 'onePL',
      });
      if (fit.kind === 'not-estimable') {
        refusals.push(asRefusal(fit));
        continue;
      }
      // What is absent is said again for the names it has here.
      const { persons, marginFit, absent: _absent, ...rest } = fit.result;
      result[model] = { ...rest, M2mirt: marginFit, ...(values.scores ? { persons } : {}) };
    }
    if (refusals.length > 0) return noAnswer(io, refusals, values.json);
    return answer(io, result, values.json, ([, part]) =>
      part === 'M2mirt' ? because('no-degrees-of-freedom', {}, 'add-items') : undefined,
    );
  },
};
