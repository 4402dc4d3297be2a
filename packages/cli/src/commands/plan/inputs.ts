import { calendarDate, type Refusal, type Result } from '@tldw/core';
import {
  joinCalendars,
  readCalendar,
  readPack,
  schoolCalendar,
  type CalendarOptions,
  type CountryPack,
  type SchoolCalendar,
} from '@tldw/core/country';
import {
  readDesign,
  readGroups,
  shippedDesign,
  type PlannableGroup,
  type ProgrammeDesign,
} from '@tldw/curriculum';
import { refuseIdle } from '../../arguments.ts';
import { Misuse, type CommandIo } from '../../command.ts';

/** Read a design by the id of a shipped one, or from a JSON file. */
export async function designFrom(io: CommandIo, named: string): Promise<Result<ProgrammeDesign>> {
  return isFile(named) ? readDesign(await jsonFrom(io, named)) : shippedDesign(named);
}

/** Read school groups from a CSV file. */
export async function groupsFrom(
  io: CommandIo,
  path: string,
): Promise<Result<readonly PlannableGroup[]>> {
  return readGroups(await io.readText(path));
}

/**
 * The calendar of a year: of a country that comes with `tldw`, of a country pack in a file, or a
 * calendar in a file. Two years joined by a comma make one calendar for a year that straddles them.
 */
export async function calendarFrom(
  io: CommandIo,
  country: string,
  years: string,
  options: CalendarOptions = {},
): Promise<Result<SchoolCalendar>> {
  if (isFile(country)) {
    const data = await jsonFrom(io, country);
    if (looksLikeCalendar(data)) return calendarInFile(country, data, years, options);
    if (!looksLikePack(data)) {
      throw new Misuse(`${country} is neither a country pack nor a school calendar.`);
    }
    const pack = readPack(data);
    return pack.ok ? resolve(pack.value, years, options) : pack;
  }
  return resolve(await shippedCountry(country), years, options);
}

function calendarInFile(
  file: string,
  data: object,
  years: string,
  options: CalendarOptions,
): Result<SchoolCalendar> {
  const unless = 'in a school calendar; a country pack knows them';
  refuseIdle({ week: options.workingWeek, 'as-of': options.asOf }, ['week', 'as-of'], unless);
  const calendar = readCalendar(data);
  if (calendar.ok && calendar.value.academicYear !== years.replace(',', '/')) {
    const { academicYear } = calendar.value;
    throw new Misuse(`${file} is the calendar of ${academicYear}, not of ${years}.`);
  }
  return calendar;
}

async function shippedCountry(id: string): Promise<CountryPack> {
  if (id.toLowerCase() === 'kz') return (await import('@tldw/country-kz')).kazakhstan;
  throw new Misuse(`There is no country "${id}". Shipped is kz; any other may be given as a file.`);
}

function resolve(
  pack: CountryPack,
  years: string,
  options: CalendarOptions,
): Result<SchoolCalendar> {
  const [first, second] = years.split(/[,/]/).map((year) => schoolCalendar(pack, year, options));
  if (!first) throw new Misuse('Give a school year, for example --year 2019-20.');
  if (!second || !first.ok) return first;
  if (!second.ok) return second;
  return joinCalendars(first.value, second.value);
}

/** Read a JSON file, or say that it is none. */
export async function jsonFrom(io: CommandIo, path: string): Promise<unknown> {
  const text = await io.readText(path);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Misuse(
      `${path} is not JSON: ${error instanceof Error ? error.message : 'unreadable'}`,
    );
  }
}

/** A day given as an option, or misuse. */
export function dayFrom(option: string, text: string): ReturnType<typeof calendarDate> {
  try {
    return calendarDate(text);
  } catch {
    throw new Misuse(`--${option} needs a day such as 2020-03-14, not "${text}".`);
  }
}

/** An option that must be there. */
export function needed(option: string, value: string | undefined): string {
  if (value === undefined) throw new Misuse(`--${option} is needed.`);
  return value;
}

/** Refusals of several inputs at once, so that all can be put right together. */
export function refusalsOf(...results: readonly Result<unknown>[]): readonly Refusal[] {
  return results.flatMap((result) => (result.ok ? [] : result.refusals));
}

function isFile(named: string): boolean {
  return /[./\\]/.test(named);
}

function looksLikeCalendar(data: unknown): data is object {
  return typeof data === 'object' && data !== null && 'programmeYear' in data;
}

function looksLikePack(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'academicYears' in data;
}
