import type { AttendanceStatus } from '@tldw/core';
import { sortByName } from '#lib/sort-by-name.ts';
import { eventView } from '../event-views.ts';
import type { EventDocument } from '../records.ts';
import type { SignedIn } from '../signed-in.ts';
import { groupsAs } from './day.ts';

/** In the order of a roll call; who is expected again is not known of. */
const STATUSES: readonly AttendanceStatus[] = ['attended', 'apologised', 'absent', 'expected'];
/** What can be known of somebody before the day. */
const IN_ADVANCE: readonly AttendanceStatus[] = ['apologised', 'expected'];

/** Who was expected at an event of one's own group, and what is noted of each. */
export async function attendancePage(request: SignedIn, id: string) {
  const { desk, language, today } = request;
  const event = await desk.readEvent<EventDocument>(id);
  if (!event?.group || !groupsAs(request, 'facilitator').includes(event.group)) return undefined;
  const [people, noted] = await Promise.all([
    desk.listPeople({ group: event.group, role: 'teacher' }),
    desk.listAttendance({ event: id }),
  ]);
  const hasBegun = event.document.heldOn <= today;
  return {
    event: eventView(event.document, language),
    group: event.group,
    hasBegun,
    statuses: STATUSES.filter((each) => hasBegun || IN_ADVANCE.includes(each)),
    people: sortByName(people, ({ name }) => name, language).map(({ id: person, name }) => ({
      id: person,
      name,
      status: noted.find((each) => each.person === person)?.status ?? '',
    })),
  };
}

interface Sheet {
  readonly people: readonly { readonly id: string; readonly status: string }[];
  readonly statuses: readonly AttendanceStatus[];
  readonly hasBegun: boolean;
}

/** What a form says of each person, or why nothing of it can be kept. */
export type AttendanceSaid =
  | { readonly people: readonly { readonly person: string; readonly status: AttendanceStatus }[] }
  | { readonly problem: 'tooEarly' | 'nothing' };

/**
 * What a form says of each person. Of whom it says nothing is left out, unless the rest took part; so is
 * “not known” of whom nothing was noted. Before the day nobody took part yet, and nobody was absent.
 */
export function attendanceFrom(
  form: FormData,
  { people, statuses, hasBegun }: Sheet,
): AttendanceSaid {
  const rest = form.get('rest') === 'attended' ? 'attended' : undefined;
  const said = people.flatMap(({ id: person, status: before }) => {
    const status = STATUSES.find((each) => each === form.get(`person:${person}`)) ?? rest;
    return status && !(status === 'expected' && before === '') ? [{ person, status }] : [];
  });
  if (!hasBegun && said.some(({ status }) => !statuses.includes(status)))
    return { problem: 'tooEarly' };
  return said.length === 0 ? { problem: 'nothing' } : { people: said };
}
