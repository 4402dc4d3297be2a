import type { Language } from '@tldw/core';
import { sayPlanning } from '@tldw/curriculum/messages';
import { heldTogether } from '#lib/held-together.ts';

type Said = Parameters<typeof sayPlanning>[1];

/** The planner knows groups, places and people by their ids; this is what a reader calls them. */
export interface NamesInPlan {
  /** The group that is spoken to: it needs no name. */
  readonly own?: string | null | undefined;
  readonly groups?: ReadonlyMap<string, string>;
  readonly regions?: ReadonlyMap<string, string>;
  readonly people?: ReadonlyMap<string, string>;
}

/** Say a reason or a refusal of the planner with names instead of ids. */
export function sayPlan(language: Language, said: Said, names: NamesInPlan): string {
  const params = named(said.params, names);
  return heldTogether(sayPlanning(language, { ...said, params } as Said));
}

// A refusal carries whole rules and events inside it: whatever is an id, however deep, gets its name.
function named(value: unknown, names: NamesInPlan, key = ''): unknown {
  if (typeof value === 'string') return nameOf(value, names, key);
  if (Array.isArray(value)) return value.map((each) => named(each, names, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, named(each, names, name)]),
  );
}

function nameOf(id: string, names: NamesInPlan, key: string): string {
  if (key === 'group' && id === names.own) return '';
  if (key === 'group' || key === 'groups') return names.groups?.get(id) ?? id;
  if (key === 'person') return names.people?.get(id) ?? id;
  return ofEvent(id, names);
}

// The id of an event begins with its group or its region: `g-ast-1.group-session-3`.
function ofEvent(id: string, { groups, regions }: NamesInPlan): string {
  const dot = id.lastIndexOf('.');
  const owner = id.slice(0, Math.max(0, dot));
  const name = groups?.get(owner) ?? regions?.get(owner.replace(/^region-/, ''));
  return name === undefined ? id : name + id.slice(dot);
}
