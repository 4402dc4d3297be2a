import type { Language } from '@tldw/core';
import { escapeXml } from '../exports/escape-xml.ts';
import type { Block } from './layout.ts';
import { decimal } from './words/number.ts';

const WIDTH = 640;
const LEFT = 24;
const RIGHT = 24;
const ROW = 46;
const TOP = 10;

/**
 * Ranges with a dot at the value, one line each, as an SVG picture.
 *
 * It needs no colour to be read: ranges are lines with ends, values are dots, and each is labelled
 * with its number. The table after it says the same to those who do not see it.
 */
export function intervalPlot(plot: Block & { readonly kind: 'plot' }, language: Language): string {
  const height = TOP + plot.intervals.length * ROW + 30;
  const x = (value: number) => {
    const share = (value - plot.from) / (plot.to - plot.from);
    return fixed(LEFT + Math.min(1, Math.max(0, share)) * (WIDTH - LEFT - RIGHT));
  };
  const bottom = height - 26;
  const steps = plot.mark === undefined ? plot.to - plot.from : 4;
  const ticks = Array.from(
    { length: steps + 1 },
    (_, step) => plot.from + (step * (plot.to - plot.from)) / steps,
  );
  const digits = plot.mark === undefined ? 0 : 1;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeXml(plot.title)}" font-family="inherit" font-size="13">`,
    `<title>${escapeXml(plot.title)}</title>`,
    ...ticks.map(
      (tick) =>
        `<line x1="${x(tick)}" y1="${TOP}" x2="${x(tick)}" y2="${bottom}" stroke="#ccc"/><text x="${x(tick)}" y="${height - 8}" text-anchor="middle" fill="#444">${decimal(language, tick, digits)}</text>`,
    ),
    ...(plot.mark === undefined
      ? []
      : [
          `<line x1="${x(plot.mark)}" y1="${TOP}" x2="${x(plot.mark)}" y2="${bottom}" stroke="#222" stroke-width="2"/>`,
        ]),
    ...plot.intervals.map(({ label, value, lower, upper }, index) => {
      const y = TOP + index * ROW + 30;
      return [
        `<text x="${LEFT}" y="${y - 13}" fill="#111" stroke="#fff" stroke-width="4" paint-order="stroke">${escapeXml(label)}: ${decimal(language, value)}</text>`,
        `<path d="M${x(lower)} ${y - 5}v10M${x(lower)} ${y}H${x(upper)}M${x(upper)} ${y - 5}v10" fill="none" stroke="#0b5d7a" stroke-width="2"/>`,
        `<circle cx="${x(value)}" cy="${y}" r="5" fill="#0b5d7a"/>`,
      ].join('');
    }),
    '</svg>',
  ].join('\n');
}

function fixed(value: number): string {
  return String(Math.round(value * 10) / 10);
}
