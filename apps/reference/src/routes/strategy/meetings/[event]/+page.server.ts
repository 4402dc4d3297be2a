import { newId } from '@tldw/store';
import { found } from '#lib/server/found.ts';
import { whatWasDone } from '#lib/server/meetings/done-just-now.ts';
import { preparing } from '#lib/server/meetings/preparing.ts';
import { networkEventPage } from '#lib/server/pages/network-event.ts';
import { signedInAs } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const asked = signedInAs(locals, 'strategy-group');
  return {
    meeting: found(await networkEventPage(asked, params.event)),
    operation: newId(Date.now()),
    done: whatWasDone(url.searchParams),
  };
};

// Another day for everybody is a change of the plan: it is made under “Calendar and changes”.
const step = preparing('strategy-group', '/strategy/meetings');

export const actions: Actions = {
  host: step.host,
  add: step.add,
  remove: step.remove,
  answer: step.answer,
};
