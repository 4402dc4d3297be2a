import type { CalendarDate } from './calendar-date.ts';
import type { ModerationRecord, Portfolio, PortfolioReading } from './portfolio.ts';
import type { PortfolioRefusal } from './portfolio-refusals.ts';
import {
  awardPortfolio,
  hearAppeal,
  moderatePortfolio,
  readFirst,
  readSecond,
  returnPortfolio,
} from './portfolio-transitions.ts';
import { accept, type Result } from './result.ts';

/** A reading or a decision, as whoever wrote it keeps it: the portfolio itself stays the teacher's. */
export type SaidOfPortfolio = {
  /** Which handing-in it is about: how often the portfolio was handed in before. */
  readonly submission: number;
} & (
  | { readonly kind: 'reading'; readonly reading: PortfolioReading }
  | {
      readonly kind: 'decision';
      readonly hears: 'readings' | 'appeal';
      readonly moderation: ModerationRecord;
      /** What would help, for a portfolio that is given back. */
      readonly advice: string;
    }
);

/**
 * Where a portfolio stands, from what its teacher keeps and what its readers said of it.
 *
 * Nobody but the teacher ever writes the portfolio. Readings and decisions are kept beside it by
 * those who made them; here they are taken in their order, the readings first, then the decision on
 * them, then that on an appeal. A saying about an earlier handing-in no longer counts.
 *
 * @returns the portfolio as it now stands, or why a saying does not fit what was said before
 */
export function portfolioNow(
  portfolio: Portfolio,
  said: readonly SaidOfPortfolio[],
): Result<Portfolio, PortfolioRefusal> {
  const ours = said.filter(({ submission }) => submission === portfolio.earlierSubmissions);
  const readings = ours
    .flatMap((each) => (each.kind === 'reading' ? [each.reading] : []))
    .sort((one, other) => (one.readOn < other.readOn ? -1 : one.readOn > other.readOn ? 1 : 0));
  let now: Result<Portfolio, PortfolioRefusal> = accept(portfolio);
  if (portfolio.state === 'submitted') {
    for (const reading of readings) now = andThen(now, (state) => addReading(state, reading));
  }
  for (const hears of ['readings', 'appeal'] as const) {
    const decision = ours.find((each) => each.kind === 'decision' && each.hears === hears);
    if (decision?.kind === 'decision') {
      now = andThen(now, (state) => addDecision(state, decision));
    }
  }
  return now;
}

function andThen(
  before: Result<Portfolio, PortfolioRefusal>,
  next: (portfolio: Portfolio) => Result<Portfolio, PortfolioRefusal>,
): Result<Portfolio, PortfolioRefusal> {
  return before.ok ? next(before.value) : before;
}

function addReading(
  portfolio: Portfolio,
  reading: PortfolioReading,
): Result<Portfolio, PortfolioRefusal> {
  if (portfolio.state === 'submitted') return readFirst(portfolio, reading);
  return portfolio.state === 'read' ? readSecond(portfolio, reading) : accept(portfolio);
}

type Decision = Extract<SaidOfPortfolio, { kind: 'decision' }>;

/** A decision takes effect on its day: the portfolio is awarded, or given back with the advice. */
function addDecision(
  portfolio: Portfolio,
  { hears, moderation, advice }: Decision,
): Result<Portfolio, PortfolioRefusal> {
  const moderated =
    hears === 'readings' && portfolio.state === 'read'
      ? moderatePortfolio(portfolio, moderation)
      : hears === 'appeal' && portfolio.state === 'appealed'
        ? hearAppeal(portfolio, moderation)
        : undefined;
  // Kept by the teacher since: an appeal holds the decision that it is against.
  if (moderated === undefined) return accept(portfolio);
  if (!moderated.ok) return moderated;
  const on: { readonly on: CalendarDate } = { on: moderation.moderatedOn };
  return moderation.decision === 'award'
    ? awardPortfolio(moderated.value, on)
    : returnPortfolio(moderated.value, advice, on);
}
