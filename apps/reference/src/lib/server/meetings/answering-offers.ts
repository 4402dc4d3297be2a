import type { StationNote } from '@tldw/core';
import { newId } from '@tldw/store';
import { numberOf, textOf } from '../form.ts';
import { sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';
import type { OfferDocument } from './meeting.ts';

/** What was offered for a meeting, for whoever prepares it: what waits for an answer comes first. */
export async function offersToAnswer({ desk }: SignedIn, event: string) {
  const offers = await desk.listRecords<OfferDocument>('event-offer');
  return offers
    .filter(({ document }) => document.event === event && document.answer !== 'withdrawn')
    .map(({ id, version, document }) => ({
      id,
      version,
      answer: document.answer,
      form: document.form,
      title: document.title,
      summary: document.summary,
      language: document.language,
      names: document.names.join(', '),
      equipment: document.equipment,
      reason: document.reason ?? '',
    }))
    .toSorted((a, b) => Number(b.answer === 'offered') - Number(a.answer === 'offered'));
}

/** What visitors wrote down at the stations of a meeting, with what each was about; not by whom. */
export async function wordsAtStations({ desk }: SignedIn, event: string) {
  const [notes, offers] = await Promise.all([
    desk.listRecords<StationNote>('station-note'),
    desk.listRecords<OfferDocument>('event-offer'),
  ]);
  return notes
    .filter(({ document }) => document.event === event)
    .map(({ id, document }) => ({
      id,
      words: document.words,
      about: offers.find((offer) => offer.id === document.station)?.document.title ?? '',
    }));
}

/**
 * Answer an offer: agreed, it stands on the public programme; declined, its author reads why, may
 * change it, and it waits for an answer again. An answer may be changed as long as nobody else did.
 */
export async function answerOffer(
  { desk, language }: SignedIn,
  event: string,
  form: FormData,
): Promise<readonly string[]> {
  const offer = await desk.readRecord<OfferDocument>('event-offer', textOf(form, 'offer'));
  const answer = textOf(form, 'answer') === 'agreed' ? ('agreed' as const) : ('declined' as const);
  const reason = textOf(form, 'reason').slice(0, 2000);
  if (offer?.document.event !== event) return ['not-found'];
  if (answer === 'declined' && reason === '') return ['reason'];
  const { reason: _, ...before } = offer.document;
  const kept = await desk.keepRecord(textOf(form, 'operation') || newId(Date.now()), {
    kind: 'event-offer',
    id: offer.id,
    basedOn: numberOf(form, 'version') ?? offer.version,
    state: answer,
    document: { ...before, answer, ...(reason ? { reason } : {}) },
  });
  return kept.ok ? [] : kept.refusals.map((each) => sayStore(language, each));
}
