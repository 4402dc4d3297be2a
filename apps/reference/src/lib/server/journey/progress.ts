import { workOf, type DevelopmentProject, type Portfolio } from '@tldw/core';
import { addressOf, STEPS, type Step } from '#lib/journey/steps.ts';
import type { journeyWords } from '#lib/words/journey.ts';

type Reason = keyof (typeof journeyWords)['en']['nextReasons'];

/** What there is of a teacher's year, as far as the way needs to know. */
export interface Standing {
  readonly project: DevelopmentProject | undefined;
  readonly portfolio: Portfolio | undefined;
  readonly evidence: number;
  readonly hasStory: boolean;
}

/** What to do next, and the reason for it. One thing, never a list. */
export function nextOf(standing: Standing): { step: Step; reason: Reason; href: string } {
  const to = (step: Step, reason: Reason, href = addressOf(step)) => ({ step, reason, href });
  const { project, portfolio } = standing;
  switch (project?.stage) {
    case undefined:
    case 'withdrawn':
    case 'carried-over':
      return to('concern', 'concern');
    case 'paused':
      return to('acting', 'resume', '/teacher/project');
    case 'concern-named':
      return project.values ? to('vision', 'vision') : to('values', 'values');
    case 'vision-described':
      return to('consultation', 'consultation');
    case 'consulting':
      return project.consultations.length === 0
        ? to('consultation', 'consultation')
        : to('plan', 'plan');
    case 'acting':
      return project.plan.steps.every(({ status }) => status === 'done' || status === 'dropped')
        ? to('impact', 'impact')
        : to('acting', 'acting');
    case 'reviewing-impact':
      return to('portfolio', 'telling');
    case 'telling':
      if (portfolio?.state === 'returned') return to('portfolio', 'returned');
      if (portfolio?.state === 'draft')
        return standing.evidence === 0
          ? to('portfolio', 'evidence', '/teacher/evidence')
          : to('portfolio', 'portfolio');
      if (!standing.hasStory) return to('story', 'story');
      if (portfolio?.state === 'submitted') return to('portfolio', 'waiting');
      return portfolio && !isSettled(portfolio)
        ? to('portfolio', 'deciding')
        : to('story', 'nothing');
    case 'recognised':
      return standing.hasStory ? to('story', 'nothing') : to('story', 'story');
  }
}

/** Whether a portfolio is accepted: what it was accepted with then stays as it was read. */
export function isSettled(portfolio: Portfolio | undefined): boolean {
  return portfolio?.state === 'awarded';
}

/** Which steps something has been kept in. */
export function stepsDone({ project, portfolio, hasStory }: Standing): ReadonlySet<Step> {
  if (!project) return new Set();
  const work = workOf(project);
  const done: readonly (readonly [Step, boolean])[] = [
    ['concern', true],
    ['values', work.values !== undefined],
    ['vision', 'vision' in work],
    ['consultation', 'consultations' in work && work.consultations.length > 0],
    ['plan', 'plan' in work],
    ['acting', 'plan' in work && work.plan.steps.some(({ status }) => status === 'done')],
    ['impact', 'impact' in work],
    ['portfolio', portfolio !== undefined && portfolio.state !== 'draft'],
    ['story', hasStory],
  ];
  return new Set(done.filter(([, is]) => is).map(([step]) => step));
}

/** The steps with where each stands, for a track of all of them. */
export function trackOf(standing: Standing, here?: Step) {
  const done = stepsDone(standing);
  const next = nextOf(standing).step;
  return STEPS.map((step) => ({
    step,
    href: addressOf(step),
    state:
      step === next ? ('here' as const) : done.has(step) ? ('done' as const) : ('open' as const),
    isOpen: step === here,
  }));
}
