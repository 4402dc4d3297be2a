import * as z from 'zod/mini';
import { ClockTime } from './clock-time.ts';
import { list, maybe, prose, record, wholeNumber, words } from './fields.ts';
import { EntryId, EventId, PersonId, ProjectId, SchoolId } from './ids.ts';

/** What may stand on the programme of a network event, from the accounts of past ones. */
export const NETWORK_EVENT_ITEMS = [
  'welcome',
  'gallery-walk',
  'station',
  'parallel-workshop',
  'plenary',
  'networking',
] as const;

/**
 * One item of a network event. Stations belong to a gallery walk, and workshops with the same
 * `round` run side by side.
 */
export const NetworkEventItem = record({
  id: EntryId,
  kind: z.enum(NETWORK_EVENT_ITEMS),
  title: words(),
  /** On which day of a meeting of several, from 1: so that it moves with the meeting. */
  day: maybe(wholeNumber(1, 14)),
  startsAt: maybe(ClockTime),
  endsAt: maybe(ClockTime),
  round: maybe(z.int()),
  ledBy: list(PersonId),
  /** Whose projects are shown or discussed here. */
  projects: list(ProjectId),
  room: maybe(words()),
});
export type NetworkEventItem = z.infer<typeof NetworkEventItem>;

/** What the recorder of a station wrote down of the discussion there, for those it was about. */
export const StationNote = record({
  id: EntryId,
  event: EventId,
  station: EntryId,
  recordedBy: PersonId,
  about: list(ProjectId),
  words: prose(),
});
export type StationNote = z.infer<typeof StationNote>;

/** A school's turn to be host: what it offers and what it still needs. */
export const HostOffer = record({
  event: EventId,
  school: SchoolId,
  /** How many people its rooms hold. */
  seats: z.int(),
  needs: prose(2000),
});
export type HostOffer = z.infer<typeof HostOffer>;
