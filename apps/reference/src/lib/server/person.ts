import type { Language } from '@tldw/core';
import type { Actor, HeldRole, HeldRoleAt } from '@tldw/store';

/** Somebody who is signed in, with the page their day begins on. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  /** The roles that count in this session. */
  readonly roles: readonly HeldRoleAt[];
  /** Roles that wait for a second factor. */
  readonly withheld: readonly HeldRoleAt[];
  readonly strong: boolean;
  readonly home: string;
}

/** The first of these that somebody holds decides where their day begins. */
const DAY_BEGINS: readonly (readonly [HeldRole, string])[] = [
  ['strategy-group', '/strategy'],
  ['evaluator', '/evaluator'],
  ['coordinator', '/coordinator'],
  ['facilitator', '/facilitator'],
  ['director', '/director'],
  ['deputy', '/director'],
  ['teacher', '/teacher'],
];

/** The signed-in person as the app's pages need them. */
export function personOf(actor: Actor): Person {
  const held = new Set([...actor.roles, ...actor.withheld].map(({ role }) => role));
  const home = DAY_BEGINS.find(([role]) => held.has(role))?.[1] ?? '/';
  return {
    id: actor.personId,
    name: actor.name,
    language: actor.language,
    roles: actor.roles,
    withheld: actor.withheld,
    strong: actor.strong,
    home,
  };
}

/** Whether somebody holds one of these roles. */
export function holds(person: Person | undefined, ...roles: readonly HeldRole[]): boolean {
  return person?.roles.some(({ role }) => roles.includes(role)) ?? false;
}
