import type { CalendarDate } from '../calendar-date.ts';
import type { CountryPack } from './pack.ts';
import type { Provenance } from './school-calendar.ts';

/** A fact's provenance with the citation itself in place of the id of its source. */
export function citedProvenance(
  pack: CountryPack,
  fact: {
    readonly source: string;
    readonly asOf: CalendarDate;
    readonly status: Provenance['status'];
  },
): Provenance {
  const source = pack.sources.find((each) => each.id === fact.source);
  return { source: source?.citation ?? fact.source, asOf: fact.asOf, status: fact.status };
}
