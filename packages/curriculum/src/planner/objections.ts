import { dayNumber, type Weekday } from '@tldw/core';
import { dateOfDay } from './day-names.ts';
import type { Place, SchoolCalendar } from '@tldw/core/country';
import type { UsableDay } from '../designs/programme-design.ts';
import { constraintKey, type Constraint } from './constraint.ts';
import type { PlaceDay, PlaceYear } from './place-days.ts';
import type { PlannableGroup } from './plannable-group.ts';
import { eventId, type Absence, type BlockedEvents, type LateStart } from './planned-event.ts';
import { dayWindow, type DayWindow, type Step } from './steps.ts';

/** What is known beside design, calendar and groups: people away, venues closed, what is settled. */
export interface Circumstances {
  readonly absences: readonly Absence[];
  readonly blockedEvents: readonly BlockedEvents[];
  readonly lateStarts: readonly LateStart[];
  /** Events whose day is settled, by id: they have happened, or somebody insists. */
  readonly fixed: ReadonlyMap<string, number>;
  /** Those of them that took place: nothing can be asked of them any more, not even to give way. */
  readonly held: ReadonlySet<string>;
  /** Announced days, by event id: moving them is dear. */
  readonly announced: ReadonlyMap<string, number>;
  /** Nothing new is placed before this day. */
  readonly notBefore?: number;
}

/** Nothing beyond design, calendar and groups. */
export const NO_CIRCUMSTANCES: Circumstances = {
  absences: [],
  blockedEvents: [],
  lateStarts: [],
  fixed: new Map(),
  held: new Set(),
  announced: new Map(),
};

/** Whose event it is: a group's, a region's, or everybody's (neither). */
export interface Owner {
  readonly group?: PlannableGroup;
  readonly region?: string;
}

/**
 * Something that speaks against a day. Relaxing any one of its constraints lifts it, and then it
 * costs `price`: the number of days by which the rule is broken, or 1.
 */
export interface Objection {
  readonly constraints: readonly Constraint[];
  readonly price: number;
}

/** Everything that objections to the days of one event are found with, prepared once. */
export interface EventRules {
  readonly step: Step;
  readonly event: string;
  readonly year: PlaceYear;
  readonly window: DayWindow;
  readonly usable: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<Weekday> | undefined;
  /** Rules that hold for every day alike, or for spans of days. */
  readonly spans: readonly { readonly constraint: Constraint; from: number; to: number }[];
  readonly windowRule: Constraint;
  readonly weekdaysRule: Constraint | undefined;
}

/** The place of an owner, as far as closures care. */
export function placeOf(owner: Owner): Place {
  const region = owner.group?.region ?? owner.region;
  return {
    ...(region === undefined ? {} : { region }),
    ...(owner.group ? { school: owner.group.school } : {}),
  };
}

/** Gather the rules for one event: a step and whose it is. */
export function rulesFor(
  step: Step,
  owner: Owner,
  year: PlaceYear,
  calendar: SchoolCalendar,
  circumstances: Circumstances,
): EventRules {
  const { component, occurrence } = step;
  const { group } = owner;
  const place = {
    ...(group ? { group: group.id } : {}),
    ...(owner.region === undefined ? {} : { region: owner.region }),
  };
  const event = eventId(component.scope, place, component.id, occurrence.sequence);
  const window = dayWindow(occurrence.window, calendar);
  return {
    step,
    event,
    year,
    window,
    usable: new Set(component.usableDays),
    weekdays: group ? new Set(group.weekdays as Weekday[]) : undefined,
    spans: spansOf(step, owner, event, circumstances),
    windowRule: {
      code: 'plan.window',
      params: { step: step.id, from: dateOfDay(window.from), to: dateOfDay(window.to) },
    },
    weekdaysRule: group && {
      code: 'plan.weekdays',
      params: { group: group.id, weekdays: group.weekdays as Weekday[] },
    },
  };
}

/** Everything that speaks against starting an event on a day; nothing does if the list is empty. */
export function objectionsTo(rules: EventRules, day: number): readonly Objection[] {
  const found: Objection[] = [];
  const { window, year, step } = rules;
  if (day < window.from) found.push({ constraints: [rules.windowRule], price: window.from - day });
  if (day > window.to) found.push({ constraints: [rules.windowRule], price: day - window.to });
  for (let each = day; each < day + step.component.days; each++) {
    const place = year.days[each - year.firstDay];
    if (!place) return [...found, { constraints: [], price: Infinity }];
    addCalendarObjections(found, rules, place, each);
    for (const { constraint, from, to } of rules.spans) {
      if (from <= each && each <= to) found.push({ constraints: [constraint], price: 1 });
    }
  }
  return step.component.days > 1 ? withoutRepeats(found) : found;
}

