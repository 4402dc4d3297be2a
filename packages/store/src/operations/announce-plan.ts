import { and, asc, eq } from 'drizzle-orm';
import { accept, refuse, type Result } from '@tldw/core';
import type { Work } from '../desk.ts';
import type { Document } from '../records.ts';
import type { StoreRefusal } from '../refusals.ts';
import { keptRecord } from '../schema/kept-records.ts';
import { moveAlone, type EventToMove } from './events.ts';
import { keepRecord } from './kept-records.ts';

/** The plan in force as it was read. Each announcement makes its next version. */
export interface PlanVersion {
  readonly id: string;
  readonly version: number;
}

/** A plan that is told to everybody: the events that change, and the records it is kept in. */
export interface PlanToAnnounce {
  readonly events: readonly EventToMove[];
  /** The plan in force that it was worked out from; `undefined` only where there was none. */
  readonly workedOutFrom: PlanVersion | undefined;
  /** The plan that is in force from now on. */
  readonly plan: Document;
  /** The draft it was made from, which becomes history. */
  readonly draft?: {
    readonly id: string;
    readonly basedOn: number;
    readonly document: Document;
  };
}

/**
 * Announce a new plan: every event that it moves, and the plan itself, or nothing of it.
 *
 * A plan that was worked out from another one than is in force now is refused: it knows nothing of
 * what was announced since. Events keep their ids and take their next version. One that somebody
 * else has changed meanwhile refuses the whole announcement too.
 */
export async function announcePlan(
  work: Work,
  given: PlanToAnnounce,
): Promise<Result<{ readonly moved: number }, StoreRefusal>> {
  const { events, workedOutFrom, plan, draft } = given;
  const inForce = await planInForce(work);
  if (inForce?.id !== workedOutFrom?.id || inForce?.version !== workedOutFrom?.version) {
    return refuse({ code: 'plan.another-announced', params: {} });
  }
  for (const event of events) {
    const moved = await moveAlone(work, event);
    if (!moved.ok) return moved;
  }
  const told = await keepRecord(work, {
    kind: 'programme-plan',
    state: 'in-force',
    document: plan,
    ...(inForce ? { id: inForce.id, basedOn: inForce.version } : {}),
  });
  if (!told.ok) return told;
  if (draft) {
    const kept = await keepRecord(work, { kind: 'programme-plan', state: 'announced', ...draft });
    if (!kept.ok) return kept;
  }
  return accept({ moved: events.length });
}

// Held until the announcement is through: of two at once the second sees what the first has told.
async function planInForce(work: Work): Promise<PlanVersion | undefined> {
  const found = await work.db
    .select({ id: keptRecord.id, version: keptRecord.version })
    .from(keptRecord)
    .where(and(eq(keptRecord.kind, 'programme-plan'), eq(keptRecord.state, 'in-force')))
    .orderBy(asc(keptRecord.id))
    .for('update');
  return found.at(-1);
}
