import {
  decide,
  explainDecision,
  explainGroupMode,
  groupView,
  levelNumber,
  OVERRIDE_REASONS,
  SUPPORT_LEVELS,
  type Decision,
  type LogEntry,
  type SupportLevel,
} from '@tldw/scaffolding';
import type { CalendarDate, Language } from '@tldw/core';
import type { PersonDesk } from '@tldw/store';
import { heldTogether } from '#lib/held-together.ts';
import { sortByName } from '#lib/sort-by-name.ts';
import { groupName, inLanguage } from '../named.ts';
import type { EventDocument, GroupDocument, SchoolDocument } from '../records.ts';
import { holds } from '../person.ts';
import { rememberWork } from '../remembered-work.ts';
import { isPersonDesk, type PageRequest } from './page-request.ts';
import { groupContext, supportLog } from './support-log.ts';

/** The decisions on a teacher, each with its explanation in the reader's language. */
function decideInWords({ log, today, language }: AskedForAdvice) {
  return decide({ log, today }).map((decision) => ({
    decision,
    explained: heldTogether(explainDecision(decision, language)),
  }));
}

interface AskedForAdvice {
  readonly log: readonly LogEntry[];
  readonly today: CalendarDate;
  readonly language: Language;
}

// A teacher's log changes a few times a week, and a page shows what follows from ten of them.
const decided = rememberWork(600, decideInWords);

/** Advice for each teacher of a group that somebody facilitates, from what was noticed so far. */
export async function advicePage({ desk, language, today, person }: PageRequest, id: string) {
  if (!isPersonDesk(desk) || !holds(person, 'facilitator')) return undefined;
  const group = await desk.readGroup<GroupDocument>(id);
  const leads = person?.roles.some(
    ({ role, groups }) => role === 'facilitator' && groups?.includes(id),
  );
  if (!group || !leads) return undefined;
  const [school, people] = await Promise.all([
    desk.readSchool<SchoolDocument>(group.school),
    desk.listPeople({ group: id, role: 'teacher' }),
  ]);
  const context = await groupContext(
    desk,
    id,
    people.map((each) => each.id),
  );
  const all: Decision[] = [];
  const teachers = sortByName(people, ({ name }) => name, language).map(({ id: teacher, name }) => {
    const { log, noticed, overrides } = supportLog(teacher, context);
    const decisions = noticed === 0 ? [] : decided({ log, today, language });
    all.push(...decisions.map(({ decision }) => decision));
    return {
      id: teacher,
      name,
      noticed,
      advice: decisions.map(({ decision, explained }) => ({
        dimension: decision.dimension,
        before: decision.before,
        after: decision.after,
        known: decision.known,
        choices: choicesFor(decision),
        verdict: decision.override?.rule.after ?? decision.after,
        mine: overrides.findLast(
          ({ by, entry }) =>
            by === person?.id &&
            entry.dimension === decision.dimension &&
            decision.override?.since === entry.on,
        )?.id,
        ...explained,
      })),
    };
  });
  const nameOf = (teacher: string) => people.find((each) => each.id === teacher)?.name ?? teacher;
  const hasAdvice = teachers.some(({ noticed }) => noticed > 0);
  return {
    id,
    name: groupName(group.document, school?.document, language),
    lastSession: hasAdvice ? undefined : await lastSessionOf(desk, id, today, language),
    reasons: OVERRIDE_REASONS,
    teachers: teachers.filter(({ noticed }) => noticed > 0),
    notYet: teachers.filter(({ noticed }) => noticed === 0).map(({ name }) => name),
    nextSession: groupView(all).map((mode) => ({
      dimension: mode.dimension,
      mode: mode.mode,
      words: explainGroupMode(mode, language, nameOf),
    })),
  };
}

/** The session that a group held last, for what was seen there. */
async function lastSessionOf(
  desk: PersonDesk,
  group: string,
  today: CalendarDate,
  language: Language,
) {
  const year = await desk.readGroupYear<EventDocument>(group);
  const held = year.filter(
    ({ document }) => document.kind === 'group-session' && document.heldOn <= today,
  );
  const last = held.at(-1)?.document;
  return last && { id: last.id, title: inLanguage(last.title, language) };
}

/** The advice on one teacher in one dimension, for the page on which it is overruled. */
export async function adviceOn(
  request: PageRequest,
  lane: { readonly group: string; readonly teacher: string; readonly dimension: string },
) {
  const group = await advicePage(request, lane.group);
  const teacher = group?.teachers.find(({ id }) => id === lane.teacher);
  const advice = teacher?.advice.find(({ dimension }) => dimension === lane.dimension);
  return group && teacher && advice
    ? { group: group.id, teacher: teacher.id, name: teacher.name, reasons: group.reasons, advice }
    : undefined;
}

/** The levels a facilitator may choose instead of the rule's: one step up or down. */
function choicesFor({ after, override }: Decision): readonly SupportLevel[] {
  const verdict = levelNumber(override?.rule.after ?? after);
  return SUPPORT_LEVELS.filter(
    (level) => Math.abs(levelNumber(level) - verdict) === 1,
  ).toReversed();
}
