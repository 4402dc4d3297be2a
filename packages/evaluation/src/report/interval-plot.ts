import type { Language } from '@tldw/core';
import { escapeXml } from '../exports/escape-xml.ts';
import type { Block } from './block.ts';
import { decimal } from './words/number.ts';

// As wide as a telephone, so that its letters are as large there as those around it.
const WIDTH = 360;
const LEFT = 14;
const RIGHT = 14;
const TOP = 8;
const LINE = 17;
/** Room of a range below its label, with a little air after it. */
const RANGE = 34;
const LETTERS = 40;
/** Where labels stand beside the ranges: the width of their column, and letters that surely fit it. */
const COLUMN = 160;
const LETTERS_BESIDE = 18;

/**
 * Ranges with a dot at the value, one line each, as an SVG picture.
 *
 * It needs no colour to be read: ranges are lines with ends, values are dots, and each is labelled
 * with its number. Labels stand above their ranges; where a mark runs through all ranges they stand
 * beside them, so that it is one line and no letter lies on it. The table after it says the same to
 * those who do not see it.
 */
export function intervalPlot(plot: Block & { readonly kind: 'plot' }, language: Language): string {
  const { mark } = plot;
  const isBeside = mark !== undefined;
  const labels = plot.intervals.map(({ label, value }) =>
    inLines(`${label}: ${decimal(language, value)}`, isBeside ? LETTERS_BESIDE : LETTERS),
  );
  const heights = labels.map(({ length }) =>
    isBeside ? Math.max(length, 2) * LINE + 10 : length * LINE + RANGE,
  );
  const tops = heights.map((_, index) =>
    heights.slice(0, index).reduce((y, height) => y + height, TOP),
  );
  const bottom = heights.reduce((y, height) => y + height, TOP);
  const height = bottom + 26;
  const from = isBeside ? LEFT + COLUMN : LEFT;
  const x = (value: number) => {
    const share = (value - plot.from) / (plot.to - plot.from);
    return fixed(from + Math.min(1, Math.max(0, share)) * (WIDTH - from - RIGHT));
  };
  const steps = isBeside ? 4 : plot.to - plot.from;
  const ticks = Array.from(
    { length: steps + 1 },
    (_, step) => plot.from + (step * (plot.to - plot.from)) / steps,
  );
  const digits = isBeside ? 1 : 0;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeXml(plot.title)}" font-family="inherit" font-size="13">`,
    `<title>${escapeXml(plot.title)}</title>`,
    ...ticks.map(
      (tick) =>
        `<line x1="${x(tick)}" y1="${TOP}" x2="${x(tick)}" y2="${bottom}" stroke="#ccc"/><text x="${x(tick)}" y="${height - 8}" text-anchor="middle" fill="#444">${decimal(language, tick, digits)}</text>`,
    ),
    ...(isBeside
      ? [`<path d="M${x(mark)} ${TOP}V${bottom}" stroke="#222" stroke-width="2"/>`]
      : []),
    ...plot.intervals.map(({ value, lower, upper }, index) => {
      const lines = labels[index] ?? [];
      const top = tops[index] ?? TOP;
      const y = top + (isBeside ? (lines.length * LINE) / 2 : lines.length * LINE + 13);
      return [
        ...lines.map(
          (line, at) =>
            `<text x="${LEFT}" y="${top + (at + 1) * LINE - 4}" fill="#111" stroke="#fff" stroke-width="4" paint-order="stroke">${escapeXml(line)}</text>`,
        ),
        `<path d="M${x(lower)} ${y - 5}v10M${x(lower)} ${y}H${x(upper)}M${x(upper)} ${y - 5}v10" fill="none" stroke="#0b5d7a" stroke-width="2"/>`,
        `<circle cx="${x(value)}" cy="${y}" r="5" fill="#0b5d7a"/>`,
      ].join('');
    }),
    '</svg>',
  ].join('\n');
}

function inLines(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

function fixed(value: number): string {
  return String(Math.round(value * 10) / 10);
}
