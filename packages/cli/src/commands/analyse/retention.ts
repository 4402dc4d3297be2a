import { kaplanMeier, logRank } from '@tldw/evaluation/statistics';
import { readArguments } from '../../arguments.ts';
import { Misuse, type Command } from '../../command.ts';
import { answer, asRefusal, noAnswer } from './answer.ts';
import { groupNames } from './effect.ts';
import { filledFrom, levelOf, settingsOf } from './request.ts';
import { numberColumns, readTable, textColumn } from './table.ts';

const OPTIONS = {
  data: { type: 'string' },
  time: { type: 'string' },
  event: { type: 'string' },
  group: { type: 'string' },
  level: { type: 'string' },
  options: { type: 'string' },
  json: { type: 'boolean', default: false },
  lang: { type: 'string' },
} as const;

export const analysis: Command = {
  summary: 'who is still taking part, by time, and whether groups differ',
  usage: `tldw analyse retention --data FILE.csv --time T --event E [--group G] [--level 0.95]
  [--options JSON|FILE] [--json]
E is 1 for a person who left at that time and 0 for one who was still there when last seen.`,
  run: async (args, io) => {
    const given = readArguments(args, OPTIONS);
    const values = filledFrom(io, OPTIONS, given, await settingsOf(io, given.options));
    if (values.time === undefined || values.event === undefined) {
      throw new Misuse('Name the columns with --time and --event.');
    }
    const table = await readTable(io, values.data);
    if (!table.ok) return noAnswer(io, table.refusals, values.json);
    const columns = numberColumns(table.value, [values.time, values.event]);
    if (!columns.ok) return noAnswer(io, columns.refusals, values.json);
    const [time, event] = columns.value as [Float64Array, Float64Array];
    const options = { level: levelOf(values.level) };
    const overall = kaplanMeier(time, event, options);
    if (overall.kind === 'not-estimable') return noAnswer(io, [asRefusal(overall)], values.json);
    if (values.group === undefined) return answer(io, { overall: overall.result }, values.json);
    const group = textColumn(table.value, values.group);
    if (!group.ok) return noAnswer(io, group.refusals, values.json);
    const groups: Record<string, unknown> = {};
    for (const name of groupNames(table.value, values.group)) {
      const own = (column: Float64Array) => column.filter((_, i) => group.value[i] === name);
      const curve = kaplanMeier(own(time), own(event), options);
      groups[name] = curve.kind === 'analysed' ? curve.result : asRefusal(curve);
    }
    const test = logRank(time, event, group.value);
    if (test.kind === 'not-estimable') return noAnswer(io, [asRefusal(test)], values.json);
    return answer(io, { overall: overall.result, groups, logRank: test.result }, values.json);
  },
};
