import type { Policy } from './policy.ts';
import { ACTOR, ME, onlyRegionICoordinate } from './relations.ts';

// What is cheap to work out and what lets most rows through is asked before the rest: oneself, then
// one's groups, schools and regions, then roles, and the store's own purposes last.
const PLACES = /tldw\.(?:schools|regions|teachers)_/;
const ORDER: readonly ((condition: string) => boolean)[] = [
  (condition) => [ME, ACTOR].some((each) => condition.includes(`= ${each}`)),
  (condition) => /tldw\.(?:groups|people|reflections)_/.test(condition),
  (condition) => PLACES.test(condition),
  (condition) => condition.includes('tldw.i_am('),
];
const OF_GROUPS = 1;

// Where something else is the likely answer. The door reads both tables of the roster for every page;
// who has which role is read of one's group, as one's own is read at the door; and attendance is read
// by the thousand when a region is counted.
const FIRST: readonly ((policy: Policy, found: number) => boolean)[] = [
  ({ table }, found) => ['person', 'role_grant'].includes(table) && found === -1,
  ({ table }, found) => table === 'role_grant' && found === OF_GROUPS,
  ({ table, rows }) => table === 'attendance' && rows === onlyRegionICoordinate(),
];

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
    const first = FIRST.findIndex((applies) => applies(policy, found));
    const usual = found === -1 ? 0 : ORDER.length - found;
    const turn = first === -1 ? usual : ORDER.length + FIRST.length - first;
    return { ...policy, name: `asked${turn}_${policy.name}` };
  });
}
