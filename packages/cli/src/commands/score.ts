import { scoreResponse } from '@tldw/evaluation';
import { csv, scoresTable } from '@tldw/evaluation/exports';
import { readCommandLine } from '../arguments.ts';
import { refused, type Command } from '../command.ts';
import { noAnswer } from './analyse/answer.ts';
import { instrumentNamed, readResponses, sayAny } from './score/responses.ts';

const OPTIONS = {
  data: { type: 'string' },
  instrument: { type: 'string' },
  bom: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

export const command: Command = {
  summary: 'scores of a questionnaire, one row per response',
  usage: `tldw score --data RESPONSES.csv --instrument teacher-leadership-survey [--bom] [--json]

Turns reversed items, checks attention, and leaves a score out when too few items were answered.
CSV unless --json is given; --bom for a file that Excel opens with the right letters. Rows of the
CSV are sorted, so that their order says nothing; --json keeps the order of the file and says why
a score is missing.`,
  run: async (args, io) => {
    const { values } = readCommandLine({ args: [...args], options: OPTIONS });
    const instrument = instrumentNamed(values.instrument);
    const read = await readResponses(io, instrument, values.data);
    if (!read.ok) {
      return read.because === 'table'
        ? noAnswer(io, read.refusals, values.json)
        : refused(io, read.refusals, (each) => sayAny(io.language, each), values.json);
    }
    if (values.json) {
      const scores = read.responses.map((response) => ({
        wave: response.wave,
        language: response.language,
        cluster: response.cluster,
        scores: scoreResponse(instrument, response),
      }));
      io.out(JSON.stringify({ instrument: instrument.id, responses: scores }, undefined, 2));
    } else {
      io.out(csv(scoresTable(instrument, read.responses), { byteOrderMark: values.bom }));
    }
    return 0;
  },
};
