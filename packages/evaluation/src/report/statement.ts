import type { TrilingualText } from '@tldw/core';
import type { Instrument } from '../instruments/instrument.ts';

/** How strong a link is: below .2, from .2 to .5, from .5 (Acock 2014, on standardised coefficients). */
export type LinkSize = 'weak' | 'moderate' | 'strong';

/** How well a model reproduces the answers, by Hu and Bentler's (1999) conventions. */
export type FitVerdict = 'close' | 'rough' | 'poor';

/**
 * Everything a report can say in words, by code, with the facts behind it.
 *
 * `from`, `to`, `scale` and the scales in lists are ids of scales; `lowPoint` and `highPoint` are
 * numbers of the response scale. They become titles and labels when the statement is said in a
 * language.
 */
export type StatementParams = {
  // In brief
  'report.brief-links': { readonly pairs: readonly LinkedPair[]; readonly open: number };
  'report.brief-no-links': Record<never, never>;
  'report.brief-change': Directions;
  'report.brief-remembered': Directions;
  'report.brief-sureness': {
    readonly sureness: 'firm' | 'rough' | 'weak';
    readonly used: number;
    readonly clusters: number;
  };
  'report.brief-not-shown': { readonly hasChange: boolean };
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
  'report.change': {
    readonly scale: string;
    readonly by: number;
    readonly lower: number;
    readonly upper: number;
    readonly linked: number;
    readonly least: number;
    readonly most: number;
    readonly isRemembered: boolean;
  };
  'report.change-open': {
    readonly scale: string;
    readonly lower: number;
    readonly upper: number;
    readonly isRemembered: boolean;
  };
  'report.feedback': {
    readonly audience: Audience;
    readonly received: number;
    readonly most: TrilingualText;
    readonly mostMean: number;
    readonly fewest: TrilingualText;
    readonly fewestMean: number;
    readonly lowest: number;
    readonly highest: number;
  };
  'report.feedback-hidden': { readonly audience: Audience; readonly received: number };
  'report.links-not-found': { readonly because: string };
  'report.no-links-declared': Record<never, never>;
  // How sure it is
  'report.basis': { readonly used: number; readonly clusters: number };
  'report.left-out': { readonly received: number; readonly inattentive: number };
  'report.other-waves': { readonly rows: number };
  'report.response-rate': { readonly asked: number; readonly received: number };
  'report.response-rate-unknown': Record<never, never>;
  'report.linked-by-code': {
    readonly before: number;
    readonly after: number;
    readonly linked: number;
  };
  'report.change-too-few': { readonly linked: number; readonly least: number };
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
  'report.change-not-effect': Record<never, never>;
  'report.remembered': Record<never, never>;
  'report.change-not-examined': Record<never, never>;
  'report.only-participants': Record<never, never>;
  'report.self-report': Record<never, never>;
  'report.draft': Record<never, never>;
  'report.schools-not-shown': { readonly least: number };
  'report.languages-comparable': Record<never, never>;
  'report.languages-not-comparable': Record<never, never>;
};

/** Two scales that go together, or of which one is lower where the other is higher. */
interface LinkedPair {
  readonly from: string;
  readonly to: string;
  readonly isInverse: boolean;
}

/** Scales by how they changed. */
interface Directions {
  readonly risen: readonly string[];
  readonly fallen: readonly string[];
  readonly unsettled: readonly string[];
}

type Audience = Instrument['audience'];

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

/** The facts of a statement as its words see them: what was trilingual is in the reader's language. */
export type SaidParams = {
  [Code in keyof StatementParams]: {
    readonly [Key in keyof StatementParams[Code]]: StatementParams[Code][Key] extends TrilingualText
      ? string
      : StatementParams[Code][Key];
  };
};
