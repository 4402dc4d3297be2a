import { accept, refuse, type RefusalOf, type Result } from '@tldw/core';

/** A code that two questionnaires of the same person share: six signs and a check sign. */
export type LinkageCode = string & { readonly __linkageCode: true };

export type LinkageRefusals = {
  'linkage.wrong-length': { readonly found: number; readonly needed: number };
  'linkage.unknown-sign': { readonly sign: string; readonly position: number };
  'linkage.check-failed': Record<never, never>;
};
export type LinkageRefusal = RefusalOf<LinkageRefusals>;

/**
 * The signs of a code. Without I, O, S, Z and U, which are written like 1, 0, 5, 2 and V. Thirty-one is
 * a prime, so that one wrong sign, or two signs changed over, never goes unnoticed.
 */
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTVWXY';
const LENGTH = 6;

// Cyrillic letters that look like Latin ones, and signs taken for others: what a hand writes is meant.
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...{ А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', Р: 'P', С: 'C', Т: 'T', Х: 'X', У: 'Y' },
  ...{ О: '0', O: '0', І: '1', I: '1', Ѕ: '5', S: '5', З: '3', Z: '2', U: 'V' },
};

/**
 * The code as it is kept, from what somebody chose: six signs of their own, such as a pattern they
 * will remember, and never anything from a document.
 *
 * Nothing about the person is asked, stored or derivable; the code only says that two questionnaires
 * are by the same hand. The seventh sign is Σ position × value mod 31.
 */
export function makeLinkageCode(chosen: string): Result<LinkageCode, LinkageRefusal> {
  const signs = normaliseCode(chosen);
  const refusals = wrongSigns(signs, LENGTH);
  const [first, ...others] = refusals;
  if (first) return refuse(first, ...others);
  return accept((signs + checkSign(signs)) as LinkageCode);
}

/**
 * Read a code that somebody wrote on a later questionnaire, or say what is wrong with it: a slip of
 * the pen is found by the check sign, not linked to another person.
 */
export function readLinkageCode(written: string): Result<LinkageCode, LinkageRefusal> {
  const code = normaliseCode(written);
  const [first, ...others] = wrongSigns(code, LENGTH + 1);
  if (first) return refuse(first, ...others);
  return checkSign(code.slice(0, LENGTH)) === code.at(-1)
    ? accept(code as LinkageCode)
    : refuse({ code: 'linkage.check-failed', params: {} });
}

/** Capital letters without accents, no blanks or hyphens, and lookalikes of either alphabet made one. */
export function normaliseCode(written: string): string {
  return [
    ...written
      .normalize('NFKD')
      .toUpperCase()
      // Some capitals are joined with their accents ('ΰ' becomes three signs, not one): taken apart again.
      .normalize('NFKD')
      .replace(/[\s\p{Pd}\p{M}._]/gu, ''),
  ]
    .map((sign) => (Object.hasOwn(LOOKALIKES, sign) ? (LOOKALIKES[sign] ?? sign) : sign))
    .join('');
}

function wrongSigns(code: string, needed: number): LinkageRefusal[] {
  const signs = [...code];
  const refusals: LinkageRefusal[] = [];
  if (signs.length !== needed) {
    refusals.push({ code: 'linkage.wrong-length', params: { found: signs.length, needed } });
  }
  signs.forEach((sign, place) => {
    if (!SIGNS.includes(sign)) {
      refusals.push({ code: 'linkage.unknown-sign', params: { sign, position: place + 1 } });
    }
  });
  return refusals;
}

function checkSign(signs: string): string {
  const sum = [...signs].reduce(
    (total, sign, place) => total + (place + 1) * SIGNS.indexOf(sign),
    0,
  );
  return SIGNS.charAt(sum % SIGNS.length);
}
