import { dateOfDayNumber, dayNumber, weekdayOf, type CalendarDate } from '@tldw/core';
import { closureInPerson, dayKind, type SchoolCalendar } from '@tldw/core/country';
import type {
  Bound,
  Component,
  Constraint,
  PlannableGroup,
  PlannedEvent,
  WindowRule,
  YearToPlan,
} from '../../src/index.ts';

/**
 * A second planner, written as plainly as possible and without a line of the first: it tries every
 * day for every event. Only for small years.
 */
export interface Slot {
  readonly id: string;
  readonly component: Component;
  readonly sequence: number;
  readonly step: string;
  readonly group: PlannableGroup | undefined;
  readonly region: string | undefined;
  readonly days: readonly CalendarDate[];
}

const numbers = new Map<CalendarDate, number>();

function numberOf(day: CalendarDate): number {
  const known = numbers.get(day) ?? dayNumber(day);
  numbers.set(day, known);
  return known;
}

function addDays(day: CalendarDate, count: number): CalendarDate {
  return count === 0 ? day : dateOfDayNumber(numberOf(day) + count);
}

function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return numberOf(to) - numberOf(from);
}

function datesBetween(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const count = Math.max(0, daysBetween(from, to) + 1);
  return Array.from({ length: count }, (_, index) => addDays(from, index));
}

/** Which constraints hold; all of them, if not said. */
export type Holds = (constraint: Constraint) => boolean;
const ALL: Holds = () => true;

/** Every event of a year with every day it may have by itself. */
export function slotsOf(year: YearToPlan, holds: Holds = ALL): Slot[] {
  const regions = [...new Set(year.groups.map((group) => group.region))].sort();
  const owners = (component: Component) =>
    component.scope === 'group'
      ? year.groups.map((group) => ({ group, region: group.region }))
      : component.scope === 'region'
        ? regions.map((region) => ({ group: undefined, region }))
        : [{ group: undefined, region: undefined }];
  return year.design.components.flatMap((component) =>
    component.occurrences.flatMap(({ sequence, window }) =>
      owners(component).map(({ group, region }) => {
        const owner = group?.id ?? (region === undefined ? 'everyone' : `region-${region}`);
        const step = `${component.id}-${sequence}`;
        const { startsOn, endsOn } = year.calendar.programmeYear;
        const days = datesBetween(startsOn, endsOn).filter((day) =>
          mayBe(year, { component, step, window, group, region }, day, holds),
        );
        return { id: `${owner}.${step}`, component, sequence, step, group, region, days };
      }),
    ),
  );
}

