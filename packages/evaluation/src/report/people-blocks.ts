import type { Language, LocalisedText } from '@tldw/core';
import { dateInWords } from '@tldw/core/messages';
import { sayEvaluation } from '../messages/say-evaluation.ts';
import { metricNames } from '../metrics/metric-names.ts';
import { relationNames } from '../qualitative/relation-names.ts';
import { isEstimated } from '../statistics/estimate.ts';
import type { Block } from './block.ts';
import type { ProgrammeReport } from './programme-report.ts';
import type { ReportLabels } from './words/labels.ts';
import { decimal, wholePercent } from './words/number.ts';
import { titleOf } from './words/say-statement.ts';

/** Who answered, and the averages by language where they may be compared. */
export function peopleBlocks(
  report: ProgrammeReport,
  language: Language,
  labels: ReportLabels,
): Block[] {
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

/** The programme's figures, each with its denominator, its day and what it means. */
export function metricBlocks(
  report: ProgrammeReport,
  language: Language,
  labels: ReportLabels,
): Block[] {
  if (report.metrics.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: labels.metrics },
    {
      kind: 'table',
      caption: labels.metrics,
      head: [labels.metric, labels.value, labels.counted, labels.asOf, labels.definition],
      rows: report.metrics.map(({ id, share, counted, outOf, asOf }) => [
        metricNames[language][id].name,
        isEstimated(share) ? wholePercent(language, share.value) : labels.noAnswer,
        `${counted} / ${outOf}`,
        dateInWords(asOf, language),
        metricNames[language][id].definition,
      ]),
    },
  ];
}

/** What directors and facilitators said on the rated lines of their forms. */
export function feedbackBlocks(
  report: ProgrammeReport,
  language: Language,
  labels: ReportLabels,
): Block[] {
  if (report.feedback.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: labels.feedback },
    ...report.feedback.map(({ instrument, items, least, most }): Block => ({
      kind: 'table',
      caption: `${instrument.title[language]} (${least}–${most})`,
      head: [labels.statement, labels.answered, labels.mean, labels.agreed],
      rows: items.map(({ item, answered, mean, agreed }) => [
        item.text[language],
        mean === undefined ? labels.notShownCell : String(answered),
        mean === undefined ? labels.notShownCell : decimal(language, mean),
        agreed === undefined ? labels.notShownCell : String(agreed),
      ]),
    })),
  ];
}

/** Figures and voices side by side. */
export function voiceBlocks(
  report: ProgrammeReport,
  language: Language,
  labels: ReportLabels,
): Block[] {
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
