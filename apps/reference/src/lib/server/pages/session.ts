import type { Language } from '@tldw/core';
import { TLDW_PACKS, toolsOf } from '@tldw/curriculum/packs';
import type { EventRecord } from '@tldw/curriculum/fidelity';
import type { KeptRecord } from '@tldw/store';
import { sortByName } from '#lib/sort-by-name.ts';
import { eventView } from '../event-views.ts';
import { inLanguage } from '../named.ts';
import type { EventDocument, EvidenceDocument, GroupDocument } from '../records.ts';
import type { SignedIn } from '../signed-in.ts';
import { groupsAs } from './day.ts';

/** What is kept of a session once it is closed, in the words of the fidelity record. */
export type SessionOutcome = EventRecord;

/** One meeting of a group that somebody facilitates: its pack, its people, what is noted of it. */
export async function sessionPage(request: SignedIn, id: string) {
  const { desk, language, today } = request;
  const event = await facilitatedEvent(request, id);
  if (!event) return undefined;
  const [group, people, attendance, outcome] = await Promise.all([
    desk.readGroup<GroupDocument>(event.group),
    desk.listPeople({ group: event.group, role: 'teacher' }),
    desk.listAttendance({ event: id }),
    outcomeOf(request, event.group, id),
  ]);
  const evidence = await desk.evidenceOf<EvidenceDocument>(people.map((each) => each.id));
  const statusOf = (person: string) =>
    attendance.find((each) => each.person === person)?.status ?? '';
  return {
    event: eventView(event.document, language),
    group: event.group,
    hasBegun: event.document.heldOn <= today,
    pack: packFor(event.document, language),
    people: sortByName(people, ({ name }) => name, language).map(({ id: person, name }) => ({
      id: person,
      name,
      status: statusOf(person),
    })),
    noted: people.filter((each) => !['', 'expected'].includes(statusOf(each.id))).length,
    noticed: evidence
      .filter(({ noticedOn }) => noticedOn === event.heldOn && noticedOn <= today)
      .filter(({ document }) => isSeen(document) && isOfFacilitators(document, group?.document))
      .length,
    outcome: outcome?.document,
  };
}

/** An event of a group that the asker facilitates, or nothing. */
export async function facilitatedEvent(request: SignedIn, id: string) {
  const event = await request.desk.readEvent<EventDocument>(id);
  const group = event?.group;
  if (!event || group === undefined || !groupsAs(request, 'facilitator').includes(group)) {
    return undefined;
  }
  return { ...event, group };
}

/** How a session ended, if somebody has closed it. */
export async function outcomeOf(
  { desk }: SignedIn,
  group: string,
  event: string,
): Promise<KeptRecord<SessionOutcome> | undefined> {
  const closed = await desk.listRecords<SessionOutcome>('session-plan', { group });
  return closed.find(
    ({ state, document }) => ['held', 'not-held'].includes(state) && document.event === event,
  );
}

/** Whether somebody observed this of a teacher, rather than the record itself saying it. */
export function isSeen(entry: EvidenceDocument): boolean {
  return !['participation', 'episode', 'milestone', 'concern', 'override'].includes(entry.kind);
}

/** Whether a facilitator of the group saw this; a colleague's word counts as well, but not as a step done. */
function isOfFacilitators(entry: EvidenceDocument, group: GroupDocument | undefined): boolean {
  return !('by' in entry) || (group?.facilitators.some((each) => each === entry.by) ?? false);
}

function packFor({ kind, sequence }: EventDocument, language: Language) {
  const pack = TLDW_PACKS.packs.find((each) => each.kind === kind && each.sequence === sequence);
  if (!pack) return undefined;
  let clock = 0;
  return {
    id: pack.id,
    title: inLanguage(pack.title, language),
    minutes: pack.minutes,
    purpose: inLanguage(pack.purpose, language),
    output: inLanguage(pack.output, language),
    prepare: pack.prepare.map((each) => inLanguage(each, language)),
    sheets: toolsOf(pack).length + 1,
    activities: pack.activities.map(({ id, title, minutes }) => ({
      id,
      title: inLanguage(title, language),
      from: clock,
      to: (clock += minutes),
    })),
  };
}
