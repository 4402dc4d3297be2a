import { USUAL_LARGEST_GROUP, type Facilitator, type Language } from '@tldw/core';
import { say } from '@tldw/core/messages';
import {
  planHealth,
  planHealthMessages,
  type EventInHealth,
  type PlanConcern,
} from '@tldw/curriculum/fidelity';
import type { EventRecord } from '@tldw/store';
import { heldTogether } from '#lib/held-together.ts';
import { sortByName } from '#lib/sort-by-name.ts';
import { coordinatorWords } from '#lib/words/coordinator.ts';
import { eventView } from '../event-views.ts';
import type { OfferDocument } from '../meetings/meeting.ts';
import { groupName, inLanguage, regionName } from '../named.ts';
import type {
  EventDocument,
  GroupDocument,
  InitiativeDocument,
  RegionDocument,
  SchoolDocument,
} from '../records.ts';
import { calendarOf } from '../school-days.ts';
import type { SignedIn } from '../signed-in.ts';
import { certificatesWaiting } from './certificates.ts';
import { portfoliosWithoutReader } from './portfolio-readers.ts';
import { waysByPerson } from './facilitators-to-reach.ts';
import { regionsOf } from './regions-of.ts';

/** Everything a coordinator's pages are made of, for one region. */
export async function regionYear(request: SignedIn, region: string) {
  const { desk, language, today } = request;
  const [record, year] = await Promise.all([
    desk.readRegion<RegionDocument>(region),
    yearUnderWay(request, { region }),
  ]);
  return {
    ...year,
    id: region,
    name: record ? regionName(record.document, today, language) : region,
    concerns: planHealth(year.year),
  };
}
export type RegionYear = Awaited<ReturnType<typeof regionYear>>;

/** The year as it stands, of one region or of all that somebody may see. */
export async function yearUnderWay(request: SignedIn, where: { readonly region?: string }) {
  const { desk, language, today } = request;
  const [schools, groups, events, facilitators, taking, attendance, initiative] = await Promise.all(
    [
      desk.listSchools<SchoolDocument>(where),
      desk.listGroups<GroupDocument>(where),
      desk.listEvents<EventDocument>(where),
      desk.listPeople<{ facilitator?: Facilitator }>({ ...where, role: 'facilitator' }),
      desk.listHeldPlaces({ ...where, role: 'teacher' }),
      desk.listAttendance({}),
      desk.readInitiative<InitiativeDocument>(),
    ],
  );
  const participants = new Map(groups.map(({ id }) => [id, 0]));
  for (const { group } of taking) {
    if (group !== undefined) participants.set(group, (participants.get(group) ?? 0) + 1);
  }
  const noted = new Set(
    attendance.flatMap(({ event, status }) => (status === 'expected' ? [] : [event])),
  );
  const year = {
    asOf: today,
    calendar: calendarOf(initiative?.document.cohort.academicYear ?? '', today),
    events: events.map((event) => inHealth(event, noted)),
    groups: groups.map(({ id, document }) => ({
      id,
      facilitators: document.facilitators,
      participants: participants.get(id) ?? 0,
    })),
    facilitators: facilitators.map(({ id, document }) => ({
      person: id,
      mostGroups: document.facilitator?.mostGroups ?? 1,
      ...(document.facilitator?.inductedOn ? { inductedOn: document.facilitator.inductedOn } : {}),
    })),
  };
  const schoolOf = (id: string) => schools.find((school) => school.id === id)?.document;
  const names = new Map<string, string>([
    ...schools.map(({ id, document }) => [id, inLanguage(document.name, language)] as const),
    ...groups.map(
      ({ id, document, school }) => [id, groupName(document, schoolOf(school), language)] as const,
    ),
    ...facilitators.map(({ id, name }) => [id, name] as const),
  ]);
  for (const { id, group, document } of events) {
    names.set(
      id,
      [inLanguage(document.title, language), names.get(group ?? '')].filter(Boolean).join(', '),
    );
  }
  return {
    schools,
    groups,
    events,
    facilitators,
    participants,
    year,
    nameOf: (id: string) => names.get(id) ?? id,
    facilitatorsOf: (group: string) =>
      (groups.find(({ id }) => id === group)?.document.facilitators ?? []).map(
        (id) => names.get(id) ?? id,
      ),
  };
}

