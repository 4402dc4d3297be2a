import { CalendarDate } from '@tldw/core';
import { newId } from '@tldw/store';
import { dayAndMonth } from '#lib/dates.ts';
import { sortByName } from '#lib/sort-by-name.ts';
import { tutorialWords } from '#lib/words/tutorials.ts';
import { textOf } from '../form.ts';
import { eventView } from '../event-views.ts';
import { sayStore } from '../refusal-words.ts';
import type { EventDocument } from '../records.ts';
import type { SignedIn } from '../signed-in.ts';
import { groupsAs } from './day.ts';
import type { Problem } from './session-forms.ts';

/** When and where a facilitator and a teacher have agreed to talk. */
export interface TutorialBooking {
  /** The round of talks in the year's plan. */
  readonly event: string;
  readonly heldOn: string;
  readonly startsAt: string;
  readonly place: string;
  readonly facilitator: string;
}

/** How long one talk is given when hours are suggested one after another. */
const TALK_MINUTES = 20;

/** A round of talks: who has agreed to which hour. Without a round, the next one. */
export async function tutorialsPage(request: SignedIn, asked: string | null, suggest: boolean) {
  const { desk, language, today } = request;
  const groups = groupsAs(request, 'facilitator');
  const years = await Promise.all(groups.map((each) => desk.readGroupYear<EventDocument>(each)));
  const rounds = years.flat().filter(({ kind, group }) => kind === 'tutorial' && group);
  const round =
    rounds.find(({ id }) => id === asked) ??
    rounds.find(({ document }) => document.heldOn >= today) ??
    rounds.at(-1);
  if (!round?.group) return { rounds: [], round: undefined, teachers: [], agreed: 0 };
  const [people, bookings] = await Promise.all([
    desk.listPeople({ group: round.group, role: 'teacher' }),
    desk.listRecords<TutorialBooking>('tutorial-booking', { group: round.group }),
  ]);
  const bookingOf = (teacher: string) =>
    bookings.find(({ owner, document }) => owner === teacher && document.event === round.id);
  let free = minutes(round.document.startsAt);
  const teachers = sortByName(people, ({ name }) => name, language).map(({ id, name }) => {
    const agreed = bookingOf(id)?.document;
    const offered = suggest && !agreed ? hour((free += TALK_MINUTES) - TALK_MINUTES) : '';
    return {
      id,
      name,
      isAgreed: agreed !== undefined,
      heldOn: agreed?.heldOn ?? (offered && round.document.heldOn),
      startsAt: agreed?.startsAt ?? offered,
      place: agreed?.place ?? '',
    };
  });
  return {
    rounds: rounds.map(({ document }) => {
      const { id, title, heldOn } = eventView(document, language);
      // The day first, and no year: on a telephone the end of a long title is cut off.
      return { id, name: `${dayAndMonth(heldOn, language)}: ${title}` };
    }),
    round: eventView(round.document, language),
    teachers,
    agreed: teachers.filter(({ isAgreed }) => isAgreed).length,
  };
}

/** Keep what a form says of each talk: agreed, moved, or given up where its day was emptied. */
export async function keepBookings(request: SignedIn, form: FormData): Promise<Problem> {
  const { desk, language, person } = request;
  const event = await desk.readEvent<EventDocument>(textOf(form, 'event'));
  if (!event?.group || !groupsAs(request, 'facilitator').includes(event.group)) return undefined;
  const { group } = event;
  const [people, bookings] = await Promise.all([
    desk.listPeople({ group, role: 'teacher' }),
    desk.listRecords<TutorialBooking>('tutorial-booking', { group }),
  ]);
  const asked = people.map(({ id }) => ({
    teacher: id,
    before: bookings.find(({ owner, document }) => owner === id && document.event === event.id),
    heldOn: CalendarDate.safeParse(textOf(form, `day:${id}`)).data ?? '',
    startsAt: /^\d{2}:\d{2}$/.exec(textOf(form, `hour:${id}`))?.[0] ?? '',
    place: textOf(form, `place:${id}`).slice(0, 200),
  }));
  if (asked.some(({ heldOn, startsAt }) => heldOn !== '' && startsAt === '')) {
    return { problem: tutorialWords[language].wrongDay };
  }
  for (const { teacher, before, heldOn, startsAt, place } of asked) {
    if (heldOn === '') {
      if (before) await desk.removeRecord(newId(Date.now()), 'tutorial-booking', before.id);
      continue;
    }
    const document: TutorialBooking = {
      event: event.id,
      heldOn,
      startsAt,
      place,
      facilitator: person.id,
    };
    const kept = await desk.keepRecord(newId(Date.now()), {
      kind: 'tutorial-booking',
      ...(before ? { id: before.id, basedOn: before.version } : {}),
      owner: teacher,
      group,
      state: 'agreed',
      document,
    });
    if (!kept.ok)
      return { problem: kept.refusals.map((each) => sayStore(language, each)).join(' ') };
  }
  return undefined;
}

function minutes(time: string): number {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  return hours * 60 + rest;
}

function hour(time: number): string {
  return `${String(Math.floor(time / 60) % 24).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`;
}
