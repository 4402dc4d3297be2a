import type { Roster } from '@tldw/core/roster';
import type { HeldRoleAt, PersonToLoad } from '@tldw/store';
import { OFFERED } from '#lib/languages.ts';
import { ours } from '../language.ts';

/** Somebody of the roster with their roles and where these hold. */
export function personToLoad(person: Roster['people'][number], roster: Roster): PersonToLoad {
  const held = roster.roles.filter((each) => each.person === person.id);
  const leads = roster.groups
    .filter(({ facilitators }) => facilitators.includes(person.id))
    .map(({ id }) => id);
  const takesPart = roster.participants.filter((each) => each.person === person.id);
  const inGroups = takesPart.flatMap(({ group }) => group ?? []);
  const school = held.find((each) => each.school)?.school ?? takesPart[0]?.school;
  const region =
    held.find((each) => each.region)?.region ??
    roster.schools.find(({ id }) => id === school)?.region;
  const roles = held.map((each): HeldRoleAt => ({
    role: each.role,
    ...(each.region ? { region: each.region } : {}),
    ...(each.school ? { school: each.school } : {}),
    ...(each.role === 'facilitator' && leads.length > 0 ? { groups: leads } : {}),
    ...(each.role === 'teacher' && inGroups.length > 0 ? { groups: inGroups } : {}),
  }));
  const facilitator = roster.facilitators.find((each) => each.person === person.id);
  return {
    id: person.id,
    name: [person.givenName, person.familyName].join(' '),
    language: person.languages.map((tag) => ours(tag)).find(Boolean) ?? OFFERED[0],
    ...(region ? { region } : {}),
    ...(school ? { school } : {}),
    roles,
    ...(facilitator ? { document: { facilitator } } : {}),
    ...(person.email ? { contact: { email: person.email } } : {}),
  };
}
