import { parseArgs } from 'node:util';
import {
  calendarDate,
  isCalendarDate,
  LANGUAGES,
  type CalendarDate,
  type Language,
} from '@tldw/core';
import {
  programmeReport,
  reportHtml,
  reportMarkdown,
  WAVES,
  type Instrument,
} from '@tldw/evaluation';
import { sayEvaluation, sayStatement } from '@tldw/evaluation/messages';
import { Misuse, refused, type Command, type CommandIo } from '../command.ts';
import { noAnswer } from './analyse/answer.ts';
import { instrumentNamed, readResponses, sayAny } from './score/responses.ts';

const OPTIONS = {
  data: { type: 'string' },
  instrument: { type: 'string' },
  wave: { type: 'string' },
  asked: { type: 'string' },
  'as-of': { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string' },
  invented: { type: 'boolean', default: false },
  html: { type: 'boolean', default: false },
  md: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

export const command: Command = {
  summary: 'the evaluation of a programme: words first, then numbers',
  usage: `tldw report --data RESPONSES.csv --instrument teacher-leadership-survey [--lang kk|ru|en]
  [--html | --md | --json] [--wave pre|post|retrospective-pre] [--asked NUMBER] [--as-of DATE]
  [--invented] [--out FILE]

Reads one row per questionnaire: wave, language, cluster (the school, by a code) and the items.
Says what was found, how sure it is and what it does not show. Markdown unless asked otherwise.
--asked     how many people were asked, so that the report can say how many answered
--invented  the answers are a demonstration; the report says so first`,
  run: async (args, io) => {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    const language = languageOf(values.lang, io);
    const instrument = instrumentNamed(values.instrument);
    const read = await readResponses(io, instrument, values.data);
    if (!read.ok) {
      return read.because === 'table'
        ? noAnswer(io, read.refusals, values.json)
        : refused(io, read.refusals, (each) => sayAny(language, each), values.json);
    }
    const wave = WAVES.find((each) => each === values.wave);
    if (values.wave !== undefined && !wave) {
      throw new Misuse(`--wave takes one of: ${WAVES.join(', ')}.`);
    }
    const asked = wholeNumber(values.asked);
    const report = programmeReport({
      instrument,
      responses: read.responses,
      asOf: dateOf(values['as-of'], io),
      origin: values.invented ? 'invented' : 'collected',
      ...(wave ? { wave } : {}),
      ...(asked === undefined ? {} : { asked }),
    });
    if (!report.ok) {
      return refused(io, report.refusals, (each) => sayAny(language, each), values.json);
    }
    const text = values.json
      ? JSON.stringify(asDocument(report.value, instrument, language), undefined, 2)
      : values.html
        ? reportHtml(report.value, language)
        : reportMarkdown(report.value, language);
    if (values.out === undefined) io.out(text);
    else await io.writeText(values.out, text);
    return 0;
  },
};

type Report = Extract<ReturnType<typeof programmeReport>, { ok: true }>['value'];

/** The report as one document: each statement with its words, the questionnaire only by its id. */
function asDocument(report: Report, instrument: Instrument, language: Language) {
  const withWords = (said: Report['found']) =>
    said.map((each) => ({ ...each, words: sayStatement(language, each, instrument) }));
  const { languages } = report;
  return {
    report: {
      ...report,
      instrument: {
        id: instrument.id,
        version: instrument.version,
        validation: instrument.validation,
      },
      language,
      found: withWords(report.found),
      sure: withWords(report.sure),
      notShown: withWords(report.notShown),
      // The fitted models behind the comparison are large; `tldw analyse invariance` gives them.
      languages: languages.ok
        ? { ok: true, means: languages.value.means }
        : {
            ok: false,
            refusals: languages.refusals.map((each) => ({
              ...each,
              words: sayEvaluation(language, each),
            })),
          },
    },
  };
}

function languageOf(asked: string | undefined, io: CommandIo): Language {
  if (asked === undefined) return io.language;
  const known = LANGUAGES.find((each) => each === asked);
  if (!known) throw new Misuse(`--lang takes one of: ${LANGUAGES.join(', ')}.`);
  return known;
}

function dateOf(text: string | undefined, io: CommandIo): CalendarDate {
  if (text === undefined) return io.today;
  if (!isCalendarDate(text)) throw new Misuse(`--as-of takes a day as YYYY-MM-DD, not "${text}".`);
  return calendarDate(text);
}

function wholeNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(text)) throw new Misuse('--asked takes a whole number of people.');
  return Number(text);
}