function mayBe(
  year: YearToPlan,
  event: {
    component: Component;
    step: string;
    window: WindowRule;
    group: PlannableGroup | undefined;
    region: string | undefined;
  },
  day: CalendarDate,
  holds: Holds,
): boolean {
  const { calendar } = year;
  const { component, step, group, region } = event;
  const from = bound(event.window.earliest, calendar);
  const to = bound(event.window.latest, calendar);
  if ((day < from || day > to) && holds({ code: 'plan.window', params: { step, from, to } })) {
    return false;
  }
  const place = {
    ...(region === undefined ? {} : { region }),
    ...(group ? { school: group.school } : {}),
  };
  for (let length = 0; length < component.days; length++) {
    const each = addDays(day, length);
    if (each > calendar.programmeYear.endsOn) return false;
    const kind = dayKind(calendar, each, place);
    if (kind.kind === 'holiday' && holds({ code: 'plan.holidays', params: {} })) return false;
    if (kind.kind === 'closed' && holds(closed(kind.closure))) return false;
    const use = kind.kind === 'outside-year' ? (`${kind.side}-year` as const) : kind.kind;
    if (use !== 'holiday' && use !== 'closed' && !component.usableDays.includes(use)) {
      const params = { component: component.id, days: use };
      if (holds({ code: 'plan.unusable-days', params })) return false;
    }
    const closure = closureInPerson(calendar, each, place);
    if (component.mode === 'in-person' && closure?.closes === 'in-person') {
      const inPerson = { code: 'plan.in-person', params: { component: component.id } } as const;
      if (holds(closed(closure)) && holds(inPerson)) return false;
    }
    if (group && !group.weekdays.includes(weekdayOf(each))) {
      const weekdays = group.weekdays as (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
      if (holds({ code: 'plan.weekdays', params: { group: group.id, weekdays } })) return false;
    }
  }
  return true;
}

function closed(closure: SchoolCalendar['closures'][number]): Constraint {
  const { id, closes, startsOn, endsOn } = closure;
  return { code: 'plan.closure', params: { closure: id, closes, from: startsOn, to: endsOn } };
}

function bound(rule: Bound, calendar: SchoolCalendar): CalendarDate {
  if (!('from' in rule) || rule.from !== 'programme-start') throw new Error('not in this oracle');
  return addDays(calendar.programmeYear.startsOn, rule.days);
}

/** Whether two events with their days keep every rule that ties them. */
export function agree(
  year: YearToPlan,
  one: Slot,
  oneDay: CalendarDate,
  two: Slot,
  twoDay: CalendarDate,
  holds: Holds = ALL,
): boolean {
  if (together(one, two)) {
    for (const { after, before, minDays, maxDays } of year.design.spacing) {
      const order =
        one.step === after && two.step === before
          ? 1
          : one.step === before && two.step === after
            ? -1
            : 0;
      if (order === 0) continue;
      const [first, from, to] = order === 1 ? [one, oneDay, twoDay] : [two, twoDay, oneDay];
      const distance = daysBetween(from, to) - (first.component.days - 1);
      const named = { after, before };
      if (
        distance < minDays &&
        holds({ code: 'plan.min-gap', params: { ...named, days: minDays } })
      ) {
        return false;
      }
      if (maxDays === undefined || distance <= maxDays) continue;
      if (holds({ code: 'plan.max-gap', params: { ...named, days: maxDays } })) return false;
    }
  }
  const shared = sharedPeople(year, one, two).filter((person) =>
    holds({ code: 'plan.one-place', params: { person } }),
  );
  return shared.length === 0 || !clash(one, oneDay, two, twoDay);
}

// Rules between steps hold for the events that one group takes part in.
function together(one: Slot, two: Slot): boolean {
  if (one.group && two.group) return one.group.id === two.group.id;
  return one.region === undefined || two.region === undefined || one.region === two.region;
}

function sharedPeople(year: YearToPlan, one: Slot, two: Slot): readonly string[] {
  // Two shared events are kept apart by the design, not by the facilitators.
  if (!one.group && !two.group) return [];
  const people = (slot: Slot) =>
    year.groups
      .filter((group) =>
        slot.group
          ? group.id === slot.group.id
          : slot.region === undefined || group.region === slot.region,
      )
      .flatMap((group) => group.facilitators);
  const others = people(two);
  return [...new Set(people(one))].filter((person) => others.includes(person));
}

function clash(one: Slot, oneDay: CalendarDate, two: Slot, twoDay: CalendarDate): boolean {
  const apart = daysBetween(oneDay, twoDay);
  if (apart >= one.component.days || -apart >= two.component.days) return false;
  const start = (slot: Slot) => {
    const time = slot.group?.startsAt ?? slot.component.startsAt ?? '10:00';
    return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  };
  return (
    start(one) < start(two) + two.component.minutes &&
    start(two) < start(one) + one.component.minutes
  );
}

/** What a plan costs, by the published weights. */
export function costOf(
  year: YearToPlan,
  slots: readonly Slot[],
  days: readonly CalendarDate[],
): bigint {
  const { calendar, design } = year;
  let uneven = 0;
  let preference = 0;
  let late = 0;
  slots.forEach((slot, index) => {
    const day = days[index]!;
    late += daysBetween(calendar.programmeYear.startsOn, day);
    const { preferred } = slot.component.occurrences[slot.sequence - 1]!;
    if (preferred) {
      const from = bound(preferred.earliest, calendar);
      const to = bound(preferred.latest, calendar);
      preference += Math.max(0, daysBetween(day, from), daysBetween(to, day));
    }
    for (const soft of calendar.softPeriods) {
      if (soft.startsOn <= day && day <= soft.endsOn) preference += 6;
    }
  });
  for (const { after, before, idealDays } of design.spacing) {
    if (idealDays === undefined) continue;
    slots.forEach((first, i) => {
      slots.forEach((second, j) => {
        if (first.step !== after || second.step !== before || !together(first, second)) return;
        const distance = daysBetween(days[i]!, days[j]!) - (first.component.days - 1);
        uneven += (distance - idealDays) ** 2;
      });
    });
  }
  return BigInt(uneven) * 2n ** 25n + BigInt(preference) * 2n ** 14n + BigInt(late);
}

/** Visit every plan there is; stop when the visitor says so. */
export function everyPlan(
  year: YearToPlan,
  slots: readonly Slot[],
  visit: (days: readonly CalendarDate[]) => boolean,
  holds: Holds = ALL,
): void {
  const days: CalendarDate[] = [];
  const place = (index: number): boolean => {
    if (index === slots.length) return visit(days);
    for (const day of slots[index]!.days) {
      const fits = days.every((other, at) =>
        agree(year, slots[at]!, other, slots[index]!, day, holds),
      );
      if (!fits) continue;
      days.push(day);
      if (place(index + 1)) return true;
      days.pop();
    }
    return false;
  };
  place(0);
}

/** Whether any plan exists. */
export function existsPlan(year: YearToPlan, holds: Holds = ALL): boolean {
  const { startsOn, endsOn } = year.calendar.programmeYear;
  const allDays = daysBetween(startsOn, endsOn) + 1;
  const tied = new Set(
    year.design.spacing.flatMap(({ after, before, minDays, maxDays }) => {
      const least: Constraint = { code: 'plan.min-gap', params: { after, before, days: minDays } };
      const most: Constraint = { code: 'plan.max-gap', params: { after, before, days: maxDays! } };
      return holds(least) || (maxDays !== undefined && holds(most)) ? [after, before] : [];
    }),
  );
  // An event that no rule touches any more can always be placed: it is left out.
  const constrained = inOrder(year, slotsOf(year, holds)).filter(
    (slot) => slot.days.length < allDays || tied.has(slot.step),
  );
  // Only the distances that hold, so that they need not be asked about again for every pair.
  const spacing = year.design.spacing.flatMap((rule) => {
    const { after, before, minDays, maxDays, ...rest } = rule;
    const least: Constraint = { code: 'plan.min-gap', params: { after, before, days: minDays } };
    const most: Constraint = { code: 'plan.max-gap', params: { after, before, days: maxDays! } };
    const max = maxDays !== undefined && holds(most) ? { maxDays } : {};
    return [{ ...rest, after, before, minDays: holds(least) ? minDays : -allDays, ...max }];
  });
  const freer: YearToPlan = { ...year, design: { ...year.design, spacing } };
  // Distances and days are settled above; only people in two places are still asked about.
  const inOnePlace: Holds = (constraint) =>
    constraint.code !== 'plan.one-place' || holds(constraint);
  const slots = supported(freer, constrained);
  if (slots.some((slot) => slot.days.length === 0)) return false;
  const shared = slots.filter((slot) => !slot.group);
  let found = false;
  const withSharedDays = (days: readonly CalendarDate[]) => {
    const fixed = shared.map((slot, index) => ({ ...slot, days: [days[index]!] }));
    // Once shared events have their days, groups without a common facilitator are independent.
    found = year.groups.every((group) => {
      let fits = false;
      const own = slots.filter((slot) => slot.group?.id === group.id);
      everyPlan(freer, [...fixed, ...own], () => (fits = true), inOnePlace);
      return fits;
    });
    return found;
  };
  everyPlan(freer, shared, withSharedDays, inOnePlace);
  return found;
}

// Without the days that no day of a tied event goes with: what cannot be is seen before the search.
function supported(year: YearToPlan, slots: readonly Slot[]): readonly Slot[] {
  const ties = slots.map((one, i) =>
    slots.flatMap((two, j) => {
      const tied = year.design.spacing.some(
        ({ after, before }) =>
          (one.step === after && two.step === before) ||
          (one.step === before && two.step === after),
      );
      return i !== j && tied && together(one, two) ? [j] : [];
    }),
  );
  const nobody: Holds = ({ code }) => code !== 'plan.one-place';
  const left = slots.map(({ days }) => days);
  for (let again = true; again;) {
    again = false;
    slots.forEach((one, i) => {
      const kept = left[i]!.filter((day) =>
        ties[i]!.every((j) =>
          left[j]!.some((other) => agree(year, one, day, slots[j]!, other, nobody)),
        ),
      );
      if (kept.length < left[i]!.length) again = true;
      left[i] = kept;
    });
  }
  return slots.map((slot, index) => ({ ...slot, days: left[index]! }));
}

/** The smallest value of a cost over all plans, or `undefined` when there is none. */
export function smallest(
  year: YearToPlan,
  slots: readonly Slot[],
  cost: (days: readonly CalendarDate[]) => bigint,
): bigint | undefined {
  let best: bigint | undefined;
  everyPlan(year, slots, (days) => {
    const each = cost(days);
    if (best === undefined || each < best) best = each;
    return false;
  });
  return best;
}

/**
 * The smallest cost when no facilitator is shared: for all days of the shared events, the groups
 * are independent, and each is tried by itself.
 */
export function smallestApart(year: YearToPlan): bigint | undefined {
  const slots = inOrder(year, slotsOf(year));
  const shared = slots.filter((slot) => !slot.group);
  let best: bigint | undefined;
  everyPlan(year, shared, (days) => {
    const common = costOf(year, shared, days);
    let total = common;
    for (const group of year.groups) {
      const fixed = shared.map((slot, index) => ({ ...slot, days: [days[index]!] }));
      const own = slots.filter((slot) => slot.group?.id === group.id);
      const part = [...fixed, ...own];
      const least = smallest(year, part, (each) => costOf(year, part, each));
      if (least === undefined) return false;
      total += least - common;
    }
    if (best === undefined || total < best) best = total;
    return false;
  });
  return best;
}

/** Events sorted so that each follows those it is tied to: dead ends are found early. */
export function inOrder(year: YearToPlan, slots: readonly Slot[]): Slot[] {
  const rank = (slot: Slot) =>
    slot.component.scope === 'group' ? 1 : slot.component.scope === 'everyone' ? 0 : 0.5;
  return [...slots].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.group?.id ?? '').localeCompare(b.group?.id ?? '') ||
      a.sequence - b.sequence,
  );
}

/** The days of a plan in the order of the oracle's events. */
export function daysOf(slots: readonly Slot[], events: readonly PlannedEvent[]): CalendarDate[] {
  return slots.map((slot) => {
    const event = events.find((each) => each.id === slot.id);
    if (!event) throw new Error(`The plan has no ${slot.id}`);
    return event.heldOn;
  });
}
