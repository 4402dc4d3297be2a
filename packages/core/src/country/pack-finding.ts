import type { CountryPack } from './pack.ts';

/** What checking a pack can find: each code with the facts behind it. */
export type PackFindingParams = {
  'pack.unknown-key': { readonly found: string; readonly nearest?: string };
  'pack.not-as-expected': { readonly expected: string; readonly found: string };
  'pack.duplicate-id': { readonly list: string; readonly id: string };
  'pack.unknown-reference': {
    readonly to: 'source' | 'region' | 'place' | 'working-week';
    readonly id: string;
    readonly nearest?: string;
  };
  'pack.unknown-time-zone': { readonly timeZone: string };
  'pack.no-such-day': { readonly month: number; readonly day: number };
  'pack.ends-before-it-starts': { readonly startsOn: string; readonly endsOn: string };
  'pack.superseded-before-known': { readonly asOf: string; readonly supersededOn: string };
  'pack.terms-overlap': {
    readonly year: string;
    readonly first: string;
    readonly second: string;
  };
  'pack.term-outside-programme-year': { readonly year: string; readonly term: string };
  'pack.year-known-twice': { readonly year: string; readonly ids: readonly string[] };
  'pack.dates-overlap': { readonly id: string; readonly first: string; readonly second: string };
  'pack.no-working-day': { readonly week: string };
  'pack.missing-language': { readonly languages: readonly string[] };
  'pack.not-exchanged': { readonly from: string; readonly to: string };
  'pack.starts-on-day-off': { readonly year: string; readonly on: string };
  'pack.provisional': { readonly what: string; readonly id: string };
  'pack.same-name': { readonly name: string; readonly ids: readonly string[] };
  'pack.unused-source': { readonly id: string };
  'pack.draft-words': { readonly count: number };
};

/** How much a finding matters: `error` must be mended, `warning` looked at, `note` known. */
export type FindingLevel = 'error' | 'warning' | 'note';

/** One thing that checking a pack found, where, and how much it matters. */
export type PackFinding = {
  [Code in keyof PackFindingParams]: {
    readonly level: FindingLevel;
    readonly code: Code;
    readonly params: PackFindingParams[Code];
    /** Keys, and the ids of records in lists. */
    readonly path: readonly (string | number)[];
  };
}[keyof PackFindingParams];

/** A finding, written shortly. */
export function finding<Code extends keyof PackFindingParams>(
  level: FindingLevel,
  code: Code,
  params: PackFindingParams[Code],
  ...path: (string | number)[]
): PackFinding {
  return { level, code, params, path } as PackFinding;
}

/** The lists of a pack whose records are dated facts. */
export const DATED_LISTS = [
  'academicYears',
  'holidays',
  'transfers',
  'closures',
  'softPeriods',
] as const satisfies readonly (keyof CountryPack)[];
