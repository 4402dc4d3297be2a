import type { CalendarDate } from '@tldw/core';
import type { Adaptation } from '@tldw/curriculum/fidelity';
import { newId, type KeptRecord, type PersonDesk } from '@tldw/store';
import { adaptationAnswerWords } from '#lib/words/adaptation-answers.ts';
import { numberOf, textOf } from '../form.ts';
import { sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';
import type { Problem } from './session-forms.ts';

/** What the strategy group decided of an adaptation. The ledger itself stays as it was written. */
interface AnswerDocument {
  readonly adaptation: string;
  readonly words: string;
  readonly on: CalendarDate;
}

/** The answers that one may read, by the adaptation they are about; of several the latest. */
export async function answersByAdaptation(
  desk: PersonDesk,
): Promise<ReadonlyMap<string, KeptRecord<AnswerDocument>>> {
  const answers = await desk.listRecords<AnswerDocument>('adaptation-answer');
  return new Map(answers.map((each) => [each.document.adaptation, each]));
}

/** Whether an adaptation is dealt with, so that nobody need look at it any more. */
export function isDealtWith(answer: KeptRecord<unknown> | undefined): boolean {
  return answer?.state === 'dealt-with';
}

/** Say what was decided of an adaptation: it is dealt with from then on. */
export async function dealWith(request: SignedIn, form: FormData): Promise<Problem> {
  const say = adaptationAnswerWords[request.language];
  const words = textOf(form, 'words').slice(0, 2000);
  return words === ''
    ? { problem: say.needed }
    : answer(request, form, 'dealt-with', { words, on: request.today });
}

/** Open an adaptation again: what was written stays, to be written better. */
export function openAgain(request: SignedIn, form: FormData): Promise<Problem> {
  return answer(request, form, 'open-again', {});
}

async function answer(
  { desk, language }: SignedIn,
  form: FormData,
  state: 'dealt-with' | 'open-again',
  given: Partial<AnswerDocument>,
): Promise<Problem> {
  const id = textOf(form, 'adaptation');
  const [adaptation, answers] = await Promise.all([
    desk.readRecord<Adaptation>('adaptation', id),
    answersByAdaptation(desk),
  ]);
  const before = answers.get(id);
  if (!adaptation || (!before && given.words === undefined)) {
    return { problem: adaptationAnswerWords[language].gone };
  }
  const { group, school, region } = adaptation;
  const kept = await desk.keepRecord(textOf(form, 'operation') || newId(Date.now()), {
    kind: 'adaptation-answer',
    state,
    document: { ...before?.document, adaptation: id, ...given },
    // Whoever may read the line of the ledger may read what became of it.
    ...(group ? { group } : { ...(school ? { school } : {}), ...(region ? { region } : {}) }),
    ...(before ? { id: before.id, basedOn: numberOf(form, 'version') ?? before.version } : {}),
  });
  return kept.ok
    ? undefined
    : { problem: kept.refusals.map((each) => sayStore(language, each)).join(' ') };
}
