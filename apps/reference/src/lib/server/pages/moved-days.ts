import type { CalendarDate } from '@tldw/core';
import { newId, type EventRecord } from '@tldw/store';
import { eventView, movedFrom } from '../event-views.ts';
import { holds } from '../person.ts';
import type { EventDocument } from '../records.ts';
import type { SignedIn } from '../signed-in.ts';
import { groupsAs } from './day.ts';
import { namesOfPlaces } from './names-in-plan.ts';
import { regionsOf } from './regions-of.ts';

/** The days of moved events that somebody has taken note of, by event. */
interface SeenDocument {
  readonly days: Readonly<Record<string, CalendarDate>>;
}

/**
 * The days that have moved since somebody last took note, as far as they concern them: each until it
 * is noted or over. Whoever noted a day hears of it again only when it moves once more.
 */
export async function movedDays(request: SignedIn) {
  const [moved, seen] = await Promise.all([eventsOf(request), seenBy(request)]);
  const changed = moved.flatMap(({ group, region, document }) => {
    const from = seen.days[document.id] ?? movedFrom(document);
    const { heldOn, lastsUntil = heldOn } = document;
    if (from === undefined || from === heldOn || lastsUntil < request.today) return [];
    return [{ group, region, from, document }];
  });
  // One's only group or region needs no name.
  const isOneOfSeveral = (place: string, which: 'group' | 'region') =>
    changed.some((each) => each[which] !== undefined && each[which] !== place);
  const nameOf = changed.length > 0 ? await namesOfPlaces(request) : () => '';
  const whereOf = ({ group, region }: (typeof changed)[number]) => {
    if (group !== undefined) return isOneOfSeveral(group, 'group') ? nameOf(group) : '';
    return region !== undefined && isOneOfSeveral(region, 'region') ? nameOf(region) : '';
  };
  return {
    operation: newId(Date.now()),
    days: changed
      .toSorted((one, other) => (one.document.heldOn < other.document.heldOn ? -1 : 1))
      .map((each) => {
        const { from, document } = each;
        const { id, title, heldOn, lastsUntil } = eventView(document, request.language);
        return {
          id,
          title,
          where: whereOf(each),
          from,
          heldOn,
          lastsUntil,
          why: reasonGiven(document),
        };
      }),
  };
}

/** What that notice shows. */
export type MovedDays = Awaited<ReturnType<typeof movedDays>>;

/** Take note of moved days as they were shown: one that has moved again since is shown again. */
export async function noteMovedDays(request: SignedIn, form: FormData): Promise<void> {
  const shown = new Set(form.getAll('day').map(String));
  const { days } = await movedDays(request);
  const noted = days.filter(({ id, heldOn }) => shown.has(`${id} ${heldOn}`));
  await keepSeen(request, String(form.get('operation') ?? ''), noted);
}

/** Whoever moves a day themselves need not be told of it. */
export async function noteOwnMoves(
  request: SignedIn,
  operation: string,
  moves: readonly { readonly id: string; readonly heldOn: CalendarDate }[],
): Promise<void> {
  await keepSeen(request, operation && `${operation}-seen`, moves);
}

async function keepSeen(
  request: SignedIn,
  operation: string,
  noted: readonly { readonly id: string; readonly heldOn: CalendarDate }[],
): Promise<void> {
  if (noted.length === 0) return;
  const { desk, today } = request;
  const { days, record } = await seenBy(request);
  // A day that is over moves no more: what was noted of it need not be kept.
  const coming = Object.entries(days).filter(([, heldOn]) => heldOn >= today);
  const now = noted.map(({ id, heldOn }) => [id, heldOn] as const);
  const document: SeenDocument = { days: Object.fromEntries([...coming, ...now]) };
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
  return {
    record: records.at(-1),
    days: Object.assign(
      {},
      ...records.map(({ document }) => document.days),
    ) as SeenDocument['days'],
  };
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

/** The reason somebody wrote when the change was announced, in their words. */
function reasonGiven({ because }: EventDocument): string {
  const change = because.find(({ code }) => code === 'because.change');
  return change && 'note' in change.params ? change.params.note : '';
}
