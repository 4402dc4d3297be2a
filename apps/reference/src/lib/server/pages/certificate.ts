import type { Certificate } from '@tldw/core';
import { mediumDate } from '#lib/dates.ts';
import { inLanguage } from '../named.ts';
import type { PageRequest } from './page-request.ts';

/** A certificate by the code printed on it; `undefined` when nothing was asked. */
export async function certificatePage({ desk, language }: PageRequest, typed: string) {
  const code = normalised(typed);
  if (code === '') return undefined;
  const found = await desk.verifyCertificate<Certificate>(code);
  if (!found) return { state: 'unknown' as const };
  const { nameAsPrinted, title, issuedOn, revoked } = found.document;
  return {
    state: found.state === 'revoked' ? ('revoked' as const) : ('genuine' as const),
    name: nameAsPrinted,
    title: inLanguage(title, language),
    on: mediumDate(issuedOn, language),
    revokedOn: revoked && mediumDate(revoked.on, language),
  };
}

/** Small letters, spaces and missing dashes are no reason to say "unknown". */
function normalised(typed: string): string {
  const signs = typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
  return signs.match(/.{1,4}/g)?.join('-') ?? '';
}
