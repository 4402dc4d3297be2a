import * as z from 'zod/mini';
import type { CalendarDate, Weekday } from '../calendar-date.ts';
import type { ClockTime } from '../clock-time.ts';
import { ID_PATTERN } from '../ids.ts';
import type { LocalisedText } from '../localised-text.ts';
import { nearestName } from '../nearest-name.ts';
import { readCell, type CsvRow } from './csv.ts';
import type { Expected, RosterRefusal } from './refusals.ts';
import type { Sheet } from './sheet.ts';
import {
  dateFrom,
  partsOf,
  timeFrom,
  weekdayFrom,
  wholeNumberFrom,
  yesOrNoFrom,
} from './values.ts';

/** What a record points to: the known ids and what they are called in a refusal. */
export interface Known {
  readonly ids: { has: (id: string) => boolean; keys: () => Iterable<string> };
  readonly expected: Expected;
}

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
// A letter that an encoding could not hold comes back as a question mark or as U+FFFD.
const LOST_LETTER = /\uFFFD|\?(?=\p{L})|(?<=\p{L})\?|^\?+$/u;
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u0008\v\f\u000E-\u001F]/;

const LONGEST_TEXT = 200;

interface Range {
  readonly least?: number;
  readonly most?: number;
  readonly as?: Expected;
}

/** Reads the cells of one row after another, and collects what is wrong with them. */
export type CellReader = ReturnType<typeof cellReader>;

export function cellReader(sheet: Sheet, refusals: RosterRefusal[]) {
  let row: CsvRow = { line: 0, cells: [] };

  const spot = (field: string) => ({ file: sheet.file, line: row.line, field });
  const path = (field: string) => [sheet.file, row.line, field];
  const shown = (found: string) => (found.length > 80 ? `${found.slice(0, 79)}…` : found);

  const raw = (field: string): string => {
    const column = sheet.columns.get(field);
    return column === undefined ? '' : readCell(row.cells[column] ?? '');
  };
  const missing = (field: string, expected: Expected): undefined => {
    refusals.push({
      code: 'roster.value-missing',
      params: { ...spot(field), expected },
      path: path(field),
    });
    return undefined;
  };
  const notUnderstood = (field: string, found: string, expected: Expected): undefined => {
    refusals.push({
      code: 'roster.value-not-understood',
      params: { ...spot(field), found: shown(found), expected },
      path: path(field),
    });
    return undefined;
  };
  const read = <T>(
    field: string,
    expected: Expected,
    from: (text: string) => T | undefined,
  ): T | undefined => {
    const found = raw(field);
    return found === '' ? undefined : (from(found) ?? notUnderstood(field, found, expected));
  };
  const words = (field: string, longest = LONGEST_TEXT): string | undefined => {
    const found = raw(field);
    if (found === '') return undefined;
    if (found.length > longest) {
      refusals.push({
        code: 'roster.value-too-long',
        params: { ...spot(field), found: found.length, most: longest },
        path: path(field),
      });
      return undefined;
    }
    if (LOST_LETTER.test(found)) {
      refusals.push({
        code: 'roster.letters-lost',
        params: { ...spot(field), found: shown(found) },
        path: path(field),
      });
      return undefined;
    }
    return CONTROL.test(found) ? notUnderstood(field, found, 'text') : found;
  };

  return {
    startRow: (next: CsvRow) => {
      row = next;
    },
    spot,
    path,
    shown,
    isEmpty: (field: string) => raw(field) === '',
    require: <T>(field: string, expected: Expected, value: T | undefined): T | undefined =>
      value ?? (raw(field) === '' ? missing(field, expected) : undefined),
    words,
    id: (field: string) => read(field, 'id', idFrom),
    date: (field: string): CalendarDate | undefined => read(field, 'date', dateFrom),
    time: (field: string): ClockTime | undefined => read(field, 'time', timeFrom),
    wholeNumber: (
      field: string,
      { least = 0, most = 1_000_000, as = 'whole-number' }: Range = {},
    ) =>
      read(field, as, (text) => {
        const number = wholeNumberFrom(text);
        return number !== undefined && number >= least && number <= most ? number : undefined;
      }),
    yesOrNo: (field: string) => read(field, 'yes-or-no', yesOrNoFrom),
    /** An address on the web: a question mark is no lost letter there. */
    webAddress: (field: string) =>
      read(field, 'text', (text) => (/^https?:\/\/\S{1,490}$/.test(text) ? text : undefined)),
    email: (field: string) => read(field, 'email', emailFrom),
    oneOf: <const Value extends string>(
      field: string,
      values: readonly Value[],
      expected: Expected,
    ): Value | undefined =>
      read(field, expected, (text) => values.find((value) => value === text.toLowerCase())),
    someOf: <const Value extends string>(
      field: string,
      values: readonly Value[],
      expected: Expected,
    ): readonly Value[] => {
      const found: Value[] = [];
      for (const part of partsOf(raw(field))) {
        const value = values.find((each) => each === part.toLowerCase());
        if (value === undefined) notUnderstood(field, part, expected);
        else if (!found.includes(value)) found.push(value);
      }
      return found;
    },
    languages: (field: string): readonly string[] => {
      const found: string[] = [];
      for (const part of partsOf(raw(field))) {
        if (LANGUAGE.test(part)) found.push(part);
        else notUnderstood(field, part, 'language');
      }
      return distinct(found);
    },
    weekdays: (field: string): readonly Weekday[] => {
      const found = new Set<Weekday>();
      // A single cell `1.3` or `1,3` is not taken apart: only `;` separates.
      for (const part of partsOf(raw(field))) {
        const weekday = weekdayFrom(part);
        if (weekday === undefined) notUnderstood(field, part, 'weekdays');
        else found.add(weekday);
      }
      return [...found].sort();
    },
    /** The ids in a cell that point to records of another file; unknown ones are refused. */
    references: (field: string, known: Known): readonly string[] => {
      const found: string[] = [];
      for (const part of partsOf(raw(field))) {
        if (known.ids.has(part)) found.push(part);
        else {
          refusals.push({
            code: 'roster.reference-unknown',
            params: {
              ...spot(field),
              found: shown(part),
              expected: known.expected,
              // With many refusals the search for a near name would be the slowest part by far.
              nearest: refusals.length < 50 ? (nearestName(part, known.ids.keys()) ?? '') : '',
            },
            path: path(field),
          });
        }
      }
      return distinct(found);
    },
    /** A name in Kazakh, Russian and English, from `stem_kk`, `stem_ru` and `stem_en`. */
    localised: (stem: string): LocalisedText | undefined => {
      const text: Record<string, string> = {};
      for (const language of ['kk', 'ru', 'en']) {
        const found = words(`${stem}_${language}`);
        if (found !== undefined) text[language] = found;
      }
      return Object.keys(text).length > 0 ? text : undefined;
    },
  };
}

function idFrom(text: string): string | undefined {
  return text.length <= 100 && ID_PATTERN.test(text) ? text : undefined;
}

function emailFrom(text: string): string | undefined {
  return text.length <= 254 && z.regexes.email.test(text) ? text : undefined;
}

function distinct(texts: readonly string[]): readonly string[] {
  return texts.length < 2 ? texts : [...new Set(texts)];
}
