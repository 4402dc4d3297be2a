import { newId } from '@tldw/store';
import { found } from '#lib/server/found.ts';
import { whatWasDone } from '#lib/server/meetings/done-just-now.ts';
import { preparing } from '#lib/server/meetings/preparing.ts';
import { whatNewDayMeans } from '#lib/server/pages/move-network-event.ts';
import { networkEventPage } from '#lib/server/pages/network-event.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const asked = signedInAs(locals, 'coordinator');
  return {
    meeting: found(await networkEventPage(asked, params.event)),
    newDay: await whatNewDayMeans(asked, params.event, url.searchParams.get('day')),
    operation: newId(Date.now()),
    done: whatWasDone(url.searchParams),
  };
};

const step = preparing('coordinator', '/coordinator/events');

export const actions: Actions = {
  host: step.host,
  add: step.add,
  remove: step.remove,
  move: step.move,
  answer: step.answer,
  record: step.record,
};
