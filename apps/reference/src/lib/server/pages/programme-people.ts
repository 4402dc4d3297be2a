import type { HeldRole } from '@tldw/store';
import { sortByName } from '#lib/sort-by-name.ts';
import { inLanguage, regionName } from '../named.ts';
import type { RegionDocument, SchoolDocument } from '../records.ts';
import type { SignedIn } from '../signed-in.ts';

const ROLES: readonly HeldRole[] = [
  'strategy-group',
  'evaluator',
  'coordinator',
  'facilitator',
  'director',
  'deputy',
  'teacher',
];

/** Everybody with a role, by role; teachers are only counted. */
export async function programmePeoplePage({ desk, language, today }: SignedIn) {
  const [regions, schools, everybody, held] = await Promise.all([
    desk.listRegions<RegionDocument>(),
    desk.listSchools<SchoolDocument>(),
    desk.listPeople(),
    desk.listHeldPlaces(),
  ]);
  const placeOf = (person: { region?: string; school?: string }) => {
    const school = schools.find(({ id }) => id === person.school);
    const region = regions.find(({ id }) => id === (school?.region ?? person.region));
    return [
      region && regionName(region.document, today, language),
      school && inLanguage(school.document.name, language),
    ].filter(Boolean);
  };
  const holding = (role: HeldRole) => {
    const ids = new Set(held.filter((each) => each.role === role).map(({ person }) => person));
    return sortByName(
      everybody.filter(({ id }) => ids.has(id)),
      ({ name }) => name,
      language,
    );
  };
  return {
    roles: ROLES.map((role) => [role, holding(role)] as const).map(([role, people]) => ({
      role,
      count: people.length,
      people:
        role === 'teacher'
          ? []
          : people.map((person) => ({
              id: person.id,
              name: person.name,
              where: placeOf(person).join(' · '),
            })),
    })),
  };
}
