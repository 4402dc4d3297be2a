import { ACCESS_ROLE_NAMES } from '@tldw/core/messages';
import { qrPath } from '../doors/qr-path.ts';
import { askerOf, type SignedIn } from '../signed-in.ts';

/** The people whom the asker may let in, and how far each is. */
export async function peopleToLetInPage({ person, language }: SignedIn, locals: App.Locals) {
  const people = await locals.programme.store.peopleToLetIn(askerOf(person));
  return {
    // Whoever waits for the asker's agreement comes first.
    people: people
      .toSorted((a, b) => Number(b.mayApprove) - Number(a.mayApprove))
      .map(({ roles, ...each }) => ({
        ...each,
        roles: roles.map((role) => ACCESS_ROLE_NAMES[role][language]).join(', '),
      })),
  };
}

/** How many wait for the asker to agree, as the second person, that they are let in again. */
export async function waitingToBeLetIn({ person }: SignedIn, locals: App.Locals): Promise<number> {
  const people = await locals.programme.store.peopleToLetIn(askerOf(person));
  return people.filter(({ mayApprove }) => mayApprove).length;
}

/** A card to hand over: where to go, the code, and both as a square for a telephone's camera. */
export async function invitationCard({ desk }: SignedIn, id: string, code: string, url: URL) {
  const person = await desk.readPerson(id);
  const address = new URL('/sign-in/invitation', process.env['TLDW_ADDRESS'] ?? url.origin).href;
  // Behind the #: the code is sent to no server and stands in no log.
  return { name: person?.name ?? '', code, address, qr: qrPath(`${address}#${code}`) };
}
