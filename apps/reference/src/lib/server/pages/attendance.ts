import { ATTENDANCE_STATUSES, type AttendanceStatus } from '@tldw/core';
import { sortByName } from '#lib/sort-by-name.ts';
import { eventView } from '../event-views.ts';
import type { EventDocument } from '../records.ts';
import type { SignedIn } from '../signed-in.ts';
import { groupsAs } from './day.ts';

/** Who was expected at an event of one's own group, and what is noted of each. */
export async function attendancePage(request: SignedIn, id: string) {
  const { desk, language } = request;
  const event = await desk.readEvent<EventDocument>(id);
  if (!event?.group || !groupsAs(request, 'facilitator').includes(event.group)) return undefined;
  const [people, noted] = await Promise.all([
    desk.listPeople({ group: event.group, role: 'teacher' }),
    desk.listAttendance({ event: id }),
  ]);
  return {
    event: eventView(event.document, language),
    group: event.group,
    statuses: ATTENDANCE_STATUSES.filter((each) => each !== 'expected'),
    people: sortByName(people, ({ name }) => name, language).map(({ id: person, name }) => ({
      id: person,
      name,
      status: noted.find((each) => each.person === person)?.status ?? '',
    })),
  };
}

/** What a form says of each person; of whom it says nothing is left out, unless the rest took part. */
export function attendanceFrom(
  form: FormData,
  people: readonly { readonly id: string }[],
): { person: string; status: AttendanceStatus }[] {
  const rest = form.get('rest') === 'attended' ? 'attended' : undefined;
  return people.flatMap(({ id: person }) => {
    const said = form.get(`person:${person}`);
    const status = ATTENDANCE_STATUSES.find((each) => each === said) ?? rest;
    return status ? [{ person, status }] : [];
  });
}
