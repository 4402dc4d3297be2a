import {
  because,
  independentEffects,
  pairedEffects,
  reliableChange,
  severalGroups,
  tableEffects,
} from '@tldw/evaluation/statistics';
import { readArguments, refuseBoth, refuseIdle } from '../../arguments.ts';
import { Misuse, type Command } from '../../command.ts';
import { answer, asRefusal, noAnswer } from './answer.ts';
import { filledFrom, levelOf, listOf, numberOf, settingsOf } from './request.ts';
import { numberColumns, readTable, textColumn, type Table } from './table.ts';

const OPTIONS = {
  data: { type: 'string' },
  pre: { type: 'string' },
  post: { type: 'string' },
  outcome: { type: 'string' },
  event: { type: 'string' },
  group: { type: 'string' },
  groups: { type: 'string' },
  reliability: { type: 'string' },
  level: { type: 'string' },
  options: { type: 'string' },
  json: { type: 'boolean', default: false },
  lang: { type: 'string' },
} as const;

export const analysis: Command = {
  summary: 'how far groups differ, or people change, with exact intervals',
  usage: `tldw analyse effect --data FILE.csv --pre A --post B [--reliability 0.8]
tldw analyse effect --data FILE.csv --outcome Y[,Z] --group G [--groups first,second] [--level 0.95]
tldw analyse effect --data FILE.csv --event Y --group G [--groups first,second]   (0/1 events)
  [--options JSON|FILE] [--json]`,
  run: async (args, io) => {
    const given = readArguments(args, OPTIONS);
    const values = filledFrom(io, OPTIONS, given, await settingsOf(io, given.options));
    const level = levelOf(values.level);
    if (values.pre !== undefined || values.post !== undefined) {
      if (values.pre === undefined || values.post === undefined) {
        throw new Misuse('People are compared with themselves: name both --pre and --post.');
      }
      const others = ['outcome', 'event', 'group', 'groups'];
      refuseIdle(values, others, 'beside --pre and --post');
    } else refuseIdle(values, ['reliability'], 'without --pre and --post');
    refuseBoth(values, 'outcome', 'event');
    const table = await readTable(io, values.data);
    if (!table.ok) return noAnswer(io, table.refusals, values.json);
    if (values.pre !== undefined && values.post !== undefined) {
      const columns = numberColumns(table.value, [values.pre, values.post]);
      if (!columns.ok) return noAnswer(io, columns.refusals, values.json);
      const [pre, post] = columns.value as [Float64Array, Float64Array];
      const paired = pairedEffects(pre, post, { level, names: [values.pre, values.post] });
      if (paired.kind === 'not-estimable') return noAnswer(io, [asRefusal(paired)], values.json);
      const trust = numberOf('reliability', values.reliability);
      if (trust === undefined) return answer(io, { paired: paired.result }, values.json);
      const changes = Array.from(pre, (before, i) =>
        reliableChange(before, post[i]!, paired.result.sdPre, trust),
      );
      const known = changes.flatMap((each) => (each.kind === 'estimated' ? [each.value] : []));
      const reliable = {
        improved: known.filter((value) => value > 1.96).length,
        unchanged: known.filter((value) => Math.abs(value) <= 1.96).length,
        worse: known.filter((value) => value < -1.96).length,
        rci: changes.map((each) => (each.kind === 'estimated' ? each.value : null)),
      };
      return answer(
        io,
        { paired: paired.result, reliableChange: reliable },
        values.json,
        ([part]) =>
          part === 'reliableChange' ? because('missing-answer', {}, 'ask-again') : undefined,
      );
    }
    const outcomes = listOf(values.outcome ?? values.event);
    if (outcomes === undefined || values.group === undefined) {
      throw new Misuse('Name --pre and --post, or --outcome and --group.');
    }
    const columns = numberColumns(table.value, outcomes);
    if (!columns.ok) return noAnswer(io, columns.refusals, values.json);
    const group = textColumn(table.value, values.group);
    if (!group.ok) return noAnswer(io, group.refusals, values.json);
    const present = groupNames(table.value, values.group);
    const names = listOf(values.groups) ?? present;
    const absent = names.filter((name) => !present.includes(name));
    if (absent.length > 0) {
      const params = { groups: absent, known: present, remedy: 'check-the-names' };
      return noAnswer(io, [{ code: 'analyse.no-such-group', params, path: [] }], values.json);
    }
    const result: Record<string, unknown> = {};
    for (const [at, outcome] of outcomes.entries()) {
      const column = columns.value[at]!;
      const parts = names.map((name) => column.filter((_, i) => group.value[i] === name));
      if (values.event !== undefined) {
        if (names.length > 2) {
          throw new Misuse(
            `--event compares two groups: name them with --groups ${names[0]},${names[1]}.`,
          );
        }
        const found = column.find((each) => each !== 0 && each !== 1 && !Number.isNaN(each));
        if (found !== undefined) {
          const odd = { code: 'analyse.outcome-not-binary', params: { found }, path: [outcome] };
          return noAnswer(io, [odd], values.json);
        }
        const count = (part: Float64Array | undefined, value: number) =>
          part?.filter((each) => each === value).length ?? 0;
        const compared = tableEffects(
          {
            exposedWith: count(parts[0], 1),
            exposedWithout: count(parts[0], 0),
            otherWith: count(parts[1], 1),
            otherWithout: count(parts[1], 0),
          },
          { level },
        );
        if (compared.kind === 'not-estimable')
          return noAnswer(io, [asRefusal(compared)], values.json);
        result[outcome] = compared.result;
        continue;
      }
      if (names.length === 2) {
        const effects = independentEffects(parts[0]!, parts[1]!, { level });
        if (effects.kind === 'not-estimable')
          return noAnswer(io, [asRefusal(effects)], values.json);
        result[outcome] = { first: names[0], second: names[1], ...effects.result };
        continue;
      }
      const several = severalGroups(parts, names, { level });
      if (several.kind === 'not-estimable') return noAnswer(io, [asRefusal(several)], values.json);
      result[outcomes.length === 1 ? 'anova' : outcome] = several.result;
    }
    return answer(io, result, values.json);
  },
};

/** The groups in a column: by value if they are numbers, else by letter. */
export function groupNames(table: Table, column: string): string[] {
  const names = [...new Set(table.text(column))].filter((name) => name !== '');
  const numeric = names.every((name) => Number.isFinite(Number(name)));
  return names.sort((a, b) => (numeric ? Number(a) - Number(b) : a < b ? -1 : 1));
}
