import type { Language } from '@tldw/core';
import { sayPlanning } from '@tldw/curriculum/messages';
import type { EventView } from '#lib/event-view.ts';
import { yearWords } from '#lib/words/year.ts';
import { inLanguage } from './named.ts';
import type { EventDocument } from './records.ts';

const TONES: Readonly<Record<string, EventView['tone']>> = {
  'group-session': 'brand',
  tutorial: 'leaf',
  'network-event': 'sky',
  conference: 'sun',
  induction: 'sun',
  presentation: 'clay',
  review: '',
};

/** An event in the reader's words, with the reasons for its day. */
export function eventView(event: EventDocument, language: Language): EventView {
  return {
    id: event.id,
    anchor: event.id.replaceAll(/[^\w-]/g, '_'),
    kind: event.kind,
    kindName: yearWords[language].kinds[event.kind] ?? event.kind,
    title: inLanguage(event.title, language),
    tone: TONES[event.kind] ?? '',
    heldOn: event.heldOn,
    lastsUntil: event.lastsUntil ?? event.heldOn,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    mode: event.mode,
    because: event.because.map((reason) => sayPlanning(language, reason)),
  };
}
