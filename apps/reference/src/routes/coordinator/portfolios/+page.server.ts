import { askingReaders } from '#lib/server/pages/asking-readers.ts';
import type { Actions, PageServerLoad } from './$types';

const { page, step } = askingReaders('coordinator', '/coordinator/portfolios');

export const load: PageServerLoad = page;

export const actions: Actions = { ask: step.ask, unask: step.unask };
