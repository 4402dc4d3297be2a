import { CalendarDate, parseCalendarDate } from '@tldw/core';
import { explain, type IfMoved } from '@tldw/curriculum';
import { newId } from '@tldw/store';
import { dayAndMonth, mediumDate } from '#lib/dates.ts';
import { whatIfWords } from '#lib/words/what-if.ts';
import { eventView } from '../event-views.ts';
import { textOf } from '../form.ts';
import { heldOnAnotherDay } from '../held-on-another-day.ts';
import { groupName } from '../named.ts';
import { sayPlan, type NamesInPlan } from '../planning-words.ts';
import type { EventDocument, GroupDocument, SchoolDocument } from '../records.ts';
import { sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';
import { groupsAs } from './day.ts';
import { noteOwnMoves } from './moved-days.ts';
import { planOfGroup } from './plan-of-group.ts';
import type { Problem } from './session-forms.ts';

/** A meeting, a day, and what moving the one to the other would mean. Nothing is changed by asking. */
export async function whatIfPage(
  request: SignedIn,
  group: string,
  asked: { readonly event: string | null; readonly day: string | null },
) {
  if (!groupsAs(request, 'facilitator').includes(group)) return undefined;
  const { desk, language, today } = request;
  const [year, record] = await Promise.all([
    planOfGroup(request, group),
    desk.readGroup<GroupDocument>(group),
  ]);
  if (!year || !record) return undefined;
  const school = await desk.readSchool<SchoolDocument>(record.school);
  const names = await namesFor(request, group);
  const movable = year.events.filter(
    ({ group: own, document }) => own === group && document.heldOn > today,
  );
  const chosen = movable.find(({ id }) => id === asked.event);
  const day = CalendarDate.safeParse(asked.day ?? '').data;
  return {
    group,
    name: groupName(record.document, school?.document, language),
    choices: movable.map(({ id, document }) => ({
      id,
      // The day first, and no year: on a telephone the end of a long title is cut off.
      name: `${dayAndMonth(document.heldOn, language)}: ${eventView(document, language).title}`,
    })),
    event: chosen && eventView(chosen.document, language),
    day,
    answer: chosen && day ? answerFor(request, year, chosen.document, day, names) : undefined,
  };
}

type Year = NonNullable<Awaited<ReturnType<typeof planOfGroup>>>;

/** What the planner's ids are called by somebody who facilitates a group of this region. */
async function namesFor({ desk, language }: SignedIn, own: string): Promise<NamesInPlan> {
  const [groups, schools, people] = await Promise.all([
    desk.listGroups<GroupDocument>(),
    desk.listSchools<SchoolDocument>(),
    desk.listPeople({ group: own, role: 'facilitator' }),
  ]);
  const schoolOf = new Map(schools.map(({ id, document }) => [id, document]));
  return {
    own,
    groups: new Map(
      groups.map(({ id, school, document }) => [
        id,
        groupName(document, schoolOf.get(school), language),
      ]),
    ),
    people: new Map(people.map(({ id, name }) => [id, name])),
  };
}

function answerFor(
  request: SignedIn,
  year: Year,
  event: EventDocument,
  day: CalendarDate,
  names: NamesInPlan,
) {
  const { language, today } = request;
  const say = whatIfWords[language];
  const on = (date: CalendarDate) => mediumDate(date, language);
  const titleOf = (id: string) => {
    const moved = year.events.find((each) => each.id === id);
    return moved ? eventView(moved.document, language).title : id;
  };
  const heading = say.moving(titleOf(event.id), on(event.heldOn), on(day));
  const because = event.because.map((reason) => sayPlan(language, reason, names));
  const nothing = {
    heading,
    because,
    moves: [] as readonly string[],
    rhythm: '',
    canMove: false,
    hint: say.askAnyway,
  };
  if (day === event.heldOn) return { ...nothing, problems: [say.same], canAsk: false };
  if (day <= today) return { ...nothing, problems: [say.past], canAsk: false };
  const explained = explain(year.plan, event.id, day);
  const moved = explained.ok ? explained.value.ifMoved : undefined;
  if (!moved?.possible) {
    const problems = explained.ok
      ? (moved?.clash ?? []).map((each) => sayPlan(language, each, names))
      : explained.refusals.map((each) => sayPlan(language, each, names));
    return { ...nothing, problems: [...new Set(problems)], canAsk: true };
  }
  return {
    heading,
    because,
    problems: [],
    moves: moved.moves.map((each) => say.move(titleOf(each.event), on(each.from), on(each.to))),
    rhythm: rhythmOf(moved, language),
    canMove: moved.moves.length === 0,
    canAsk: true,
    hint: moved.moves.length === 0 ? say.doHint : say.askHint,
  };
}

function rhythmOf({ worseBy }: IfMoved, language: SignedIn['language']): string {
  const say = whatIfWords[language];
  const difference = worseBy?.unevenness ?? 0;
  return difference === 0 ? say.rhythmSame : difference > 0 ? say.rhythmWorse : say.rhythmBetter;
}

/** Move a meeting of one's own group, where no other has to move; or back to where it was. */
export async function moveMeeting(
  request: SignedIn,
  group: string,
  form: FormData,
): Promise<Problem> {
  const { desk, language } = request;
  const day = parseCalendarDate(textOf(form, 'day'));
  const page = await whatIfPage(request, group, {
    event: textOf(form, 'event'),
    day: textOf(form, 'day'),
  });
  const event = await desk.readEvent<EventDocument>(textOf(form, 'event'));
  if (!page?.answer?.canMove || !event || !day.ok) {
    return { problem: page?.answer?.problems[0] ?? whatIfWords[language].askHint };
  }
  const { id, version: basedOn, document } = event;
  const heldOn = day.value;
  const operation = textOf(form, 'operation') || newId(Date.now());
  const moved = await desk.moveEvent(operation, {
    id,
    basedOn,
    heldOn,
    document: heldOnAnotherDay(document, heldOn),
  });
  if (!moved.ok) {
    return { problem: moved.refusals.map((each) => sayStore(language, each)).join(' ') };
  }
  await noteOwnMoves(request, operation, [id]);
  return undefined;
}

/** Ask the coordinator of the region whether a meeting may be moved. */
export async function askCoordinator(
  request: SignedIn,
  group: string,
  form: FormData,
): Promise<Problem> {
  const { desk, language, person, today } = request;
  const say = whatIfWords[language];
  const day = parseCalendarDate(textOf(form, 'day'));
  const event = await desk.readEvent<EventDocument>(textOf(form, 'event'));
  const record = await desk.readGroup(group);
  const coordinator = (await desk.whomToTurnTo()).find(
    ({ role, region }) => role === 'coordinator' && region === record?.region,
  );
  if (!day.ok || !event || !coordinator) return { problem: say.none };
  const id = newId(Date.now());
  const kept = await desk.keepRecord(textOf(form, 'operation') || id, {
    kind: 'support-request',
    id,
    reader: coordinator.person,
    state: 'open',
    document: {
      id,
      from: person.id,
      to: [coordinator.person],
      askedOn: today,
      about: 'time',
      words: textOf(form, 'why').slice(0, 4000),
      move: { event: event.id, from: event.document.heldOn, to: day.value },
      status: 'open',
    },
  });
  return kept.ok
    ? undefined
    : { problem: kept.refusals.map((each) => sayStore(language, each)).join(' ') };
}
