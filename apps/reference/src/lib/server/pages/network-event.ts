import { NETWORK_EVENT_ITEMS, NetworkEventItem } from '@tldw/core';
import { newId, type KeptRecord } from '@tldw/store';
import { preparingWords } from '#lib/words/preparing-meetings.ts';
import { eventView } from '../event-views.ts';
import { numberOf, textOf } from '../form.ts';
import { inLanguage } from '../named.ts';
import type { EventDocument, SchoolDocument } from '../records.ts';
import { sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';
import { offersToAnswer, wordsAtStations } from '../meetings/answering-offers.ts';
import { holds } from '../person.ts';
import { regionsOf } from './regions-of.ts';

/** How a network event went: people by school, words by station. */
interface NetworkEventRecord {
  readonly event: string;
  readonly came: Readonly<Record<string, number>>;
  readonly stations: Readonly<Record<string, string>>;
  readonly lessons: string;
}

/** A network event of one's own region; for the strategy group the conference; or nothing. */
export async function ownEvent(request: SignedIn, id: string) {
  const event = await request.desk.readEvent<EventDocument>(id);
  const isOwn =
    event?.kind === 'network-event'
      ? regionsOf(request).includes(event.region ?? '')
      : event?.kind === 'conference' && holds(request.person, 'strategy-group');
  return isOwn ? event : undefined;
}

async function recordOf({ desk }: SignedIn, id: string) {
  const records = await desk.listRecords<NetworkEventRecord>('network-event-record');
  return records.find(({ document }) => document.event === id);
}

/** A meeting of schools with everything that is prepared before it and kept after it. */
export async function networkEventPage(request: SignedIn, id: string) {
  const { desk, language, today } = request;
  const event = await ownEvent(request, id);
  if (!event) return undefined;
  const [schools, record, offers, notes] = await Promise.all([
    desk.listSchools<SchoolDocument>(event.region ? { region: event.region } : {}),
    recordOf(request, id),
    offersToAnswer(request, id),
    wordsAtStations(request, id),
  ]);
  const programme = event.document.programme ?? [];
  return {
    event: eventView(event.document, language),
    version: event.version,
    isHeld: event.document.heldOn < today,
    hasBegun: event.document.heldOn <= today,
    hostSchool: event.document.hostSchool ?? '',
    place: event.document.place ?? '',
    schools: schools.map((school) => ({
      id: school.id,
      name: inLanguage(school.document.name, language),
      came: record?.document.came[school.id],
    })),
    programme: programme.map(({ id: item, kind, title, day, startsAt, endsAt, room }) => ({
      id: item,
      kind,
      title,
      day,
      startsAt,
      endsAt,
      room,
      said: record?.document.stations[item] ?? '',
    })),
    itemKinds: NETWORK_EVENT_ITEMS,
    lessons: record?.document.lessons ?? '',
    total: Object.values(record?.document.came ?? {}).reduce((sum, each) => sum + each, 0),
    offers,
    notes,
  };
}

/** A meeting as its preparation page shows it. */
export type MeetingToPrepare = NonNullable<Awaited<ReturnType<typeof networkEventPage>>>;

/** Change what is settled of an event; somebody else's change in between is not written over. */
export async function settle(
  request: SignedIn,
  id: string,
  form: FormData,
  changed: (document: EventDocument) => EventDocument,
): Promise<readonly string[]> {
  const event = await ownEvent(request, id);
  if (!event) return ['not-found'];
  const document = changed(event.document);
  const settled = await request.desk.moveEvent(textOf(form, 'operation') || newId(Date.now()), {
    id,
    basedOn: numberOf(form, 'version') ?? event.version,
    heldOn: document.heldOn,
    document,
  });
  return settled.ok ? [] : settled.refusals.map((each) => sayStore(request.language, each));
}

/** Say which school is host, and where exactly people meet. */
export function settleHost(request: SignedIn, id: string, form: FormData) {
  return settle(request, id, form, ({ hostSchool: _, place: __, ...document }) => ({
    ...document,
    ...(textOf(form, 'host') ? { hostSchool: textOf(form, 'host') } : {}),
    ...(textOf(form, 'place') ? { place: textOf(form, 'place').slice(0, 300) } : {}),
  }));
}

/** So much of a title can be read on a programme that hangs on a wall. */
const LONGEST_TITLE = 200;

/** Put an item on the programme. */
export async function addToProgramme(request: SignedIn, id: string, form: FormData) {
  const kind = NETWORK_EVENT_ITEMS.find((each) => each === textOf(form, 'kind'));
  const [startsAt, endsAt] = [textOf(form, 'from'), textOf(form, 'to')];
  if (!kind || textOf(form, 'title') === '') return ['needed'];
  // Cut short, it would be somebody else's title.
  if (textOf(form, 'title').length > LONGEST_TITLE) {
    return [preparingWords[request.language].titleLong(LONGEST_TITLE)];
  }
  if (startsAt && endsAt && endsAt <= startsAt) return ['wrong-time'];
  const day = numberOf(form, 'day');
  const item = NetworkEventItem.safeParse({
    id: `item-${newId(Date.now())}`,
    kind,
    title: textOf(form, 'title'),
    ...(day === undefined ? {} : { day }),
    ...(startsAt ? { startsAt } : {}),
    ...(endsAt ? { endsAt } : {}),
    ...(textOf(form, 'room') ? { room: textOf(form, 'room').slice(0, 100) } : {}),
    ledBy: [],
    projects: [],
  });
  if (!item.success) return ['wrong-time'];
  return settle(request, id, form, (document) => ({
    ...document,
    programme: [...(document.programme ?? []), item.data].toSorted((a, b) =>
      (a.startsAt ?? '') < (b.startsAt ?? '') ? -1 : 1,
    ),
  }));
}

/** Take an item off the programme. */
export function removeFromProgramme(request: SignedIn, id: string, form: FormData) {
  return settle(request, id, form, (document) => ({
    ...document,
    programme: (document.programme ?? []).filter((item) => item.id !== textOf(form, 'item')),
  }));
}

/** Keep how it went: people by school, words by station, what to do differently. */
export async function keepHowItWent(request: SignedIn, id: string, form: FormData) {
  const event = await ownEvent(request, id);
  if (!event) return ['not-found'];
  if (event.document.heldOn > request.today) return ['too-early'];
  const existing: KeptRecord<NetworkEventRecord> | undefined = await recordOf(request, id);
  const fields = (prefix: string) =>
    [...form].flatMap(([name, value]) =>
      name.startsWith(prefix) && typeof value === 'string' && value.trim() !== ''
        ? [[name.slice(prefix.length), value.trim()] as const]
        : [],
    );
  const came = fields('came:')
    .map(([school, text]) => [school, Number(text)] as const)
    .filter(([, count]) => Number.isInteger(count) && count >= 0 && count <= 2000);
  const document: NetworkEventRecord = {
    event: id,
    came: Object.fromEntries(came),
    stations: Object.fromEntries(
      fields('station:').map(([item, text]) => [item, text.slice(0, 4000)]),
    ),
    lessons: textOf(form, 'lessons').slice(0, 4000),
  };
  const kept = await request.desk.keepRecord(textOf(form, 'operation') || newId(Date.now()), {
    kind: 'network-event-record',
    state: 'kept',
    document,
    ...(event.region ? { region: event.region } : {}),
    ...(existing ? { id: existing.id, basedOn: existing.version } : {}),
  });
  return kept.ok ? [] : kept.refusals.map((each) => sayStore(request.language, each));
}
