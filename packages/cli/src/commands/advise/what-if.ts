import { whatIf } from '@tldw/scaffolding';
import { SCAFFOLDING_MESSAGES } from '@tldw/scaffolding/messages';
import { readCommandLine } from '../../arguments.ts';
import { Misuse, type CommandIo, type ExitCode } from '../../command.ts';
import { dayOf, languageOf, logFrom, rulesFrom } from './inputs.ts';

/** `tldw advise what-if`: who would have been decided differently under other rules, and when. */
export async function adviseWhatIf(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const { values } = readCommandLine({
    args: [...args],
    options: {
      log: { type: 'string' },
      'as-of': { type: 'string' },
      rules: { type: 'string' },
      with: { type: 'string' },
      lang: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  if (values.with === undefined) throw new Misuse('Compare with what? Say --with RULES.json');
  const language = languageOf(values.lang, io);
  const today = dayOf(values['as-of'], io);
  const rules = await rulesFrom(values.rules, io, language, values.json);
  const changed = await rulesFrom(values.with, io, language, values.json);
  if (!rules || !changed) return 1;
  const log = await logFrom(values.log, io, language, values.json);
  if (!log) return 1;
  const found = whatIf({ log, rules, today }, changed);
  if (values.json) {
    io.out(JSON.stringify(found, undefined, 2));
    return 0;
  }
  const say = SCAFFOLDING_MESSAGES[language];
  const rows = found.differences.map(({ teacher, dimension, on, now, changed: then }) =>
    [
      on,
      teacher,
      say['name.dimension']({ dimension }),
      `${say['name.level']({ level: now })} → ${say['name.level']({ level: then })}`,
    ].join(' · '),
  );
  const { different, decisions, teachers } = found;
  const summary = say['what-if.summary']({ different, decisions, teachers: teachers.length });
  io.out([...rows, summary].join('\n'));
  return 0;
}
