import { openingFor, type RequestContext } from './access/request-context.ts';
import type { Work } from './desk.ts';

/** Do one part of an operation as somebody else, in the same transaction, which then serves whoever asked again. */
export async function asAnother<T>(
  work: Work,
  context: RequestContext,
  task: (other: Work) => Promise<T>,
): Promise<T> {
  await work.script(openingFor(context, work.keys.context, Date.now()));
  const done = await task({ ...work, context, me: context.personId ?? '' });
  await work.script(openingFor(work.context, work.keys.context, Date.now()));
  return done;
}
