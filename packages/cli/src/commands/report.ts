import {
  calendarDate,
  isCalendarDate,
  LANGUAGES,
  type CalendarDate,
  type Language,
} from '@tldw/core';
import {
  countedMetric,
  METRICS,
  programmeReport,
  reportHtml,
  reportMarkdown,
  WAVES,
  type Instrument,
  type Metric,
  type Response,
} from '@tldw/evaluation';
import { sayEvaluation, sayStatement } from '@tldw/evaluation/messages';
import { readArguments, refuseBoth } from '../arguments.ts';
import { Misuse, refused, type Command, type CommandIo } from '../command.ts';
import { noAnswer } from './analyse/answer.ts';
import { readTable, type Table } from './analyse/table.ts';
import { readVoices, sayVoice, type VoiceRefusal } from './report/voices.ts';
import { instrumentNamed, readResponses, sayAny } from './score/responses.ts';

const OPTIONS = {
  data: { type: 'string' },
  instrument: { type: 'string' },
  wave: { type: 'string' },
  asked: { type: 'string' },
  'as-of': { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string' },
  directors: { type: 'string' },
  facilitators: { type: 'string' },
  figures: { type: 'string' },
  voices: { type: 'string' },
  invented: { type: 'boolean', default: false },
  html: { type: 'boolean', default: false },
  md: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

export const command: Command = {
  summary: 'the evaluation of a programme: words first, then numbers',
  usage: `tldw report --data RESPONSES.csv --instrument teacher-leadership-survey [--lang kk|ru|en]
  [--html | --md | --json] [--wave pre|post|retrospective-pre] [--asked NUMBER] [--as-of DATE]
  [--directors FILE.csv] [--facilitators FILE.csv] [--figures FILE.csv] [--voices FILE] [--invented]
  [--out FILE]

Reads one row per questionnaire: wave, language, cluster (the school, by a code) and the items.
Says what was found, how sure it is and what it does not show. Markdown unless asked otherwise.
Rows of several waves whose self-made code (column code) links them show what changed for the same people.
--directors, --facilitators   answers to the forms for school directors and facilitators
--figures   the programme's figures: figure,counted,out_of,as_of, such as attendance,1180,1400,2020-06-12
--voices    what people said beside the figures: topic,figures,theme,quote,relation,together, with relation one of
            confirms, expands, disagrees, silent; also topic_kk …, or a list of such rows as JSON
--asked     how many people were asked, so that the report can say how many answered
--invented  the answers are a demonstration; the report says so first`,
  run: async (args, io) => {
    const values = readArguments(args, OPTIONS);
    refuseBoth(values, 'html', 'md', 'json');
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
    const feedback: { instrument: Instrument; responses: readonly Response[] }[] = [];
    for (const [form, path] of [
      ['school-director-feedback', values.directors],
      ['facilitator-feedback', values.facilitators],
    ] as const) {
      if (path === undefined) continue;
      const own = instrumentNamed(form);
      const forms = await readResponses(io, own, path);
      if (!forms.ok) {
        return forms.because === 'table'
          ? noAnswer(io, forms.refusals, values.json)
          : refused(io, forms.refusals, (each) => sayAny(language, each), values.json);
      }
      feedback.push({ instrument: own, responses: forms.responses });
    }
    const figures = values.figures === undefined ? undefined : await readTable(io, values.figures);
    if (figures && !figures.ok) return noAnswer(io, figures.refusals, values.json);
    const voices =
      values.voices === undefined ? undefined : await readVoices(io, values.voices, language);
    if (voices && !voices.ok) {
      return 'voices' in voices
        ? refused(
            io,
            voices.voices,
            (each) => sayVoice(language, each as VoiceRefusal),
            values.json,
          )
        : noAnswer(io, voices.refusals, values.json);
    }
    const report = programmeReport({
      feedback,
      ...(voices ? { jointDisplay: voices.value } : {}),
      ...(figures ? { metrics: figuresOf(figures.value) } : {}),
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
    else await io.writeFile(values.out, text);
    return 0;
  },
};

/** The programme's figures from a file; a row that is none is misuse, with its line. */
function figuresOf(table: Table): readonly Metric[] {
  for (const name of ['figure', 'counted', 'out_of', 'as_of']) {
    if (!table.names.includes(name)) {
      throw new Misuse(
        `--figures needs a column ${name}. The file has: ${table.names.join(', ')}.`,
      );
    }
  }
  const cell = (name: string, row: number) => table.text(name)[row] ?? '';
  return Array.from({ length: table.rows }, (_, row) => {
    const where = `--figures, row ${row + 1}`;
    const id = METRICS.find((each) => each === cell('figure', row));
    if (!id) {
      throw new Misuse(
        `${where}: no figure "${cell('figure', row)}". There are: ${METRICS.join(', ')}.`,
      );
    }
    const [counted, outOf] = ['counted', 'out_of'].map((name) => {
      const text = cell(name, row);
      if (!/^\d+(?:\.\d+)?$/.test(text)) {
        throw new Misuse(`${where}, column ${name}: "${text}" is no count. Write a number from 0.`);
      }
      return Number(text);
    });
    const day = cell('as_of', row);
    if (!isCalendarDate(day)) {
      throw new Misuse(`${where}, column as_of: "${day}" is no day. Write it as YYYY-MM-DD.`);
    }
    try {
      return countedMetric(id, counted ?? 0, outOf ?? 0, calendarDate(day));
    } catch (error) {
      if (error instanceof RangeError) throw new Misuse(`${where}: ${error.message}.`);
      throw error;
    }
  });
}

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
      brief: withWords(report.brief),
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
