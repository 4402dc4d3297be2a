import type { Actor, HeldRole } from '../records.ts';

/** The roles that see or decide beyond one's own groups and school: they need a second factor. */
export const WIDE_ROLES: readonly HeldRole[] = [
  'coordinator',
  'strategy-group',
  'evaluator',
  'operator',
];

/**
 * Whether an installation asks for a second factor. A demonstration may do without, and says so on
 * its pages; then every role counts in every session.
 */
export type SecondFactor = 'asked' | 'not-asked';

/** Somebody as they are in a session without the second factor: wide roles are set aside. */
export function withoutWideRoles(actor: Actor): Actor {
  const isWide = ({ role }: { readonly role: HeldRole }): boolean => WIDE_ROLES.includes(role);
  return {
    ...actor,
    roles: actor.roles.filter((held) => !isWide(held)),
    withheld: [...actor.withheld, ...actor.roles.filter(isWide)],
  };
}
