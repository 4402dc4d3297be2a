import { newId, type ReflectionAnswer } from '@tldw/store';
import { textOf } from '../form.ts';
import type { SignedIn } from '../signed-in.ts';

/** Up to when somebody has read the answers to each of their reflections. */
interface ReadDocument {
  readonly reflections: Readonly<Record<string, string>>;
}

/**
 * The answers to one's own reflections that one has not read yet, by one's own word. An answer that its
 * friend has changed since is new again; whoever wrote it is not told either way.
 */
export async function answersUnread(request: SignedIn): Promise<readonly ReflectionAnswer[]> {
  const [answers, { reflections }] = await Promise.all([answersToMe(request), readBy(request)]);
  return answers.filter(
    ({ reflection, answeredAt }) => answeredAt > (reflections[reflection] ?? ''),
  );
}

/** Take note that the answers to a reflection were read, as far as they were shown. */
export async function noteAnswersRead(request: SignedIn, form: FormData): Promise<void> {
  const { desk } = request;
  const [answers, { reflections, record }] = await Promise.all([
    answersToMe(request),
    readBy(request),
  ]);
  const shownUntil = textOf(form, 'until');
  const shown = answers.findLast(
    ({ reflection, answeredAt }) =>
      reflection === textOf(form, 'reflection') && answeredAt <= shownUntil,
  );
  if (!shown) return;
  // What is no longer answered need not be remembered.
  const answered = new Set(answers.map(({ reflection }) => reflection));
  const kept = Object.entries(reflections).filter(([reflection]) => answered.has(reflection));
  const document: ReadDocument = {
    reflections: { ...Object.fromEntries(kept), [shown.reflection]: shown.answeredAt },
  };
  // Refused, the notice stays: nothing is lost by that.
  await desk.keepRecord(textOf(form, 'operation') || newId(Date.now()), {
    kind: 'answers-read',
    state: 'kept',
    document,
    ...(record ? { id: record.id, basedOn: record.version } : {}),
  });
}

async function answersToMe({ desk, person }: SignedIn): Promise<readonly ReflectionAnswer[]> {
  return (await desk.listReflectionAnswers()).filter(({ author }) => author === person.id);
}

async function readBy({ desk, person }: SignedIn) {
  const records = await desk.listRecords<ReadDocument>('answers-read', { owner: person.id });
  const reflections: ReadDocument['reflections'] = Object.fromEntries(
    records.flatMap(({ document }) => Object.entries(document.reflections)),
  );
  return { record: records.at(-1), reflections };
}
