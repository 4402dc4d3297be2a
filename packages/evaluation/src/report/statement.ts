/** How strong a link is: below .2, from .2 to .5, from .5 (Acock 2014, on standardised coefficients). */
export type LinkSize = 'weak' | 'moderate' | 'strong';

/** How well a model reproduces the answers, by Hu and Bentler's (1999) conventions. */
export type FitVerdict = 'close' | 'rough' | 'poor';

/**
 * Everything a report can say in words, by code, with the facts behind it.
 *
 * `from`, `to` and `scale` are ids of scales; `lowPoint` and `highPoint` are numbers of the response
 * scale. They become titles and labels when the statement is said in a language.
 */
export type StatementParams = {
  // What was found
  'report.in-short': { readonly linked: number; readonly open: number };
  'report.linked': Link & { readonly size: LinkSize };
  'report.linked-inversely': Link & { readonly size: LinkSize };
  'report.unsettled': Link;
  'report.score': {
    readonly scale: string;
    readonly mean: number;
    readonly lower: number;
    readonly upper: number;
    readonly least: number;
    readonly most: number;
    readonly lowPoint: string;
    readonly highPoint: string;
  };
  'report.no-score': { readonly scale: string };
  'report.links-not-found': { readonly because: string };
  'report.no-links-declared': Record<never, never>;
  // How sure it is
  'report.basis': { readonly used: number; readonly clusters: number };
  'report.left-out': { readonly received: number; readonly inattentive: number };
  'report.other-waves': { readonly rows: number };
  'report.response-rate': { readonly asked: number; readonly received: number };
  'report.response-rate-unknown': Record<never, never>;
  'report.few-schools': { readonly clusters: number; readonly enough: number };
  'report.alike-in-schools': { readonly used: number; readonly effective: number };
  'report.fit': { readonly verdict: FitVerdict; readonly cfi: number; readonly rmsea: number };
  'report.two-ways-agree': Record<never, never>;
  'report.two-ways-differ': { readonly from: string; readonly to: string };
  'report.low-reliability': { readonly scale: string; readonly alpha: number };
  'report.improper-solution': Record<never, never>;
  // What it does not show
  'report.invented': Record<never, never>;
  'report.not-cause': Record<never, never>;
  'report.one-time': Record<never, never>;
  'report.change-not-examined': Record<never, never>;
  'report.only-participants': Record<never, never>;
  'report.self-report': Record<never, never>;
  'report.draft': Record<never, never>;
  'report.schools-not-shown': { readonly least: number };
  'report.languages-comparable': Record<never, never>;
  'report.languages-not-comparable': Record<never, never>;
};

interface Link {
  readonly from: string;
  readonly to: string;
  readonly est: number;
  readonly lower: number;
  readonly upper: number;
}

/** One thing a report says: a code and the facts behind it. Its words are in the catalogues. */
export type Statement = {
  [Code in keyof StatementParams]: {
    readonly code: Code;
    readonly params: StatementParams[Code];
  };
}[keyof StatementParams];
