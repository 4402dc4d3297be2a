import type { LocalisedText } from '@tldw/core';
import { codingAgreement, type Code, type Codebook, type Coding } from '@tldw/evaluation';
import type { Estimate } from '@tldw/evaluation/statistics';
import { readArguments } from '../../arguments.ts';
import { Misuse, refused, type Command, type CommandIo } from '../../command.ts';
import { jsonFrom } from '../advise/inputs.ts';
import { sayAny } from '../score/responses.ts';
import { answer, asRefusal, noAnswer } from './answer.ts';
import { filledFrom, listOf, settingsOf } from './request.ts';
import { readTable, textColumn, type Table } from './table.ts';

const OPTIONS = {
  data: { type: 'string' },
  codebook: { type: 'string' },
  coders: { type: 'string' },
  options: { type: 'string' },
  json: { type: 'boolean', default: false },
  lang: { type: 'string' },
} as const;

export const analysis: Command = {
  summary: 'how far two readers agree on the codes of what people said',
  usage: `tldw analyse coding --data CODINGS.csv --codebook CODEBOOK.csv [--coders FIRST,SECOND]
  [--options JSON|FILE] [--json]
The codings have the columns passage, coder and codes (several with ; between them; empty for none).
The codebook has the columns code, title, definition; or it is a JSON file { id, version, codes }.
Only passages that both read count. Agreement is said code by code, with the passages to talk about.`,
  run: async (args, io) => {
    const given = readArguments(args, OPTIONS);
    const values = filledFrom(io, OPTIONS, given, await settingsOf(io, given.options));
    if (values.codebook === undefined) throw new Misuse('Name the codes with --codebook FILE.');
    const table = await readTable(io, values.data);
    if (!table.ok) return noAnswer(io, table.refusals, values.json);
    const codebook = await codebookFrom(io, values.codebook);
    if ('refusals' in codebook) return noAnswer(io, codebook.refusals, values.json);
    const lacking = ['passage', 'coder', 'codes'].flatMap((name) => {
      const column = textColumn(table.value, name);
      return column.ok ? [] : column.refusals;
    });
    if (lacking.length > 0) return noAnswer(io, lacking, values.json);
    const codings = codingsOf(table.value);
    const coders = listOf(values.coders) ?? [...new Set(codings.map(({ coder }) => coder))];
    const [first, second, ...more] = coders;
    if (first === undefined || second === undefined || more.length > 0) {
      throw new Misuse(`Name two readers with --coders FIRST,SECOND, of: ${coders.join(', ')}.`);
    }
    const found = codingAgreement(codebook, codings, [first, second]);
    if (!found.ok) {
      return refused(io, found.refusals, (each) => sayAny(io.language, each), values.json);
    }
    const codes = found.value.map(({ kappa, alpha, ...rest }) => ({
      ...rest,
      kappa: plainly(kappa),
      alpha: plainly(alpha),
    }));
    return answer(io, { codebook: codebook.id, coders: [first, second], codes }, values.json);
  },
};

const plainly = (estimate: Estimate) =>
  estimate.kind === 'estimated'
    ? {
        value: estimate.value,
        se: estimate.se ?? null,
        lower: estimate.interval?.lower ?? null,
        upper: estimate.interval?.upper ?? null,
        method: estimate.method,
      }
    : { value: null, reason: asRefusal(estimate) };

function codingsOf(table: Table): Coding[] {
  return Array.from({ length: table.rows }, (_, row) => {
    const cell = (name: string) => table.text(name)[row] ?? '';
    const codes = cell('codes')
      .split(';')
      .map((code) => code.trim())
      .filter((code) => code !== '');
    return { passage: cell('passage'), coder: cell('coder'), codes };
  });
}

async function codebookFrom(io: CommandIo, path: string) {
  if (path.endsWith('.json')) {
    const read = (await jsonFrom(path, io)) as Partial<Codebook> | null;
    if (!Array.isArray(read?.codes) || !read.codes.every((code: Partial<Code>) => code?.id)) {
      throw new Misuse(
        `${path} should be { "id", "version", "codes": [{ "id", "title", "definition" }] }.`,
      );
    }
    return { id: read.id ?? path, version: read.version ?? '', codes: read.codes };
  }
  const table = await readTable(io, path);
  if (!table.ok) return { refusals: table.refusals };
  const { names, rows, text } = table.value;
  const code = textColumn(table.value, 'code');
  if (!code.ok) return { refusals: code.refusals };
  const words = (name: string, row: number): LocalisedText => {
    const own = names.includes(name) ? text(name)[row] : undefined;
    return own ? { [io.language]: own } : {};
  };
  const codes = Array.from({ length: rows }, (_, row) => ({
    id: text('code')[row]!,
    title: words('title', row),
    definition: words('definition', row),
  }));
  return { id: path, version: '', codes };
}
