import { workOf } from '@tldw/core';
import { STAGE_NAMES } from '@tldw/core/messages';
import { newId } from '@tldw/store';
import { mediumDate } from '#lib/dates.ts';
import type { Step } from '#lib/journey/steps.ts';
import type { SignedIn } from '../signed-in.ts';
import { ownPapers, type OwnPapers } from './own-papers.ts';
import { nextOf, trackOf } from './progress.ts';

/** The whole way of a project on one page: what to do next, and what each step holds. */
export async function journeyPage(request: SignedIn) {
  const { language } = request;
  const papers = await ownPapers(request);
  const { project, projectRecord } = papers;
  const work = project && workOf(project);
  return {
    project: project &&
      work && {
        id: work.id,
        title: work.title ?? '',
        writing: work.concern.language,
        stage: project.stage,
        stageName: STAGE_NAMES[project.stage][language],
        restsSince: project.stage === 'paused' ? mediumDate(project.pausedOn, language) : undefined,
        recognisedOn:
          project.stage === 'recognised' ? mediumDate(project.recognisedOn, language) : undefined,
        isLive: !['paused', 'withdrawn', 'carried-over', 'recognised'].includes(project.stage),
        hasPlan: 'plan' in work,
      },
    track: trackOf(papers).map((each) => ({ ...each, ...holds(each.step, papers) })),
    next: nextOf(papers),
    version: projectRecord?.version,
    operation: newId(Date.now()),
  };
}

/** The first words of what a step holds, so that one sees the way at a glance. */
function holds(step: Step, papers: OwnPapers): { excerpt?: string; count?: number } {
  const work = papers.project && workOf(papers.project);
  if (!work) return {};
  switch (step) {
    case 'concern':
      return { excerpt: work.concern.words };
    case 'values':
      return { excerpt: work.values?.values.join(' · ') || work.values?.reflection || '' };
    case 'vision':
      return 'vision' in work ? { excerpt: work.vision.words } : {};
    case 'consultation':
      return 'consultations' in work
        ? { excerpt: work.consultations.at(-1)?.asked ?? '', count: work.consultations.length }
        : {};
    case 'plan':
      return 'plan' in work ? { excerpt: work.plan.aim, count: work.plan.steps.length } : {};
    case 'acting':
      return 'plan' in work
        ? { excerpt: work.plan.steps.findLast(({ status }) => status !== 'planned')?.what ?? '' }
        : {};
    case 'impact':
      return 'impact' in work ? { excerpt: work.impact.howOthersWereLed } : {};
    case 'portfolio':
      return { excerpt: papers.portfolio?.reflectiveAccount ?? '' };
    case 'story':
      return { excerpt: papers.storyRecord?.document.title ?? '' };
  }
}
