/** What is known of an item of a programme when it is asked whether its room is free. */
export interface ItemInRoom {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly day?: number | undefined;
  readonly startsAt?: string | undefined;
  readonly endsAt?: string | undefined;
  readonly room?: string | undefined;
}

/** What else of a programme is in the same room at the same time, by the item: a gallery walk holds its stations. */
export function roomClashes(programme: readonly ItemInRoom[]): ReadonlyMap<string, string> {
  const placed = programme.filter(
    ({ kind, room, startsAt }) => kind !== 'gallery-walk' && room?.trim() && startsAt,
  );
  return new Map(
    placed.flatMap((item) => {
      const other = placed.find((each) => each.id !== item.id && meet(each, item));
      return other ? [[item.id, other.title] as const] : [];
    }),
  );
}

function meet(one: ItemInRoom, other: ItemInRoom): boolean {
  const [from, until] = [one.startsAt ?? '', other.startsAt ?? ''];
  return (
    (one.day ?? 1) === (other.day ?? 1) &&
    sameName(one.room, other.room) &&
    (from === until || (from < (other.endsAt ?? until) && until < (one.endsAt ?? from)))
  );
}

const sameName = (one = '', other = ''): boolean =>
  one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();
