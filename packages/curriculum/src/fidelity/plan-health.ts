import { daysBetween, USUAL_LARGEST_GROUP, type CalendarDate, type RefusalOf } from '@tldw/core';
import { closureInPerson, dayKind, type SchoolCalendar } from '@tldw/core/country';

/** What may be wrong with a year that is under way: late, clashing or missing, by code. */
export type PlanHealthParams = {
  /** The day has passed and nobody noted who took part: a note is missing, perhaps not the meeting. */
  'health.not-noted': {
    readonly event: string;
    readonly heldOn: CalendarDate;
    readonly days: number;
  };
  'health.not-working-day': { readonly event: string; readonly heldOn: CalendarDate };
  'health.closed-in-person': { readonly event: string; readonly heldOn: CalendarDate };
  'health.two-places-at-once': {
    readonly event: string;
    readonly other: string;
    readonly heldOn: CalendarDate;
    readonly person: string;
  };
  'health.no-host': {
    readonly event: string;
    readonly heldOn: CalendarDate;
    readonly days: number;
  };
  'health.no-programme': {
    readonly event: string;
    readonly heldOn: CalendarDate;
    readonly days: number;
  };
  'health.alone': { readonly group: string };
  'health.large-group': {
    readonly group: string;
    readonly participants: number;
    readonly usual: number;
  };
  'health.not-inducted': { readonly person: string };
  'health.overloaded': { readonly person: string; readonly groups: number; readonly most: number };
};

/** One thing somebody should look at, with the facts behind it. */
export type PlanConcern = RefusalOf<PlanHealthParams> & {
  readonly kind: 'late' | 'clash' | 'missing';
};

/** An event of the year as it stands. */
export interface EventInHealth {
  readonly id: string;
  readonly kind: string;
  readonly group?: string;
  readonly region?: string;
  readonly school?: string;
  readonly heldOn: CalendarDate;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly mode: 'in-person' | 'online';
  /** Whether it was noted who took part. */
  readonly isNoted: boolean;
  readonly hostSchool?: string;
  readonly programmeItems: number;
}

/** What the health of a year is judged by. */
export interface YearInHealth {
  readonly asOf: CalendarDate;
  readonly calendar: SchoolCalendar;
  readonly events: readonly EventInHealth[];
  readonly groups: readonly {
    readonly id: string;
    readonly facilitators: readonly string[];
    readonly participants: number;
  }[];
  readonly facilitators: readonly {
    readonly person: string;
    readonly inductedOn?: CalendarDate;
    readonly mostGroups: number;
  }[];
}

/** A host is looked for at the latest this many days before; our own default. */
const HOST_DAYS = 45;
const PROGRAMME_DAYS = 21;
/** A note may take this many days; our own default. */
const NOTE_DAYS = 3;

/**
 * What is late, what clashes and what is missing in a year that is under way, the most pressing
 * first: what lies in the past, then by day. Everything is a question to somebody, nothing a fault.
 */
export function planHealth(year: YearInHealth): readonly PlanConcern[] {
  const { asOf } = year;
  const past = year.events.filter(({ heldOn }) => heldOn < asOf);
  const coming = year.events.filter(({ heldOn }) => heldOn >= asOf);
  return [
    ...past.flatMap((event) => notNoted(event, asOf)),
    ...coming.flatMap((event) => clashesWithDay(event, year.calendar)),
    ...clashesOfPeople(coming, year),
    ...coming.flatMap((event) => missingFor(event, asOf)),
    ...year.groups.flatMap(missingInGroup),
    ...year.facilitators.flatMap((each) => missingOf(each, year)),
  ];
}

function notNoted(
  { id, group, heldOn, isNoted }: EventInHealth,
  asOf: CalendarDate,
): PlanConcern[] {
  const days = daysBetween(heldOn, asOf);
  return group === undefined || isNoted || days < NOTE_DAYS
    ? []
    : [{ kind: 'late', code: 'health.not-noted', params: { event: id, heldOn, days } }];
}

