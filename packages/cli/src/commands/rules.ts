import { TLDW_RULES, checkRules, ruleTable } from '@tldw/scaffolding';
import { SCAFFOLDING_MESSAGES } from '@tldw/scaffolding/messages';
import { readCommandLine } from '../arguments.ts';
import { Misuse, refused, type Command, type CommandIo, type ExitCode } from '../command.ts';
import { jsonFrom, languageOf, rulesFrom } from './advise/inputs.ts';

const usage = `tldw rules show [--rules RULES.json] [--lang kk|ru|en] [--json]
tldw rules check RULES.json [--lang kk|ru|en] [--json]

show   the rule table as Markdown; with --json the rule book itself, to begin your own from
check  look for rules that can never speak, contradict each other or leave a level without an exit`;

/** `tldw rules`: read and check the rules of scaffolding. */
export const command: Command = {
  summary: 'show the rules of scaffolding, or check your own',
  usage,
  run: async (args, io) => {
    const [first, ...rest] = args;
    if (first === 'show') return show(rest, io);
    if (first === 'check') return check(rest, io);
    throw new Misuse(`Say "tldw rules show" or "tldw rules check", not "${first ?? ''}"`);
  },
};

async function show(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const { values } = readCommandLine({
    args: [...args],
    options: {
      rules: { type: 'string' },
      lang: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const language = languageOf(values.lang, io);
  const rules = await rulesFrom(values.rules, io, language, values.json);
  if (!rules) return 1;
  io.out(values.json ? JSON.stringify(rules, undefined, 2) : ruleTable(rules, language));
  return 0;
}

async function check(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const { values, positionals } = readCommandLine({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const [path, ...more] = positionals;
  if (more.length > 0) throw new Misuse('One rule book at a time, please');
  const language = languageOf(values.lang, io);
  const faults = checkRules(path === undefined ? TLDW_RULES : await jsonFrom(path, io));
  if (faults.length > 0) {
    const say = SCAFFOLDING_MESSAGES[language];
    const words = (fault: (typeof faults)[number]) => say[fault.code](fault.params as never);
    return refused(io, faults, (fault) => words(fault as (typeof faults)[number]), values.json);
  }
  if (values.json) io.out(JSON.stringify({ faults: [] }, undefined, 2));
  else io.out(SCAFFOLDING_MESSAGES[language]['check.nothing']({}));
  return 0;
}
