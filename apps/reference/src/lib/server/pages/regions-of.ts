import type { SignedIn } from '../signed-in.ts';

/** The regions that somebody coordinates. */
export function regionsOf({ person }: SignedIn): readonly string[] {
  return person.roles
    .filter(({ role }) => role === 'coordinator')
    .flatMap(({ region }) => region ?? []);
}
