import { accept, type Result } from '@tldw/core';
import type { Work } from '../desk.ts';
import type { StoreRefusal } from '../refusals.ts';
import { moveAlone, type EventToMove } from './events.ts';
import { keepRecord, type RecordToKeep } from './kept-records.ts';

/** A plan that is told to everybody: the events that change, and the records it is kept in. */
export interface PlanToAnnounce {
  readonly events: readonly EventToMove[];
  /** The plan that is in force from now on, and the draft it was made from. */
  readonly records: readonly RecordToKeep[];
}

/**
 * Announce a new plan: every event that it moves, and the plan itself, or nothing of it.
 *
 * Events keep their ids and take their next version. One that somebody else has changed meanwhile
 * refuses the whole announcement, so that a draft is never announced over a decision made since.
 */
export async function announcePlan(
  work: Work,
  given: PlanToAnnounce,
): Promise<Result<{ readonly moved: number }, StoreRefusal>> {
  for (const event of given.events) {
    const moved = await moveAlone(work, event);
    if (!moved.ok) return moved;
  }
  for (const record of given.records) {
    const kept = await keepRecord(work, record);
    if (!kept.ok) return kept;
  }
  return accept({ moved: given.events.length });
}
