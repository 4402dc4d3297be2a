import { acceptUnless, type LocalisedText, type RefusalOf, type Result } from '@tldw/core';
import { krippendorffAlpha } from '../statistics/agreement/krippendorff-alpha.ts';
import { cohenKappa } from '../statistics/agreement/cohen-kappa.ts';
import { codeRatings, type CodedRatings } from '../statistics/agreement/ratings.ts';
import { estimated, notEstimable, type Estimate } from '../statistics/estimate.ts';

/** One code: what it stands for, and what belongs to it and what does not. */
export interface Code {
  readonly id: string;
  readonly title: LocalisedText;
  readonly definition: LocalisedText;
  readonly includes?: LocalisedText;
  readonly excludes?: LocalisedText;
}

/** The codes with which answers in people's own words are read. */
export interface Codebook {
  readonly id: string;
  readonly version: string;
  readonly codes: readonly Code[];
}

/** The codes that one reader gave to one passage; none is an answer as well. */
export interface Coding {
  readonly passage: string;
  readonly coder: string;
  readonly codes: readonly string[];
}

/** How far two readers agree on one code, passage by passage. */
export interface CodeAgreement {
  readonly code: string;
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
  /** Cohen's kappa; conventions ask for .60 at the least and call .80 good. */
  readonly kappa: Estimate;
  /** Krippendorff's alpha, nominal; .800 is asked for, .667 allows tentative conclusions. */
  readonly alpha: Estimate;
  /** The passages to talk about. */
  readonly disputed: readonly string[];
}

export type CodingRefusals = {
  'coding.unknown-code': { readonly code: string; readonly passage: string };
  'coding.coded-twice': { readonly passage: string; readonly coder: string };
  'coding.nothing-coded-by-both': { readonly first: string; readonly second: string };
};
export type CodingRefusal = RefusalOf<CodingRefusals>;

/**
 * Compare two readers who coded the same passages independently, code by code.
 *
 * Only passages that both read count. Agreement is reported for each code: a single figure over all
 * codes would hide a code that nobody understands.
 */
export function codingAgreement(
  codebook: Codebook,
  codings: readonly Coding[],
  coders: readonly [string, string],
): Result<readonly CodeAgreement[], CodingRefusal> {
  const refusals: CodingRefusal[] = [];
  const byCoder = new Map(coders.map((coder) => [coder, new Map<string, readonly string[]>()]));
  for (const { passage, coder, codes } of codings) {
    const own = byCoder.get(coder);
    if (!own) continue;
    if (own.has(passage)) refusals.push({ code: 'coding.coded-twice', params: { passage, coder } });
    own.set(passage, codes);
    for (const code of codes) {
      if (codebook.codes.some(({ id }) => id === code)) continue;
      refusals.push({ code: 'coding.unknown-code', params: { code, passage } });
    }
  }
  const [first, second] = coders;
  const firsts = byCoder.get(first);
  const seconds = byCoder.get(second);
  const passages = [...(firsts?.keys() ?? [])].filter((passage) => seconds?.has(passage)).sort();
  if (passages.length === 0 || first === second) {
    refusals.push({ code: 'coding.nothing-coded-by-both', params: { first, second } });
  }
  const gave = (codes: ReadonlyMap<string, readonly string[]> | undefined, code: string) =>
    passages.map((passage) => (codes?.get(passage)?.includes(code) ? 1 : 0));
  return acceptUnless(
    refusals,
    codebook.codes.map(({ id }) => agreementOn(id, passages, gave(firsts, id), gave(seconds, id))),
  );
}

function agreementOn(
  code: string,
  passages: readonly string[],
  a: readonly number[],
  b: readonly number[],
): CodeAgreement {
  const count = (x: number, y: number) => a.filter((each, i) => each === x && b[i] === y).length;
  const disputed = passages.filter((_, i) => a[i] !== b[i]);
  const tally = {
    both: count(1, 1),
    onlyFirst: count(1, 0),
    onlySecond: count(0, 1),
    neither: count(0, 0),
  };
  return { code, ...tally, ...coefficients(a, b), disputed };
}

function coefficients(a: readonly number[], b: readonly number[]) {
  const ratings = codeRatings([a, b]);
  if (ratings.categories.length < 2) {
    // Both said the same throughout: agreement by chance is certain, so neither coefficient exists.
    const none = notEstimable('one-category', { categories: 1 }, 'rate-more-subjects');
    return { kappa: none, alpha: none };
  }
  const alpha = krippendorffAlpha(ratings, 'nominal');
  return {
    kappa: kappaOf(ratings),
    alpha:
      alpha.kind === 'analysed'
        ? estimated(alpha.result.alpha, { method: 'krippendorff-alpha-nominal' })
        : alpha,
  };
}

function kappaOf({ codes, categories }: CodedRatings): Estimate {
  const [a, b] = codes;
  const kappa = a && b ? cohenKappa(a, b, categories.length, 'none') : undefined;
  if (!kappa) return notEstimable('one-category', { categories: 1 }, 'rate-more-subjects');
  const { lower, upper } = kappa;
  return estimated(kappa.kappa, {
    method: 'cohen-kappa',
    se: kappa.se ?? undefined,
    interval:
      lower === null || upper === null
        ? undefined
        : { lower, upper, level: 0.95, method: 'Fleiss, Cohen & Everitt (1969)' },
    assumptions: ['coders-read-independently'],
  });
}
