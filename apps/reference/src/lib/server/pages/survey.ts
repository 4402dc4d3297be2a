import {
  makeLinkageCode,
  normaliseCode,
  readLinkageCode,
  readResponse,
  type Instrument,
} from '@tldw/evaluation';
import { sayEvaluation } from '@tldw/evaluation/messages';
import type { Language } from '@tldw/core';
import type { Store } from '@tldw/store';
import { textOf } from '../form.ts';
import { instrumentOf, ROLE_OF_AUDIENCE, waveOf } from '../instruments.ts';
import { inLanguage } from '../named.ts';
import { holds, type Person } from '../person.ts';
import type { SchoolDocument } from '../records.ts';
import type { PageRequest } from './page-request.ts';

/** A questionnaire and its wave from an address; a wave that is not open has no page to answer on. */
export async function surveyAt({ desk }: PageRequest, instrumentId: string, waveName: string) {
  const instrument = instrumentOf(instrumentId);
  const wave = waveOf(waveName);
  if (!instrument || !wave) return undefined;
  const waves = await desk.listWaves();
  const asked = waves.find((each) => each.instrument === instrument.id && each.wave === wave);
  return { instrument, wave, isOpen: asked?.state === 'open', wasAsked: asked !== undefined };
}

/** The questionnaire as a form in the reader's language, and the schools one may name. */
export async function questionnaire(
  { desk, language }: PageRequest,
  { instrument, wave, isOpen, wasAsked }: NonNullable<Awaited<ReturnType<typeof surveyAt>>>,
) {
  const schools = await desk.listSchools<SchoolDocument>();
  return {
    instrument: instrument.id,
    audience: instrument.audience,
    wave,
    isOpen,
    wasAsked,
    title: instrument.title[language],
    introduction: instrument.introduction[language],
    isDraft: instrument.validation === 'unvalidated-draft',
    items: instrument.items.map((item) => ({
      id: item.id,
      text: item.text[language],
      points:
        item.kind === 'open'
          ? []
          : (
              instrument.responseScales.find(({ id }) => id === item.responseScale)?.points ?? []
            ).map(({ value, label }) => ({ value, label: label[language] })),
    })),
    schools: schools
      .map(({ id, document }) => ({ id, name: inLanguage(document.name, language) }))
      .toSorted((a, b) => a.name.localeCompare(b.name, language, { numeric: true })),
  };
}

/**
 * Whether a questionnaire is for somebody. Tickets of others would add answers that are not of those who
 * were asked: a few answers could be made to look like enough of them to be shown.
 */
export function isFor(person: Person, { audience }: Instrument): boolean {
  return holds(person, ROLE_OF_AUDIENCE[audience]);
}

/** A ticket as it stands at the end of an address, and back. */
export const ticketInAddress = (ticket: { ticket: string; signature: string }): string =>
  `${ticket.ticket}~${ticket.signature}`;

export function ticketFrom(address: string): { ticket: string; signature: string } {
  const [ticket = '', signature = ''] = address.split('~');
  // A full stop or a bracket after the address is carried along when it is copied out of a text.
  return { ticket, signature: /^[0-9a-f]*/.exec(signature)?.[0] ?? '' };
}

/** Whether an address holds a whole ticket of this wave. That it has been used is not told here. */
export async function isWholeTicket(
  store: Store,
  { instrument, wave }: { readonly instrument: Instrument; readonly wave: string },
  address: string,
): Promise<boolean> {
  return store.isSignedTicket({ ...ticketFrom(address), instrument: instrument.id, wave });
}

/** What a form of answers says: the answers, or what is wrong with the code that was chosen. */
export function answersFrom(
  instrument: Instrument,
  wave: string,
  form: FormData,
  language: Language,
):
  | { readonly problems: readonly string[] }
  | {
      readonly problems?: never;
      readonly code: string | undefined;
      readonly answers: Record<string, unknown>;
      readonly school: string | undefined;
      /** Nothing was answered at all. */
      readonly isEmpty: boolean;
    } {
  const row = Object.fromEntries(
    instrument.items
      .filter(({ kind }) => kind !== 'open')
      .map(({ id }) => [id, textOf(form, `item:${id}`)] as const),
  );
  const read = readResponse(instrument, { ...row, wave }, 1);
  if (!read.ok) return { problems: read.refusals.map((each) => sayEvaluation(language, each)) };
  const written = textOf(form, 'code');
  const isWhole = [...normaliseCode(written)].length > 6;
  const code =
    written === '' ? undefined : isWhole ? readLinkageCode(written) : makeLinkageCode(written);
  if (code && !code.ok) {
    return { problems: code.refusals.map((each) => sayEvaluation(language, each)) };
  }
  const words = Object.fromEntries(
    instrument.items
      .filter(({ kind }) => kind === 'open')
      .map(({ id }) => [id, textOf(form, `item:${id}`).slice(0, 2000)] as const)
      .filter(([, text]) => text !== ''),
  );
  const school = textOf(form, 'school');
  return {
    code: code?.value,
    answers: { ...read.value.answers, ...words, language, ...(school ? { cluster: school } : {}) },
    school: school || undefined,
    isEmpty: Object.keys(read.value.answers).length === 0 && Object.keys(words).length === 0,
  };
}
