import type { CalendarDate, Weekday } from '../calendar-date.ts';
import type { LocalisedText } from '../localised-text.ts';

/** Where a dated fact comes from, how sure it is, and since when it has been known. */
export interface Provenance {
  /** The decree, ministry page or law, as a citation a reader can look up. */
  readonly source: string;
  /** The day on which the fact was looked up or published. */
  readonly asOf: CalendarDate;
  readonly status: 'provisional' | 'decreed' | 'revised';
}

/** A span of days, both ends included. */
export interface Period {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
}

/** A part of the school year in which lessons are taught (a quarter, a term). */
export interface Term extends Period, Provenance {
  readonly id: string;
  readonly name: LocalisedText;
}

/** A day off, or a working day in exchange for one, each with its decree. */
export interface CalendarDay extends Provenance {
  readonly on: CalendarDate;
  readonly kind:
    'public-holiday' | 'substitute-holiday' | 'transferred-day-off' | 'working-day-instead';
  readonly name: LocalisedText;
}

/** Days on which schools are closed, or closed to gatherings, beyond the ordinary calendar. */
export interface Closure extends Period, Provenance {
  readonly id: string;
  /** `in-person`: nobody may gather, lessons at a distance may go on; `all`: nothing takes place. */
  readonly closes: 'in-person' | 'all';
  readonly regions?: readonly string[];
  readonly schools?: readonly string[];
  readonly note: LocalisedText;
}

/** Days that are allowed but better avoided: the fasting month, exam weeks, shortened days. */
export interface SoftPeriod extends Period, Provenance {
  readonly kind: 'fasting-month' | 'exam-week' | 'half-day' | 'other';
  readonly name: LocalisedText;
}

/**
 * One school year of one country, resolved from its pack: everything a planner may ask about a day.
 *
 * Lists are sorted by date. A day between two terms is a break; a day outside the first and the
 * last term is before or after the school year.
 */
export interface SchoolCalendar {
  readonly country: string;
  /** For example `2019-20`. */
  readonly academicYear: string;
  /** The days a programme may use at all, from induction in summer to the closing conference. */
  readonly programmeYear: Period;
  /** The days of the week on which schools teach. */
  readonly workingWeek: readonly Weekday[];
  readonly terms: readonly Term[];
  readonly days: readonly CalendarDay[];
  readonly closures: readonly Closure[];
  readonly softPeriods: readonly SoftPeriod[];
  /** IANA time zone, used only where a clock time leaves the programme, as in calendar feeds. */
  readonly timeZone: string;
}

/** Where an event takes place, as far as closures care. */
export interface Place {
  readonly region?: string;
  readonly school?: string;
}

/** What a day is for a school, with the entry of the calendar that decided it. */
export type DayKind =
  | { readonly kind: 'teaching-day'; readonly term: Term; readonly insteadOf?: CalendarDay }
  | { readonly kind: 'break'; readonly after: Term; readonly before: Term }
  | { readonly kind: 'holiday'; readonly day: CalendarDay }
  | { readonly kind: 'weekend'; readonly weekday: Weekday }
  | { readonly kind: 'closed'; readonly closure: Closure }
  | { readonly kind: 'outside-year'; readonly side: 'before' | 'after' };
