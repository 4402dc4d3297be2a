import type { Language } from '@tldw/core';
import {
  newId,
  type AdaptationAnswer,
  type AdaptationStep,
  type KeptRecord,
  type PersonDesk,
} from '@tldw/store';
import { mediumDate } from '#lib/dates.ts';
import { adaptationAnswerWords } from '#lib/words/adaptation-answers.ts';
import { numberOf, textOf } from '../form.ts';
import { sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';
import type { Problem } from './session-forms.ts';

type KeptAnswer = KeptRecord<AdaptationAnswer>;

/** The answers that one may read, by the adaptation they are about; of several the latest. */
export async function answersByAdaptation(
  desk: PersonDesk,
): Promise<ReadonlyMap<string, KeptAnswer>> {
  const answers = await desk.listRecords<AdaptationAnswer>('adaptation-answer');
  return new Map(answers.map((each) => [each.document.adaptation, each]));
}

/** Whether an adaptation is dealt with, so that nobody need look at it any more. */
export function isDealtWith(answer: KeptRecord<unknown> | undefined): boolean {
  return answer?.state === 'dealt-with';
}

/** Whether an adaptation is held by its answer: one that is looked at again holds it, one taken back does not. */
export function holdsItsLine(answer: KeptRecord<unknown> | undefined): boolean {
  return answer !== undefined && answer.state !== 'taken-back';
}

/** What the strategy group sees of its own answer. */
export function answerShown({ state, version, document }: KeptAnswer, language: Language) {
  const on = mediumDate(document.on, language);
  const back = document.takenBackOn && mediumDate(document.takenBackOn, language);
  return {
    state,
    version,
    words: document.words ?? '',
    on,
    stoodUntil: back === undefined ? '' : adaptationAnswerWords[language].stoodUntil(on, back),
  };
}

/** What became of an adaptation, for whoever wrote it: the decision, or why none stands. */
export function answerTold({ state, document }: KeptAnswer, language: Language) {
  const say = adaptationAnswerWords[language];
  const on = mediumDate(document.on, language);
  if (state === 'dealt-with') return { decided: document.words ?? '', instead: '' };
  const { takenBackOn = document.on } = document;
  return {
    decided: '',
    instead:
      state === 'taken-back'
        ? say.nothingStands(on, mediumDate(takenBackOn, language))
        : say.lookedAtAgain(on),
  };
}

/** Say what was decided of an adaptation: it is dealt with from then on. */
export async function dealWith(request: SignedIn, form: FormData): Promise<Problem> {
  const say = adaptationAnswerWords[request.language];
  const words = textOf(form, 'words').slice(0, 2000);
  return words === ''
    ? { problem: say.needed }
    : answer(request, form, { to: 'dealt-with', words }, say.gone);
}

/** Open an adaptation again: what was written stays, to be written better. */
export function openAgain(request: SignedIn, form: FormData): Promise<Problem> {
  return answer(request, form, { to: 'open-again' }, adaptationAnswerWords[request.language].gone);
}

/** Take back what was decided of an adaptation: it stands no longer, and those who acted on it see that it did. */
export function takeBack(request: SignedIn, form: FormData): Promise<Problem> {
  const { notTakenBack } = adaptationAnswerWords[request.language];
  return answer(request, form, { to: 'taken-back' }, notTakenBack);
}

type Step =
  | Pick<AdaptationStep & { to: 'dealt-with' }, 'to' | 'words'>
  | { readonly to: 'open-again' | 'taken-back' };

async function answer(
  { desk, language, today }: SignedIn,
  form: FormData,
  step: Step,
  gone: string,
): Promise<Problem> {
  const basedOn = numberOf(form, 'version');
  const kept = await desk.answerAdaptation(textOf(form, 'operation') || newId(Date.now()), {
    ...step,
    adaptation: textOf(form, 'adaptation'),
    on: today,
    ...(basedOn === undefined ? {} : { basedOn }),
  });
  if (kept.ok) return undefined;
  const says = kept.refusals.map((each) =>
    each.code === 'record.not-found' ? gone : sayStore(language, each),
  );
  return { problem: says.join(' ') };
}
