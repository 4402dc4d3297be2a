import { parseArgs } from 'node:util';
import { describe, scaleScores, scoreSummary, type MissingRule } from '@tldw/evaluation/statistics';
import { Misuse, type Command } from '../../command.ts';
import { answer, asRefusal, noAnswer } from './answer.ts';
import { ofRanks } from './of-ranks.ts';
import { knownAmong, levelOf, listOf, negativeKeys, numberOf, settingsOf } from './request.ts';
import { numberColumns, numericNames, readTable } from './table.ts';

const RULES: readonly (readonly [string, MissingRule])[] = [
  ['meanOfAvailable', 'mean-of-available'],
  ['atLeastHalf', 'at-least-half'],
  ['atLeastTwoThirds', 'at-least-two-thirds'],
  ['completeOnly', 'complete-only'],
  ['medianImputed', 'median-imputed'],
  ['meanImputed', 'mean-imputed'],
];

export const analysis: Command = {
  summary: 'measures, correlations, normality and missing answers of every column',
  usage: `tldw analyse describe --data FILE.csv [--columns A,B,C] [--level 0.95]
  [--scales "agree=A1,A2;care=C1,C2" [--reverse A1] [--min 1 --max 6]] [--ordered [--pairs A:B,C:D]]
  [--options JSON|FILE] [--json]
--ordered takes answers for ranks: thresholds and polychoric correlations; --pairs by full likelihood too.`,
  run: async (args, io) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        columns: { type: 'string' },
        items: { type: 'string' },
        scales: { type: 'string' },
        reverse: { type: 'string' },
        min: { type: 'string' },
        max: { type: 'string' },
        ordered: { type: 'boolean', default: false },
        pairs: { type: 'string' },
        level: { type: 'string' },
        options: { type: 'string' },
        json: { type: 'boolean', default: false },
        lang: { type: 'string' },
      },
    });
    const settings = await settingsOf(io, values.options);
    const table = await readTable(io, values.data);
    if (!table.ok) return noAnswer(io, table.refusals, values.json);
    const names = listOf(values.columns ?? values.items) ?? numericNames(table.value);
    const columns = numberColumns(table.value, names);
    if (!columns.ok) return noAnswer(io, columns.refusals, values.json);
    if (values.ordered || values.pairs !== undefined) {
      const ranks = ofRanks(columns.value, names, listOf(values.pairs) ?? []);
      if (!ranks.ok) return noAnswer(io, ranks.refusals, values.json);
      return answer(io, ranks.value, values.json);
    }
    const description = describe(columns.value, names, { level: levelOf(values.level) });
    if (description.kind === 'not-estimable')
      return noAnswer(io, [asRefusal(description)], values.json);
    const scales = scalesOf(values.scales, settings);
    if (scales === undefined) return answer(io, description.result, values.json);
    const keys = settings['keys'] as Record<string, number> | undefined;
    const lowest = numberOf('min', values.min) ?? keys?.['..min'];
    const highest = numberOf('max', values.max) ?? keys?.['..max'];
    const reverse = listOf(values.reverse) ?? negativeKeys(settings);
    knownAmong('--reverse names', reverse, names);
    if (reverse.length > 0 && (lowest === undefined || highest === undefined)) {
      throw new Misuse('Reversed items need --min and --max: the ends of the answer scale.');
    }
    const scaleScoreTable: Record<string, unknown> = {};
    for (const [scale, items] of Object.entries(scales)) {
      const parts = numberColumns(table.value, items);
      if (!parts.ok) return noAnswer(io, parts.refusals, values.json);
      const turned = parts.value.map((column, i) =>
        reverse.includes(items[i]!) ? column.map((value) => lowest! + highest! - value) : column,
      );
      const scores = scaleScores(turned, 'mean-of-available');
      const { mean, sd } = scoreSummary(scores);
      const firstTen = Array.from(scores.subarray(0, 10), nothing);
      scaleScoreTable[scale] = {
        items,
        ...Object.fromEntries(
          RULES.map(([key, rule]) => [key, scoreSummary(scaleScores(turned, rule))]),
        ),
        firstTen,
        zFirstTen: firstTen.map((value) =>
          value === null || mean === null || !sd ? null : (value - mean) / sd,
        ),
        ...(lowest !== undefined && highest !== undefined
          ? {
              pompFirstTen: firstTen.map((value) =>
                value === null ? null : (100 * (value - lowest)) / (highest - lowest),
              ),
            }
          : {}),
      };
    }
    return answer(io, { ...description.result, scaleScores: scaleScoreTable }, values.json);
  },
};

function nothing(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function scalesOf(
  value: string | undefined,
  settings: Readonly<Record<string, unknown>>,
): Record<string, string[]> | undefined {
  if (value === undefined) return settings['scales'] as Record<string, string[]> | undefined;
  const scales = value.split(';').map((part) => {
    const [name, items] = part.split('=').map((each) => each.trim());
    if (!name || !items) throw new Misuse('--scales is written "name=A1,A2;other=B1,B2".');
    return [name, items.split(',').map((each) => each.trim())] as const;
  });
  return Object.fromEntries(scales);
}
