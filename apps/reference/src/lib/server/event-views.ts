import type { Language } from '@tldw/core';
import { EVENT_KIND_NAMES } from '@tldw/core/messages';
import type { EventView } from '#lib/event-view.ts';
import { inLanguage } from './named.ts';
import { sayPlan } from './planning-words.ts';
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
    kindName: EVENT_KIND_NAMES[event.kind][language],
    title: inLanguage(event.title, language),
    tone: TONES[event.kind] ?? '',
    heldOn: event.heldOn,
    lastsUntil: event.lastsUntil ?? event.heldOn,
    movedFrom: movedFrom(event),
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    mode: event.mode,
    because: event.because.map((reason) => sayPlan(language, reason, { own: event.group })),
  };
}

/** The day that was announced first, where people or a repaired plan moved the event away from it. */
export function movedFrom({ because, heldOn }: EventDocument): EventView['movedFrom'] {
  const reason = because.find(({ code }) => code === 'because.moved' || code === 'because.by-hand');
  const from = reason && 'from' in reason.params ? reason.params.from : undefined;
  return from === heldOn ? undefined : from;
}
