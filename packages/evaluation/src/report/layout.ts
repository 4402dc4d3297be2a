import type { Language, LocalisedText } from '@tldw/core';
import { sayEvaluation } from '../messages/say-evaluation.ts';
import { isEstimated, type Estimate } from '../statistics/estimate.ts';
import { metricNames } from '../metrics/metric-names.ts';
import { relationNames } from '../qualitative/relation-names.ts';
import type { ProgrammeReport } from './programme-report.ts';
import type { ReportLabels } from './words/labels.ts';
import { decimal } from './words/number.ts';
import { reportLabels, sayStatement, titleOf } from './words/say-statement.ts';

/** One bar of an interval plot: a value and the range around it. */
export interface PlottedInterval {
  readonly label: string;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** A piece of a page, the same for Markdown and HTML. Every plot is followed by a table of its numbers. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'page-break' }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'plot';
      readonly title: string;
      readonly from: number;
      readonly to: number;
      /** A value to compare with, drawn as a line. */
      readonly mark?: number;
      readonly intervals: readonly PlottedInterval[];
    };

/** Lay a report out in a language: the first page in words, then the numbers behind them. */
export function layOut(report: ProgrammeReport, language: Language): readonly Block[] {
  const labels = reportLabels[language];
  const say = (said: ProgrammeReport['found']) =>
    said.map((statement) => sayStatement(language, statement, report.instrument));
  const isInvented = report.notShown.filter(({ code }) => code === 'report.invented');
  return [
    { kind: 'heading', level: 1, text: labels.report },
    {
      kind: 'paragraph',
      text: `${report.title[language]}. ${labels.wave}: ${labels.waves[report.wave]}. ${labels.asOf}: ${report.asOf}.`,
    },
    ...say(isInvented).map((text): Block => ({ kind: 'paragraph', text })),
    { kind: 'heading', level: 2, text: labels.found },
    { kind: 'list', items: say(report.found) },
    { kind: 'heading', level: 2, text: labels.sure },
    { kind: 'list', items: say(report.sure) },
    { kind: 'heading', level: 2, text: labels.notShown },
    { kind: 'list', items: say(report.notShown.filter(({ code }) => code !== 'report.invented')) },
    { kind: 'page-break' },
    { kind: 'heading', level: 2, text: labels.numbers },
    ...scoreBlocks(report, language, labels),
    ...linkBlocks(report, language, labels),
    ...peopleBlocks(report, language, labels),
    ...metricBlocks(report, language, labels),
    ...voiceBlocks(report, language, labels),
    { kind: 'heading', level: 2, text: labels.method },
    { kind: 'list', items: labels.methodNotes },
    ...(report.associations.kind === 'not-declared'
      ? []
      : ([
          { kind: 'paragraph', text: `${labels.declared}:` },
          { kind: 'code', text: report.associations.model },
        ] satisfies Block[])),
  ];
}

function scoreBlocks(report: ProgrammeReport, language: Language, labels: ReportLabels): Block[] {
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
        range(mean, language, labels),
        show(spread),
        isEstimated(alpha) ? `${show(alpha)} (${range(alpha, language, labels)})` : labels.noAnswer,
        show(icc),
      ]),
    },
  ];
}

function linkBlocks(report: ProgrammeReport, language: Language, labels: ReportLabels): Block[] {
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
        `${num(cautious.lower)} … ${num(cautious.upper)}`,
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

function peopleBlocks(report: ProgrammeReport, language: Language, labels: ReportLabels): Block[] {
  const { byLanguage, languages } = report;
  const nameOf = (id: string) =>
    Object.entries(labels.languages).find(([code]) => code === id)?.[1] ?? id;
  const counted = (place: ProgrammeReport['byLanguage']) =>
    place.kind === 'shown' ? String(place.total) : sayEvaluation(language, place.because);
  const num = (value: number) => decimal(language, value);
  return [
    { kind: 'heading', level: 3, text: labels.who },
    {
      kind: 'table',
      caption: labels.who,
      head: [labels.language, labels.people],
      rows: [
        [labels.all, counted(byLanguage)],
        ...byLanguage.inside.map((place) => [nameOf(place.id), counted(place)]),
      ],
    },
    { kind: 'heading', level: 3, text: labels.groupMeans },
    languages.ok
      ? {
          kind: 'table',
          caption: labels.groupMeans,
          head: [labels.language, labels.scale, labels.people, labels.mean, labels.spread],
          rows: languages.value.means.map(({ group, scale, n, mean, spread }) => [
            nameOf(group),
            titleOf(report.instrument, scale, language),
            String(n),
            num(mean),
            num(spread),
          ]),
        }
      : { kind: 'list', items: languages.refusals.map((each) => sayEvaluation(language, each)) },
  ];
}

function metricBlocks(report: ProgrammeReport, language: Language, labels: ReportLabels): Block[] {
  if (report.metrics.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: labels.metrics },
    {
      kind: 'table',
      caption: labels.metrics,
      head: [labels.metric, labels.value, labels.counted, labels.asOf, labels.definition],
      rows: report.metrics.map(({ id, share, counted, outOf, asOf }) => [
        metricNames[language][id].name,
        isEstimated(share) ? `${decimal(language, 100 * share.value, 0)} %` : labels.noAnswer,
        `${counted} / ${outOf}`,
        asOf,
        metricNames[language][id].definition,
      ]),
    },
  ];
}

function voiceBlocks(report: ProgrammeReport, language: Language, labels: ReportLabels): Block[] {
  if (report.jointDisplay.length === 0) return [];
  // The evaluators' own words: shown in the language they exist in, never left out.
  const own = (text: LocalisedText) => text[language] ?? Object.values(text)[0] ?? '';
  return [
    { kind: 'heading', level: 3, text: labels.voices },
    {
      kind: 'table',
      caption: labels.voices,
      head: [labels.topic, labels.figures, labels.theme, labels.relation, labels.together],
      rows: report.jointDisplay.map(({ topic, figures, theme, quote, relation, together }) => [
        own(topic),
        own(figures),
        quote ? `${own(theme)} (${own(quote)})` : own(theme),
        relationNames[language][relation],
        own(together),
      ]),
    },
  ];
}

function withRange(
  { se, lower, upper }: { readonly se: number; readonly lower: number; readonly upper: number },
  num: (value: number) => string,
): string {
  return `${num(se)} (${num(lower)} … ${num(upper)})`;
}

function showEstimate(
  estimate: Estimate,
  language: Language,
  labels: ReportLabels,
  digits: number,
): string {
  return isEstimated(estimate) ? decimal(language, estimate.value, digits) : labels.noAnswer;
}

function range(estimate: Estimate, language: Language, labels: ReportLabels): string {
  if (!isEstimated(estimate) || !estimate.interval) return labels.noAnswer;
  const { lower, upper } = estimate.interval;
  return `${decimal(language, lower)} … ${decimal(language, upper)}`;
}
