import {
  askReader,
  portfolioReadersPage,
  unaskReader,
} from '#lib/server/pages/portfolio-readers.ts';
import { answerDecision } from '#lib/server/pages/joint-decisions.ts';
import { stepsOnAPage } from '#lib/server/pages/steps-on-a-page.ts';
import type { Actions, PageServerLoad } from './$types';

const { page, step } = stepsOnAPage('strategy-group', '/strategy/portfolios', portfolioReadersPage);

export const load: PageServerLoad = page;

export const actions: Actions = {
  ask: step(askReader, 'asked', 400),
  unask: step(unaskReader, 'unasked', 400),
  answer: step(answerDecision, 'answered'),
};
