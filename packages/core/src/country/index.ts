// School calendar
export { closureInPerson, dayKind } from './day-kind.ts';
export type {
  CalendarDay,
  Closure,
  DayKind,
  Period,
  Place,
  Provenance,
  SchoolCalendar,
  SoftPeriod,
  Term,
} from './school-calendar.ts';
