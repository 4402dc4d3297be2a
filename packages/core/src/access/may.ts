import type { RefusalOf } from '../result.ts';
import { ACCESS_TABLE, type AccessRule, type AccessTable } from './access-table.ts';
import {
  RELATIONS,
  type AccessRecord,
  type AccessRole,
  type Actor,
  type Relation,
  type Standing,
} from './relations.ts';
import type { Action, Resource } from './resources.ts';

export type AccessRefusalParams = {
  'access.nobody-may': { readonly action: Action; readonly resource: Resource };
  'access.not-in-this-role': {
    readonly action: Action;
    readonly resource: Resource;
    readonly roles: readonly AccessRole[];
  };
  'access.condition-missing': {
    readonly action: Action;
    readonly resource: Resource;
    readonly role: AccessRole;
    readonly relations: readonly Relation[];
  };
};
export type AccessRefusal = RefusalOf<AccessRefusalParams>;

/** The answer of the table, with the rule that allowed it or every reason why none did. */
export type AccessVerdict =
  | { readonly allowed: true; readonly as: AccessRole; readonly rule: AccessRule }
  | { readonly allowed: false; readonly because: readonly AccessRefusal[] };

const VISITOR: Standing = { role: 'visitor' };

/**
 * Whether somebody may do something to a record.
 *
 * Deny by default. What a visitor may, everybody may. A refusal tells an office what was missing;
 * it must never be shown to whoever asked, who learns no more than that there is nothing there.
 *
 * @param table another table, for tests that change a rule and expect to notice
 */
export function may(
  actor: Actor,
  action: Action,
  record: AccessRecord,
  table: AccessTable = ACCESS_TABLE,
): AccessVerdict {
  const { resource } = record;
  const rules = table[resource].filter(({ actions }) => actions.includes(action));
  if (rules.length === 0) {
    return {
      allowed: false,
      because: [{ code: 'access.nobody-may', params: { action, resource } }],
    };
  }
  const because: AccessRefusal[] = [];
  for (const standing of [...actor.standings, VISITOR]) {
    for (const rule of rules) {
      if (!rule.roles.includes(standing.role)) continue;
      const missing = rule.when.filter((relation) => !RELATIONS[relation](actor, standing, record));
      if (missing.length === 0) return { allowed: true, as: standing.role, rule };
      because.push({
        code: 'access.condition-missing',
        params: { action, resource, role: standing.role, relations: missing },
      });
    }
  }
  if (because.length > 0) return { allowed: false, because };
  const roles = [...new Set(rules.flatMap((rule) => rule.roles))];
  return {
    allowed: false,
    because: [{ code: 'access.not-in-this-role', params: { action, resource, roles } }],
  };
}
