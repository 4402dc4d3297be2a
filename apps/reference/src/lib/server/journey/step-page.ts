import { PROJECT_TABLE, workOf, type ProjectMoveName } from '@tldw/core';
import { STAGE_NAMES } from '@tldw/core/messages';
import { newId } from '@tldw/store';
import type { ToolFormName } from '@tldw/curriculum/packs';
import type { SheetTexts } from '#lib/journey/sheet-view.ts';
import { addressOf, STEPS, type SheetStep } from '#lib/journey/steps.ts';
import type { SignedIn } from '../signed-in.ts';
import { ownPapers } from './own-papers.ts';
import { isSettled, nextOf, trackOf } from './progress.ts';
import { sheetOf } from './sheet-parts.ts';
import { readWorksheet } from './worksheets.ts';

/** The move by which a step is kept in the project. */
const KEPT_BY: Readonly<Record<SheetStep, ProjectMoveName>> = {
  concern: 'revise-concern',
  values: 'clarify-values',
  vision: 'describe-vision',
  consultation: 'record-consultation',
  plan: 'agree-action-plan',
  acting: 'record-step',
  impact: 'review-impact',
};

/** The page of one step: its tool, what was written on it, and what the project holds of it. */
export async function stepPage(request: SignedIn, step: SheetStep, asked?: ToolFormName) {
  const { language } = request;
  const [papers, sheet] = await Promise.all([ownPapers(request), readWorksheet(request, step)]);
  const { project, projectRecord } = papers;
  const form = asked ?? sheet.form;
  const work = project && workOf(project);
  const kept = work ? keptTexts(step, work) : {};
  // What was typed last goes before what is kept: it may be the next wording of it.
  const texts: SheetTexts = { ...withoutRowsOf(kept, sheet.texts), ...sheet.texts };
  const accepted = isSettled(papers.portfolio);
  const moves = project && !accepted ? Object.keys(PROJECT_TABLE[project.stage]) : [];
  const place = STEPS.indexOf(step);
  const following = STEPS[place + 1];
  return {
    step,
    number: place + 1,
    of: STEPS.length,
    following: following && { step: following, href: addressOf(following) },
    track: trackOf(papers, step),
    form,
    sheet: sheetOf(step, form, language, texts),
    texts,
    draftVersion: sheet.version,
    version: projectRecord?.version,
    operation: newId(Date.now()),
    stage: project?.stage,
    stageName: project && STAGE_NAMES[project.stage][language],
    canKeep: canKeep(step, project?.stage, moves),
    canDraftPlan: moves.includes('draft-plan'),
    isAccepted: accepted,
    /** A portfolio that is handed in is read together with what stands here. */
    isBeingRead: !accepted && papers.said !== undefined && papers.portfolio?.state !== 'returned',
    isPassed: isPassed(step, work),
    isFixed: isPassed(step, work) && !canKeep(step, project?.stage, moves),
    /** The aim a plan already holds: it is shown, and not asked for again. */
    keptAim: step === 'plan' ? kept['aim'] || undefined : undefined,
    next: nextOf(papers),
    /** The language the project is written in; the page itself is in the reader's. */
    writing: work?.concern.language ?? language,
    work,
  };
}

function canKeep(step: SheetStep, stage: string | undefined, moves: readonly string[]): boolean {
  if (stage === undefined) return step === 'concern';
  if (step === 'consultation' && stage === 'vision-described') return true;
  return moves.includes(KEPT_BY[step]);
}

type Work = ReturnType<typeof workOf>;

/** Whether the project already holds this step. */
function isPassed(step: SheetStep, work: Work | undefined): boolean {
  if (!work) return false;
  if (step === 'concern') return true;
  if (step === 'values') return work.values !== undefined;
  if (step === 'acting' || step === 'plan') return 'plan' in work;
  if (step === 'consultation') return 'consultations' in work && work.consultations.length > 0;
  return step in work;
}

/** What the project holds of a step, as the fields of its sheet. */
function keptTexts(step: SheetStep, work: Work): SheetTexts {
  switch (step) {
    case 'concern':
      return { words: work.concern.words, ...(work.title ? { title: work.title } : {}) };
    case 'values':
      return work.values
        ? { values: work.values.values.join('\n'), reflection: work.values.reflection }
        : {};
    case 'vision':
      return 'vision' in work ? { words: work.vision.words } : {};
    case 'plan':
      return planTexts(work);
    case 'impact':
      if (!('impact' in work)) return {};
      return {
        forPupils: work.impact.forPupils,
        forColleagues: work.impact.forColleagues,
        forTheSchool: work.impact.forTheSchool,
        forTheTeacher: work.impact.forTheTeacher,
        howOthersWereLed: work.impact.howOthersWereLed,
        widening: work.impact.widening,
      };
    case 'consultation':
    case 'acting':
      return {};
  }
}

/** Steps of a plan are taken from one place, so that a row that was emptied does not come back. */
function withoutRowsOf(kept: SheetTexts, typed: SheetTexts): SheetTexts {
  const isRow = (name: string) => /^step-\d/.test(name);
  if (!Object.keys(typed).some(isRow)) return kept;
  return Object.fromEntries(Object.entries(kept).filter(([name]) => !isRow(name)));
}

function planTexts(work: Work): SheetTexts {
  const plan =
    'plan' in work ? work.plan : work.stage === 'consulting' ? work.draftPlan : undefined;
  if (!plan) return {};
  return {
    aim: plan.aim,
    helpNeeded: plan.helpNeeded ?? '',
    reviewOn: plan.reviewOn[0] ?? '',
    'step-lines': plan.steps.map(({ what }) => what).join('\n'),
    ...Object.fromEntries(
      plan.steps.flatMap(({ what, together, sign, dueOn }, row) => [
        [`step-${row}-what`, what],
        [`step-${row}-together`, together ?? ''],
        [`step-${row}-sign`, sign ?? ''],
        [`step-${row}-due`, dueOn ?? ''],
      ]),
    ),
  };
}
