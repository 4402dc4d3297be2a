import { addDays, daysBetween, type CalendarDate, type Language } from '@tldw/core';
import type { PlanChange } from '@tldw/curriculum';
import { stepIn } from '@tldw/curriculum/messages';
import { inLanguage } from '../named.ts';
import { overtakenBy, planInForce, type PlanDraft } from '../plan-in-force.ts';
import { sayPlan, type NamesInPlan } from '../planning-words.ts';
import type { EventDocument, SchoolDocument } from '../records.ts';
import type { SignedIn } from '../signed-in.ts';
import { namesInPlan } from './names-in-plan.ts';
import { whoMustBeTold, type MustBeTold } from './who-must-be-told.ts';

/** The names behind the ids of a plan, in the reader's language. */
interface Names {
  readonly inPlan: NamesInPlan;
  readonly title: (event: string) => string;
  readonly owner: (event: string) => string;
  readonly place: (id: string) => string;
  readonly person: (id: string) => string;
  /** How many days an event lasts beyond its first. */
  readonly furtherDays: (event: string) => number;
}

/** A draft, or an announced plan, as it is read: what moves, why, and who must be told. */
export async function planDraftPage(request: SignedIn, id: string) {
  const { desk, language } = request;
  const record = await desk.readRecord<PlanDraft>('programme-plan', id);
  if (!record || !['draft', 'announced'].includes(record.state)) return undefined;
  const { diff, changes, eventsMoved, daysMoved, asOf } = record.document;
  const [names, inForce] = await Promise.all([namesFor(request), planInForce(desk)]);
  const moves = diff.map((change) => moveView(change, names, language));
  return {
    id,
    version: record.version,
    state: record.state as 'draft' | 'announced',
    asOf,
    overtaken: record.state === 'draft' ? overtakenBy(record.document, inForce) : undefined,
    announcedOn: record.document.announcedOn,
    change: changes[0],
    regions: (changes[0]?.regions ?? []).map(names.place),
    eventsMoved,
    daysMoved,
    online: moves.filter(({ wentOnline }) => wentOnline).length,
    moves,
    byKind: kindsOf(moves),
    readers: whoMustBeTold(diff, inForce?.plan.basis.groups ?? []).map((part) =>
      partView(part, names),
    ),
  };
}

function moveView(change: PlanChange, names: Names, language: Language) {
  return {
    id: change.event,
    title: names.title(change.event),
    owner: names.owner(change.event),
    from: change.from,
    fromUntil: addDays(change.from, names.furtherDays(change.event)),
    to: change.to,
    until: addDays(change.to, names.furtherDays(change.event)),
    isMoved: change.from !== change.to,
    wentOnline: change.fromMode !== 'online' && change.toMode === 'online',
    because: [...new Set(change.because.map((reason) => sayPlan(language, reason, names.inPlan)))],
  };
}
export type MoveView = ReturnType<typeof moveView>;

/** Changes to the same kind of event in the same way, told in one line: forty rows say too little. */
function kindsOf(moves: readonly MoveView[]) {
  const kinds = new Map<
    string,
    { title: string; moved: number; online: number; days: CalendarDate[] }
  >();
  for (const move of moves) {
    const known = kinds.get(move.title) ?? { title: move.title, moved: 0, online: 0, days: [] };
    known.moved += move.isMoved ? 1 : 0;
    known.online += move.wentOnline ? 1 : 0;
    known.days.push(move.to, move.until);
    kinds.set(move.title, known);
  }
  return [...kinds.values()].map(({ days, ...each }) => ({
    ...each,
    first: days.toSorted()[0]!,
    last: days.toSorted().at(-1)!,
  }));
}

/** A part in the programme that must be told: how many of them, and each by name. */
function partView({ who, by, of }: MustBeTold, names: Names) {
  const nameOf = by === 'person' ? names.person : names.place;
  return {
    who,
    by,
    people: of.map(({ id, count }) => ({ of: id === 'everyone' ? '' : nameOf(id), count })),
  };
}

async function namesFor(request: SignedIn): Promise<Names> {
  const { desk, language } = request;
  const [inPlan, schools, events] = await Promise.all([
    namesInPlan(request),
    desk.listSchools<SchoolDocument>(),
    desk.listEvents<EventDocument>(),
  ]);
  const places = new Map<string, string>([
    ...(inPlan.regions ?? []),
    ...schools.map(({ id, document }) => [id, inLanguage(document.name, language)] as const),
    ...(inPlan.groups ?? []),
  ]);
  const byId = new Map(events.map((event) => [event.id, event]));
  return {
    inPlan,
    title: (event) =>
      inLanguage(byId.get(event)?.document.title, language) ||
      stepIn(language, event.slice(event.lastIndexOf('.') + 1)),
    owner: (event) => {
      const found = byId.get(event);
      return places.get(found?.group ?? found?.region ?? '') ?? '';
    },
    place: (id) => places.get(id) ?? '',
    furtherDays: (event) => {
      const { heldOn, lastsUntil } = byId.get(event)?.document ?? {};
      return heldOn && lastsUntil ? daysBetween(heldOn, lastsUntil) : 0;
    },
    person: (id) => inPlan.people?.get(id) ?? id,
  };
}
