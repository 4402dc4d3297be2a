import { storeMessages } from '@tldw/store/messages';
import { readCommandLine } from '../arguments.ts';
import { Misuse, refused, type Command, type CommandIo, type ExitCode } from '../command.ts';
import { DB_ACTIONS } from './db/actions.ts';
import type { DbOptions } from './db/place.ts';
import { OVERVIEW, PAGES } from './db/usage.ts';

/** `tldw db`: back up, restore, bring up to date and look over the programme's record. */
export const command: Command = {
  summary: 'back up, restore, migrate and check the programme’s record',
  usage: OVERVIEW,
  help: (args) =>
    Promise.resolve(PAGES[args.find((each) => Object.hasOwn(PAGES, each)) ?? ''] ?? OVERVIEW),
  run: async (args, io) => {
    const [action, ...rest] = args;
    const act = Object.hasOwn(DB_ACTIONS, action ?? '') ? DB_ACTIONS[action ?? ''] : undefined;
    if (!act) throw new Misuse(`\`tldw db\` needs one of: ${Object.keys(DB_ACTIONS).join(', ')}.`);
    const options = optionsFrom(rest);
    const answer = await act(options, io);
    if (answer.ok) return said(answer.value, options, io);
    const words = storeMessages[io.language] as Readonly<
      Record<string, (params: object) => string>
    >;
    return refused(
      io,
      answer.refusals,
      ({ code, params }) => words[code]?.(params) ?? code,
      options.json,
    );
  },
};

function optionsFrom(args: readonly string[]): DbOptions {
  const { values, positionals } = readCommandLine({
    args: [...args],
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      to: { type: 'string' },
      from: { type: 'string' },
      keys: { type: 'string' },
      anchor: { type: 'string' },
      dumps: { type: 'string' },
      lang: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  return { ...values, file: positionals[0] ?? values.from };
}

function said(
  answer: { readonly words: readonly string[]; readonly document: object; readonly fine: boolean },
  options: DbOptions,
  io: CommandIo,
): ExitCode {
  for (const line of answer.words) io.err(line);
  if (options.json) io.out(JSON.stringify(answer.document, undefined, 2));
  return answer.fine ? 0 : 1;
}
