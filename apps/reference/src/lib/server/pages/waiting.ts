import type { SupportRequest } from '@tldw/core';
import type { SignedIn } from '../signed-in.ts';

/** How many things wait for somebody: requests, portfolios, reflections. Nothing is opened for it. */
export async function waitingFor({ desk, person }: SignedIn) {
  const [requests, portfolios, shared] = await Promise.all([
    desk.listRecords<SupportRequest>('support-request', { reader: person.id, state: 'open' }),
    desk.listRecords('portfolio', { state: 'submitted' }),
    desk.sharedReflectionHeads(),
  ]);
  return {
    requests: requests.length,
    portfolios: portfolios.filter(({ owner }) => owner !== person.id).length,
    shared: shared.length,
  };
}
