import type { RequestContext } from '../access/request-context.ts';
import type { Desk } from '../desk.ts';
import { listRecords, verifyCertificate, type RecordsWhere } from '../operations/kept-records.ts';
import { listProjectCards } from '../operations/reading-projects.ts';
import {
  listGroups,
  listRegions,
  listSchools,
  readGroup,
  readInitiative,
  readRegion,
  readSchool,
  type GroupsWhere,
} from '../operations/reading-roster.ts';
import {
  listEvents,
  readEvent,
  readGroupYear,
  type EventsWhere,
} from '../operations/reading-year.ts';
import type { Document } from '../records.ts';
import { listWaves } from '../surveys/waves.ts';
import { atDesk } from './at-desk.ts';

/** What anybody may read, signed in or not. */
export function publicDesk(desk: Desk, context: RequestContext) {
  const { read } = atDesk(desk, context);
  return {
    readInitiative: <D = Document>() => read((work) => readInitiative<D>(work)),
    listRegions: <D = Document>() => read((work) => listRegions<D>(work)),
    readRegion: <D = Document>(id: string) => read((work) => readRegion<D>(work, id)),
    listSchools: <D = Document>(where?: { readonly region?: string }) =>
      read((work) => listSchools<D>(work, where)),
    readSchool: <D = Document>(id: string) => read((work) => readSchool<D>(work, id)),
    listGroups: <D = Document>(where?: GroupsWhere) => read((work) => listGroups<D>(work, where)),
    readGroup: <D = Document>(id: string) => read((work) => readGroup<D>(work, id)),
    listEvents: <D = Document>(where?: EventsWhere) => read((work) => listEvents<D>(work, where)),
    readEvent: <D = Document>(id: string) => read((work) => readEvent<D>(work, id)),
    readGroupYear: <D = Document>(group: string) => read((work) => readGroupYear<D>(work, group)),
    listProjectCards: <D = Document>(where?: {
      readonly group?: string;
      readonly school?: string;
      readonly region?: string;
    }) => read((work) => listProjectCards<D>(work, where)),
    listStories: <D = Document>(where?: RecordsWhere) =>
      read((work) => listRecords<D>(work, 'story', { ...where, state: 'published' })),
    /** What was agreed to be brought to a meeting: it stands on the programme. */
    listAgreedOffers: <D = Document>(where?: RecordsWhere) =>
      read((work) => listRecords<D>(work, 'event-offer', { ...where, state: 'agreed' })),
    listWaves: () => read(listWaves),
    verifyCertificate: <D = Document>(code: string) =>
      read((work) => verifyCertificate<D>(work, code)),
  };
}

/** The same with nothing of the record's insides in its signature; see `deskOfSomebody`. */
export const deskOfAnybody = () => publicDesk(undefined as never, { purpose: 'visitor' });

/** What a visitor may do. */
export type PublicDesk = ReturnType<typeof deskOfAnybody>;
