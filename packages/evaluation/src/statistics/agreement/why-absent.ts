import { because, type Because, type Why } from '../absent.ts';
import type { CodedRatings } from './ratings.ts';

/** The reasons behind the empty places of an agreement: of a pair `a~b`, or of all raters. */
export function whyOfRatings({ codes }: CodedRatings, names: readonly string[]): Why {
  const why = (raters: readonly number[]): Because | undefined => {
    const own = raters.map((r) => codes[r]!);
    const rows = [...(own[0] ?? []).keys()].filter((i) => own.every((code) => code[i]! >= 0));
    if (rows.length < 2) {
      const params = { columns: raters.map((r) => names[r]!), pairs: rows.length, needed: 2 };
      return because('too-few-pairs', params, 'rate-more-subjects-twice');
    }
    const still = raters.filter((_, k) => rows.every((i) => own[k]![i] === own[k]![rows[0]!]));
    if (still.length > 0) {
      return because('constant-column', { columns: still.map((r) => names[r]!) }, 'rate-more');
    }
    return rows.every((i) => own.every((code) => code[i] === own[0]![i]))
      ? because('perfect-relation', { columns: raters.map((r) => names[r]!) })
      : undefined;
  };
  return ([part, pair]) => {
    if (part !== 'pairwiseKappa') return why(names.map((_, r) => r));
    const [a, b] = (pair ?? '').split('~').map((name) => names.indexOf(name));
    return a === undefined || b === undefined || a < 0 || b < 0 ? undefined : why([a, b]);
  };
}
