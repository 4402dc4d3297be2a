import { ACCESS_ROLE_NAMES } from '@tldw/core/messages';
import type { Askable } from '#lib/request-view.ts';
import { inLanguage } from '../named.ts';
import type { SignedIn } from '../signed-in.ts';

/** Whom somebody may ask for support: by name where it may be seen, otherwise by what they are. */
export async function whomToAsk({ desk, language, person }: SignedIn): Promise<readonly Askable[]> {
  const found = await desk.whomToTurnTo();
  const seen = await Promise.all(found.map((each) => desk.readPerson(each.person)));
  const named = found.map((each, index) => {
    const role = inLanguage(ACCESS_ROLE_NAMES[each.role], language);
    const name = seen[index]?.name;
    return {
      id: each.person,
      role: each.role,
      nameAlone: name ?? role,
      name: name === undefined ? role : `${name} (${role})`,
    };
  });
  return named.filter(
    ({ id }, index) => id !== person.id && named.findIndex((each) => each.id === id) === index,
  );
}
