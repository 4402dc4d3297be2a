import type { CalendarDate, Language, Weekday } from '@tldw/core';

const LOCALES: Readonly<Record<Language, string>> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' };

const formats = new Map<Language, Intl.DateTimeFormat>();

/** A day in words, for example "3 October 2019". */
export function dateIn(language: Language, date: CalendarDate): string {
  let format = formats.get(language);
  if (!format) {
    const parts = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
    format = new Intl.DateTimeFormat(LOCALES[language], parts);
    formats.set(language, format);
  }
  // Russian adds an abbreviated "year" whose full stop would stand before every other one.
  return format.format(new Date(`${date}T12:00:00Z`)).replace(/\sг\.$/, ' года');
}

const lists = new Map<Language, Intl.ListFormat>();

/** Several things in a row, joined as the language joins them. */
export function listIn(language: Language, items: readonly string[]): string {
  let list = lists.get(language);
  if (!list) {
    list = new Intl.ListFormat(LOCALES[language], { type: 'conjunction' });
    lists.set(language, list);
  }
  return list.format(items);
}

const weekdayFormats = new Map<Language, Intl.DateTimeFormat>();

/** Days of the week in words. */
export function weekdaysIn(language: Language, weekdays: readonly Weekday[]): string {
  let format = weekdayFormats.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(LOCALES[language], { weekday: 'long', timeZone: 'UTC' });
    weekdayFormats.set(language, format);
  }
  // 1 January 2024 was a Monday.
  const written = format;
  const names = weekdays.map((day) => written.format(new Date(Date.UTC(2024, 0, day))));
  return listIn(language, names);
}

const STEP_NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  induction: { kk: 'кіріспе конференция', ru: 'вводная конференция', en: 'induction' },
  'group-session': { kk: 'топтық сессия', ru: 'групповая сессия', en: 'group session' },
  workshop: { kk: 'семинар', ru: 'семинар', en: 'workshop' },
  tutorial: { kk: 'жеке кеңес', ru: 'индивидуальная консультация', en: 'tutorial' },
  'network-event': { kk: 'желілік кездесу', ru: 'сетевая встреча', en: 'network event' },
  review: { kk: 'шолу кездесуі', ru: 'обзорная встреча', en: 'review' },
  presentation: {
    kk: 'басшылыққа таныстыру',
    ru: 'представление руководству',
    en: 'presentation to senior leaders',
  },
  conference: { kk: 'конференция', ru: 'конференция', en: 'conference' },
  congress: { kk: 'халықаралық конгресс', ru: 'международный конгресс', en: 'congress' },
};

/**
 * A step or an event by name: `group-session-3` is "group session 3", and an event of a group
 * also says whose it is. Components of a country's own design keep their id.
 */
export function stepIn(language: Language, id: string): string {
  const [owner, step] = id.includes('.') ? splitOnce(id, '.') : ['', id];
  const match = /^([a-z0-9-]*[a-z0-9])-(\d+)$/.exec(step);
  const component = match?.[1] ?? step;
  const name = STEP_NAMES[component]?.[language] ?? component;
  const isOnly =
    component === 'induction' || component === 'conference' || component === 'congress';
  const numbered =
    match && !isOnly ? (language === 'kk' ? `${match[2]}-${name}` : `${name} ${match[2]}`) : name;
  return owner && owner !== 'everyone'
    ? `${numbered} (${owner.replace(/^region-/, '')})`
    : numbered;
}

function splitOnce(text: string, mark: string): readonly [string, string] {
  const at = text.lastIndexOf(mark);
  return [text.slice(0, at), text.slice(at + 1)];
}
