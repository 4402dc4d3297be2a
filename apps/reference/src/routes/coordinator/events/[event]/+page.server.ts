import { preparing } from '#lib/server/meetings/preparing.ts';
import type { Actions, PageServerLoad } from './$types';

const { page, step } = preparing('coordinator', '/coordinator/events');

export const load: PageServerLoad = page;

export const actions: Actions = {
  host: step.host,
  add: step.add,
  remove: step.remove,
  move: step.move,
  answer: step.answer,
  record: step.record,
};
