import { signedInAs } from '#lib/server/signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { person } = signedInAs(locals);
  const { store } = locals.programme;
  const people = await store.peopleToLetIn({ personId: person.id, strong: person.strong });
  return { name: person.name, letsIn: people.length > 0, waits: person.withheld.length > 0 };
};