function inHealth(event: EventRecord<EventDocument>, noted: ReadonlySet<string>): EventInHealth {
  const { id, kind, group, region, school, document } = event;
  const { heldOn, startsAt, endsAt, mode, hostSchool, programme } = document;
  return {
    id,
    kind,
    ...(group ? { group } : {}),
    ...(region ? { region } : {}),
    ...(school ? { school } : {}),
    heldOn,
    startsAt,
    endsAt,
    mode,
    isNoted: noted.has(id),
    ...(hostSchool ? { hostSchool } : {}),
    programmeItems: programme?.length ?? 0,
  };
}

/** A concern in words, with names where the rule has ids, and where to look. */
export function concernView(
  concern: PlanConcern,
  { nameOf, facilitatorsOf }: Pick<RegionYear, 'nameOf' | 'facilitatorsOf'>,
  language: Language,
) {
  const params = Object.fromEntries(
    Object.entries(concern.params).map(([key, value]) => [
      key,
      typeof value === 'string' && key !== 'heldOn' ? nameOf(value) : value,
    ]),
  );
  const about = concern.params as { event?: string; group?: string };
  // Whoever is told to ask the facilitators is told who they are.
  const [group] = concern.code === 'health.not-noted' ? [groupOf(concern.params.event)] : [];
  const whom = group === undefined ? [] : facilitatorsOf(group);
  return {
    kind: concern.kind,
    whom: whom.length > 0 ? `${coordinatorWords[language].facilitators}: ${whom.join(', ')}` : '',
    text: heldTogether(say(planHealthMessages, language, { ...concern, params } as PlanConcern)),
    href: about.event?.startsWith('region-')
      ? `/coordinator/events/${about.event}`
      : about.event
        ? `/groups/${groupOf(about.event)}`
        : '/coordinator/people',
  };
}

const groupOf = (event: string): string => event.slice(0, event.lastIndexOf('.'));

/** The first page: what needs the coordinator now, and the region's network events. */
export async function coordinatorPage(request: SignedIn) {
  const { language, today, person } = request;
  const [years, offers, certificates, portfolios, requests, named] = await Promise.all([
    Promise.all(regionsOf(request).map((id) => regionYear(request, id))),
    request.desk.listRecords<OfferDocument>('event-offer', { state: 'offered' }),
    certificatesWaiting(request),
    portfoliosWithoutReader(request),
    request.desk.listRecords('support-request', { reader: person.id, state: 'open' }),
    request.desk.decisionsNamingMe(),
  ]);
  return {
    certificates: certificates.toConfirm,
    portfolios,
    requests: requests.length,
    named: named.length,
    regions: years.map((year) => {
      const network = year.events
        .filter(({ kind }) => kind === 'network-event')
        .map(({ document }) => ({
          ...eventView(document, language),
          host: document.hostSchool ? year.nameOf(document.hostSchool) : '',
          items: document.programme?.length ?? 0,
          offers: offers.filter((offer) => offer.document.event === document.id).length,
        }));
      return {
        id: year.id,
        name: year.name,
        concerns: (['missing', 'clash', 'late'] as const).flatMap((kind) =>
          year.concerns
            .filter((each) => each.kind === kind)
            .map((each) => concernView(each, year, language)),
        ),
        network,
        next: network.find(({ lastsUntil }) => lastsUntil >= today),
        shared: year.events
          .filter(({ group, kind, document }) => {
            const isListed = group !== undefined || kind === 'network-event';
            return !isListed && document.heldOn >= today;
          })
          .map(({ document }) => eventView(document, language)),
      };
    }),
  };
}

/** Schools with their groups, and what each facilitator carries. */
export async function coordinatorPeoplePage(request: SignedIn) {
  const years = await Promise.all(regionsOf(request).map((id) => regionYear(request, id)));
  const ways = await waysByPerson(
    request.desk,
    years.flatMap(({ facilitators }) => facilitators.map(({ id }) => id)),
  );
  return {
    usual: USUAL_LARGEST_GROUP,
    regions: years.map((year) => ({
      id: year.id,
      name: year.name,
      groups: year.groups.map(({ id, school, document }) => ({
        id,
        school,
        schoolName: year.nameOf(school),
        participants: year.participants.get(id) ?? 0,
        facilitators: document.facilitators.map(year.nameOf),
      })),
      facilitators: sortByName(
        year.year.facilitators,
        ({ person }) => year.nameOf(person),
        request.language,
      ).map((each) => {
        const led = year.groups.filter(({ document }) =>
          (document.facilitators as readonly string[]).includes(each.person),
        ).length;
        return {
          id: each.person,
          name: year.nameOf(each.person),
          ways: ways(each.person),
          inductedOn: each.inductedOn,
          led,
          most: each.mostGroups,
          room: Math.max(0, each.mostGroups - led),
        };
      }),
    })),
  };
}
