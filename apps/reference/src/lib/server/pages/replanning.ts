import { calendarDate, isCalendarDate, type Result } from '@tldw/core';
import { readChanges, replan, type Change, type PlanningRefusal } from '@tldw/curriculum';
import { newId, type KeptRecord, type StoreRefusal } from '@tldw/store';
import { replanningWords } from '#lib/words/replanning.ts';
import { textOf } from '../form.ts';
import { eventsToMove, planInForce, versionOf, type PlanDraft } from '../plan-in-force.ts';
import { sayPlan } from '../planning-words.ts';
import { sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';
import { insteadOf, type Instead } from './instead-of-refused.ts';
import { noteOwnMoves } from './moved-days.ts';
import { namesInPlan } from './names-in-plan.ts';

/** What a form said of the news, to be shown again beside what is wrong with it. */
export interface NewsGiven {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly closes: string;
  readonly regions: readonly string[];
  readonly note: string;
}

/** Read the news from a form. */
export function newsFrom(form: FormData): NewsGiven {
  return {
    kind: textOf(form, 'kind'),
    from: textOf(form, 'from'),
    to: textOf(form, 'to'),
    closes: textOf(form, 'closes'),
    regions: form.getAll('region').map(String),
    note: textOf(form, 'note'),
  };
}

/** The drafts that nobody was told of yet, and the plans that were announced, the newest first. */
export async function plansKept({ desk }: SignedIn) {
  const records = await desk.listRecords<PlanDraft>('programme-plan');
  const newest = [...records].reverse();
  return {
    drafts: newest.filter(({ state }) => state === 'draft'),
    announced: newest.filter(({ state }) => state === 'announced'),
  };
}

/** Work out what the news changes and keep it as a draft: nobody is told anything by that. */
export async function draftPlan(signedIn: SignedIn, given: NewsGiven): Promise<KeptDraft> {
  const words = replanningWords[signedIn.language];
  const { regions, closes, kind, ...rest } = given;
  const changes = readChanges({
    ...rest,
    kind,
    to: given.to || given.from,
    ...(kind === 'closure' ? { closes: closes === 'all' ? 'all' : 'in-person' } : {}),
    ...(regions.length > 0 ? { regions } : {}),
  });
  if (!isCalendarDate(given.from)) return { problems: [words.noDate] };
  if (given.to && !isCalendarDate(given.to)) return { problems: [words.noLastDay] };
  if (!changes.ok) return { problems: await inWords(signedIn, changes.refusals) };
  return workOut(signedIn, changes.value);
}

/** Work out what changes do to the plan that is in force now, in place of a draft that was overtaken. */
export async function workOut(
  signedIn: SignedIn,
  changes: readonly Change[],
  overtaken?: KeptRecord<PlanDraft>,
): Promise<KeptDraft> {
  const { desk, language, today } = signedIn;
  const inForce = await planInForce(desk);
  if (!inForce) return { problems: [replanningWords[language].noPlan] };
  const repaired = replan(inForce.plan, changes, today);
  if (!repaired.ok) {
    const instead = changes.length === 1 ? insteadOf(inForce.plan, changes[0]!, today) : [];
    return { problems: await inWords(signedIn, repaired.refusals), instead };
  }
  const { plan, diff, eventsMoved, daysMoved } = repaired.value;
  const draft: PlanDraft = {
    changes,
    asOf: calendarDate(today),
    diff,
    eventsMoved,
    daysMoved,
    events: eventsToMove(inForce, plan, diff),
    plan,
    workedOutFrom: versionOf(inForce),
  };
  return keepDraft(signedIn, draft, overtaken);
}

async function inWords(signedIn: SignedIn, refusals: readonly PlanningRefusal[]) {
  const names = await namesInPlan(signedIn);
  return refusals.map((each) => sayPlan(signedIn.language, each, names));
}

/** The draft that was kept, or in words why it was not. */
export type KeptDraft =
  | { readonly id: string }
  | { readonly problems: readonly string[]; readonly instead?: readonly Instead[] };

/** Keep a plan that nobody has been told of, in place of one that was overtaken. */
export async function keepDraft(
  { desk, language }: SignedIn,
  draft: PlanDraft,
  overtaken?: KeptRecord<PlanDraft>,
): Promise<KeptDraft> {
  const kept = await desk.keepRecord(newId(Date.now()), {
    kind: 'programme-plan',
    state: 'draft',
    document: draft,
    ...(overtaken ? { id: overtaken.id, basedOn: overtaken.version } : {}),
  });
  return kept.ok
    ? { id: kept.value.id }
    : { problems: kept.refusals.map((each) => sayStore(language, each)) };
}

/** Tell everybody: the events move, the new plan is in force, and the draft becomes history. */
export async function announceDraft(
  request: SignedIn,
  operation: string,
  draft: KeptRecord<PlanDraft>,
): Promise<Result<{ readonly moved: number }, StoreRefusal>> {
  const { desk, today } = request;
  const { plan, events, workedOutFrom, ...told } = draft.document;
  const announced = await desk.announcePlan(operation, {
    events,
    workedOutFrom,
    plan: { plan },
    draft: {
      id: draft.id,
      basedOn: draft.version,
      document: { ...told, plan: undefined, announcedOn: today },
    },
  });
  if (announced.ok) {
    await noteOwnMoves(
      request,
      operation,
      told.diff.map(({ event }) => event),
    );
  }
  return announced;
}
