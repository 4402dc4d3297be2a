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
export { readCalendar } from './read-calendar.ts';

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
export { readPack } from './read-pack.ts';
export { knownFacts } from './known-facts.ts';
export type { DatedFact } from './known-facts.ts';

// Places
export { distanceInKilometres, nameOn, placesCalled, regionByCode, regionOn } from './places.ts';
export type { NamedPlace } from './places.ts';

// Layers
export { combineOverlays, diffPacks, mergePacks } from './merge-packs.ts';
export type {
  MergedPack,
  PackLayer,
  PackOverride,
  RemovedNothing,
  UpstreamChange,
} from './merge-packs.ts';
export type { PackDifference, PackPath } from './differences.ts';
export type { Json, OverlayOf, PackOverlay } from './overlay.ts';

// Checks
export { checkPack } from './check-pack.ts';
export type { FindingLevel, PackFinding, PackFindingParams } from './pack-finding.ts';

// Refusals and words
export type { CountryRefusal, CountryRefusalParams } from './country-refusals.ts';
export { countryMessages } from './messages/country-messages.ts';
export type { CountryCodes } from './messages/codes.ts';
