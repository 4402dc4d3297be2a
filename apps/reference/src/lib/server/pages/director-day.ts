import { addDays, type SupportRequest } from '@tldw/core';
import { mediumDate } from '#lib/dates.ts';
import { directorHelpWords, type Help } from '#lib/words/director-help.ts';
import { directorWords } from '#lib/words/director.ts';
import type { SignedIn } from '../signed-in.ts';
import { groupsNext } from './day.ts';
import type { NextStep } from './next-step.ts';
import { openQuestionnaires } from './open-questionnaires.ts';

/** How far ahead a director is asked to keep a day free. */
const KEEP_FREE_DAYS = 35;

/** A director's first page: who waits, how to help this month, the calendar of the school. */
export async function directorDay(request: SignedIn) {
  const { desk, person, language, today } = request;
  const say = directorWords[language];
  const [requests, conditions, groups, questionnaires] = await Promise.all([
    desk.listRecords<SupportRequest>('support-request', { reader: person.id }),
    desk.listRecords('school-conditions', { owner: person.id }),
    groupsOfSchools(request),
    person.roles.some(({ role }) => role === 'director')
      ? openQuestionnaires(request, 'director')
      : [],
  ]);
  const open = requests.filter(({ state }) => state === 'open').length;
  const promised = requests.filter(({ state }) => state === 'accepted').length;
  const coming = groups.flatMap(({ year }) => year).filter(({ heldOn }) => heldOn >= today);
  const network = coming.find(
    ({ kind, heldOn }) => kind === 'network-event' && heldOn <= addDays(today, KEEP_FREE_DAYS),
  );
  const steps: NextStep[] = [
    ...(open > 0
      ? [{ href: '/director/requests', text: say.requests(open), why: say.requestsWhy }]
      : []),
    ...(promised > 0
      ? [{ href: '/director/requests', text: say.promised(promised), why: say.promisedWhy }]
      : []),
    ...(network
      ? [
          {
            href: '#calendar',
            text: say.freeDay(network.title, mediumDate(network.heldOn, language)),
            why: say.freeDayWhy,
          },
        ]
      : []),
    ...questionnaires,
    ...(conditions.length === 0
      ? [{ href: '/director/conditions', text: say.conditions, why: say.conditionsWhy }]
      : []),
  ];
  const next = coming.find(({ kind }) => kind === 'group-session');
  // A programme with more sessions than six keeps the words of the last part.
  const sessions = groups[0]?.year.filter(({ kind }) => kind === 'group-session') ?? [];
  const number = sessions.findIndex(({ id }) => id === next?.id) + 1;
  const helpWords = directorHelpWords[language];
  return {
    steps,
    help: {
      after: next ? say.helpAfter(next.title, mediumDate(next.heldOn, language)) : say.helpEnd,
      parts: (['time', 'structure', 'culture', 'resources'] as const).map((part) => ({
        name: helpWords.parts[part],
        text: helpFor(language, number)[part],
      })),
    },
    groups: groups.map(({ id, name, coming: ahead }) => ({ id, name, coming: ahead })),
  };
}

/** The groups of the schools somebody leads, with their years. */
export async function groupsOfSchools(request: SignedIn) {
  const { desk, person } = request;
  const schools = [...new Set(person.roles.flatMap(({ school }) => school ?? []))];
  const found = await Promise.all(schools.map((school) => desk.listGroups({ school })));
  return groupsNext(
    request,
    desk,
    found.flat().map(({ id }) => id),
  );
}

function helpFor(language: SignedIn['language'], session: number): Help {
  const say = directorHelpWords[language];
  const parts: readonly Help[] = [
    say.before1,
    say.before2,
    say.before3,
    say.before4,
    say.before5,
    say.before6,
  ];
  return parts[session - 1] ?? say.after6;
}
