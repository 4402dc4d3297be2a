import { addDays, daysBetween } from '@tldw/core';
import { newId, type EventRecord } from '@tldw/store';
import { changedSince, reasonGiven, type Known } from '../changed-since.ts';
import { eventView } from '../event-views.ts';
import { textOf } from '../form.ts';
import { holds } from '../person.ts';
import type { EventDocument } from '../records.ts';
import type { SignedIn } from '../signed-in.ts';
import { groupsAs } from './day.ts';
import { namesOfPlaces } from './names-in-plan.ts';
import { regionsOf } from './regions-of.ts';

/** What somebody has taken note of: by event, when and how it is held. */
interface SeenDocument {
  readonly events: Readonly<Record<string, Known>>;
}

/**
 * The days that have moved since somebody last took note, as far as they concern them: each until it
 * is noted or over. Whoever noted a day hears of it again only when it changes once more.
 */
export async function movedDays(request: SignedIn) {
  const { language, today } = request;
  const [concerning, seen] = await Promise.all([eventsOf(request), seenBy(request)]);
  const changed = concerning
    .flatMap(({ group, region, document }) => {
      const before = changedSince(document, seen.events[document.id], today);
      return before ? [{ group, region, before, document }] : [];
    })
    .toSorted((one, other) => (one.document.heldOn < other.document.heldOn ? -1 : 1));
  // One's only group or region needs no name.
  const isOneOfSeveral = (place: string, which: 'group' | 'region') =>
    concerning.some((each) => each[which] !== undefined && each[which] !== place);
  const nameOf = changed.length > 0 ? await namesOfPlaces(request) : () => '';
  const whereOf = ({ group, region }: (typeof changed)[number]) => {
    if (group !== undefined) return isOneOfSeveral(group, 'group') ? nameOf(group) : '';
    return region !== undefined && isOneOfSeveral(region, 'region') ? nameOf(region) : '';
  };
  return {
    operation: newId(Date.now()),
    days: changed.map((each) => {
      const { before, document } = each;
      const { id, title, heldOn, lastsUntil, mode } = eventView(document, language);
      return {
        id,
        title,
        where: whereOf(each),
        from: before.heldOn,
        fromUntil: addDays(before.heldOn, daysBetween(heldOn, lastsUntil)),
        heldOn,
        lastsUntil,
        mode,
        isMoved: before.heldOn !== heldOn,
        changesMode: before.mode !== mode,
        why: reasonGiven(document),
      };
    }),
  };
}

/** What that notice shows. */
export type MovedDays = Awaited<ReturnType<typeof movedDays>>;
type MovedDay = MovedDays['days'][number];

/** Take note of moved days as they were shown: one that has changed again since is shown again. */
export function noteMovedDays(request: SignedIn, form: FormData): Promise<void> {
  const shown = new Set(form.getAll('day').map(String));
  return note(request, textOf(form, 'operation'), ({ id, heldOn, mode }) =>
    shown.has(`${id} ${heldOn} ${mode}`),
  );
}

/** Whoever moves events themselves need not be told of it. */
export function noteOwnMoves(
  request: SignedIn,
  operation: string,
  events: readonly string[],
): Promise<void> {
  return note(request, operation && `${operation}-seen`, ({ id }) => events.includes(id));
}

async function note(
  request: SignedIn,
  operation: string,
  isNoted: (day: MovedDay) => boolean,
): Promise<void> {
  const { desk, today } = request;
  const noted = (await movedDays(request)).days.filter(isNoted);
  if (noted.length === 0) return;
  const { events, record } = await seenBy(request);
  // A day that is over moves no more: what was noted of it need not be kept.
  const coming = Object.entries(events).filter(([, { heldOn }]) => heldOn >= today);
  const now = noted.map(({ id, heldOn, mode }) => [id, { heldOn, mode }] as const);
  const document: SeenDocument = { events: Object.fromEntries([...coming, ...now]) };
  // Refused, the notice stays: nothing is lost by that.
  await desk.keepRecord(operation || newId(Date.now()), {
    kind: 'moved-days-seen',
    state: 'kept',
    document,
    ...(record ? { id: record.id, basedOn: record.version } : {}),
  });
}

async function seenBy({ desk, person }: SignedIn) {
  const records = await desk.listRecords<SeenDocument>('moved-days-seen', { owner: person.id });
  const events: SeenDocument['events'] = Object.fromEntries(
    records.flatMap(({ document }) => Object.entries(document.events)),
  );
  return { record: records.at(-1), events };
}

/** The events that concern somebody in any of their roles, each once. */
async function eventsOf(request: SignedIn): Promise<readonly EventRecord<EventDocument>[]> {
  const { desk, person } = request;
  const schools = person.roles
    .filter(({ role }) => role === 'director' || role === 'deputy')
    .flatMap(({ school }) => school ?? []);
  const led = await Promise.all(schools.map((school) => desk.listGroups({ school })));
  const groups = new Set([
    ...groupsAs(request, 'teacher'),
    ...groupsAs(request, 'facilitator'),
    ...led.flat().map(({ id }) => id),
  ]);
  const years = await Promise.all(
    [...groups].map((group) => desk.readGroupYear<EventDocument>(group)),
  );
  const found = [...years.flat(), ...(await eventsSteered(request))];
  return [...new Map(found.map((event) => [event.id, event])).values()];
}

/** What is told to whoever steers: everything of their regions, and the meetings of everybody. */
async function eventsSteered(request: SignedIn): Promise<readonly EventRecord<EventDocument>[]> {
  const { desk, person } = request;
  if (!holds(person, 'coordinator', 'strategy-group', 'evaluator')) return [];
  const regions = regionsOf(request);
  const events = await desk.listEvents<EventDocument>({});
  return events.filter(({ group, school, region }) =>
    region === undefined ? group === undefined && school === undefined : regions.includes(region),
  );
}
