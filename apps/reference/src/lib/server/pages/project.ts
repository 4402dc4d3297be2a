import { workOf, type DevelopmentProject } from '@tldw/core';
import { STAGE_NAMES } from '@tldw/core/messages';
import { mediumDate } from '#lib/dates.ts';
import { STAGES } from '#lib/words/project.ts';
import type { ProjectDocument } from '../records.ts';
import { isPersonDesk, type PageRequest } from './page-request.ts';

/** One development project as its teacher, or somebody they let see it, reads it. */
export async function projectPage({ desk, language }: PageRequest, id: string) {
  if (!isPersonDesk(desk)) return undefined;
  const record = await desk.readProject<ProjectDocument>(id);
  if (!record) return undefined;
  const project = record.document;
  const work = workOf(project);
  const owner = await desk.readPerson(record.owner);
  const reached = daysReached(project);
  return {
    id,
    version: record.version,
    group: record.group,
    teacher: owner?.name ?? '',
    title: work.title ?? '',
    language: work.concern.language,
    stage: work.stage,
    condition: project.stage === work.stage ? undefined : STAGE_NAMES[project.stage][language],
    stages: STAGES.map((stage) => ({
      id: stage,
      name: STAGE_NAMES[stage][language],
      on: reached[stage] && mediumDate(reached[stage], language),
    })),
    concern: work.concern,
    values: work.values,
    vision: 'vision' in work ? work.vision : undefined,
    consultations: 'consultations' in work ? work.consultations : [],
    plan: 'plan' in work ? work.plan : undefined,
    impact: 'impact' in work ? work.impact : undefined,
  };
}

/** The day on which each stage was reached, as far as the project tells. */
function daysReached(project: DevelopmentProject) {
  const work = workOf(project);
  return {
    'concern-named': work.concern.earlier[0]?.until ?? work.concern.statedOn,
    ...('vision' in work ? { 'vision-described': work.vision.describedOn } : {}),
    ...('consultations' in work && work.consultations[0]
      ? { consulting: work.consultations[0].heldOn }
      : {}),
    ...('agreedOn' in work
      ? { acting: work.earlierAgreements?.[0]?.agreedOn ?? work.agreedOn }
      : {}),
    ...('impact' in work ? { 'reviewing-impact': work.impact.reviewedOn } : {}),
  } as Partial<Record<string, typeof work.concern.statedOn>>;
}
