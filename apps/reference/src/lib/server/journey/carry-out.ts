import type { PersonId, ProjectRefusal, Refusal } from '@tldw/core';
import type { Problem } from '#lib/journey/problem.ts';
import { mediumDate } from '#lib/dates.ts';
import { actionPlanWords } from '#lib/words/action-plan.ts';
import { journeyWords } from '#lib/words/journey.ts';
import { stepSheetWords } from '#lib/words/step-sheet.ts';
import { talkWords } from '#lib/words/talks.ts';
import { addressOf, type Step } from '#lib/journey/steps.ts';
import { textOf, numberOf } from '../form.ts';
import type { InitiativeDocument } from '../records.ts';
import { sayCore, sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';
import { ownPapers } from './own-papers.ts';
import { beginWith, keepOwnProject } from './own-project.ts';
import { daysTooEarly } from './plan-from-form.ts';
import { isSettled } from './progress.ts';
import { fitsTheRecord, moveByForm, titled, type Intent } from './step-moves.ts';

const FIELD_OF: Readonly<Partial<Record<ProjectRefusal['code'], string>>> = {
  'project.concern-empty': 'words',
  'project.vision-empty': 'words',
  'project.values-empty': 'reflection',
  'project.consultation-in-future': 'heldOn',
  'project.plan-without-steps': 'step-0-what',
  'project.others-not-mentioned': 'howOthersWereLed',
  'project.step-taken-out': 'step-0-what',
};
const MENDED_AT: Readonly<Partial<Record<ProjectRefusal['code'], Step>>> = {
  'project.not-consulted': 'consultation',
  'project.no-step-taken': 'acting',
  'project.step-taken-out': 'acting',
};
/** The step in which a stage is reached: what must be done before something else can be kept. */
const STEP_OF_STAGE: Readonly<Record<string, Step>> = {
  'concern-named': 'concern',
  'vision-described': 'vision',
  consulting: 'consultation',
  acting: 'plan',
  'reviewing-impact': 'impact',
};

/** What may be asked of a project whatever became of its portfolio. */
const LEAVING: readonly Intent[] = ['pause', 'resume', 'give-up'];

/** Carry out what a form of the journey asks for and keep it; otherwise say why not, field by field. */
export async function carryOut(
  request: SignedIn,
  intent: Intent,
  form: FormData,
): Promise<readonly Problem[]> {
  const { language, person, today } = request;
  if (intent === 'talk' && textOf(form, 'asked') === '')
    return [{ field: 'asked', text: talkWords[language].askedMissing }];
  const { projectRecord: before, portfolio } = await ownPapers(request);
  if (!before && intent !== 'concern')
    return [
      {
        text: stepSheetWords[language].notYet,
        go: { href: addressOf('concern'), text: journeyWords[language].steps.concern },
      },
    ];
  if (isSettled(portfolio) && !LEAVING.includes(intent))
    return [{ text: stepSheetWords[language].accepted }];
  const inPlan = await againstPlan(request, intent, form);
  if (inPlan.length > 0) return inPlan;
  const moved = before
    ? moveByForm(before.document, intent, form, person.id as PersonId, today)
    : await beginWith(request, textOf(form, 'words'));
  if (!moved.ok) return moved.refusals.map((refusal) => problemOf(refusal, request));
  const after = before ? moved.value : titled(moved.value, textOf(form, 'title'));
  if (!fitsTheRecord(after)) return [{ text: stepSheetWords[language].tooLong }];
  const kept = await keepOwnProject(
    request,
    textOf(form, 'operation'),
    before,
    after,
    numberOf(form, 'version'),
  );
  return kept.ok ? [] : kept.refusals.map((refusal) => ({ text: sayStore(language, refusal) }));
}

/** A plan without an aim, and the days in it before the programme year, each said at its field. */
async function againstPlan(
  { desk, language }: SignedIn,
  intent: Intent,
  form: FormData,
): Promise<readonly Problem[]> {
  if (intent !== 'agree-plan' && intent !== 'draft-plan') return [];
  const say = actionPlanWords[language];
  const aim = textOf(form, 'aim') === '' ? [{ field: 'aim', text: say.aimMissing }] : [];
  const begins = (await desk.readInitiative<InitiativeDocument>())?.document.cohort.startsOn;
  if (begins === undefined) return aim;
  const text = say.dayTooEarly(mediumDate(begins, language));
  return [...aim, ...daysTooEarly(form, begins).map((field) => ({ field, text }))];
}

function problemOf(refusal: ProjectRefusal, { language }: SignedIn): Problem {
  const say = journeyWords[language];
  const field = FIELD_OF[refusal.code];
  const step = MENDED_AT[refusal.code] ?? stepBefore(refusal);
  return {
    ...(field ? { field } : {}),
    text: sayCore(language, refusal),
    ...(step ? { go: { href: addressOf(step), text: say.go(say.steps[step]) } } : {}),
  };
}

function stepBefore({ code, params }: Refusal): Step | undefined {
  if (code !== 'project.not-possible-in-stage') return undefined;
  const [first] = params['possibleIn'] as readonly string[];
  return STEP_OF_STAGE[first ?? ''];
}
