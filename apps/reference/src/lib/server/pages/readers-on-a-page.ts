import { answerDecision } from './joint-decisions.ts';
import { askReader, portfolioReadersPage, unaskReader } from './portfolio-readers.ts';
import { stepsOnAPage } from './steps-on-a-page.ts';

/** The page that asks for readers of portfolios: a coordinator's for a region, the strategy group's for all. */
export function readersOnAPage(role: 'coordinator' | 'strategy-group', path: string) {
  const { page, step } = stepsOnAPage(role, path, portfolioReadersPage);
  return {
    page,
    acts: {
      ask: step(askReader, 'asked', 400),
      unask: step(unaskReader, 'unasked', 400),
      answer: step(answerDecision, 'answered'),
    },
  };
}
