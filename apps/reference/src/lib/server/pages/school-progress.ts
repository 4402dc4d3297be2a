import {
  DISCLOSURE_RULES,
  hideSmallCells,
  type CountedPlace,
  type HiddenBecause,
  type PublishedPlace,
} from '@tldw/evaluation';
import type { SchoolCounts } from '@tldw/store';
import type { Language } from '@tldw/core';
import { mediumDate } from '#lib/dates.ts';
import { directorWords } from '#lib/words/director.ts';
import { inLanguage } from '../named.ts';
import type { EventDocument, SchoolDocument } from '../records.ts';
import type { SignedIn } from '../signed-in.ts';
import { eventView } from '../event-views.ts';

const RULE = DISCLOSURE_RULES.programme;

/** A number that may be shown, or why it is hidden. */
export type Cell = { readonly shown: number } | { readonly hidden: string };

/** The stages of a project in four bands: a single stage would often hold one person. */
const BANDS = {
  beginning: ['concern-named', 'vision-described'],
  consulting: ['consulting'],
  acting: ['acting', 'reviewing-impact', 'telling', 'recognised'],
  resting: ['paused', 'withdrawn', 'carried-over'],
} as const;

/** How far the schools of a director have come, in numbers that name nobody. */
export async function schoolProgress(request: SignedIn) {
  const { desk, person, language, today } = request;
  const schools = [
    ...new Set(
      person.roles.flatMap(({ role, school }) => (role === 'director' ? (school ?? []) : [])),
    ),
  ];
  const found = await Promise.all(
    schools.map(async (id) => {
      const [counts, school, groups, cards] = await Promise.all([
        desk.countSchool(id),
        desk.readSchool<SchoolDocument>(id),
        desk.listGroups({ school: id }),
        desk.listProjectCards<{ title?: string }>({ school: id }),
      ]);
      const years = await Promise.all(
        groups.map((group) => desk.readGroupYear<EventDocument>(group.id)),
      );
      const sessions = years.flat().filter(({ kind }) => kind === 'group-session');
      const stages = counts && stageCells(counts, language);
      const attendance = (counts?.attendance ?? []).map((noted) => ({
        event: noted.event,
        ...attendanceCells(noted.statuses, language),
      }));
      const areStagesShown = anyShown((stages ?? []).map(({ cell }) => cell));
      const isAttendanceShown = anyShown(attendance.flatMap(({ came, not }) => [came, not]));
      return {
        id,
        name: inLanguage(school?.document.name, language),
        held: sessions.filter(({ heldOn }) => heldOn < today).length,
        sessions: sessions.length,
        published: cards.map(({ project, document }) => ({
          id: project,
          title: document.title ?? '',
        })),
        teachers: counts && cellOf(publish([counts.teachers]), language),
        stages,
        // A table in which every cell is hidden is told of in a sentence.
        areStagesShown,
        isAttendanceShown,
        isAnythingShown: areStagesShown || isAttendanceShown,
        attendance: attendance.flatMap(({ event: noted, came, not }) => {
          const event = sessions.find(({ id: session }) => session === noted);
          if (!event) return [];
          const { title, heldOn } = eventView(event.document, language);
          return [{ id: noted, name: `${title}, ${mediumDate(heldOn, language)}`, came, not }];
        }),
      };
    }),
  );
  return { schools: found };
}

/** Whether any of these numbers is shown. */
export function anyShown(cells: readonly (Cell | undefined)[]): boolean {
  return cells.some((cell) => cell !== undefined && 'shown' in cell);
}

/** Each band as a place inside the school: the rule hides as many as are needed, and says why. */
export function stageCells(counts: SchoolCounts, language: Language) {
  const bands = Object.entries(BANDS).map(([id, stages]) => ({
    id,
    counts: [stages.reduce((sum, stage) => sum + (counts.stages[stage] ?? 0), 0)],
  }));
  return cellsInside(bands, language);
}

function attendanceCells(statuses: Readonly<Record<string, number>>, language: Language) {
  const came = (statuses['attended'] ?? 0) + (statuses['apologised'] ?? 0);
  const cells = cellsInside(
    [
      { id: 'came', counts: [came] },
      { id: 'not', counts: [statuses['absent'] ?? 0] },
    ],
    language,
  );
  return { came: cells[0]?.cell, not: cells[1]?.cell };
}

function cellsInside(
  inside: readonly CountedPlace[],
  language: Language,
): readonly { readonly id: string; readonly cell: Cell }[] {
  const total = inside.reduce((sum, { counts }) => sum + (counts[0] ?? 0), 0);
  const place = hideSmallCells({ id: 'school', counts: [total], inside }, RULE);
  return place.inside.map((each) => ({ id: each.id, cell: cellOf(each, language) }));
}

function publish(counts: readonly number[]): PublishedPlace {
  return hideSmallCells({ id: 'school', counts }, RULE);
}

function cellOf(place: PublishedPlace, language: Language): Cell {
  return place.kind === 'shown'
    ? { shown: place.total }
    : { hidden: hiddenWords(place.because, language) };
}

function hiddenWords(because: HiddenBecause, language: Language): string {
  const say = directorWords[language];
  switch (because.code) {
    case 'disclosure.too-few':
      return say.hiddenTooFew(because.params.least);
    case 'disclosure.all-the-same':
      return say.hiddenSame;
    case 'disclosure.protects-another':
      return say.hiddenProtects;
    case 'disclosure.inside-hidden':
      return say.hiddenInside;
  }
}
