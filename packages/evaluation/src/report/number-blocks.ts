import type { Language } from '@tldw/core';
import { isEstimated, type Estimate } from '../statistics/estimate.ts';
import type { Block } from './block.ts';
import { rangeText, showEstimate } from './cell-text.ts';
import type { ProgrammeReport } from './programme-report.ts';
import type { ReportLabels } from './words/labels.ts';
import { decimal } from './words/number.ts';
import { titleOf } from './words/say-statement.ts';

/** The average scores, drawn and as a table. */
export function scoreBlocks(
  report: ProgrammeReport,
  language: Language,
  labels: ReportLabels,
): Block[] {
  const plotted = report.scores.flatMap(({ scale, mean }) =>
    isEstimated(mean) && mean.interval
      ? [
          {
            label: titleOf(report.instrument, scale, language),
            value: mean.value,
            lower: mean.interval.lower,
            upper: mean.interval.upper,
          },
        ]
      : [],
  );
  const show = (estimate: Estimate, digits = 2) => showEstimate(estimate, language, labels, digits);
  return [
    { kind: 'heading', level: 3, text: labels.scores },
    ...(plotted.length > 0
      ? ([
          {
            kind: 'plot',
            title: labels.scoresPlot,
            from: Math.min(...report.scores.map(({ least }) => least)),
            to: Math.max(...report.scores.map(({ most }) => most)),
            intervals: plotted,
          },
        ] satisfies Block[])
      : []),
    {
      kind: 'table',
      caption: labels.scores,
      head: [
        labels.scale,
        labels.people,
        labels.mean,
        labels.interval,
        labels.spread,
        labels.reliability,
        labels.alikeness,
      ],
      rows: report.scores.map(({ scale, scored, mean, spread, alpha, icc }) => [
        titleOf(report.instrument, scale, language),
        isEstimated(mean) ? String(scored) : labels.noAnswer,
        show(mean),
        rangeText(mean, language, labels),
        show(spread),
        isEstimated(alpha)
          ? `${show(alpha)} (${rangeText(alpha, language, labels)})`
          : labels.noAnswer,
        show(icc),
      ]),
    },
  ];
}

/** What changed for the same people, drawn and as a table; nothing without a second wave. */
export function changeBlocks(
  report: ProgrammeReport,
  language: Language,
  labels: ReportLabels,
): Block[] {
  const { changes, instrument } = report;
  if (changes.length === 0) return [];
  const title = (scale: string) => titleOf(instrument, scale, language);
  const measured = changes.filter(({ kind }) => kind !== 'shift-of-yardstick');
  const plotted = measured.flatMap(({ kind, scale, difference }) =>
    isEstimated(difference) && difference.interval
      ? [
          {
            label: `${title(scale)} (${labels.changeKinds[kind]})`,
            value: difference.value,
            lower: difference.interval.lower,
            upper: difference.interval.upper,
          },
        ]
      : [],
  );
  const reach = Math.max(
    1,
    Math.ceil(Math.max(0, ...plotted.flatMap(({ lower, upper }) => [-lower, upper]))),
  );
  return [
    { kind: 'heading', level: 3, text: labels.changes },
    ...(plotted.length > 0
      ? ([
          {
            kind: 'plot',
            title: labels.changesPlot,
            from: -reach,
            to: reach,
            mark: 0,
            intervals: plotted,
          },
        ] satisfies Block[])
      : []),
    {
      kind: 'table',
      caption: labels.changes,
      head: [
        labels.scale,
        labels.comparison,
        labels.linked,
        labels.difference,
        labels.interval,
        labels.size,
      ],
      rows: changes.map(({ kind, scale, linked, difference, size }) => [
        title(scale),
        labels.changeKinds[kind],
        isEstimated(difference) ? String(linked) : labels.notShownCell,
        isEstimated(difference) ? showEstimate(difference, language, labels) : labels.notShownCell,
        isEstimated(difference) ? rangeText(difference, language, labels) : labels.notShownCell,
        size === null ? labels.notShownCell : decimal(language, size),
      ]),
    },
  ];
}

/** What goes together with what, drawn and as tables. */
export function linkBlocks(
  report: ProgrammeReport,
  language: Language,
  labels: ReportLabels,
): Block[] {
  const { associations, instrument } = report;
  if (associations.kind === 'not-declared') return [];
  const heading: Block = { kind: 'heading', level: 3, text: labels.links };
  if (associations.kind === 'not-fitted') {
    const because = associations.problems.map(
      ({ code, params }) => `${code} ${JSON.stringify(params)}`,
    );
    return [heading, { kind: 'list', items: because }];
  }
  const num = (value: number | null | undefined, digits = 2) =>
    value === null || value === undefined ? labels.noAnswer : decimal(language, value, digits);
  const title = (scale: string) => titleOf(instrument, scale, language);
  return [
    heading,
    { kind: 'paragraph', text: labels.linksNote },
    {
      kind: 'plot',
      title: labels.linksPlot,
      from: -1,
      to: 1,
      mark: 0,
      intervals: associations.links.map(({ from, to, est, cautious }) => ({
        label: `${title(from)} – ${title(to)}`,
        value: est,
        ...cautious,
      })),
    },
    {
      kind: 'table',
      caption: labels.links,
      head: [
        labels.from,
        labels.to,
        labels.association,
        labels.cautious,
        labels.ordinary,
        labels.clustered,
      ],
      rows: associations.links.map(({ from, to, est, cautious, ordinary, clustered }) => [
        title(from),
        title(to),
        num(est),
        `${num(cautious.lower)}\u00A0…\u00A0${num(cautious.upper)}`,
        withRange(ordinary, num),
        clustered ? withRange(clustered, num) : labels.noAnswer,
      ]),
    },
    {
      kind: 'table',
      caption: labels.explained,
      head: [labels.scale, labels.value],
      rows: Object.entries(associations.explained).map(([scale, share]) => [
        title(scale),
        num(share),
      ]),
    },
    {
      kind: 'table',
      caption: labels.fit,
      head: [labels.quantity, labels.value],
      rows: Object.entries(associations.fit).map(([name, value]) => [
        name === 'chisq'
          ? 'χ²'
          : name === 'pvalue'
            ? 'p (χ²)'
            : name === 'df'
              ? 'df'
              : name.toUpperCase(),
        num(value, name === 'df' ? 0 : 3),
      ]),
    },
  ];
}

function withRange(
  { se, lower, upper }: { readonly se: number; readonly lower: number; readonly upper: number },
  num: (value: number) => string,
): string {
  return `${num(se)} (${num(lower)}\u00A0…\u00A0${num(upper)})`;
}
