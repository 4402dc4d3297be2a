import { parseArgs } from 'node:util';
import { storeMessages } from '@tldw/store/messages';
import { Misuse, refused, type Command, type CommandIo, type ExitCode } from '../command.ts';
import { DB_ACTIONS, type DbOptions } from './db/actions.ts';

const usage = `tldw db backup  --to FOLDER [--data FOLDER]
tldw db restore --from RECORD.gz [--keys KEYS.gz] [--data NEW-FOLDER]
tldw db verify  RECORD.gz
tldw db migrate [--data FOLDER]
tldw db doctor  [--data FOLDER] [--anchor ANCHOR.json] [--json]
tldw db anchor  [--data FOLDER]
tldw db let-in  PERSON [--data FOLDER]

Looks after the programme's record. Stop the app before you use these on a data folder.

  --data      the data folder (TLDW_DATA, or .data if nothing is said)
  --to        where the backup goes: record-DATE.gz and, apart from it, keys-DATE.gz
  --keys      the authors' keys: without them private texts stay sealed
  PERSON      a member of the strategy group, by the id in people.csv: the first gets a code at
              once, for the others somebody of the group must agree in the app
  --anchor    an earlier answer of \`tldw db anchor\`, kept on another machine

On a server: DATABASE_URL (a user that may read everything), DATABASE_OWNER_URL for migrate,
TLDW_SECRET_FILE for the installation's secret.`;

/** `tldw db`: back up, restore, bring up to date and look over the programme's record. */
export const command: Command = {
  summary: 'back up, restore, migrate and check the programme’s record',
  usage,
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
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      to: { type: 'string' },
      from: { type: 'string' },
      keys: { type: 'string' },
      anchor: { type: 'string' },
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
