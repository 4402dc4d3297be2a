import { unknownWord } from '../../arguments.ts';
import type { Refusal, Result } from '@tldw/core';
import { Misuse, type CommandIo } from '../../command.ts';
import { columnsOfNumbers, type Table } from './table.ts';

/** Values of a comma-separated option. */
export function listOf(value: string | undefined): string[] | undefined {
  if (value === undefined) return undefined;
  const list = value
    .split(/[,;]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
  if (list.length === 0) throw new Misuse('An option that takes a list was given none.');
  const twice = list.find((each, i) => list.indexOf(each) !== i);
  if (twice !== undefined) throw new Misuse(`"${twice}" is named twice in a list. Name it once.`);
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
  let trouble = '';
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) {
      return parsed as Record<string, unknown>;
    }
  } catch (error) {
    trouble = error instanceof Error ? ` (${error.message})` : '';
  }
  throw new Misuse(
    `--options takes a JSON object such as { "level": 0.9 }, or a file that holds one${trouble}.`,
  );
}

type Given = Readonly<Record<string, string | boolean | undefined>>;

/** Keys of `--options` that describe data sets or other models, and change nothing. */
const NOTES = ['note', 'notes', 'pattern', 'contrasts', 'twolevelModel', 'modelEqualLoadings'];

/**
 * What the command line gives, and from `--options` what it does not: `{ "group": "school" }` stands for
 * `--group school`, and `{ "std.lv": true }` for `--std-lv`. A key that is neither an option nor a note
 * is misuse; notes are said to change nothing.
 *
 * @param own keys that the analysis reads by itself
 */
export function filledFrom<T extends Given>(
  io: CommandIo,
  options: Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>,
  given: T,
  settings: Readonly<Record<string, unknown>>,
  own: readonly string[] = [],
): T {
  const names = Object.keys(options).filter((name) => !['json', 'options', 'lang'].includes(name));
  const filled: Record<string, string | boolean> = {};
  const notes: string[] = [];
  for (const [key, value] of Object.entries(settings)) {
    const name = names.find((each) => each === key || each.replaceAll('-', '.') === key);
    if (name === undefined) {
      if (own.includes(key)) continue;
      if (!NOTES.includes(key)) {
        throw unknownWord(`"${key}" in --options`, 'is no option here', [...names, ...own]);
      }
      notes.push(key);
    } else if (value !== null) {
      const filling =
        options[name]!.type === 'boolean' ? asSwitch(key, value) : asWords(key, value);
      const isOpen = given[name] === undefined || given[name] === false;
      if (isOpen && filling !== undefined) filled[name] = filling;
    }
  }
  sayNotes(io, notes);
  return { ...given, ...filled };
}

/** Say which keys of `--options` are only notes. */
export function sayNotes(io: CommandIo, notes: readonly string[]): void {
  if (notes.length > 0)
    io.err(`--options: ${notes.join(', ')} taken as a note; it changes nothing.`);
}

function asSwitch(key: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new Misuse(`"${key}" in --options takes true or false, not ${JSON.stringify(value)}.`);
}

function asWords(key: string, value: unknown): string | undefined {
  const words: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (words.every(isWord)) return words.length > 0 ? words.join(',') : undefined;
  throw new Misuse(
    `"${key}" in --options takes a word, a number or a list of them, not ${JSON.stringify(value)}.`,
  );
}

const isWord = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** A model or a formula: as it stands, or in a file. */
export async function textOrFile(io: CommandIo, value: string): Promise<string> {
  return value.includes('~') ? value : io.readText(value);
}

/** Names with a negative sign in a setting such as `{ "keys": { "A1": -1 } }`. */
export function negativeKeys(settings: Readonly<Record<string, unknown>>): string[] {
  const keys = settings['keys'] ?? {};
  const signs = typeof keys === 'object' && !Array.isArray(keys) ? Object.entries(keys) : undefined;
  if (!signs?.every(([, sign]) => typeof sign === 'number')) {
    throw new Misuse('"keys" in --options is written { "A1": -1 }: a sign for each item.');
  }
  return signs.flatMap(([name, sign]) => (Number(sign) < 0 ? [name] : []));
}

/** Names asked for that are not among the known: misuse, with the known ones named. */
export function knownAmong(what: string, asked: readonly string[], known: readonly string[]): void {
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Misuse(`${what} ${unknown.join(', ')} not among ${known.join(', ')}.`);
  }
}

/** The columns that are named, or all columns of numbers; too many at once are refused. */
export function chosenColumns(
  io: CommandIo,
  table: Table,
  named: string | undefined,
  most: number,
): Result<readonly string[], Refusal> {
  const list = listOf(named);
  const chosen = list ? { ok: true as const, value: list } : columnsOfNumbers(io, table);
  if (!chosen.ok || chosen.value.length <= most) return chosen;
  const params = { columns: chosen.value.length, most, remedy: 'name-fewer-columns' };
  return { ok: false, refusals: [{ code: 'analyse.too-many-columns', params, path: [] }] };
}
