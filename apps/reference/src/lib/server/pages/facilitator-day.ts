import { addDays, daysBetween, workOf } from '@tldw/core';
import { STAGE_NAMES } from '@tldw/core/messages';
import { mediumDate } from '#lib/dates.ts';
import type { EventView } from '#lib/event-view.ts';
import { sortByName } from '#lib/sort-by-name.ts';
import { certificateWords } from '#lib/words/certificates.ts';
import { facilitatorWords } from '#lib/words/facilitator.ts';
import { jointDecisionWords } from '#lib/words/joint-decision.ts';
import type { ProjectDocument } from '../records.ts';
import type { SignedIn } from '../signed-in.ts';
import { groupsAs, groupsNext } from './day.ts';
import type { NextStep } from './next-step.ts';
import { openQuestionnaires } from './open-questionnaires.ts';
import type { SessionOutcome } from './session.ts';
import { waitingFor } from './waiting.ts';

/** A session that was held longer ago than this is no longer asked about. */
const ASK_FOR_DAYS = 60;
/** A tutorial is to be arranged when its day is this near. */
const ARRANGE_WITHIN_DAYS = 21;

/** A facilitator's first page: what to do now, the next session, the teachers of the groups. */
export async function facilitatorDay(request: SignedIn) {
  const ids = groupsAs(request, 'facilitator');
  const [groups, waiting, certificates, questionnaires] = await Promise.all([
    groupsNext(request, request.desk, ids),
    waitingFor(request),
    request.desk.certificatesInSight(),
    openQuestionnaires(request, 'facilitator'),
  ]);
  const details = await Promise.all(groups.map((group) => groupDay(request, group)));
  return {
    groups: details.map(({ group }) => group),
    steps: [
      ...details.flatMap(({ toClose }) => toClose),
      ...waitingSteps(waiting, request.language),
      ...certificateSteps(certificates.filter(({ isReady }) => isReady).length, request.language),
      ...questionnaires,
      ...details.flatMap(({ toArrange }) => toArrange),
      ...details.flatMap(({ toPrepare }) => toPrepare),
    ],
  };
}

type GroupNext = Awaited<ReturnType<typeof groupsNext>>[number];

async function groupDay(request: SignedIn, group: GroupNext) {
  const { desk, language, today } = request;
  const say = facilitatorWords[language];
  const [people, projects, closed, bookings] = await Promise.all([
    desk.listPeople({ group: group.id, role: 'teacher' }),
    desk.listProjects<ProjectDocument>({ group: group.id }),
    desk.listRecords<SessionOutcome>('session-plan', { group: group.id }),
    desk.listRecords<{ event?: string }>('tutorial-booking', { group: group.id }),
  ]);
  const on = (event: EventView) => mediumDate(event.heldOn, language);
  const page = (event: EventView) => `/facilitator/sessions/${encodeURIComponent(event.id)}`;
  const isClosed = (event: EventView) => closed.some(({ document }) => document.event === event.id);
  const sessions = group.year.filter(({ kind }) => kind === 'group-session');
  const begun = sessions.filter(({ heldOn }) => heldOn <= today);
  const next = sessions.find(({ heldOn }) => heldOn > today);
  const talks = group.year.find(
    ({ kind, heldOn }) =>
      kind === 'tutorial' && heldOn >= today && daysBetween(today, heldOn) <= ARRANGE_WITHIN_DAYS,
  );
  const without = people.filter(
    ({ id }) =>
      !bookings.some(({ owner, document }) => owner === id && document.event === talks?.id),
  );
  return {
    group: {
      id: group.id,
      name: group.name,
      next: next && { ...next, inDays: daysBetween(today, next.heldOn) },
      coming: group.coming.filter(({ id }) => id !== next?.id),
      teachers: sortByName(people, ({ name }) => name, language).map(({ id, name }) => ({
        id,
        name,
        project: projectOf(id),
      })),
    },
    toClose: begun
      .filter((event) => event.heldOn >= addDays(today, -ASK_FOR_DAYS) && !isClosed(event))
      .map((event): NextStep => ({
        href: `${page(event)}#after`,
        text: say.closeSession(event.title, on(event)),
        why: say.closeWhy,
      })),
    toArrange:
      talks && without.length > 0
        ? [
            {
              href: `/facilitator/tutorials?event=${encodeURIComponent(talks.id)}`,
              text: say.arrange(without.length),
              why: say.arrangeWhy(talks.title, on(talks)),
            },
          ]
        : [],
    toPrepare:
      next && daysBetween(today, next.heldOn) <= 2 * ARRANGE_WITHIN_DAYS
        ? [
            {
              href: page(next),
              text: say.prepare(next.title, on(next)),
              why: say.prepareWhy,
            },
          ]
        : [],
  };

  function projectOf(teacher: string) {
    const record = projects.find(({ owner }) => owner === teacher);
    if (!record) return undefined;
    const work = workOf(record.document);
    return {
      id: record.id,
      title: work.title ?? '',
      language: work.concern.language,
      stage: STAGE_NAMES[record.document.stage][language],
    };
  }
}

function certificateSteps(ready: number, language: SignedIn['language']): readonly NextStep[] {
  const say = certificateWords[language];
  if (ready === 0) return [];
  const text = say.todoPropose(ready);
  return [{ href: '/facilitator/certificates', text, why: say.todoProposeWhy }];
}

function waitingSteps(
  { requests, portfolios, shared, named }: Awaited<ReturnType<typeof waitingFor>>,
  language: SignedIn['language'],
): readonly NextStep[] {
  const say = facilitatorWords[language];
  return [
    ...(requests > 0
      ? [{ href: '/facilitator/requests', text: say.requests(requests), why: say.requestsWhy }]
      : []),
    ...(named[0] !== undefined
      ? [
          {
            href: `/facilitator/portfolios/${encodeURIComponent(named[0])}#named`,
            text: jointDecisionWords[language].todo(named.length),
            why: jointDecisionWords[language].todoWhy,
          },
        ]
      : []),
    ...(portfolios > 0
      ? [
          {
            href: '/facilitator/portfolios',
            text: say.portfolios(portfolios),
            why: say.portfoliosWhy,
          },
        ]
      : []),
    ...(shared > 0
      ? [{ href: '/facilitator/shared', text: say.shared(shared), why: say.sharedWhy }]
      : []),
  ];
}
