/**
 * Makes `facilitation.records.ndjson`: what facilitators and directors of the demonstration have kept
 * by 10 February 2020 – sessions that were closed, talks that were agreed, requests for support and
 * what became of them, and two portfolios that were handed in early. All of it invented.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  addDays,
  calendarDate,
  Evidence,
  PortfolioCriterion,
  ReaderAppointment,
  SubmittedPortfolio,
  SupportRequest,
} from '@tldw/core';
import { readRoster } from '@tldw/core/roster';
import { orStop } from '../../src/lib/server/loading/or-stop.ts';
import { plannedYear } from '../../src/lib/server/loading/planned-year.ts';
import { readRosterFolder } from '../../src/lib/server/roster-folder.ts';
import { EARLY_PORTFOLIO, REQUESTS, WAITING_ACCOUNT } from './facilitation-in-words.ts';

const folder = join(import.meta.dirname, '../../../../examples/tlk-2019-20');
const files = await readRosterFolder(folder);
const today = files.demonstration?.today ?? calendarDate('2020-02-10');
const roster = orStop(readRoster(files.roster), ({ code }) => code);
const plan = plannedYear(roster, files.groupsCsv, files.demonstration?.calendarAsOf);
const teachersOf = (group: string) =>
  roster.participants.filter((each) => each.group === group && each.position === 'teacher');

const lines = [
  ...closedSessions(),
  ...talks(),
  ...requests(),
  ...earlyPortfolio(),
  ...waitingPortfolio(),
];
writeFileSync(
  join(folder, 'facilitation.records.ndjson'),
  lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
);

/** Every session before the day is closed, but for the last of two groups. */
function closedSessions(): object[] {
  return plan.events.flatMap((event) => {
    const group = roster.groups.find(({ id }) => id === event.group);
    if (event.kind !== 'group-session' || event.heldOn >= today || !group) return [];
    if (group.id === 'g-ast-1' && event.sequence > 3) return [];
    if (group.id === 'g-tar-3' && event.sequence > 2) return [];
    const { kind, heldOn } = event;
    const minutes = 115 + ((event.sequence * 7 + group.id.length * 5) % 4) * 5;
    return [
      {
        kind: 'session-plan',
        id: `closed-${event.id}`,
        owner: group.facilitators[0],
        group: group.id,
        state: 'held',
        document: { event: event.id, kind, held: true, heldOn, minutes },
      },
    ];
  });
}

/** The first round of talks is agreed with everybody, the second with three so far. */
function talks(): object[] {
  const places = ['№ 12 кабинет', 'Кітапхана', 'Методикалық кабинет'];
  return [1, 2].flatMap((sequence) => {
    const round = plan.events.find(({ id }) => id === `g-ast-1.tutorial-${sequence}`);
    if (!round) return [];
    const agreed = teachersOf('g-ast-1').slice(0, sequence === 1 ? undefined : 3);
    return agreed.map(({ person }, index) => ({
      kind: 'tutorial-booking',
      id: `talk-${sequence}-${person}`,
      owner: person,
      group: 'g-ast-1',
      state: 'agreed',
      document: {
        event: round.id,
        heldOn: addDays(round.heldOn, index > 4 ? 1 : 0),
        startsAt: `${15 + Math.floor((index % 5) / 3)}:${String(((index % 5) % 3) * 20).padStart(2, '0')}`,
        place: places[index % places.length],
        facilitator: `facilitator-ast-1-${(index % 2) + 1}`,
      },
    }));
  });
}

function requests(): object[] {
  return REQUESTS.map(({ id, from, to, state, ...told }) => ({
    kind: 'support-request',
    id,
    owner: from,
    reader: to,
    state,
    document: SupportRequest.parse({
      id,
      from,
      to: [to],
      status: state === 'accepted' ? 'answered' : state,
      ...told,
    }),
  }));
}

/** A teacher who moves to another town in spring hands the portfolio in before the others. */
function earlyPortfolio(): object[] {
  const teacher = 'teacher-tar-1-05';
  const document = SubmittedPortfolio.parse({
    state: 'submitted',
    id: `portfolio-${teacher}`,
    project: `project-${teacher}`,
    teacher,
    group: 'g-tar-1',
    criteria: EARLY_PORTFOLIO.criteria.map((each) => PortfolioCriterion.parse(each)),
    evidence: EARLY_PORTFOLIO.evidence.map((_, index) => `evidence-${teacher}-${index + 1}`),
    reflectiveAccount: EARLY_PORTFOLIO.account,
    earlierSubmissions: 0,
    lastMovedOn: calendarDate('2020-02-06'),
    submittedOn: calendarDate('2020-02-06'),
    inSample: false,
  });
  const of = { owner: teacher, group: 'g-tar-1' };
  const appointment = ReaderAppointment.parse({
    portfolio: document.id,
    submission: 0,
    as: 'first',
    reader: 'facilitator-ast-1-1',
    readerName: nameOf('facilitator-ast-1-1'),
    readerGroups: ['g-ast-1'],
    appointedBy: 'coordinator-tar',
    appointerName: nameOf('coordinator-tar'),
    appointedOn: calendarDate('2020-02-07'),
  });
  return [
    { kind: 'portfolio', id: document.id, ...of, state: 'submitted', document },
    ...EARLY_PORTFOLIO.evidence.map((_, index) => pieceOf(of, index)),
    {
      kind: 'reader-appointment',
      ...of,
      reader: appointment.reader,
      state: 'asked',
      document: appointment,
    },
  ];
}

/** Another one that nobody has been asked to read yet. */
function waitingPortfolio(): object[] {
  const teacher = 'teacher-ast-3-04';
  const document = SubmittedPortfolio.parse({
    state: 'submitted',
    id: `portfolio-${teacher}`,
    project: `project-${teacher}`,
    teacher,
    group: 'g-ast-3',
    criteria: EARLY_PORTFOLIO.criteria.map((each) => PortfolioCriterion.parse(each)),
    evidence: [`evidence-${teacher}-1`],
    reflectiveAccount: WAITING_ACCOUNT,
    earlierSubmissions: 0,
    lastMovedOn: calendarDate('2020-02-08'),
    submittedOn: calendarDate('2020-02-08'),
    inSample: true,
  });
  const of = { owner: teacher, group: document.group };
  return [
    { kind: 'portfolio', id: document.id, ...of, state: 'submitted', document },
    pieceOf(of, 0),
  ];
}

function pieceOf(of: { owner: string; group: string }, index: number): object {
  const document = Evidence.parse({
    id: `evidence-${of.owner}-${index + 1}`,
    project: `project-${of.owner}`,
    addedBy: of.owner,
    ...EARLY_PORTFOLIO.evidence[index]!,
    addedOn: '2020-02-05',
    pupilsNotIdentifiable: true,
    tags: [],
  });
  return { kind: 'project-evidence', id: document.id, ...of, state: 'submitted', document };
}

function nameOf(person: string): string {
  const found = roster.people.find(({ id }) => id === person);
  return [found?.givenName, found?.familyName].join(' ');
}
