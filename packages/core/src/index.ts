// Answers
export { accept, acceptUnless, refuse } from './result.ts';
export type { Refusal, RefusalOf, Result } from './result.ts';
export { invariant } from './invariant.ts';

// Days
export {
  CalendarDate,
  addDays,
  calendarDate,
  compareDates,
  datesBetween,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  isCalendarDate,
  parseCalendarDate,
  weekdayOf,
} from './calendar-date.ts';
export type { CalendarDateRefusal, Weekday } from './calendar-date.ts';

// Languages
export { LANGUAGES, LanguageTag, LocalisedText, textIn } from './localised-text.ts';
export type { Language, TextInLanguage, TrilingualText } from './localised-text.ts';
