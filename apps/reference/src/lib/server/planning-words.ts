import type { Language } from '@tldw/core';
import { sayPlanning } from '@tldw/curriculum/messages';

type Said = Parameters<typeof sayPlanning>[1];

/** The planner knows groups and people by their ids; this is what a reader calls them. */
export interface NamesInPlan {
  /** The group that is spoken to: it needs no name. */
  readonly own?: string | null | undefined;
  readonly groups?: ReadonlyMap<string, string>;
  readonly people?: ReadonlyMap<string, string>;
}

/** Say a reason of the planner with names instead of ids. */
export function sayPlan(language: Language, said: Said, names: NamesInPlan): string {
  const params: Record<string, unknown> = { ...said.params };
  const { group, person } = params;
  if (typeof group === 'string') {
    params['group'] = group === names.own ? '' : (names.groups?.get(group) ?? group);
  }
  if (typeof person === 'string') params['person'] = names.people?.get(person) ?? person;
  return sayPlanning(language, { ...said, params } as Said);
}
