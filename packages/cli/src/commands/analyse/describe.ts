import {
  because,
  describe,
  scaleScores,
  scoreSummary,
  type MissingRule,
} from '@tldw/evaluation/statistics';
import { readArguments, refuseBoth, refuseIdle } from '../../arguments.ts';
import { Misuse, type Command } from '../../command.ts';
import { answer, asRefusal, noAnswer } from './answer.ts';
import { ofRanks } from './of-ranks.ts';
import {
  chosenColumns,
  filledFrom,
  knownAmong,
  levelOf,
  listOf,
  negativeKeys,
  numberOf,
  sayNotes,
  settingsOf,
} from './request.ts';
import { numberColumns, readTable } from './table.ts';

const RULES: readonly (readonly [string, MissingRule])[] = [
  ['meanOfAvailable', 'mean-of-available'],
  ['atLeastHalf', 'at-least-half'],
  ['atLeastTwoThirds', 'at-least-two-thirds'],
  ['completeOnly', 'complete-only'],
  ['medianImputed', 'median-imputed'],
  ['meanImputed', 'mean-imputed'],
];

const OPTIONS = {
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
} as const;

export const analysis: Command = {
  summary: 'measures, correlations, normality and missing answers of every column',
  usage: `tldw analyse describe --data FILE.csv [--columns A,B,C] [--level 0.95]
  [--scales "agree=A1,A2;care=C1,C2" [--reverse A1] [--min 1 --max 6]] [--ordered [--pairs A:B,C:D]]
  [--options JSON|FILE] [--json]
--ordered takes answers for ranks: thresholds and polychoric correlations; --pairs by full likelihood too.`,
  run: async (args, io) => {
    const given = readArguments(args, OPTIONS);
    const settings = await settingsOf(io, given.options);
    // Scales in --options may be written as an object: { "agree": ["A1", "A2"] }.
    const { scales: listed, ...others } = settings;
    const asObject = typeof listed === 'object' && listed !== null;
    const values = filledFrom(io, OPTIONS, given, asObject ? others : settings, ['keys']);
    const ranked = values.ordered || values.pairs !== undefined;
    const scaled = values.scales !== undefined || asObject;
    const ofScales = ['reverse', 'min', 'max'];
    if (ranked) refuseIdle(values, ['scales', 'level', ...ofScales], 'with --ordered or --pairs');
    if (!scaled) {
      refuseIdle(values, ofScales, 'without --scales');
      if (negativeKeys(settings).length > 0) sayNotes(io, ['keys']);
    }
    refuseBoth(values, 'columns', 'items');
    const table = await readTable(io, values.data);
    if (!table.ok) return noAnswer(io, table.refusals, values.json);
    const chosen = chosenColumns(io, table.value, values.columns ?? values.items, 500);
    if (!chosen.ok) return noAnswer(io, chosen.refusals, values.json);
    const names = chosen.value;
    const columns = numberColumns(table.value, names);
    if (!columns.ok) return noAnswer(io, columns.refusals, values.json);
    if (ranked) {
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
    return answer(
      io,
      { ...description.result, scaleScores: scaleScoreTable },
      values.json,
      ([part]) => (part === 'scaleScores' ? because('missing-answer', {}, 'ask-again') : undefined),
    );
  },
};

function nothing(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function scalesOf(
  value: string | undefined,
  settings: Readonly<Record<string, unknown>>,
): Record<string, string[]> | undefined {
  const listed = settings['scales'];
  if (value === undefined) {
    if (listed === undefined || listed === null || typeof listed === 'string') return undefined;
    const entries = Object.entries(listed as Record<string, unknown>);
    const sound = entries.every(
      ([, items]) => Array.isArray(items) && items.every((item) => typeof item === 'string'),
    );
    if (!Array.isArray(listed) && sound) return listed as Record<string, string[]>;
    throw new Misuse('"scales" in --options is written { "agree": ["A1", "A2"] }.');
  }
  const scales = value.split(';').map((part) => {
    const [name, items] = part.split('=').map((each) => each.trim());
    if (!name || !items) throw new Misuse('--scales is written "name=A1,A2;other=B1,B2".');
    return [name, items.split(',').map((each) => each.trim())] as const;
  });
  return Object.fromEntries(scales);
}
