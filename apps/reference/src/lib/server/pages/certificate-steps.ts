import { certifiedBy, type Result } from '@tldw/core';
import { newId, type StoreRefusal } from '@tldw/store';
import { certificateWords } from '#lib/words/certificates.ts';
import { textOf } from '../form.ts';
import type { InitiativeDocument } from '../records.ts';
import { sayCore, sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';
import type { Problems } from './steps-on-a-page.ts';

/** The title of a certificate: a design default, for a programme to put its own in its place. */
const TITLE = {
  kk: 'Мұғалім көшбасшылығы сертификаты',
  ru: 'Сертификат учителя-лидера',
  en: 'Certificate in Teacher Leadership',
};

type Attempt = (operation: string, id: string) => Promise<Result<unknown, StoreRefusal>>;

/** Take the same step on everything that was ticked; what could not be done is said by each name's reason. */
async function each({ language }: SignedIn, form: FormData, attempt: Attempt): Promise<Problems> {
  const ids = form.getAll('of').map(String);
  if (ids.length === 0) return [certificateWords[language].nothingTicked];
  const operation = textOf(form, 'operation') || newId(Date.now());
  const problems = new Set<string>();
  for (const id of ids) {
    const done = await attempt(`${operation}-${id}`, id);
    if (!done.ok) for (const refusal of done.refusals) problems.add(sayStore(language, refusal));
  }
  return [...problems];
}

/** Propose, confirm or issue everything that was ticked. */
export function proposeTicked(request: SignedIn, form: FormData): Promise<Problems> {
  return each(request, form, (operation, portfolio) =>
    request.desk.proposeCertificate(operation, { portfolio, on: request.today }),
  );
}
export function confirmTicked(request: SignedIn, form: FormData): Promise<Problems> {
  return each(request, form, (operation, id) =>
    request.desk.confirmCertificate(operation, { id, on: request.today }),
  );
}
export async function issueTicked(request: SignedIn, form: FormData): Promise<Problems> {
  const { desk, language, today: on } = request;
  const initiative = (await desk.readInitiative<InitiativeDocument>())?.document.initiative;
  const partners = initiative && certifiedBy(initiative, on);
  if (!partners?.ok) return (partners?.refusals ?? []).map((refusal) => sayCore(language, refusal));
  const print = { title: TITLE, ...partners.value };
  return each(request, form, (operation, id) =>
    desk.issueCertificate(operation, { id, on, print }),
  );
}

/** Decline a certificate that is not issued yet, with a reason. */
export function declineTicked(request: SignedIn, form: FormData): Promise<Problems> {
  const reason = textOf(form, 'because');
  return each(request, form, (operation, id) =>
    request.desk.declineCertificate(operation, { id, reason, on: request.today }),
  );
}

/** Ask for a certificate to be revoked, take that back, or agree to it. */
export function askToRevoke(request: SignedIn, form: FormData): Promise<Problems> {
  const reason = textOf(form, 'because');
  return each(request, form, (operation, id) =>
    request.desk.askForRevocation(operation, { id, reason, on: request.today }),
  );
}
export function takeRevocationBack(request: SignedIn, form: FormData): Promise<Problems> {
  return each(request, form, (operation, id) => request.desk.withdrawRevocation(operation, { id }));
}
export function agreeToRevoke(request: SignedIn, form: FormData): Promise<Problems> {
  return each(request, form, (operation, id) =>
    request.desk.agreeToRevocation(operation, { id, on: request.today }),
  );
}
