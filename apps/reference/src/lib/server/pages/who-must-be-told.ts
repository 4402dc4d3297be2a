import { diffByReader, type PlanChange, type PlannableGroup, type ToTell } from '@tldw/curriculum';

/** Whose names stand in a list of those who must be told. */
export type ToldBy = 'person' | 'group' | 'school' | 'region' | 'everybody';

/** One part in the programme: who must be told, each once, with how many changes concern them. */
export interface MustBeTold {
  readonly who: ToTell['who'];
  readonly by: ToldBy;
  readonly of: readonly { readonly id: string; readonly count: number }[];
}

/**
 * Who must be told of a new plan. A change for a whole region or for everybody is told to each
 * person, group or school of it, and whoever is told of several changes is counted once.
 */
export function whoMustBeTold(
  diff: readonly PlanChange[],
  groups: readonly PlannableGroup[],
): readonly MustBeTold[] {
  const parts = new Map<ToTell['who'], { by: ToldBy; changes: Map<string, Set<string>> }>();
  for (const { reader, changes } of diffByReader(diff)) {
    const { by, ids } = each(reader, groups);
    const part = parts.get(reader.who) ?? { by, changes: new Map<string, Set<string>>() };
    parts.set(reader.who, part);
    for (const id of ids) {
      const told = part.changes.get(id) ?? new Set();
      for (const { event } of changes) told.add(event);
      part.changes.set(id, told);
    }
  }
  return [...parts].map(([who, { by, changes }]) => ({
    who,
    by,
    of: [...changes].map(([id, told]) => ({ id, count: told.size })),
  }));
}

function each(
  { who, of }: ToTell,
  groups: readonly PlannableGroup[],
): { readonly by: ToldBy; readonly ids: readonly string[] } {
  const concerned = groups.filter(({ region }) => of === 'everyone' || of === region);
  const ids = (known: readonly string[]) => (concerned.length > 0 ? [...new Set(known)] : [of]);
  switch (who) {
    case 'facilitator':
      return { by: 'person', ids: ids(concerned.flatMap(({ facilitators }) => facilitators)) };
    case 'participants':
      return { by: 'group', ids: ids(concerned.map(({ id }) => id)) };
    case 'school-director':
      return { by: 'school', ids: ids(concerned.map(({ school }) => school)) };
    case 'regional-coordinator':
      return { by: 'region', ids: ids(concerned.map(({ region }) => region)) };
    case 'strategy-group':
    case 'guests':
      return { by: 'everybody', ids: [of] };
  }
}
