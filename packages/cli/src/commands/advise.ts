import type { Language } from '@tldw/core';
import { nearestName } from '@tldw/core';
import { decide, explainDecision, statesAt, type Decision, type RuleBook } from '@tldw/scaffolding';
import { SCAFFOLDING_MESSAGES } from '@tldw/scaffolding/messages';
import { readCommandLine } from '../arguments.ts';
import { Misuse, type Command, type CommandIo, type ExitCode } from '../command.ts';
import { adviceDocument } from './advise/advice-document.ts';
import { dayOf, languageOf, logFrom, rulesFrom } from './advise/inputs.ts';

const usage = `tldw advise --log EVENTS.ndjson --as-of DATE [--rules RULES.json] [--teacher ID] [--lang kk|ru|en] [--json]
tldw advise what-if --log EVENTS.ndjson --as-of DATE --with RULES.json [--rules RULES.json] [--json]

Advises on the support each teacher needs, from a log of evidence. The facilitator decides.

  --log      one JSON record per line: ratings, artefacts, reflections, self-reports, overrides …
  --as-of    the day to decide on, YYYY-MM-DD (today if left out)
  --rules    a rule book of your own (see: tldw rules check)
  --teacher  only this teacher
  --with     what-if: the rule book to compare with`;

/** `tldw advise`: decisions on scaffolding, with their reasons. */
export const command: Command = {
  summary: 'advise on the support each teacher needs, with every reason',
  usage,
  run: async (args, io) => {
    const [first, ...rest] = args;
    if (first === 'what-if') {
      const { adviseWhatIf } = await import('./advise/what-if.ts');
      return adviseWhatIf(rest, io);
    }
    return advise(args, io);
  },
};

async function advise(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const { values } = readCommandLine({
    args: [...args],
    options: {
      log: { type: 'string' },
      'as-of': { type: 'string' },
      rules: { type: 'string' },
      teacher: { type: 'string' },
      lang: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const language = languageOf(values.lang, io);
  const today = dayOf(values['as-of'], io);
  const rules = await rulesFrom(values.rules, io, language, values.json);
  if (rules === undefined) return 1;
  const log = await logFrom(values.log, io, language, values.json);
  if (log === undefined) return 1;
  refuseStranger(values.teacher, log);
  const wanted = log.filter(
    (entry) =>
      values.teacher === undefined ||
      entry.teacher === undefined ||
      entry.teacher === values.teacher,
  );
  const decisions = decide({ log: wanted, rules, today });
  const say = SCAFFOLDING_MESSAGES[language];
  const later = wanted.filter(({ on }) => on > today).length;
  if (later > 0) io.err(say['log.later']({ count: later, today }));
  if (decisions.length === 0) io.err(say['log.nobody']({}));
  if (values.json) {
    const states = statesAt({ log: wanted, rules, today });
    io.out(JSON.stringify(adviceDocument(decisions, states, rules), undefined, 2));
    return 0;
  }
  io.out(inWords(decisions, language, rules));
  return 0;
}

/** A teacher of whom the log knows nothing is misuse: an empty answer would read as “no advice”. */
function refuseStranger(
  asked: string | undefined,
  log: readonly { readonly teacher?: string | undefined }[],
): void {
  const teachers = new Set(log.flatMap(({ teacher }) => teacher ?? []));
  if (asked === undefined || teachers.size === 0 || teachers.has(asked)) return;
  const near = nearestName(asked, [...teachers]);
  throw new Misuse(
    `The log names no teacher "${asked}".${near === undefined ? '' : ` Did you mean ${near}?`}`,
  );
}

function inWords(decisions: readonly Decision[], language: Language, rules: RuleBook): string {
  const teachers = [...new Set(decisions.map(({ teacher }) => teacher))];
  return teachers
    .map((teacher) =>
      [
        `# ${teacher}`,
        ...decisions
          .filter((decision) => decision.teacher === teacher)
          .map((decision) => explainDecision(decision, language, rules).text),
      ].join('\n\n'),
    )
    .join('\n\n');
}
