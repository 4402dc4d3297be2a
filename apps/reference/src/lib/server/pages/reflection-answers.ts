import { newId } from '@tldw/store';
import { reflectionAnswerWords } from '#lib/words/reflection-answers.ts';
import { numberOf, textOf } from '../form.ts';
import { sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';

/** What was answered to one's own reflections, and what one may answer or has answered oneself. */
export async function answersInSight({ desk, person }: SignedIn) {
  const [answers, mayAnswer] = await Promise.all([
    desk.listReflectionAnswers(),
    desk.reflectionsIMayAnswer(),
  ]);
  return {
    /** The answers to a reflection of one's own. */
    toMine: (reflection: string) =>
      answers.filter((each) => each.author === person.id && each.reflection === reflection),
    /** One's own answer to somebody else's; `undefined` where one was not named. */
    ofMine: (reflection: string) => {
      if (!mayAnswer.includes(reflection)) return undefined;
      const given = answers.find(
        (each) => each.friend === person.id && each.reflection === reflection,
      );
      return { id: given?.id ?? '', version: given?.version, text: given?.text ?? '' };
    },
  };
}

/** What became of an answer: nothing to say, or what is in the way with the words that were typed. */
type Answered = { readonly answering: string; readonly text: string; readonly problem: string };

/** Keep what a form answers to a reflection; words that cannot be kept go back to the page. */
export async function answerShared(
  { desk, language }: SignedIn,
  form: FormData,
): Promise<Answered | undefined> {
  const say = reflectionAnswerWords[language];
  const answering = textOf(form, 'reflection');
  const text = textOf(form, 'text').slice(0, 8000);
  if (text === '') return { answering, text, problem: say.empty };
  const basedOn = numberOf(form, 'version');
  const kept = await desk.answerReflection(textOf(form, 'operation') || newId(Date.now()), {
    reflection: answering,
    text,
    ...(basedOn === undefined ? {} : { basedOn }),
  });
  if (kept.ok) return undefined;
  const problem = kept.refusals
    .map((each) => (each.code === 'record.not-found' ? say.notKept : sayStore(language, each)))
    .join(' ');
  return { answering, text, problem };
}

/** Remove one's own answer, or one to a reflection of one's own; says so when it could not be. */
export async function removeAnswer(
  { desk, language }: SignedIn,
  form: FormData,
): Promise<Answered | undefined> {
  const gone = await desk.removeReflectionAnswer(newId(Date.now()), textOf(form, 'id'));
  if (gone.ok) return undefined;
  return { answering: '', text: '', problem: reflectionAnswerWords[language].notRemoved };
}
