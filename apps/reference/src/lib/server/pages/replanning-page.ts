import type { PlanDraft } from '../plan-in-force.ts';
import type { KeptRecord } from '@tldw/store';
import type { SignedIn } from '../signed-in.ts';
import { regionsPage } from './region.ts';
import { plansKept } from './replanning.ts';

/** Where the strategy group says what has happened, and what was worked out or told before. */
export async function replanningPage(request: SignedIn) {
  const [{ drafts, announced }, regions] = await Promise.all([
    plansKept(request),
    regionsPage(request),
  ]);
  return {
    drafts: drafts.map(lineOf),
    told: announced.map(lineOf),
    regions: regions.map(({ id, name }) => ({ id, name })),
  };
}

function lineOf({ id, document }: KeptRecord<PlanDraft>) {
  const { changes, eventsMoved, diff, announcedOn } = document;
  const [change] = changes;
  return {
    id,
    kind: change?.kind ?? '',
    note: change?.note ?? '',
    from: change?.from ?? document.asOf,
    to: change?.to ?? document.asOf,
    eventsMoved,
    changed: diff.length,
    announcedOn,
  };
}
