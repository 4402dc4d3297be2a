import {
  DISCLOSURE_RULES,
  printedSheet,
  whyWithheld,
  type DisclosureRule,
  type Instrument,
  type Response,
} from '@tldw/evaluation';
import {
  codebookMarkdown,
  csv,
  ddiCodebook,
  hideSmallGroups,
  labelledResponses,
  labelledWorkbook,
  responsesTable,
  scoresTable,
  spssFile,
  workbook,
  xlsForm,
} from '@tldw/evaluation/exports';
import type { CalendarDate, Language } from '@tldw/core';
import { languageOf } from './advise/inputs.ts';
import { readArguments, refuseIdle } from '../arguments.ts';
import { Misuse, refused, type Command } from '../command.ts';
import { noAnswer } from './analyse/answer.ts';
import { knownAmong, oneOf } from './analyse/request.ts';
import { instrumentNamed, readResponses, sayAny } from './score/responses.ts';

const OPTIONS = {
  to: { type: 'string' },
  data: { type: 'string' },
  instrument: { type: 'string' },
  out: { type: 'string' },
  for: { type: 'string' },
  bom: { type: 'boolean', default: false },
  'with-codes': { type: 'boolean', default: false },
  lang: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** What a file is made of. */
interface Material {
  readonly instrument: Instrument;
  readonly responses: readonly Response[];
  readonly language: Language;
  readonly today: CalendarDate;
  readonly rule: DisclosureRule;
  readonly byteOrderMark: boolean;
  readonly withLinkageCode: boolean;
  readonly dataFile: string;
}

/** The forms a file can have; those of the questionnaire alone need no answers. */
const FORMS: Readonly<
  Record<
    string,
    { readonly answers: boolean; readonly make: (of: Material) => string | Uint8Array }
  >
> = {
  csv: {
    answers: true,
    make: ({ instrument, responses, rule, byteOrderMark, withLinkageCode }) =>
      csv(
        responsesTable(instrument, hideSmallGroups(responses, rule, withLinkageCode).responses, {
          withLinkageCode,
        }),
        { byteOrderMark },
      ),
  },
  scores: {
    answers: true,
    make: ({ instrument, responses, rule, byteOrderMark }) =>
      csv(scoresTable(instrument, hideSmallGroups(responses, rule).responses), {
        byteOrderMark,
      }),
  },
  spss: { answers: true, make: (of) => spssFile(labelled(of), of.language, of.today) },
  excel: { answers: true, make: (of) => labelledWorkbook(labelled(of)) },
  ddi: {
    answers: true,
    make: (of) => ddiCodebook(labelled(of), { dataFile: of.dataFile, writtenOn: of.today }),
  },
  codebook: {
    answers: false,
    make: ({ instrument, language }) => codebookMarkdown(instrument, language),
  },
  xlsform: {
    answers: false,
    make: ({ instrument }) => {
      const { survey, choices, settings } = xlsForm(instrument);
      return workbook([
        { name: 'survey', table: survey },
        { name: 'choices', table: choices },
        { name: 'settings', table: settings },
      ]);
    },
  },
  sheet: { answers: false, make: ({ instrument, language }) => printedSheet(instrument, language) },
};

const BINARY = ['spss', 'excel', 'xlsform'];
const NAMES = Object.keys(FORMS);

export const command: Command = {
  summary: 'answers and codebooks as CSV, SPSS, Excel, DDI or XLSForm',
  usage: `tldw export --to csv|scores|spss|excel|ddi --data RESPONSES.csv --instrument teacher-leadership-survey
  [--out FILE] [--for programme|public] [--with-codes] [--bom] [--lang kk|ru|en] [--json]
tldw export --to codebook|xlsform|sheet --instrument teacher-leadership-survey [--out FILE] [--lang kk|ru|en]

csv       answers, one row per questionnaire, in an order that says nothing
scores    scores of the scales, an empty cell where too few items were answered
spss      a .sav file with labels in one language; also for R, Stata, jamovi and PSPP
excel     answers and what their columns and numbers mean, in three languages
ddi       the codebook as archives keep it (DDI-Codebook 2.5)
codebook  the same as a page to read
xlsform   the questionnaire for KoboToolbox or ODK
sheet     the questionnaire to print

Schools and languages that would single out fewer people than the rule allows are emptied first: 5 for the
programme, 10 for the public; a wave that fewer people answered attentively is refused, as its report is.
--with-codes keeps the self-made codes that link waves; what is emptied for a school in one wave is then
emptied in all. spss, excel and xlsform need --out. With --json the answer says what was written and how much was emptied.`,
  run: async (args, io) => {
    const values = readArguments(args, OPTIONS);
    if (values.to === undefined)
      throw new Misuse(`Say what to write with --to: ${NAMES.join(', ')}.`);
    knownAmong('--to', [values.to], NAMES);
    const form = FORMS[values.to]!;
    if (BINARY.includes(values.to) && values.out === undefined) {
      throw new Misuse(`${values.to} is not text: say where to write it with --out FILE.`);
    }
    const isText = values.to === 'csv' || values.to === 'scores';
    if (!form.answers) refuseIdle(values, ['for', 'with-codes'], `with --to ${values.to}`);
    if (!form.answers && values.data !== undefined) {
      io.err(`--data is not read: ${values.to} is made of the questionnaire alone.`);
    }
    if (!isText) refuseIdle(values, ['bom'], `with --to ${values.to}`);
    if (values.to === 'scores') refuseIdle(values, ['with-codes'], 'with --to scores');
    const instrument = instrumentNamed(values.instrument);
    const audience = oneOf('for', values.for, ['programme', 'public'] as const) ?? 'programme';
    const rule = DISCLOSURE_RULES[audience];
    const read = form.answers
      ? await readResponses(io, instrument, values.data)
      : { ok: true as const, responses: [] };
    if (!read.ok) {
      return read.because === 'table'
        ? noAnswer(io, read.refusals, values.json)
        : refused(io, read.refusals, (each) => sayAny(io.language, each), values.json);
    }
    const { responses } = read;
    const withheld = whyWithheld(instrument, responses, rule);
    if (withheld.length > 0) {
      return refused(io, withheld, (each) => sayAny(io.language, each), values.json);
    }
    const content = form.make({
      instrument,
      responses,
      language: languageOf(values.lang, io),
      today: io.today,
      rule,
      byteOrderMark: values.bom,
      withLinkageCode: values['with-codes'],
      dataFile: values.data ?? `${instrument.id}.csv`,
    });
    if (values.out !== undefined) await io.writeFile(values.out, content);
    else if (!values.json && typeof content === 'string') io.out(content);
    if (values.json) {
      const written = {
        to: values.to,
        instrument: { id: instrument.id, version: instrument.version },
        rows: responses.length,
        hidden: hideSmallGroups(responses, rule, values['with-codes']).hidden,
        ...(values.out === undefined ? { content } : { file: values.out }),
      };
      io.out(JSON.stringify({ export: written }, undefined, 2));
    }
    return 0;
  },
};

const labelled = ({ instrument, responses, rule, withLinkageCode }: Material) =>
  labelledResponses(instrument, responses, { rule, withLinkageCode });
