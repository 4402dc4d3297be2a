import type { Certificate } from '@tldw/core';
import { mediumDate } from '#lib/dates.ts';
import { inLanguage } from '../named.ts';
import type { PageRequest } from './page-request.ts';

/** A certificate by the code printed on it; `undefined` when nothing was asked. */
export async function certificatePage({ desk, language }: PageRequest, typed?: string) {
  if (typed === undefined) return undefined;
  const code = codeFrom(typed);
  const found = code === '' ? undefined : await desk.verifyCertificate<Certificate>(code);
  if (!found) return { state: 'unknown' as const, isCyrillic: /\p{Script=Cyrillic}/u.test(typed) };
  const { nameAsPrinted, title, issuedOn, revoked } = found.document;
  return {
    state: found.state === 'revoked' ? ('revoked' as const) : ('genuine' as const),
    name: nameAsPrinted,
    title: inLanguage(title, language),
    on: mediumDate(issuedOn, language),
    revokedOn: revoked && mediumDate(revoked.on, language),
  };
}

// A Kazakh or Russian keyboard has letters that look like these and are others.
const LOOKS_LIKE = Object.fromEntries(
  [...'АВЕКМНОРСТУХІҮ'].map((sign, at) => [sign, 'ABEKMHOPCTYXIY'[at]]),
);

/** Small letters, spaces, missing dashes and another keyboard are no reason to say "unknown". */
export function codeFrom(typed: string): string {
  const signs = typed
    .toUpperCase()
    .replaceAll(/[А-ЯІҮ]/g, (sign) => LOOKS_LIKE[sign] ?? '')
    .replaceAll(/[^0-9A-Z]/g, '');
  return signs.match(/.{1,4}/g)?.join('-') ?? '';
}
