import { plural } from '../../messages/catalogue.ts';
import type { Messages } from '../../messages/catalogue.ts';
import type { CountryCodes } from './codes.ts';

const didYouMean = (nearest?: string) => (nearest ? ` Did you mean "${nearest}"?` : '');
const list = (names: readonly string[]) => names.join(', ');

const TO = {
  source: 'source',
  region: 'region',
  place: 'place',
  'working-week': 'working week',
} as const;

export const en: Messages<CountryCodes> = {
  'country.unknown-academic-year': ({ year, known }) =>
    `The pack has no school year ${year}. It has ${list(known)}.`,
  'country.year-not-known-yet': ({ year, asOf, knownFrom }) =>
    `The school year ${year} was not known on ${asOf}; the first dates were published on ${knownFrom}.`,
  'country.unknown-working-week': ({ week, known }) =>
    `The pack has no working week "${week}". It has ${list(known)}.`,
  'country.years-not-in-order': ({ first, second }) =>
    `The school years ${first} and ${second} cannot be joined: the second must follow the first, in the same country.`,
  'country.unknown-key': ({ found, nearest }) =>
    `There is no key "${found}" here.${didYouMean(nearest)}`,
  'country.unknown-record': ({ list: name, found, nearest }) =>
    `Nothing beneath has a record "${found}" in ${name}, and this one is not complete in itself.${didYouMean(nearest)}`,
  'country.not-as-expected': ({ expected, found }) => `Expected ${expected}, found ${found}.`,
  'country.duplicate-id': ({ list: name, id }) => `"${id}" stands more than once in ${name}.`,
  'country.ends-before-it-starts': ({ startsOn, endsOn }) =>
    `It ends on ${endsOn}, before it starts on ${startsOn}.`,
  'country.terms-overlap': ({ first, second }) => `"${second}" begins before "${first}" has ended.`,
  'country.unknown-time-zone': ({ timeZone }) => `"${timeZone}" is not the name of a time zone.`,

  'pack.unknown-key': ({ found, nearest }) => `No pack has a key "${found}".${didYouMean(nearest)}`,
  'pack.not-as-expected': ({ expected, found }) => `Expected ${expected}, found ${found}.`,
  'pack.duplicate-id': ({ list: name, id }) => `"${id}" stands more than once in ${name}.`,
  'pack.unknown-reference': ({ to, id, nearest }) =>
    `The pack has no ${TO[to]} "${id}".${didYouMean(nearest)}`,
  'pack.unknown-time-zone': ({ timeZone }) => `"${timeZone}" is not the name of a time zone.`,
  'pack.no-such-day': ({ month, day }) => `Month ${month} never has a day ${day}.`,
  'pack.ends-before-it-starts': ({ startsOn, endsOn }) =>
    `It ends on ${endsOn}, before it starts on ${startsOn}.`,
  'pack.superseded-before-known': ({ asOf, supersededOn }) =>
    `It was replaced on ${supersededOn}, but became known only on ${asOf}.`,
  'pack.terms-overlap': ({ year, first, second }) =>
    `In ${year}, "${second}" begins before "${first}" has ended.`,
  'pack.term-outside-programme-year': ({ year, term }) =>
    `In ${year}, "${term}" lies partly outside the programme year.`,
  'pack.year-known-twice': ({ year, ids }) =>
    `The school year ${year} has several facts that hold at the same time: ${list(ids)}. Say which was superseded, and when.`,
  'pack.dates-overlap': ({ id, first, second }) =>
    `"${id}" is both "${first}" and "${second}" on some day.`,
  'pack.no-working-day': ({ week }) => `The working week "${week}" has no working day.`,
  'pack.missing-language': ({ languages }) => `The text is missing in: ${list(languages)}.`,
  'pack.not-exchanged': ({ from, to }) =>
    `${to} becomes a day off for ${from}, but ${from} is a working day anyway.`,
  'pack.starts-on-day-off': ({ year, on }) =>
    `In ${year} a term begins on ${on}, which is a day off: lessons begin later.`,
  'pack.provisional': ({ id }) => `"${id}" is provisional: plan with it, announce nothing.`,
  'pack.same-name': ({ name, ids }) =>
    `"${name}" may mean ${list(ids)}: match by id, never by name.`,
  'pack.unused-source': ({ id }) => `No fact refers to the source "${id}".`,
  'pack.draft-words': ({ count }) =>
    `${count} ${plural('en', count, { one: 'word of the programme is', other: 'words of the programme are' })} still a draft.`,
};
