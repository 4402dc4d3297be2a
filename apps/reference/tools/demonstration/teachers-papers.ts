/**
 * Makes the teachers' own papers of the demonstration, as they lay on 10 February 2020: published
 * stories with the consent to each, a portfolio in progress, and offers for the spring's meetings.
 * All invented.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ConferenceContribution,
  DraftPortfolio,
  Evidence,
  LeadershipStory,
  Consent,
  workOf,
} from '@tldw/core';
import { readRoster } from '@tldw/core/roster';
import { PORTFOLIO_CRITERIA } from '../../src/lib/journey/portfolio-criteria.ts';
import { orStop } from '../../src/lib/server/loading/or-stop.ts';
import { plannedYear } from '../../src/lib/server/loading/planned-year.ts';
import { readRosterFolder } from '../../src/lib/server/roster-folder.ts';
import { EVIDENCE, OFFERS, STORIES } from './teachers-papers-in-words.ts';

const folder = join(import.meta.dirname, '../../../../examples/tlk-2019-20');
const files = await readRosterFolder(folder);
const settings = files.demonstration!;
const roster = orStop(readRoster(files.roster), ({ code }) => code);
const plan = plannedYear(roster, files.groupsCsv, settings.calendarAsOf);

const TELLER = 'teacher-ala-1-06';
const lines = [
  ...Object.keys(STORIES).flatMap((teacher) => [storyOf(teacher), consentOf(teacher)]),
  portfolioOf(TELLER),
  ...EVIDENCE.map((_, index) => evidenceOf(TELLER, index)),
  ...OFFERS.map((_, index) => offerOf(index)),
];
writeFileSync(
  join(folder, 'teachers.records.ndjson'),
  `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`,
);

function storyOf(teacher: string): object {
  const work = projectOf(teacher);
  const told = STORIES[teacher]!;
  const story = LeadershipStory.parse({
    id: `story-${teacher}`,
    project: work.id,
    by: [teacher],
    language: work.concern.language,
    title: work.title,
    concern: work.concern.words,
    ...told,
    audience: 'public',
  });
  return {
    kind: 'story',
    id: story.id,
    owner: teacher,
    group: groupOf(teacher),
    state: 'published',
    document: { ...story, names: [nameOf(teacher)] },
  };
}

function consentOf(teacher: string): object {
  const document = Consent.parse({
    id: `consent-story-${teacher}`,
    person: teacher,
    purpose: 'publish-story',
    story: `story-${teacher}`,
    wording: 'publish-story-1',
    givenOn: STORIES[teacher]!.publishedOn,
  });
  return { kind: 'consent', id: document.id, owner: teacher, state: 'given', document };
}

function portfolioOf(teacher: string): object {
  const group = groupOf(teacher);
  const document = DraftPortfolio.parse({
    state: 'draft',
    id: `portfolio-${teacher}`,
    project: projectOf(teacher).id,
    teacher,
    group,
    criteria: PORTFOLIO_CRITERIA,
    evidence: EVIDENCE.map((_, index) => `evidence-${teacher}-${index + 1}`),
    reflectiveAccount: '',
    earlierSubmissions: 0,
    lastMovedOn: '2020-02-03',
  });
  return { kind: 'portfolio', id: document.id, owner: teacher, group, state: 'draft', document };
}

function evidenceOf(teacher: string, index: number): object {
  const document = Evidence.parse({
    id: `evidence-${teacher}-${index + 1}`,
    project: projectOf(teacher).id,
    addedBy: teacher,
    ...EVIDENCE[index]!,
    addedOn: '2020-02-05',
    pupilsNotIdentifiable: true,
    tags: [],
  });
  const group = groupOf(teacher);
  return {
    kind: 'project-evidence',
    id: document.id,
    owner: teacher,
    group,
    state: 'draft',
    document,
  };
}

function offerOf(index: number): object {
  const { by, event: kind, ...offered } = OFFERS[index]!;
  const group = roster.groups.find(({ id }) => id === groupOf(by))!;
  const event = plan.events.find(
    (each) =>
      each.kind === kind &&
      each.heldOn > settings.today &&
      (kind === 'conference' || each.region === group.region),
  );
  const id = `offer-${by}-${kind}`;
  const contribution = ConferenceContribution.parse({ ...offered, id, by: [by] });
  return {
    kind: 'event-offer',
    id,
    owner: by,
    group: group.id,
    state: contribution.answer,
    document: { ...contribution, event: event!.id, names: [nameOf(by)] },
  };
}

function projectOf(teacher: string) {
  const work = files.projects.map(workOf).find((each) => each.teacher === teacher);
  if (!work) throw new Error(`There is no project of ${teacher}`);
  return work;
}

function groupOf(teacher: string): string {
  return roster.participants.find(({ person }) => person === teacher)?.group ?? '';
}

function nameOf(teacher: string): string {
  const person = roster.people.find(({ id }) => id === teacher);
  return [person?.givenName, person?.familyName].join(' ');
}
