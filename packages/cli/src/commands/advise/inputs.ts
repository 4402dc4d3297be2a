import { LANGUAGES, parseCalendarDate, type CalendarDate, type Language } from '@tldw/core';
import { TLDW_RULES, acceptRules, readLog, type LogEntry, type RuleBook } from '@tldw/scaffolding';
import { SCAFFOLDING_MESSAGES } from '@tldw/scaffolding/messages';
import { Misuse, refused, type CommandIo } from '../../command.ts';

/** The language asked for with `--lang`, or the reader's own. */
export function languageOf(asked: string | undefined, io: CommandIo): Language {
  if (asked === undefined) return io.language;
  const language = LANGUAGES.find((each) => each === asked);
  if (!language) throw new Misuse(`--lang is one of ${LANGUAGES.join(', ')}, not "${asked}"`);
  return language;
}

/** The day asked for with `--as-of`, or today. */
export function dayOf(asked: string | undefined, io: CommandIo): CalendarDate {
  if (asked === undefined) return io.today;
  const parsed = parseCalendarDate(asked);
  if (!parsed.ok) throw new Misuse(`--as-of is a day such as 2019-11-14, not "${asked}"`);
  return parsed.value;
}

/** The rule book in a file, or the shipped one; undefined when it was refused (and said so). */
export async function rulesFrom(
  path: string | undefined,
  io: CommandIo,
  language: Language,
  json: boolean,
): Promise<RuleBook | undefined> {
  if (path === undefined) return TLDW_RULES;
  const read = acceptRules(await jsonFrom(path, io));
  if (read.ok) return read.value;
  const say = SCAFFOLDING_MESSAGES[language];
  refused(
    io,
    read.refusals,
    (each) => say[each.code as 'rules.invalid'](each.params as never),
    json,
  );
  return undefined;
}

/** The log in a file; undefined when it was refused (and said so). */
export async function logFrom(
  path: string | undefined,
  io: CommandIo,
  language: Language,
  json: boolean,
): Promise<readonly LogEntry[] | undefined> {
  if (path === undefined) throw new Misuse('Which log? Say --log EVENTS.ndjson');
  const read = readLog(await io.readText(path));
  if (read.ok) return read.value;
  const say = SCAFFOLDING_MESSAGES[language];
  refused(
    io,
    read.refusals,
    (each) => say[each.code as 'evidence.invalid'](each.params as never),
    json,
  );
  return undefined;
}

/** A JSON document in a file. */
export async function jsonFrom(path: string, io: CommandIo): Promise<unknown> {
  const text = await io.readText(path);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    throw new Misuse(`${path} is not JSON: ${(error as Error).message}`);
  }
}
