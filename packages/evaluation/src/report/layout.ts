import type { Language } from '@tldw/core';
import { dateInWords } from '@tldw/core/messages';
import type { Block } from './block.ts';
import { changeBlocks, linkBlocks, scoreBlocks } from './number-blocks.ts';
import { feedbackBlocks, metricBlocks, peopleBlocks, voiceBlocks } from './people-blocks.ts';
import type { ProgrammeReport } from './programme-report.ts';
import { reportLabels, sayStatement } from './words/say-statement.ts';

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
      text: `${report.title[language]}. ${labels.wave}: ${labels.waves[report.wave]}. ${labels.asOf}: ${dateInWords(report.asOf, language)}.`,
    },
    ...say(isInvented).map((text): Block => ({ kind: 'paragraph', text })),
    { kind: 'brief', title: labels.brief, items: say(report.brief) },
    { kind: 'heading', level: 2, text: labels.found },
    // What is in short is in the brief already, with the names of what was found.
    { kind: 'list', items: say(report.found.filter(({ code }) => code !== 'report.in-short')) },
    { kind: 'heading', level: 2, text: labels.sure },
    { kind: 'list', items: say(report.sure) },
    { kind: 'heading', level: 2, text: labels.notShown },
    { kind: 'list', items: say(report.notShown.filter(({ code }) => code !== 'report.invented')) },
    { kind: 'page-break' },
    { kind: 'heading', level: 2, text: labels.numbers },
    ...scoreBlocks(report, language, labels),
    ...changeBlocks(report, language, labels),
    ...linkBlocks(report, language, labels),
    ...peopleBlocks(report, language, labels),
    ...metricBlocks(report, language, labels),
    ...feedbackBlocks(report, language, labels),
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
