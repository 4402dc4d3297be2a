import type { RefusalOf } from '../result.ts';

/** Where in a pack a known name was expected and another was found. */
type UnknownName = { readonly found: string; readonly nearest?: string };

/** What can be refused when a country pack or a calendar is read, merged or asked. */
export type CountryRefusalParams = {
  'country.unknown-academic-year': { readonly year: string; readonly known: readonly string[] };
  'country.year-not-known-yet': {
    readonly year: string;
    readonly asOf: string;
    readonly knownFrom: string;
  };
  'country.unknown-working-week': { readonly week: string; readonly known: readonly string[] };
  'country.years-not-in-order': { readonly first: string; readonly second: string };
  'country.unknown-key': UnknownName;
  'country.unknown-record': UnknownName & { readonly list: string };
  'country.not-as-expected': { readonly expected: string; readonly found: string };
  'country.duplicate-id': { readonly list: string; readonly id: string };
  'country.ends-before-it-starts': { readonly startsOn: string; readonly endsOn: string };
  'country.terms-overlap': { readonly first: string; readonly second: string };
  'country.unknown-time-zone': { readonly timeZone: string };
};
export type CountryRefusal = RefusalOf<CountryRefusalParams>;
