import { minutesOf, type Language } from '@tldw/core';
import { say } from '@tldw/core/messages';
import {
  adaptationWarnings,
  fidelityMessages,
  fidelityProfile,
  TLDW_PRINCIPLES,
  type Adaptation,
} from '@tldw/curriculum/fidelity';
import type { KeptRecord } from '@tldw/store';
import { groupName } from '../named.ts';
import type { EventDocument, GroupDocument, SchoolDocument } from '../records.ts';
import type { SignedIn } from '../signed-in.ts';
import { answersByAdaptation, answerShown } from './adaptation-answers.ts';

/** How faithfully the programme is carried out, and what places have changed of it. */
export async function fidelityPage({ desk, language, today }: SignedIn) {
  const [events, adaptations, answers, participation, taking, groups, schools] = await Promise.all([
    desk.listEvents<EventDocument>(),
    desk.listRecords<Adaptation>('adaptation'),
    answersByAdaptation(desk),
    desk.participationWithoutNames(),
    desk.listHeldPlaces({ role: 'teacher' }),
    desk.listGroups<GroupDocument>(),
    desk.listSchools<SchoolDocument>(),
  ]);
  const announced = events
    .filter(({ document }) => document.group !== null)
    .map(({ id, kind, group, region, document }) => ({
      id,
      kind,
      heldOn: document.heldOn,
      minutes: minutesBetween(document),
      plannedFor: taking.filter(
        (place) =>
          (group === undefined || place.group === group) &&
          (region === undefined || place.region === region),
      ).length,
    }));
  const minutes = new Map(announced.map((event) => [event.id, event]));
  const noted = new Set((participation ?? []).flatMap(({ attended }) => attended));
  const profile = fidelityProfile({
    asOf: today,
    principles: TLDW_PRINCIPLES,
    delivered: {},
    ledger: adaptations.map(({ document }) => document),
    announced,
    records: announced
      .filter(({ id }) => noted.has(id))
      .map((event) => ({ event: event.id, held: true, ...event })),
    enrolled: (participation ?? []).map(({ attended }) => ({
      teacher: '',
      attended: attended.flatMap((event) => {
        const known = minutes.get(event);
        return known ? [{ event, minutes: known.minutes }] : [];
      }),
      portfolioAccepted: false,
      activeAtEnd: true,
    })),
    ratings: [],
    sessionRatings: [],
    tasks: { given: 0, done: 0 },
  });
  const nameOf = (id: string | undefined) => {
    const group = groups.find((each) => each.id === id);
    const school = schools.find((each) => each.id === group?.school)?.document;
    return group ? groupName(group.document, school, language) : '';
  };
  const { content, coverage, frequency, dose } = profile;
  return {
    measures: Object.entries({ content, coverage, frequency, dose }).map(([id, measure]) => ({
      id,
      measure,
    })),
    lost: profile.lost.map((id) => principleName(id, language)),
    balance: profile.adaptations,
    ledger: adaptations
      .map((record) => {
        const answer = answers.get(record.id);
        return {
          ...ledgerLine(record, nameOf(record.group), language),
          answer: answer && answerShown(answer, language),
        };
      })
      .toSorted((a, b) => (a.on < b.on ? 1 : -1)),
  };
}

function minutesBetween({ startsAt, endsAt }: EventDocument): number {
  return Math.max(0, minutesOf(endsAt as never) - minutesOf(startsAt as never));
}

function principleName(id: string, language: Language): string {
  return TLDW_PRINCIPLES.find((each) => each.id === id)?.words[language] ?? id;
}

function ledgerLine({ id, document }: KeptRecord<Adaptation>, group: string, language: Language) {
  const principle = TLDW_PRINCIPLES.find((each) => each.id === document.principle);
  return {
    id,
    on: document.on,
    principle: principle?.words[language] ?? document.principle,
    isCore: principle?.kind === 'core',
    note: document.note ?? '',
    where: group || (document.where ?? ''),
    decidedBy: document.decidedBy,
    consistent: document.fidelityConsistent,
    warnings: principle
      ? adaptationWarnings(document, principle).map((each) => say(fidelityMessages, language, each))
      : [],
  };
}