function clashesWithDay(event: EventInHealth, calendar: SchoolCalendar): PlanConcern[] {
  const { id, heldOn, mode, group, region, school } = event;
  const place = { ...(region ? { region } : {}), ...(school ? { school } : {}) };
  const params = { event: id, heldOn };
  const { kind } = dayKind(calendar, heldOn, place);
  // Shared events may lie in a break; a group's own meet on teaching days.
  const isOff = kind === 'closed' || kind === 'holiday' || (group && kind === 'weekend');
  if (isOff) return [{ kind: 'clash', code: 'health.not-working-day', params }];
  return mode === 'in-person' && closureInPerson(calendar, heldOn, place)
    ? [{ kind: 'clash', code: 'health.closed-in-person', params }]
    : [];
}

// Two meetings of groups that share a facilitator; or one of a group and one of its whole region, to
// which its facilitators go as well.
function clashesOfPeople(events: readonly EventInHealth[], year: YearInHealth): PlanConcern[] {
  const leads = new Map(year.groups.map(({ id, facilitators }) => [id, facilitators]));
  const leadersOf = ({ group }: EventInHealth) => (group && leads.get(group)) || [];
  const gathers = ({ group, kind, region }: EventInHealth, other: EventInHealth) =>
    group === undefined &&
    kind !== 'review' &&
    other.group !== undefined &&
    (region === undefined || other.region === undefined || region === other.region);
  return events.flatMap((event, index) =>
    events.slice(index + 1).flatMap((other): PlanConcern[] => {
      const { id, heldOn } = event;
      const meetTogether =
        other.heldOn === heldOn &&
        other.group !== event.group &&
        other.startsAt < event.endsAt &&
        event.startsAt < other.endsAt;
      if (!meetTogether) return [];
      const person = gathers(event, other)
        ? leadersOf(other)[0]
        : gathers(other, event)
          ? leadersOf(event)[0]
          : leadersOf(event).find((each) => leadersOf(other).includes(each));
      return person === undefined
        ? []
        : [
            {
              kind: 'clash',
              code: 'health.two-places-at-once',
              params: { event: id, other: other.id, heldOn, person },
            },
          ];
    }),
  );
}

function missingFor(event: EventInHealth, asOf: CalendarDate): PlanConcern[] {
  const { id, kind, heldOn, hostSchool, programmeItems } = event;
  if (kind !== 'network-event') return [];
  const days = daysBetween(asOf, heldOn);
  const params = { event: id, heldOn, days };
  return [
    ...(hostSchool === undefined && days <= HOST_DAYS
      ? [{ kind: 'missing', code: 'health.no-host', params } as const]
      : []),
    ...(programmeItems === 0 && days <= PROGRAMME_DAYS
      ? [{ kind: 'missing', code: 'health.no-programme', params } as const]
      : []),
  ];
}

function missingInGroup(group: YearInHealth['groups'][number]): PlanConcern[] {
  const { id, facilitators, participants } = group;
  const usual = USUAL_LARGEST_GROUP;
  return [
    ...(facilitators.length < 2
      ? [{ kind: 'missing', code: 'health.alone', params: { group: id } } as const]
      : []),
    ...(participants > usual
      ? [
          {
            kind: 'missing',
            code: 'health.large-group',
            params: { group: id, participants, usual },
          } as const,
        ]
      : []),
  ];
}

function missingOf(
  { person, inductedOn, mostGroups }: YearInHealth['facilitators'][number],
  { groups }: YearInHealth,
): PlanConcern[] {
  const led = groups.filter(({ facilitators }) => facilitators.includes(person)).length;
  return [
    ...(led > 0 && inductedOn === undefined
      ? [{ kind: 'missing', code: 'health.not-inducted', params: { person } } as const]
      : []),
    ...(led > mostGroups
      ? [
          {
            kind: 'clash',
            code: 'health.overloaded',
            params: { person, groups: led, most: mostGroups },
          } as const,
        ]
      : []),
  ];
}
