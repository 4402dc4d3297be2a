import { error, redirect } from '@sveltejs/kit';
import type { HeldRole, PersonDesk } from '@tldw/store';
import type { PageRequest } from './pages/page-request.ts';
import { pageRequest } from './pages/page-request.ts';
import { holds, type Person } from './person.ts';

/** A request by somebody who is signed in. */
export interface SignedIn extends PageRequest {
  readonly person: Person;
  readonly desk: PersonDesk;
}

/** Whoever is not signed in is sent to the door; whoever does not hold the role finds nothing here. */
export function signedInAs(locals: App.Locals, ...roles: readonly HeldRole[]): SignedIn {
  const { person, programme, isWriting } = locals;
  if (!person) redirect(303, '/sign-in');
  if (roles.length > 0 && !holds(person, ...roles)) {
    const waits = person.withheld.some(({ role }) => roles.includes(role));
    if (waits) redirect(303, '/me/second-factor');
    error(404, 'not-found');
  }
  return { ...pageRequest(locals), person, desk: programme.deskOf(person, isWriting) };
}

/** On whose behalf the store is asked. */
export function askerOf({ id, strong }: Person): { personId: string; strong: boolean } {
  return { personId: id, strong };
}
