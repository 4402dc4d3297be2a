import type { PersonDesk } from '@tldw/store';
import type { ReachableView, WaysView } from '#lib/contact-view.ts';
import { isPersonDesk, type PageRequest } from './page-request.ts';

/** The facilitators one may know by name, and how each of them can be reached as far as they say. */
export async function facilitatorsToReach(
  { desk }: Pick<PageRequest, 'desk'>,
  ids: readonly string[],
): Promise<readonly ReachableView[]> {
  if (!isPersonDesk(desk) || ids.length === 0) return [];
  const [ways, ...people] = await Promise.all([
    waysByPerson(desk, ids),
    ...ids.map((id) => desk.readPerson(id)),
  ]);
  return people.flatMap((person) =>
    person ? [{ id: person.id, name: person.name, ways: ways(person.id) }] : [],
  );
}

/** How each of these people can be reached: nothing for those who told nobody who asks. */
export async function waysByPerson(
  desk: PersonDesk,
  ids: readonly string[],
): Promise<(id: string) => WaysView> {
  const found = await desk.waysToReach(ids);
  const ways = new Map(found.map(({ person, contact }) => [person, contact]));
  return (id) => ways.get(id) ?? {};
}
