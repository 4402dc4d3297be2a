import { addDays, calendarDate, daysBetween, type CalendarDate } from '@tldw/core';
import type { PlanChange, PlannedEvent } from '@tldw/curriculum';
import type { KeptRecord } from '@tldw/store';
import { replanningWords } from '#lib/words/replanning.ts';
import { planDraftWords } from '#lib/words/plan-draft.ts';
import { eventsToMove, planInForce, versionOf, type PlanDraft } from '../plan-in-force.ts';
import type { SignedIn } from '../signed-in.ts';
import { keepDraft, type KeptDraft } from './replanning.ts';

/**
 * Work out how an announced plan would be taken back. It becomes a draft like any other: it is seen
 * first, and nobody is told anything by that. What was moved again since, has happened, or would
 * have to go back to a day that is over, stays where it is.
 */
export async function draftTakingBack(
  signedIn: SignedIn,
  told: KeptRecord<PlanDraft>,
  overtaken?: KeptRecord<PlanDraft>,
): Promise<KeptDraft> {
  const { desk, language, today } = signedIn;
  const say = planDraftWords[language];
  const replanning = replanningWords[language];
  const inForce = await planInForce(desk);
  if (!inForce) return { problems: [replanning.noPlan] };
  const now = new Map(inForce.plan.events.map((event) => [event.id, event]));
  const diff = told.document.diff
    .filter((change) => canGoBack(change, now.get(change.event), today))
    .map(reversed);
  if (diff.length === 0) return { problems: [say.nothingToTakeBack] };
  const back = new Map(diff.map((change) => [change.event, change]));
  const plan = {
    ...inForce.plan,
    events: inForce.plan.events.map((event) => onDayBefore(event, back.get(event.id))),
  };
  const draft: PlanDraft = {
    changes: told.document.changes.map((change) => ({
      ...change,
      note: say.takesBack(change.note).slice(0, 300),
    })),
    asOf: calendarDate(today),
    diff,
    eventsMoved: diff.filter(({ from, to }) => from !== to).length,
    daysMoved: diff.reduce((sum, { from, to }) => sum + Math.abs(daysBetween(from, to)), 0),
    events: eventsToMove(inForce, plan, diff),
    plan,
    workedOutFrom: versionOf(inForce),
    takesBack: told.id,
  };
  return keepDraft(signedIn, draft, overtaken);
}

function canGoBack(
  change: PlanChange,
  event: PlannedEvent | undefined,
  today: CalendarDate,
): boolean {
  const isAsTold = event?.heldOn === change.to && event.mode === change.toMode;
  return isAsTold && change.from > today && change.to > today;
}

function reversed(change: PlanChange): PlanChange {
  const { from, to, fromMode, toMode } = change;
  return {
    ...change,
    from: to,
    to: from,
    fromMode: toMode,
    toMode: fromMode,
    because: from === to ? [] : [{ code: 'because.by-hand', params: { from: to } }],
  };
}

function onDayBefore(event: PlannedEvent, change: PlanChange | undefined): PlannedEvent {
  if (!change) return event;
  const { lastsUntil } = event;
  const days = daysBetween(change.from, change.to);
  return {
    ...event,
    heldOn: change.to,
    mode: change.toMode,
    because: change.because,
    ...(lastsUntil ? { lastsUntil: addDays(lastsUntil, days) } : {}),
  };
}
