import { workOf, type LocalisedText } from '@tldw/core';
import { TLDW_PACKS } from '@tldw/curriculum/packs';
import { longDate } from '#lib/dates.ts';
import { matchOf } from '#lib/search-text.ts';
import { sortByName } from '#lib/sort-by-name.ts';
import { eventView } from '../event-views.ts';
import { groupName, inLanguage, regionName } from '../named.ts';
import type {
  EventDocument,
  GroupDocument,
  ProjectDocument,
  RegionDocument,
  SchoolDocument,
} from '../records.ts';
import { isPersonDesk, type PageRequest } from './page-request.ts';

/** One thing that was found; people have no page of their own. */
export interface Found {
  readonly kind: 'region' | 'school' | 'group' | 'story' | 'project' | 'event' | 'person' | 'sheet';
  readonly name: string;
  readonly about: string;
  readonly href?: string;
  /** The same name in the other languages: found, not shown. */
  readonly alsoCalled?: string;
}

const MOST_SHOWN = 60;
const HAS_A_PAGE = new Set(['network-event', 'conference']);

/**
 * What the reader looks for among what they may read anyway: every list below is already fenced. What
 * is private to write, reflections and notes, is not among them. Own spelling first, then by name.
 */
export async function searchPage(request: PageRequest, asked: string): Promise<readonly Found[]> {
  if (asked.trim() === '') return [];
  const [places, own] = await Promise.all([publicThings(request), ownThings(request)]);
  const found = [...places, ...own].map((each) => ({
    each,
    match: matchOf(`${each.name} ${each.about} ${each.alsoCalled ?? ''}`, asked),
  }));
  const matching = (wanted: number) =>
    found.filter(({ match }) => match === wanted).map(({ each }) => each);
  return [2, 1]
    .flatMap((match) => sortByName(matching(match), ({ name }) => name, request.language))
    .slice(0, MOST_SHOWN);
}

async function publicThings({ desk, language, today }: PageRequest): Promise<Found[]> {
  const [regions, schools, groups, events, stories] = await Promise.all([
    desk.listRegions<RegionDocument>(),
    desk.listSchools<SchoolDocument>(),
    desk.listGroups<GroupDocument>(),
    desk.listEvents<EventDocument>(),
    desk.listStories<{ readonly title?: string; readonly names?: readonly string[] }>(),
  ]);
  const regionNames = new Map(
    regions.map(({ id, document }) => [id, regionName(document, today, language)]),
  );
  const schoolsById = new Map(schools.map((school) => [school.id, school.document]));
  const regionOf = (id: string | undefined) => (id && regionNames.get(id)) ?? '';
  return [
    ...regions.map(({ id, document }): Found => {
      const alsoCalled = document.names.map(({ name }) => everyLanguage(name)).join(' ');
      return { kind: 'region', name: regionOf(id), about: '', href: `/regions/${id}`, alsoCalled };
    }),
    ...schools.map(({ id, region, document }): Found => {
      // A city that is a region of its own is said once.
      const about = [...new Set([inLanguage(document.locality, language), regionOf(region)])].join(
        ', ',
      );
      return {
        kind: 'school',
        name: inLanguage(document.name, language),
        about,
        href: `/schools/${id}`,
        alsoCalled: everyLanguage(document.name),
      };
    }),
    // A group of one school bears its school's name, and the school's page leads to it.
    ...groups
      .filter(({ document }) => document.form !== 'one-school')
      .map(({ id, region, school, document }): Found => {
        const name = groupName(document, schoolsById.get(school), language);
        return { kind: 'group', name, about: regionOf(region), href: `/groups/${id}` };
      }),
    // The meetings of one group are on the group's own page.
    ...events
      .filter(({ group }) => group === undefined)
      .map(({ id, region, kind, document }): Found => {
        const { title, heldOn } = eventView(document, language);
        const about = [regionOf(region), longDate(heldOn, language)].filter(Boolean).join(', ');
        return {
          kind: 'event',
          name: title,
          about,
          ...(HAS_A_PAGE.has(kind) ? { href: `/events/${id}` } : {}),
        };
      }),
    ...stories.map(({ id, document }): Found => {
      // The names are those under which its author published it; a story may be without.
      const about = (document.names ?? []).join(', ');
      return { kind: 'story', name: document.title ?? '', about, href: `/stories/${id}` };
    }),
    ...[...TLDW_PACKS.tools, ...TLDW_PACKS.packs, ...TLDW_PACKS.vignettes].map(
      ({ id, title }): Found => ({
        kind: 'sheet',
        name: inLanguage(title, language),
        about: '',
        href: `/resources/${id}`,
        alsoCalled: everyLanguage(title),
      }),
    ),
  ];
}

const everyLanguage = (text: LocalisedText) => Object.values(text).join(' ');

async function ownThings({ desk }: PageRequest): Promise<Found[]> {
  if (!isPersonDesk(desk)) return [];
  const [people, projects] = await Promise.all([
    desk.listPeople(),
    desk.listProjects<ProjectDocument>(),
  ]);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return [
    ...people.map(({ name }): Found => ({ kind: 'person', name, about: '' })),
    ...projects.map(({ id, owner, document }): Found => {
      const work = workOf(document);
      const name = work.title ?? work.concern.words;
      return { kind: 'project', name, about: names.get(owner) ?? '', href: `/projects/${id}` };
    }),
  ];
}
