import { signedContext, type RequestContext } from './access/request-context.ts';
import type { Work } from './desk.ts';

/** Do one part of an operation as somebody else, in the same transaction, which then serves whoever asked again. */
export async function asAnother<T>(
  work: Work,
  context: RequestContext,
  task: (other: Work) => Promise<T>,
): Promise<T> {
  await speakFor(work, context);
  const done = await task({ ...work, context, me: context.personId ?? '' });
  await speakFor(work, work.context);
  return done;
}

// As a question like any other: a script, in which anything may be changed, makes the home forget all its plans.
async function speakFor(work: Work, context: RequestContext): Promise<void> {
  await work.rows(`select set_config('tldw.context', $1, true)`, [
    signedContext(context, work.keys.context, Date.now()),
  ]);
}
