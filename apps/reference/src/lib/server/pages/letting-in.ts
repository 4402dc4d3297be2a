import { ACCESS_ROLE_NAMES } from '@tldw/core/messages';
import { newId, type ToLetIn } from '@tldw/store';
import { matchOf } from '#lib/search-text.ts';
import { sortByName } from '#lib/sort-by-name.ts';
import { waysInWords } from '#lib/words/ways-in.ts';
import { qrPath } from '../doors/qr-path.ts';
import { inLanguage, regionName } from '../named.ts';
import { holds } from '../person.ts';
import type { RegionDocument, SchoolDocument } from '../records.ts';
import { askerOf, type SignedIn } from '../signed-in.ts';

/** So many people are seen at a glance; of more one is looked for. */
const AT_A_GLANCE = 8;

/** The people whom the asker may let in, school by school, and how far each is; those that are looked for. */
export async function peopleToLetInPage(request: SignedIn, locals: App.Locals, asked: string) {
  const { person, language } = request;
  const [people, placeOf] = await Promise.all([
    locals.programme.store.peopleToLetIn(askerOf(person)),
    places(request),
  ]);
  const shown = sortByName(people, ({ name }) => name, language).map((each) => ({
    ...each,
    roles: each.roles.map((role) => ACCESS_ROLE_NAMES[role][language]).join(', '),
    place: placeOf(each),
  }));
  const isAskedFor = ({ name, roles, place }: (typeof shown)[number]) =>
    asked === '' || matchOf(`${name} ${roles} ${place}`, asked) > 0;
  const [waiting, others] = [
    shown.filter(({ mayApprove }) => mayApprove),
    shown.filter(({ mayApprove }) => !mayApprove),
  ];
  const byPlace = Map.groupBy(others, ({ place }) => place);
  return {
    asked,
    // One for all cards of a page: a person's attempt is not another's.
    operation: newId(Date.now()),
    count: people.length,
    isLong: people.length > AT_A_GLANCE,
    // A facilitator's own coordinator agrees; for the others somebody of the strategy group does.
    coordinatorAgrees: !holds(person, 'coordinator', 'strategy-group', 'operator'),
    // Whoever waits for the asker's agreement comes first, whatever is looked for.
    waiting,
    places: sortByName([...byPlace.entries()], ([place]) => place, language)
      .map(([place, all], index) => ({
        id: `place-${index}`,
        place,
        inside: all.filter(({ state }) => state === 'inside').length,
        of: all.length,
        people: all.filter(isAskedFor),
        uninvited: all.filter(({ state }) => state === 'outside').map(({ id }) => id),
      }))
      .filter((each) => each.people.length > 0),
  };
}

/** Where somebody takes part, in words: the school, or the region of those who work for several. */
async function places({ desk, language, today }: SignedIn) {
  const [regions, schools] = await Promise.all([
    desk.listRegions<RegionDocument>(),
    desk.listSchools<SchoolDocument>(),
  ]);
  return (each: ToLetIn): string => {
    const school = schools.find(({ id }) => id === each.school);
    if (school) return inLanguage(school.document.name, language);
    const region = regions.find(({ id }) => id === each.region);
    return region ? regionName(region.document, today, language) : waysInWords[language].noPlace;
  };
}

/** How many wait for the asker to agree, as the second person, that they are let in again. */
export async function waitingToBeLetIn({ person }: SignedIn, locals: App.Locals): Promise<number> {
  const people = await locals.programme.store.peopleToLetIn(askerOf(person));
  return people.filter(({ mayApprove }) => mayApprove).length;
}

/** A card to hand over: where to go, the code, and both as a square for a telephone's camera. */
export async function invitationCard({ desk }: SignedIn, id: string, code: string, url: URL) {
  const person = await desk.readPerson(id);
  const { origin, pathname, href } = new URL(
    '/sign-in/invitation',
    process.env['TLDW_ADDRESS'] ?? url.origin,
  );
  // Behind the #: the code is sent to no server and stands in no log.
  return { id, name: person?.name ?? '', code, origin, pathname, qr: qrPath(`${href}#${code}`) };
}
