import { reliability, turn } from '@tldw/evaluation/statistics';
import { readArguments, refuseIdle } from '../../arguments.ts';
import { Misuse, type Command } from '../../command.ts';
import { answer, asRefusal, noAnswer } from './answer.ts';
import { omegas } from './omegas.ts';
import {
  chosenColumns,
  countOf,
  filledFrom,
  knownAmong,
  levelOf,
  listOf,
  negativeKeys,
  sayNotes,
  settingsOf,
} from './request.ts';
import { numberColumns, readTable, textColumn } from './table.ts';

const OPTIONS = {
  data: { type: 'string' },
  items: { type: 'string' },
  reverse: { type: 'string' },
  level: { type: 'string' },
  bootstrap: { type: 'string' },
  seed: { type: 'string' },
  factors: { type: 'string' },
  cluster: { type: 'string' },
  options: { type: 'string' },
  json: { type: 'boolean', default: false },
  lang: { type: 'string' },
} as const;

export const analysis: Command = {
  summary: 'how consistently a set of items measures one thing',
  usage: `tldw analyse reliability --data FILE.csv [--items A,B,C] [--reverse B]
  [--level 0.95] [--bootstrap 2000 --seed N] [--factors 3] [--cluster COLUMN] [--options JSON|FILE] [--json]
--factors asks for hierarchical omega with so many group factors; --cluster for omega within and between.`,
  run: async (args, io) => {
    const given = readArguments(args, OPTIONS);
    const settings = await settingsOf(io, given.options);
    // `reverse` may be a sentence on how answers are turned; the items are then those keyed below zero.
    const { reverse: how, ...named } = settings;
    const isNote = typeof how === 'string' && how.trim().includes(' ');
    if (isNote) sayNotes(io, ['reverse']);
    const values = filledFrom(io, OPTIONS, given, isNote ? named : settings, ['keys']);
    const table = await readTable(io, values.data);
    if (!table.ok) return noAnswer(io, table.refusals, values.json);
    const chosen = chosenColumns(io, table.value, values.items, 500);
    if (!chosen.ok) return noAnswer(io, chosen.refusals, values.json);
    const names = chosen.value;
    const reverse = listOf(values.reverse) ?? negativeKeys(settings);
    knownAmong('--reverse names', reverse, names);
    const columns = numberColumns(table.value, names);
    if (!columns.ok) return noAnswer(io, columns.refusals, values.json);
    const resamples = countOf('bootstrap', values.bootstrap);
    const seed = countOf('seed', values.seed, 0);
    if (resamples === undefined) refuseIdle(values, ['seed'], 'without --bootstrap');
    if (resamples !== undefined && seed === undefined) {
      throw new Misuse('A bootstrap needs --seed, so that it can be repeated.');
    }
    const report = reliability(columns.value, {
      names,
      reversed: reverse.map((name) => names.indexOf(name)),
      level: levelOf(values.level),
      ...(resamples !== undefined && seed !== undefined
        ? { bootstrap: { resamples, seed, ...(io.progress ? { progress: io.progress } : {}) } }
        : {}),
    });
    if (report.kind === 'not-estimable') return noAnswer(io, [asRefusal(report)], values.json);
    const turned = turn(
      columns.value,
      reverse.map((name) => names.indexOf(name)),
    ).map((column) => Float64Array.from(column));
    const factors = countOf('factors', values.factors, 3);
    const cluster =
      values.cluster === undefined ? undefined : textColumn(table.value, values.cluster);
    if (cluster && !cluster.ok) return noAnswer(io, cluster.refusals, values.json);
    const found = omegas(turned, names, {
      level: levelOf(values.level),
      ...(factors === undefined ? {} : { factors }),
      ...(cluster ? { cluster: cluster.value } : {}),
    });
    return answer(io, { ...report.result, ...found }, values.json);
  },
};
