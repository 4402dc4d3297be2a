import type { PortfolioState } from './portfolio.ts';

/** Everything that can be done to a portfolio after it was opened. */
export const PORTFOLIO_MOVES = [
  'revise',
  'submit',
  'take-back',
  'read-first',
  'read-second',
  'moderate',
  'award',
  'return',
  'appeal',
  'hear-appeal',
] as const;
export type PortfolioMoveName = (typeof PORTFOLIO_MOVES)[number];

/**
 * Which move is possible in which state, and where it leads. A move that is not listed is refused;
 * a new state does not compile until it has its row.
 */
export const PORTFOLIO_TABLE: Readonly<
  Record<PortfolioState, Readonly<Partial<Record<PortfolioMoveName, PortfolioState>>>>
> = {
  draft: { revise: 'draft', submit: 'submitted' },
  submitted: { 'read-first': 'read', 'take-back': 'draft' },
  read: { 'read-second': 'read', moderate: 'moderated' },
  moderated: { award: 'awarded', return: 'returned' },
  awarded: {},
  returned: { revise: 'draft', appeal: 'appealed' },
  appealed: { 'hear-appeal': 'moderated' },
};

/** The states in which a move is possible. */
export function statesFor(move: PortfolioMoveName): readonly PortfolioState[] {
  return (Object.keys(PORTFOLIO_TABLE) as PortfolioState[]).filter((state) =>
    Object.hasOwn(PORTFOLIO_TABLE[state], move),
  );
}
