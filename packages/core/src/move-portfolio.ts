import type { ActingPerson } from './acting-person.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { ModerationRecord, Portfolio, PortfolioReading } from './portfolio.ts';
import type { PortfolioRefusal } from './portfolio-refusals.ts';
import { statesFor, type PortfolioMoveName } from './portfolio-table.ts';
import {
  appealPortfolio,
  awardPortfolio,
  hearAppeal,
  moderatePortfolio,
  readFirst,
  readSecond,
  returnPortfolio,
  revisePortfolio,
  submitPortfolio,
  takeBackPortfolio,
} from './portfolio-transitions.ts';
import type { TeachersMove } from './project/teachers-move.ts';
import { refuse, type Result } from './result.ts';

/** A change of a portfolio as a form asks for it: which one, and with what. */
export type PortfolioMove =
  | { readonly move: 'revise'; readonly with: Parameters<typeof revisePortfolio>[1] }
  | { readonly move: 'submit'; readonly with: { readonly inSample: boolean } }
  | { readonly move: 'take-back' }
  | { readonly move: 'read-first'; readonly with: PortfolioReading }
  | { readonly move: 'read-second'; readonly with: PortfolioReading }
  | { readonly move: 'moderate'; readonly with: ModerationRecord }
  | { readonly move: 'award' }
  | { readonly move: 'return'; readonly with: string }
  | { readonly move: 'appeal'; readonly with: string }
  | { readonly move: 'hear-appeal'; readonly with: ModerationRecord };

/**
 * Do something to a portfolio whose state is known only at run time. A move that is not possible in
 * that state is refused, and the refusal says where it would be.
 */
export function movePortfolio(
  portfolio: Portfolio,
  asked: PortfolioMove,
  { by, on }: { readonly by: ActingPerson; readonly on: CalendarDate },
): Result<Portfolio, PortfolioRefusal> {
  // The teacher's own moves refuse whoever is not the teacher; the compiler cannot know who asks.
  const teachers = { by, on } as TeachersMove;
  switch (asked.move) {
    case 'revise':
      return portfolio.state === 'draft' || portfolio.state === 'returned'
        ? revisePortfolio(portfolio, asked.with, teachers)
        : wrongState(portfolio, asked.move);
    case 'submit':
      return portfolio.state === 'draft'
        ? submitPortfolio(portfolio, asked.with.inSample, teachers)
        : wrongState(portfolio, asked.move);
    case 'take-back':
      return portfolio.state === 'submitted'
        ? takeBackPortfolio(portfolio, teachers)
        : wrongState(portfolio, asked.move);
    case 'read-first':
      return portfolio.state === 'submitted'
        ? readFirst(portfolio, asked.with)
        : wrongState(portfolio, asked.move);
    case 'read-second':
      return portfolio.state === 'read'
        ? readSecond(portfolio, asked.with)
        : wrongState(portfolio, asked.move);
    case 'moderate':
      return portfolio.state === 'read'
        ? moderatePortfolio(portfolio, asked.with)
        : wrongState(portfolio, asked.move);
    case 'award':
      return portfolio.state === 'moderated'
        ? awardPortfolio(portfolio, { on })
        : wrongState(portfolio, asked.move);
    case 'return':
      return portfolio.state === 'moderated'
        ? returnPortfolio(portfolio, asked.with, { on })
        : wrongState(portfolio, asked.move);
    case 'appeal':
      return portfolio.state === 'returned'
        ? appealPortfolio(portfolio, asked.with, teachers)
        : wrongState(portfolio, asked.move);
    case 'hear-appeal':
      return portfolio.state === 'appealed'
        ? hearAppeal(portfolio, asked.with)
        : wrongState(portfolio, asked.move);
  }
}

function wrongState(
  { state }: Portfolio,
  move: PortfolioMoveName,
): Result<never, PortfolioRefusal> {
  return refuse({
    code: 'portfolio.not-possible-in-state',
    params: { move, state, possibleIn: statesFor(move) },
  });
}
