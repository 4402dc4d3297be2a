import { ConferenceContribution, CONTRIBUTION_FORMS, StationNote } from '@tldw/core';
import { newId } from '@tldw/store';
import type { Problem } from '#lib/journey/problem.ts';
import { eventWords } from '#lib/words/events.ts';
import { linesOf, numberOf, textOf } from '../form.ts';
import { groupsAs } from '../pages/day.ts';
import { sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';
import type { OfferDocument } from './meeting.ts';

type Answer = Promise<readonly Problem[]>;

/** Offer something for a meeting, or change what was offered; changed, it waits for an answer again. */
export async function offer(request: SignedIn, event: string, form: FormData): Answer {
  const { language, person } = request;
  const title = textOf(form, 'title').slice(0, 300);
  if (title === '') return [{ field: 'title', text: eventWords[language].titleMissing }];
  const id = textOf(form, 'id');
  const contribution = ConferenceContribution.parse({
    id: id || newId(Date.now()),
    form: CONTRIBUTION_FORMS.find((each) => each === textOf(form, 'form')) ?? 'poster',
    title,
    summary: textOf(form, 'summary').slice(0, 4000),
    by: [person.id],
    language,
    answer: 'offered',
    equipment: linesOf(form, 'equipment')
      .map((line) => line.slice(0, 200))
      .slice(0, 20),
  });
  const document: OfferDocument = { ...contribution, event, names: [person.name] };
  return keep(request, textOf(form, 'operation'), document, numberOf(form, 'version'));
}

/** Withdraw what was offered; it stays in one's own list and can be offered again. */
export async function withdrawOffer(request: SignedIn, form: FormData): Answer {
  const { desk, person } = request;
  const before = await desk.readRecord<OfferDocument>('event-offer', textOf(form, 'id'));
  if (before?.owner !== person.id) return [];
  const document = { ...before.document, answer: 'withdrawn' as const };
  return keep(request, textOf(form, 'operation'), document, before.version);
}

async function keep(
  request: SignedIn,
  operation: string,
  document: OfferDocument,
  basedOn: number | undefined,
): Answer {
  const { desk, language } = request;
  const group = groupsAs(request, 'teacher')[0] ?? groupsAs(request, 'facilitator')[0];
  const kept = await desk.keepRecord(operation || newId(Date.now()), {
    kind: 'event-offer',
    id: document.id,
    ...(basedOn ? { basedOn } : {}),
    ...(group === undefined ? {} : { group }),
    state: document.answer,
    document,
  });
  return kept.ok ? [] : kept.refusals.map((each) => ({ text: sayStore(language, each) }));
}

/** Leave words for somebody who stood at a station: for them and the coordinator, nobody else. */
export async function leaveNote(request: SignedIn, event: string, form: FormData): Answer {
  const { desk, language, person } = request;
  const words = textOf(form, 'words').slice(0, 20_000);
  const presented = await desk.listAgreedOffers<OfferDocument>();
  const to = presented.find(
    ({ owner, document }) => document.event === event && owner === textOf(form, 'to'),
  );
  if (words === '' || !to) return [{ field: 'words', text: eventWords[language].noteMissing }];
  const document: StationNote = StationNote.parse({
    id: newId(Date.now()),
    event,
    station: to.document.id,
    recordedBy: person.id,
    about: [],
    words,
  });
  const kept = await desk.keepRecord(textOf(form, 'operation') || newId(Date.now()), {
    kind: 'station-note',
    id: document.id,
    reader: to.owner,
    ...(to.region === undefined ? {} : { region: to.region }),
    state: 'left',
    document,
  });
  return kept.ok ? [] : kept.refusals.map((each) => ({ text: sayStore(language, each) }));
}
