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
export { closuresDuring, joinCalendars, knownYears, schoolCalendar } from './resolve-calendar.ts';
export type { CalendarOptions } from './resolve-calendar.ts';
export { daysOff } from './days-off.ts';

// Country packs
export {
  AcademicYearFact,
  ClosureFact,
  CountryPack,
  DatedName,
  FormerCode,
  HolidayFact,
  PackLanguage,
  PackPlace,
  PackRegion,
  PackSource,
  PackTerm,
  RegionMembership,
  SoftPeriodFact,
  TeachingShift,
  TransferFact,
  VocabularyEntry,
  WorkingWeek,
  definePack,
} from './pack.ts';
export type { CountryPackData } from './pack.ts';
export { knownFacts } from './known-facts.ts';
export type { DatedFact } from './known-facts.ts';

// Refusals
export type { CountryRefusal, CountryRefusalParams } from './country-refusals.ts';
