import type { Policy } from './policy.ts';
import { ACTOR, ME } from './relations.ts';

// What is cheap to work out and what lets most rows through is asked before the rest: oneself, then
// one's groups, schools and regions, then roles, and the store's own purposes last.
const PLACES = /tldw\.(?:schools|regions|teachers)_/;
const ORDER: readonly ((condition: string) => boolean)[] = [
  (condition) => [ME, ACTOR].some((each) => condition.includes(`= ${each}`)),
  (condition) => /tldw\.(?:groups|people|reflections)_/.test(condition),
  (condition) => PLACES.test(condition),
  (condition) => condition.includes('tldw.i_am('),
];
const OF_PLACES = 2;

// Read by the thousand when a region is counted: there the region is the likely answer.
const BY_REGION = new Set(['attendance']);
const FIRST = ORDER.length + 1;

/**
 * Name policies so that PostgreSQL asks the likeliest first, and the others only for rows that it
 * did not let through.
 *
 * PostgreSQL joins the policies of a table by `or`, in the reverse order of their names. What is
 * allowed is the same in any order; how long it takes is not.
 */
export function inAskingOrder(policies: readonly Policy[]): readonly Policy[] {
  return policies.map((policy) => {
    const found = ORDER.findIndex((applies) => applies(policy.rows ?? policy.becomes ?? ''));
    const places = BY_REGION.has(policy.table) && found === OF_PLACES;
    const turn = places ? FIRST : found === -1 ? 0 : ORDER.length - found;
    return { ...policy, name: `asked${turn}_${policy.name}` };
  });
}
