import type { SignedIn } from '../signed-in.ts';
import { groupsAs } from './day.ts';

/** One's own reflections, and the people of one's group with whom one may share one. */
export async function reflectionsPage(request: SignedIn) {
  const { desk, person } = request;
  const groups = groupsAs(request, 'teacher');
  const [own, shared, peers] = await Promise.all([
    desk.listOwnReflections(),
    desk.listSharedReflections(),
    Promise.all(groups.map((group) => desk.listPeople({ group }))),
  ]);
  const others = peers.flat().filter(({ id }) => id !== person.id);
  const nameOf = (id: string) => others.find((each) => each.id === id)?.name ?? id;
  return {
    own: own.map(({ id, version, writtenOn, text, sharedWith }) => ({
      id,
      version,
      writtenOn,
      text,
      sharedWith: sharedWith.flatMap((audience) =>
        audience.to === 'person' ? [{ id: audience.person, name: nameOf(audience.person) }] : [],
      ),
    })),
    shared: shared.map(({ id, author, writtenOn, text }) => ({
      id,
      author: nameOf(author),
      writtenOn,
      text,
    })),
    friends: others.map(({ id, name }) => ({ id, name })),
  };
}
