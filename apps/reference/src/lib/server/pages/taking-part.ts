import { workOf, type AttendanceStatus, type Certificate } from '@tldw/core';
import { STAGE_NAMES } from '@tldw/core/messages';
import { newId } from '@tldw/store';
import { mediumDate } from '#lib/dates.ts';
import { takingPartWords } from '#lib/words/taking-part.ts';
import { eventView } from '../event-views.ts';
import { numberOf, textOf } from '../form.ts';
import { ownPapers } from '../journey/own-papers.ts';
import { groupName, inLanguage } from '../named.ts';
import type {
  EventDocument,
  GroupDocument,
  InitiativeDocument,
  SchoolDocument,
} from '../records.ts';
import type { SignedIn } from '../signed-in.ts';
import { ownCertificateState } from './certificates.ts';
import { groupsAs } from './day.ts';
import type { Problem } from './session-forms.ts';

/** An hour agreed for a tutorial, as its facilitator keeps it. */
interface Booking {
  readonly event: string;
  readonly heldOn: string;
  readonly startsAt: string;
  readonly place: string;
}

/** A teacher's dates: the group's year, the hours agreed for tutorials, and what was noted there. */
export async function datesPage(request: SignedIn) {
  const { desk, language, person, today } = request;
  const [group] = groupsAs(request, 'teacher');
  const [events, bookings, notes] = await Promise.all([
    group ? desk.readGroupYear<EventDocument>(group) : [],
    desk.listRecords<Booking>('tutorial-booking', { owner: person.id }),
    desk.listTutorialNotes({ teacher: person.id }),
  ]);
  return {
    group,
    events: events.map(({ document }) => eventView(document, language)),
    tutorials: bookings
      .map(({ id, document }) => ({ id, ...document }))
      .sort((a, b) => a.heldOn.localeCompare(b.heldOn))
      .map((each) => ({
        ...each,
        day: mediumDate(each.heldOn as never, language),
        isPast: each.heldOn < today,
      })),
    notes: notes.toReversed().map(({ id, heldOn, version, text, acknowledgedAt }) => ({
      id,
      version,
      text,
      day: mediumDate(heldOn as never, language),
      readOn: acknowledgedAt && mediumDate(acknowledgedAt.slice(0, 10) as never, language),
    })),
  };
}

/** Say that one has read a note on a talk, in the wording that was shown. */
export async function acknowledgeNote(
  { desk, language }: SignedIn,
  form: FormData,
): Promise<Problem> {
  const read = await desk.acknowledgeNote(textOf(form, 'operation') || newId(Date.now()), {
    id: textOf(form, 'id'),
    version: numberOf(form, 'version') ?? 0,
  });
  return read.ok ? undefined : { problem: takingPartWords[language].dates.changed };
}

/** What a teacher took part in, to read and to print. */
export async function recordPage(request: SignedIn) {
  const { desk, language, person, today } = request;
  const [group] = groupsAs(request, 'teacher');
  const [events, attendance, papers, record] = await Promise.all([
    group ? desk.readGroupYear<EventDocument>(group) : [],
    desk.listAttendance({ person: person.id }),
    ownPapers(request),
    group ? desk.readGroup<GroupDocument>(group) : undefined,
  ]);
  const school = record ? await desk.readSchool<SchoolDocument>(record.school) : undefined;
  const work = papers.project && workOf(papers.project);
  const held = events
    .filter(({ document }) => (document.lastsUntil ?? document.heldOn) < today)
    .map(({ id, document }) => {
      // Expected at what is over: nothing was noted, or it was taken back.
      const status = attendance.find((each) => each.event === id && each.status !== 'expected')
        ?.status as AttendanceStatus | undefined;
      const { title, heldOn } = eventView(document, language);
      return {
        id,
        title,
        day: mediumDate(heldOn, language),
        status: status ?? '',
        statusName: status ? takingPartWords[language].record.statuses[status] : '',
      };
    });
  return {
    name: person.name,
    school: inLanguage(school?.document.name, language),
    group: record ? groupName(record.document, school?.document, language) : '',
    held,
    noted: held.filter(({ status }) => status !== '').length,
    attended: held.filter(({ status }) => status === 'attended').length,
    stage: papers.project ? STAGE_NAMES[papers.project.stage][language] : '',
    title: work?.title ?? '',
    writing: work?.concern.language ?? language,
    talks: work && 'consultations' in work ? work.consultations.length : 0,
    pieces: papers.evidence,
    asOf: mediumDate(today, language),
  };
}

/** The teacher's certificate, once it was issued. */
export async function ownCertificatePage(request: SignedIn) {
  const { desk, language, person } = request;
  const [records, initiative] = await Promise.all([
    desk.listRecords<Certificate>('certificate', { owner: person.id }),
    desk.readInitiative<InitiativeDocument>(),
  ]);
  const { record, ...standing } = ownCertificateState(language, records);
  return {
    programme: inLanguage(initiative?.document.initiative.name, language),
    year: initiative?.document.cohort.academicYear ?? '',
    ...standing,
    certificate:
      record && (record.state === 'issued' || record.state === 'revoked')
        ? {
            name: record.document.nameAsPrinted,
            title: inLanguage(record.document.title, language),
            on: mediumDate(record.document.issuedOn, language),
            code: record.document.verificationCode,
          }
        : undefined,
  };
}
