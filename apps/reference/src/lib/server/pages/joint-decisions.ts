import { newId } from '@tldw/store';
import { mediumDate } from '#lib/dates.ts';
import { textOf } from '../form.ts';
import { sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';
import type { Problems } from './steps-on-a-page.ts';

/** Decisions on portfolios that name somebody who has not said yet whether they took part. */
export async function decisionsNaming({ desk, language }: SignedIn) {
  const found = await desk.decisionsNamingMe();
  return Promise.all(
    found.map(async ({ id, portfolio, teacher, decision, on, names }) => ({
      id,
      portfolio,
      teacher: (await desk.readPerson(teacher))?.name ?? '',
      decision,
      on: mediumDate(on as never, language),
      names,
    })),
  );
}
export type DecisionToAnswer = Awaited<ReturnType<typeof decisionsNaming>>[number];

/** Say that one took part in a decision, or that one did not. */
export async function answerDecision(
  { desk, language }: SignedIn,
  form: FormData,
): Promise<Problems> {
  const answer = await desk.answerDecision(textOf(form, 'operation') || newId(Date.now()), {
    id: textOf(form, 'decision'),
    agrees: textOf(form, 'act') === 'agree',
  });
  return answer.ok ? [] : answer.refusals.map((each) => sayStore(language, each));
}
