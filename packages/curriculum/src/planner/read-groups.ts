import { acceptUnless, refuse, type Result, type Weekday } from '@tldw/core';
import { minutesOf } from './objections.ts';
import type { PlannableGroup } from './plannable-group.ts';
import type { PlanningRefusal } from './refusals.ts';

/** The columns of a groups file; only `group` and `region` must be there. */
export const GROUP_COLUMNS = [
  'group',
  'school',
  'region',
  'weekdays',
  'starts_at',
  'ends_at',
  'shift',
  'facilitators',
  'participants',
] as const;

/** What a group is taken to offer where a file leaves a cell empty. */
const USUAL = { weekdays: [1, 2, 3, 4, 5] as Weekday[], startsAt: '15:00', endsAt: '17:00' };

/**
 * Read school groups from the text of a CSV file, refusing bad rows each with its reason.
 *
 * Commas, semicolons or tabs may separate columns, but lists inside a cell are separated by `;`,
 * so a file separated by semicolons puts lists in quotation marks. Days of the week may be numbers
 * (1 = Monday) or names in English, Russian or Kazakh, short or long. `participants` may list people
 * or give their number. Empty days mean Monday to Friday, empty times 15:00 to 17:00.
 */
export function readGroups(text: string): Result<readonly PlannableGroup[], PlanningRefusal> {
  const rows = parseCsv(text.replace(/^\uFEFF/, ''));
  const [header, ...body] = rows;
  if (!header) return refuse({ code: 'groups.empty', params: {} });
  const names = header.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, '_'),
  );
  const missing = ['group', 'region'].filter((column) => !names.includes(column));
  if (missing.length > 0) {
    const refusals = missing.map((column): PlanningRefusal => ({
      code: 'groups.missing-column',
      params: { column },
    }));
    return { ok: false, refusals };
  }
  if (body.length === 0) return refuse({ code: 'groups.empty', params: {} });
  const refusals: PlanningRefusal[] = [];
  const seen = new Set<string>();
  const groups = body.flatMap((cells, index) => {
    const cell = (name: string) => cells[names.indexOf(name)]?.trim() ?? '';
    const read = readRow(cell, index + 2);
    refusals.push(...read.refusals);
    if (seen.has(read.group.id) && read.group.id) {
      const params = { row: index + 2, group: read.group.id };
      refusals.push({ code: 'groups.twice', params, path: [index + 2, 'group'] });
    }
    seen.add(read.group.id);
    return [read.group];
  });
  return acceptUnless(refusals, groups);
}

function readRow(
  cell: (name: string) => string,
  row: number,
): { readonly group: PlannableGroup; readonly refusals: readonly PlanningRefusal[] } {
  const refusals: PlanningRefusal[] = [];
  const id = cell('group');
  const region = cell('region');
  if (!id) refusals.push({ code: 'groups.no-id', params: { row }, path: [row, 'group'] });
  if (!region) {
    refusals.push({ code: 'groups.no-region', params: { row, group: id }, path: [row, 'region'] });
  }
  const weekdays = readWeekdays(cell('weekdays'), row, refusals);
  const startsAt = readTime(cell('starts_at'), 'starts_at', USUAL.startsAt, row, refusals);
  const usualEnd = startsAt === USUAL.startsAt ? USUAL.endsAt : '';
  const endsAt = readTime(cell('ends_at'), 'ends_at', usualEnd || later(startsAt), row, refusals);
  if (minutesOf(endsAt) <= minutesOf(startsAt)) {
    const params = { row, startsAt, endsAt };
    refusals.push({ code: 'groups.times-inverted', params, path: [row, 'ends_at'] });
  }
  const people = listOf(cell('participants'));
  const counted = people.length === 1 && /^\d+$/.test(people[0]!) ? Number(people[0]) : undefined;
  return {
    refusals,
    group: {
      id,
      school: cell('school') || id,
      region,
      weekdays,
      startsAt,
      endsAt,
      shift: cell('shift'),
      facilitators: listOf(cell('facilitators')),
      participants: counted === undefined ? people : [],
      participantCount: counted ?? people.length,
    },
  };
}

// Two hours later, but not past midnight.
function later(time: string): string {
  const hours = Math.min(23, Number(time.slice(0, 2)) + 2);
  return `${String(hours).padStart(2, '0')}:${time.slice(3)}`;
}

function readTime(
  found: string,
  column: string,
  otherwise: string,
  row: number,
  refusals: PlanningRefusal[],
): string {
  if (!found) return otherwise;
  const match = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(found);
  const [hours, minutes] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || hours > 23 || minutes > 59) {
    refusals.push({ code: 'groups.time', params: { row, column, found }, path: [row, column] });
    return otherwise;
  }
  return `${String(hours).padStart(2, '0')}:${match[2]}`;
}

function readWeekdays(found: string, row: number, refusals: PlanningRefusal[]): Weekday[] {
  const parts = found.split(/[;,/\s]+/).filter(Boolean);
  if (parts.length === 0) return USUAL.weekdays;
  const days = new Set<Weekday>();
  for (const part of parts) {
    const range = part.split(/[-–]/);
    const [from, to] = [weekdayOfWord(range[0]!), weekdayOfWord(range.at(-1)!)];
    if (range.length > 2 || from === undefined || to === undefined) {
      const params = { row, found: part };
      refusals.push({ code: 'groups.weekday', params, path: [row, 'weekdays'] });
      continue;
    }
    for (let day: number = from; ; day = (day % 7) + 1) {
      days.add(day as Weekday);
      if (day === to) break;
    }
  }
  return [...days].sort((a, b) => a - b);
}

const WEEKDAY_WORDS: readonly (readonly string[])[] = [
  ['mon', 'mo', 'пн', 'пон', 'дс', 'дүй'],
  ['tue', 'tu', 'вт', 'сс', 'сей'],
  ['wed', 'we', 'ср', 'сәр'],
  ['thu', 'th', 'чт', 'чет', 'бс', 'бей'],
  ['fri', 'fr', 'пт', 'пят', 'жм', 'жұм'],
  ['sat', 'sa', 'сб', 'суб', 'сен'],
  ['sun', 'su', 'вс', 'вос', 'жс', 'жек'],
];

function weekdayOfWord(word: string): Weekday | undefined {
  if (/^[1-7]$/.test(word)) return Number(word) as Weekday;
  const lower = word.toLowerCase().replace(/\.$/, '');
  const at = WEEKDAY_WORDS.findIndex((starts) =>
    starts.some((start) => (start.length < 3 ? lower === start : lower.startsWith(start))),
  );
  return at < 0 ? undefined : ((at + 1) as Weekday);
}

function listOf(cell: string): string[] {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
}

// RFC 4180, with the separator that the first line uses most.
function parseCsv(text: string): string[][] {
  const firstLine = text.split(/\r?\n/, 1)[0] ?? '';
  const count = (separator: string) => firstLine.split(separator).length;
  const separator = [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0]!;
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at <= text.length; at++) {
    const letter = text[at];
    if (quoted && letter !== undefined) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') cell += text[++at];
      else quoted = false;
    } else if (letter === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (letter === separator) {
      row.push(cell);
      cell = '';
    } else if (letter === '\n' || letter === undefined) {
      row.push(cell.replace(/\r$/, ''));
      if (row.some((each) => each.trim() !== '')) rows.push(row);
      row = [];
      cell = '';
    } else {
      cell += letter;
    }
  }
  return rows;
}
