import { dayNumber } from '@tldw/core';
import { dateOfDay } from './day-names.ts';
import {
  closureInPerson,
  dayKind,
  type Closure,
  type DayKind,
  type Place,
  type SchoolCalendar,
  type SoftPeriod,
} from '@tldw/core/country';

/** What one day is in one place, looked up once and asked often. */
export interface PlaceDay {
  readonly kind: DayKind;
  /** The closure that forbids gathering in person, if there is one. */
  readonly inPersonClosure: Closure | undefined;
  /** How strongly the day is better avoided; 0 for an ordinary day. */
  readonly softness: number;
  readonly soft: SoftPeriod | undefined;
}

/** Every day of the programme year in one place. */
export interface PlaceYear {
  /** Equal for places whose days are all equal, so that work can be shared. */
  readonly key: string;
  readonly firstDay: number;
  readonly days: readonly PlaceDay[];
}

/**
 * Points for days that are allowed but better avoided: one point weighs as much as one day outside
 * a preferred window. Our own defaults: exams bind teachers, fasting and short days tire them.
 */
export const SOFT_POINTS: Readonly<Record<SoftPeriod['kind'], number>> = {
  'exam-week': 12,
  'fasting-month': 6,
  'half-day': 6,
  other: 4,
};

/** Look up the days of places, remembering each place's year. */
export function placeYears(calendar: SchoolCalendar): (place: Place) => PlaceYear {
  const remembered = new Map<string, PlaceYear>();
  return (place) => {
    const key = placeKey(calendar, place);
    const known = remembered.get(key);
    if (known) return known;
    const year = lookUp(calendar, place, key);
    remembered.set(key, year);
    return year;
  };
}

// Two places differ only by the closures that name one and not the other.
function placeKey(calendar: SchoolCalendar, place: Place): string {
  return calendar.closures
    .flatMap((closure, index) => {
      const inRegion = !closure.regions || closure.regions.includes(place.region ?? '');
      const inSchool = !closure.schools || closure.schools.includes(place.school ?? '');
      return inRegion && inSchool ? [index] : [];
    })
    .join(',');
}

function lookUp(calendar: SchoolCalendar, place: Place, key: string): PlaceYear {
  const firstDay = dayNumber(calendar.programmeYear.startsOn);
  const lastDay = dayNumber(calendar.programmeYear.endsOn);
  const days: PlaceDay[] = [];
  for (let number = firstDay; number <= lastDay; number++) {
    const date = dateOfDay(number);
    const soft = calendar.softPeriods.filter(
      (period) => period.startsOn <= date && date <= period.endsOn,
    );
    soft.sort((a, b) => SOFT_POINTS[b.kind] - SOFT_POINTS[a.kind]);
    days.push({
      kind: dayKind(calendar, date, place),
      inPersonClosure: closureInPerson(calendar, date, place),
      soft: soft[0],
      softness: soft.reduce((sum, period) => sum + SOFT_POINTS[period.kind], 0),
    });
  }
  return { key, firstDay, days };
}
