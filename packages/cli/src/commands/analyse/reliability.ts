import { parseArgs } from 'node:util';
import { factorOmega, reliability, turn } from '@tldw/evaluation/statistics';
import { Misuse, type Command } from '../../command.ts';
import { answer, asRefusal, noAnswer } from './answer.ts';
import {
  countOf,
  knownAmong,
  levelOf,
  listOf,
  negativeKeys,
  settingsOf,
  wordsIn,
} from './request.ts';
import { numberColumns, numericNames, readTable } from './table.ts';

export const analysis: Command = {
  summary: 'how consistently a set of items measures one thing',
  usage: `tldw analyse reliability --data FILE.csv [--items A,B,C] [--reverse B]
  [--level 0.95] [--bootstrap 2000 --seed N] [--options JSON|FILE] [--json]`,
  run: async (args, io) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        items: { type: 'string' },
        reverse: { type: 'string' },
        level: { type: 'string' },
        bootstrap: { type: 'string' },
        seed: { type: 'string' },
        options: { type: 'string' },
        json: { type: 'boolean', default: false },
        lang: { type: 'string' },
      },
    });
    const settings = await settingsOf(io, values.options);
    const table = await readTable(io, values.data);
    if (!table.ok) return noAnswer(io, table.refusals, values.json);
    const names = listOf(values.items) ?? wordsIn(settings, 'items') ?? numericNames(table.value);
    const reverse = listOf(values.reverse) ?? negativeKeys(settings);
    knownAmong('--reverse names', reverse, names);
    const columns = numberColumns(table.value, names);
    if (!columns.ok) return noAnswer(io, columns.refusals, values.json);
    const resamples = countOf('bootstrap', values.bootstrap);
    const seed = countOf('seed', values.seed, 0);
    if (resamples !== undefined && seed === undefined) {
      throw new Misuse('A bootstrap needs --seed, so that it can be repeated.');
    }
    const report = reliability(columns.value, {
      names,
      reversed: reverse.map((name) => names.indexOf(name)),
      level: levelOf(values.level),
      ...(resamples !== undefined && seed !== undefined ? { bootstrap: { resamples, seed } } : {}),
    });
    if (report.kind === 'not-estimable') return noAnswer(io, [asRefusal(report)], values.json);
    const turned = turn(
      columns.value,
      reverse.map((name) => names.indexOf(name)),
    ).map((column) => Float64Array.from(column));
    const omega = factorOmega(turned, { level: levelOf(values.level) });
    if (omega.kind === 'not-estimable' || omega.omega.kind === 'not-estimable') {
      return answer(io, { ...report.result, omegaML: null }, values.json);
    }
    const named = (list: readonly number[]) =>
      Object.fromEntries(names.map((name, i) => [name, list[i]]));
    const { omega: total, omegaObserved } = omega;
    const omegaML = {
      omegaTotal: total.value,
      seDelta: total.se ?? null,
      ciDelta: total.interval ? { lower: total.interval.lower, upper: total.interval.upper } : null,
      omegaObservedVariance: omegaObserved.kind === 'estimated' ? omegaObserved.value : null,
      omegaModelVariance: total.value,
      loadings: named(omega.loadings),
      residualVariances: named(omega.residualVariances),
      standardizedLoadings: named(omega.standardisedLoadings),
      compositeReliabilityStandardized: omega.compositeReliability,
      aveStandardized: omega.averageVarianceExtracted,
      warnings: total.warnings,
    };
    return answer(io, { ...report.result, omegaML }, values.json);
  },
};
