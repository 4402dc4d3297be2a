import { CalendarDate, workOf } from '@tldw/core';
import { ATTENDANCE_NAMES, STAGE_NAMES } from '@tldw/core/messages';
import type { AttendanceStatus } from '@tldw/core';
import { newId } from '@tldw/store';
import { mediumDate } from '#lib/dates.ts';
import { tutorialWords } from '#lib/words/tutorials.ts';
import { textOf } from '../form.ts';
import { eventView } from '../event-views.ts';
import type { EventDocument, EvidenceDocument, ProjectDocument } from '../records.ts';
import { sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';
import { groupsAs } from './day.ts';
import { describe } from './noticing.ts';
import type { Problem } from './session-forms.ts';
import { isSeen } from './session.ts';
import type { TutorialBooking } from './tutorials.ts';

/** The group of mine in which somebody takes part. */
async function sharedGroup(request: SignedIn, teacher: string) {
  const groups = groupsAs(request, 'facilitator');
  for (const group of groups) {
    const people = await request.desk.listPeople({ group, role: 'teacher' });
    const person = people.find(({ id }) => id === teacher);
    if (person) return { group, name: person.name };
  }
  return undefined;
}

/** One teacher of my group: project, talks and notes, taking part, what was noticed. */
export async function teacherWithMe(request: SignedIn, teacher: string) {
  const { desk, language, today, person } = request;
  const found = await sharedGroup(request, teacher);
  if (!found) return undefined;
  const { group, name } = found;
  const [projects, notes, bookings, attendance, events, evidence] = await Promise.all([
    desk.listProjects<ProjectDocument>({ owner: teacher, group }),
    desk.listTutorialNotes({ teacher }),
    desk.listRecords<TutorialBooking>('tutorial-booking', { group, owner: teacher }),
    desk.listAttendance({ person: teacher, group }),
    desk.readGroupYear<EventDocument>(group),
    desk.evidenceOf<EvidenceDocument>(teacher),
  ]);
  const say = tutorialWords[language];
  const [project] = projects;
  const talk = bookings
    .map(({ document }) => document)
    .filter(({ heldOn }) => heldOn >= today)
    .toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1))[0];
  return {
    id: teacher,
    name,
    group,
    project: project && {
      id: project.id,
      title: workOf(project.document).title ?? '',
      language: workOf(project.document).concern.language,
      stage: STAGE_NAMES[project.document.stage][language],
    },
    nextTalk: talk && say.at(day(talk.heldOn), talk.startsAt, talk.place),
    notes: notes
      .filter(({ facilitator }) => facilitator === person.id)
      .toReversed()
      .map((note) => ({
        id: note.id,
        heldOn: note.heldOn,
        day: day(note.heldOn),
        text: note.text,
        readOn: note.acknowledgedAt && day(note.acknowledgedAt.slice(0, 10)),
      })),
    attendance: events
      .flatMap((event) => {
        const status = attendance.find((each) => each.event === event.id)?.status;
        if (!status || status === 'expected') return [];
        return [
          {
            id: event.id,
            title: eventView(event.document, language).title,
            day: day(event.document.heldOn),
            status,
            words: ATTENDANCE_NAMES[status as AttendanceStatus][language],
          },
        ];
      })
      .toReversed(),
    seen: evidence
      .filter(({ document, noticedOn }) => isSeen(document) && noticedOn <= today)
      .toReversed()
      .slice(0, 8)
      .map((each) => ({
        id: each.id,
        day: day(each.noticedOn),
        text: describe(each.document, language),
      })),
  };

  function day(on: string): string {
    return mediumDate(on as CalendarDate, language);
  }
}

/** Keep a note on a talk: for the teacher and the facilitator who wrote it, and for nobody else. */
export async function keepNote(
  request: SignedIn,
  teacher: string,
  form: FormData,
): Promise<Problem> {
  const { desk, language, today } = request;
  const found = await sharedGroup(request, teacher);
  if (!found) return undefined;
  const text = textOf(form, 'text').slice(0, 20_000);
  if (text === '') return { problem: tutorialWords[language].empty };
  const heldOn = CalendarDate.safeParse(textOf(form, 'heldOn')).data ?? today;
  const id = textOf(form, 'id');
  const kept = await desk.saveTutorialNote(textOf(form, 'operation') || newId(Date.now()), {
    ...(id ? { id } : {}),
    teacher,
    group: found.group,
    heldOn,
    text,
  });
  return kept.ok
    ? undefined
    : { problem: kept.refusals.map((each) => sayStore(language, each)).join(' ') };
}
