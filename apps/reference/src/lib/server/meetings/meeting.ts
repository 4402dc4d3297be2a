import type { ConferenceContribution, StationNote } from '@tldw/core';
import { newId, type KeptRecord } from '@tldw/store';
import { mediumDate } from '#lib/dates.ts';
import { eventView } from '../event-views.ts';
import { inLanguage, regionName } from '../named.ts';
import { holds } from '../person.ts';
import { isPersonDesk, type PageRequest } from '../pages/page-request.ts';
import type { EventDocument, RegionDocument, SchoolDocument } from '../records.ts';

/** Something offered for a meeting, with the name that will stand on its programme. */
export type OfferDocument = ConferenceContribution & {
  readonly event: string;
  readonly names: readonly string[];
};

/** One meeting: its programme for anybody, and for a teacher their own part in it. */
export async function meetingPage(request: PageRequest, id: string) {
  const { desk, language, today } = request;
  const event = await desk.readEvent<EventDocument>(id);
  if (!event || event.group !== undefined) return undefined;
  const [region, host, offers] = await Promise.all([
    event.region ? desk.readRegion<RegionDocument>(event.region) : undefined,
    event.document.hostSchool
      ? desk.readSchool<SchoolDocument>(event.document.hostSchool)
      : undefined,
    desk.listAgreedOffers<OfferDocument>(),
  ]);
  const agreed = offers.filter(({ document }) => document.event === id);
  return {
    event: eventView(event.document, language),
    isPast: (event.document.lastsUntil ?? event.document.heldOn) < today,
    where: region ? regionName(region.document, today, language) : '',
    host: inLanguage(host?.document.name, language),
    place: event.document.place ?? '',
    programme: event.document.programme ?? [],
    agreed: agreed.map(offerView),
    presenters: agreed.map(({ owner, document }) => ({
      owner,
      name: document.names.join(', '),
      title: document.title,
    })),
    mine: await myPart(request, id),
  };
}

const offerView = ({ id, version, state, document }: KeptRecord<OfferDocument>) => ({
  id,
  version,
  state: document.answer === 'withdrawn' ? document.answer : (state as OfferDocument['answer']),
  form: document.form,
  title: document.title,
  summary: document.summary,
  language: document.language,
  equipment: document.equipment.join('\n'),
  reason: document.reason,
  names: document.names.join(', '),
});

/** What somebody who takes part has done for this meeting, and what was left for them. */
async function myPart({ desk, person, language }: PageRequest, event: string) {
  if (!person || !isPersonDesk(desk) || !holds(person, 'teacher', 'facilitator')) return undefined;
  const mine = { owner: person.id };
  const [seats, offers, left, received] = await Promise.all([
    desk.listRegistrations({ event }),
    desk.listRecords<OfferDocument>('event-offer', mine),
    desk.listRecords<StationNote>('station-note', mine),
    desk.listRecords<StationNote>('station-note', { reader: person.id }),
  ]);
  const here = <D extends { readonly event: string }>(records: readonly KeptRecord<D>[]) =>
    records.filter(({ document }) => document.event === event);
  const noteView = ({ id, document, changedAt }: KeptRecord<StationNote>) => ({
    id,
    words: document.words,
    on: mediumDate(changedAt.slice(0, 10) as never, language),
  });
  return {
    hasSeat: seats.some((seat) => seat.person === person.id),
    offers: here(offers).map(offerView),
    left: here(left).map(noteView),
    received: here(received).map(noteView),
    operation: newId(Date.now()),
  };
}
