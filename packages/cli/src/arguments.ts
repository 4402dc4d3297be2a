import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearestName } from '@tldw/core';
import { Misuse } from './command.ts';

type Options = Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly default?: string | boolean }>
>;

/**
 * The options on a command line. One that the command does not know is misuse, with those it knows and
 * the nearest of them; so is one given twice, of which only the last would count.
 */
export function readArguments<const O extends Options>(args: readonly string[], options: O) {
  return readCommandLine({ args: [...args], options }).values;
}

/** The same for a command that also takes words without dashes, or an option more than once. */
export function readCommandLine<const T extends ParseArgsConfig>(
  config: T,
): ReturnType<typeof parseArgs<T>> {
  const options = config.options ?? {};
  const { tokens = [] } = known(Object.keys(options), () => parseArgs({ ...config, tokens: true }));
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
  const twice = given.find((name, i) => given.indexOf(name) !== i && !options[name]?.multiple);
  if (twice !== undefined) {
    throw new Misuse(`--${twice} is given twice, and only one could count. Give it once.`);
  }
  return parseArgs(config);
}

function known<T>(names: readonly string[], parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith('Unknown option')) throw error;
    const [, asked] = /'(-[^']*)'/.exec(error.message) ?? [];
    throw unknownWord(asked ?? 'This option', 'is no option here', names, '--');
  }
}

/** A word that is none of the known, as misuse: with the nearest of them, and all. */
export function unknownWord(
  word: string,
  trouble: string,
  known: readonly string[],
  dashes = '',
): Misuse {
  const bare = /[^\s"-][^\s"]*/.exec(word)?.[0] ?? word;
  const near = nearestName(bare, known);
  return new Misuse(
    `${word} ${trouble}.${near === undefined ? '' : ` Did you mean ${dashes}${near}?`} ` +
      `There are: ${known.map((name) => dashes + name).join(', ')}.`,
  );
}

/** Refuse options that would change nothing here, so that none is passed over in silence. */
export function refuseIdle(
  values: Readonly<Record<string, unknown>>,
  names: readonly string[],
  unless: string,
): void {
  const idle = names.filter((name) => values[name] !== undefined && values[name] !== false);
  if (idle.length === 0) return;
  const list = idle.map((name) => `--${name}`).join(', ');
  throw new Misuse(
    `${list} would change nothing ${unless}. Leave it out, or ask for what needs it.`,
  );
}

/** Refuse options of which only one could count. */
export function refuseBoth(
  values: Readonly<Record<string, unknown>>,
  ...names: readonly string[]
): void {
  const given = names.filter((name) => values[name] !== undefined && values[name] !== false);
  if (given.length < 2) return;
  const list = given.map((name) => `--${name}`).join(' and ');
  throw new Misuse(`${list} exclude each other: only one could count. Give one of them.`);
}
