import { Misuse, type CommandIo } from '../../command.ts';

/** Values of a comma-separated option. */
export function listOf(value: string | undefined): string[] | undefined {
  if (value === undefined) return undefined;
  const list = value
    .split(/[,;]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
  if (list.length === 0) throw new Misuse('An option that takes a list was given none.');
  return list;
}

/** A number given as an option; misuse when it is none. */
export function numberOf(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) {
    throw new Misuse(`--${name} takes a number, not "${value}".`);
  }
  return number;
}

/** A whole number given as an option, at least `least`. */
export function countOf(name: string, value: string | undefined, least = 1): number | undefined {
  const number = numberOf(name, value);
  if (number === undefined) return undefined;
  if (!Number.isInteger(number) || number < least) {
    throw new Misuse(`--${name} takes a whole number of ${least} or more, not "${value}".`);
  }
  return number;
}

/** The level of intervals, such as 0.95. */
export function levelOf(value: string | undefined): number {
  const level = numberOf('level', value) ?? 0.95;
  if (!(level > 0 && level < 1)) throw new Misuse('--level takes a share between 0 and 1.');
  return level;
}

/** One of a few words. */
export function oneOf<T extends string>(
  name: string,
  value: string | undefined,
  words: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = words.find((word) => word === value);
  if (found === undefined) {
    throw new Misuse(`--${name} takes ${words.join(' or ')}, not "${value}".`);
  }
  return found;
}

/** Settings as JSON, written out or in a file, as `{ "items": ["A1", "A2"], "keys": { "A1": -1 } }`. */
export async function settingsOf(
  io: CommandIo,
  value: string | undefined,
): Promise<Readonly<Record<string, unknown>>> {
  if (value === undefined) return {};
  const text = value.trim().startsWith('{') ? value : await io.readText(value);
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) {
      return parsed as Record<string, unknown>;
    }
  } catch {
    // Said below, the same for both reasons.
  }
  throw new Misuse('--options takes a JSON object, or a file that holds one.');
}

type Given = Readonly<Record<string, string | boolean | undefined>>;

/**
 * What the command line gives, and from `--options` what it does not: `{ "group": "school" }` stands for
 * `--group school`, and `{ "std.lv": true }` for `--std-lv`. Keys that are no option are notes.
 */
export function filledFrom<T extends Given>(
  options: Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>,
  given: T,
  settings: Readonly<Record<string, unknown>>,
): T {
  const filled: Record<string, string | boolean> = {};
  for (const [name, { type }] of Object.entries(options)) {
    if (name === 'json') continue;
    const value = settings[name] ?? settings[name.replaceAll('-', '.')];
    const words = (Array.isArray(value) ? value : [value]).filter(isWord);
    if (type === 'boolean') {
      if (value === true) filled[name] = true;
    } else if (given[name] === undefined && words.length > 0) filled[name] = words.join(',');
  }
  return { ...given, ...filled };
}

const isWord = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** A model or a formula: as it stands, or in a file. */
export async function textOrFile(io: CommandIo, value: string): Promise<string> {
  return value.includes('~') ? value : io.readText(value);
}

/** A setting that is a list of words. */
export function wordsIn(
  settings: Readonly<Record<string, unknown>>,
  key: string,
): string[] | undefined {
  const value = settings[key];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
    ? value
    : undefined;
}

/** Names with a negative sign in a setting such as `{ "keys": { "A1": -1 } }`. */
export function negativeKeys(settings: Readonly<Record<string, unknown>>): string[] {
  const keys = settings['keys'];
  if (typeof keys !== 'object' || keys === null) return [];
  return Object.entries(keys).flatMap(([name, sign]) =>
    typeof sign === 'number' && sign < 0 ? [name] : [],
  );
}

/** Names asked for that are not among the known: misuse, with the known ones named. */
export function knownAmong(what: string, asked: readonly string[], known: readonly string[]): void {
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Misuse(`${what} ${unknown.join(', ')} not among ${known.join(', ')}.`);
  }
}
