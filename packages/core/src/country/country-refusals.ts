import type { RefusalOf } from '../result.ts';

/** What can be refused when a country pack is read, merged or asked for a calendar. */
export interface CountryRefusalParams extends Record<string, object> {
  'country.unknown-academic-year': { readonly year: string; readonly known: readonly string[] };
  'country.year-not-known-yet': {
    readonly year: string;
    readonly asOf: string;
    readonly knownFrom: string;
  };
  'country.unknown-working-week': { readonly week: string; readonly known: readonly string[] };
  'country.years-not-in-order': { readonly first: string; readonly second: string };
}

export type CountryRefusal = RefusalOf<
  Pick<
    CountryRefusalParams,
    | 'country.unknown-academic-year'
    | 'country.year-not-known-yet'
    | 'country.unknown-working-week'
    | 'country.years-not-in-order'
  >
>;
