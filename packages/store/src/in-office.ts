import { openingFor } from './access/request-context.ts';
import type { Work } from './desk.ts';

/**
 * Do one part of an operation as the programme's office, in the same transaction: for what somebody may
 * have done and may not read. Afterwards the transaction serves whoever asked again.
 */
export async function inOffice<T>(work: Work, task: (office: Work) => Promise<T>): Promise<T> {
  const context = { purpose: 'office' } as const;
  await work.script(openingFor(context, work.keys.context, Date.now()));
  const done = await task({ ...work, context, me: '' });
  await work.script(openingFor(work.context, work.keys.context, Date.now()));
  return done;
}