/** Whether an event on this day is held online: by design, or because gathering is closed. */
export function modeOn(rules: EventRules, day: number): 'in-person' | 'online' {
  const { mode, days } = rules.step.component;
  if (mode !== 'either') return mode;
  for (let each = day; each < day + days; each++) {
    if (rules.year.days[each - rules.year.firstDay]?.inPersonClosure) return 'online';
  }
  return 'in-person';
}

function addCalendarObjections(
  found: Objection[],
  rules: EventRules,
  place: PlaceDay,
  day: number,
): void {
  const { component } = rules.step;
  const { kind } = place;
  if (kind.kind === 'holiday') {
    found.push({ constraints: [{ code: 'plan.holidays', params: {} }], price: 1 });
  } else if (kind.kind === 'closed') {
    found.push({ constraints: [closureRule(kind.closure)], price: 1 });
  } else {
    const use: UsableDay =
      kind.kind === 'outside-year'
        ? kind.side === 'before'
          ? 'before-year'
          : 'after-year'
        : kind.kind;
    if (!rules.usable.has(use)) {
      const params = { component: component.id, days: use };
      found.push({ constraints: [{ code: 'plan.unusable-days', params }], price: 1 });
    }
  }
  if (component.mode === 'in-person' && place.inPersonClosure?.closes === 'in-person') {
    const inPerson = { code: 'plan.in-person', params: { component: component.id } } as const;
    found.push({ constraints: [closureRule(place.inPersonClosure), inPerson], price: 1 });
  }
  if (rules.weekdays && rules.weekdaysRule && !rules.weekdays.has(weekdayOfNumber(day))) {
    found.push({ constraints: [rules.weekdaysRule], price: 1 });
  }
}

function closureRule(closure: NonNullable<PlaceDay['inPersonClosure']>): Constraint {
  const { id, closes, startsOn, endsOn } = closure;
  return { code: 'plan.closure', params: { closure: id, closes, from: startsOn, to: endsOn } };
}

function spansOf(
  step: Step,
  owner: Owner,
  event: string,
  circumstances: Circumstances,
): EventRules['spans'] {
  const spans: { constraint: Constraint; from: number; to: number }[] = [];
  const { group } = owner;
  if (circumstances.notBefore !== undefined) {
    const params = { day: dateOfDay(circumstances.notBefore) };
    spans.push({
      constraint: { code: 'plan.not-before', params },
      from: -Infinity,
      to: circumstances.notBefore - 1,
    });
  }
  for (const { events, from, to } of circumstances.blockedEvents) {
    if (!events.includes(event)) continue;
    const constraint: Constraint = { code: 'plan.venue', params: { event, from, to } };
    spans.push({ constraint, from: dayNumber(from), to: dayNumber(to) });
  }
  if (!group) return spans;
  for (const { person, from, to } of circumstances.absences) {
    if (!group.facilitators.includes(person)) continue;
    const constraint: Constraint = { code: 'plan.absence', params: { person, from, to } };
    spans.push({ constraint, from: dayNumber(from), to: dayNumber(to) });
  }
  for (const { group: late, from } of circumstances.lateStarts) {
    if (late !== group.id) continue;
    const constraint: Constraint = { code: 'plan.late-start', params: { group: late, from } };
    spans.push({ constraint, from: -Infinity, to: dayNumber(from) - 1 });
  }
  const availableMinutes = minutesOf(group.endsAt) - minutesOf(group.startsAt);
  if (availableMinutes < step.component.minutes) {
    const facts = { group: group.id, component: step.component.id };
    const params = { ...facts, neededMinutes: step.component.minutes, availableMinutes };
    spans.push({ constraint: { code: 'plan.slot', params }, from: -Infinity, to: Infinity });
  }
  return spans;
}

function withoutRepeats(objections: readonly Objection[]): readonly Objection[] {
  const seen = new Set<string>();
  return objections.filter(({ constraints }) => {
    const key = constraints.map(constraintKey).join('&');
    return seen.has(key) ? false : (seen.add(key), true);
  });
}

/** Minutes after midnight of a time written `HH:MM`. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** A time `HH:MM` from minutes after midnight. */
export function timeOf(minutes: number): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** The day of the week of a day number, without going through the calendar's text. */
export function weekdayOfNumber(day: number): Weekday {
  // Day 0 was a Thursday.
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}
