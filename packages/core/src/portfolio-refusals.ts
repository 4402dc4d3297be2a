import type { PortfolioState, ReaderPart } from './portfolio.ts';
import type { PortfolioMoveName } from './portfolio-table.ts';
import type { RefusalOf } from './result.ts';

/** Every reason why a change of a portfolio can be refused, with the facts behind it. */
export type PortfolioRefusalParams = {
  'portfolio.not-possible-in-state': {
    readonly move: PortfolioMoveName;
    readonly state: PortfolioState;
    readonly possibleIn: readonly PortfolioState[];
  };
  'portfolio.only-the-teacher-decides': { readonly teacher: string; readonly by: string };
  'portfolio.earlier-than-last-move': { readonly on: string; readonly last: string };
  'portfolio.no-evidence': Record<never, never>;
  'portfolio.no-reflective-account': Record<never, never>;
  'portfolio.reader-is-the-teacher': { readonly reader: string };
  'portfolio.reader-from-same-group': { readonly reader: string; readonly group: string };
  'portfolio.second-reader-is-the-first': { readonly reader: string };
  'portfolio.reader-already-asked': { readonly as: ReaderPart };
  'portfolio.already-read-twice': { readonly reader: string };
  'portfolio.criterion-not-judged': { readonly criterion: string };
  'portfolio.criterion-unknown': { readonly criterion: string };
  'portfolio.criterion-judged-twice': { readonly criterion: string };
  'portfolio.advice-missing': { readonly criterion: string };
  'portfolio.second-reading-missing': { readonly why: 'in-sample' | 'not-yet' };
  'portfolio.too-few-moderators': { readonly found: number; readonly expected: number };
  'portfolio.teacher-among-moderators': { readonly teacher: string };
  'portfolio.decision-without-reasons': Record<never, never>;
  'portfolio.moderated-otherwise': { readonly decision: 'award' | 'return' };
  'portfolio.return-without-advice': Record<never, never>;
  'portfolio.appeal-without-grounds': Record<never, never>;
  'portfolio.appeal-heard-by-the-same': { readonly moderator: string };
};
export type PortfolioRefusal = RefusalOf<PortfolioRefusalParams>;
