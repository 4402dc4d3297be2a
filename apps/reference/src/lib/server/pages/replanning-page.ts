import type { KeptRecord } from '@tldw/store';
import { overtakenBy, planInForce, type PlanDraft } from '../plan-in-force.ts';
import type { SignedIn } from '../signed-in.ts';
import { regionsPage } from './region.ts';
import { plansKept } from './replanning.ts';

/** Where the strategy group says what has happened, and what was worked out or told before. */
export async function replanningPage(request: SignedIn) {
  const [{ drafts, announced }, regions, inForce] = await Promise.all([
    plansKept(request),
    regionsPage(request),
    planInForce(request.desk),
  ]);
  const nameOf = new Map<string, string>(regions.map(({ id, name }) => [id, name]));
  const lineOf = ({ id, document }: KeptRecord<PlanDraft>) => {
    const { changes, eventsMoved, diff, announcedOn, asOf } = document;
    const [change] = changes;
    return {
      id,
      kind: change?.kind ?? '',
      note: change?.note ?? '',
      from: change?.from ?? asOf,
      to: change?.to ?? asOf,
      regions: (change?.regions ?? []).map((region) => nameOf.get(region) ?? region),
      asOf,
      eventsMoved,
      changed: diff.length,
      announcedOn,
    };
  };
  return {
    drafts: drafts.map((draft) => ({
      ...lineOf(draft),
      isOvertaken: overtakenBy(draft.document, inForce) !== undefined,
    })),
    told: announced.map(lineOf),
    regions: regions.map(({ id, name }) => ({ id, name })),
  };
}
