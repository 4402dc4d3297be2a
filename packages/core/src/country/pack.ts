import * as z from 'zod/mini';
import { CalendarDate } from '../calendar-date.ts';
import { LanguageTag, LocalisedText } from '../localised-text.ts';

const Id = z.string().check(z.minLength(1));
const ClockTime = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
const Weekday = z.literal([1, 2, 3, 4, 5, 6, 7]);

/** What every dated fact carries: where it comes from, when it became known, how sure it is. */
const provenance = {
  /** The id of one of the pack's {@link PackSource sources}. */
  source: Id,
  /** The day on which the fact was published, or looked up if its publication is not known. */
  asOf: CalendarDate,
  status: z.enum(['provisional', 'decreed', 'revised']),
  /** From this day on the fact no longer holds, because another was published. */
  supersededOn: z.exactOptional(CalendarDate),
  /** What a maintainer should know about the fact, in English: doubts above all. */
  remark: z.exactOptional(z.string()),
};

/** Where facts come from: a law, a decree, an order, a ministry page, a newspaper, an almanac. */
export const PackSource = z.strictObject({
  id: Id,
  kind: z.enum(['law', 'decree', 'order', 'official-page', 'press', 'almanac', 'library']),
  /** A citation that a reader can look up. */
  citation: z.string().check(z.minLength(1)),
  address: z.exactOptional(z.string()),
  issuedOn: z.exactOptional(CalendarDate),
});
export type PackSource = z.infer<typeof PackSource>;

/** A language people of the programme read, with its script and direction. */
export const PackLanguage = z.strictObject({
  id: Id,
  tag: LanguageTag,
  name: LocalisedText,
  script: z.string().check(z.regex(/^[A-Z][a-z]{3}$/)),
  direction: z.enum(['ltr', 'rtl']),
});
export type PackLanguage = z.infer<typeof PackLanguage>;

/** The days of the week on which schools teach; a country may have more than one such week. */
export const WorkingWeek = z.strictObject({
  id: Id,
  name: LocalisedText,
  weekdays: z.array(Weekday),
});
export type WorkingWeek = z.infer<typeof WorkingWeek>;

/** A teaching shift: part of the pupils in the morning, others later in the day. */
export const TeachingShift = z.strictObject({
  id: Id,
  name: LocalisedText,
  startsAt: ClockTime,
  endsAt: ClockTime,
});
export type TeachingShift = z.infer<typeof TeachingShift>;

/** A name and the days on which it was, or is, the name. */
export const DatedName = z.strictObject({
  id: Id,
  name: LocalisedText,
  from: z.exactOptional(CalendarDate),
  until: z.exactOptional(CalendarDate),
});
export type DatedName = z.infer<typeof DatedName>;

/** A code that a region had once, for reading older data. */
export const FormerCode = z.strictObject({ id: Id, until: CalendarDate });
export type FormerCode = z.infer<typeof FormerCode>;

/** A region by a code that stays, whatever it is called; names are dated. */
export const PackRegion = z.strictObject({
  id: Id,
  kind: z.enum(['region', 'city']),
  names: z.array(DatedName),
  aliases: z.array(z.string()),
  formerCodes: z.array(FormerCode),
  /** The id of the place that is its centre. */
  centre: z.exactOptional(Id),
  existsFrom: z.exactOptional(CalendarDate),
  existsUntil: z.exactOptional(CalendarDate),
  source: Id,
});
export type PackRegion = z.infer<typeof PackRegion>;

/** In which region a place lay, and when: borders move, places do not. */
export const RegionMembership = z.strictObject({
  id: Id,
  region: Id,
  from: z.exactOptional(CalendarDate),
  until: z.exactOptional(CalendarDate),
});
export type RegionMembership = z.infer<typeof RegionMembership>;

/** A town, a village or a school, by an id that stays; names and regions are dated. */
export const PackPlace = z.strictObject({
  id: Id,
  kind: z.enum(['city', 'town', 'village', 'district', 'school']),
  names: z.array(DatedName),
  aliases: z.array(z.string()),
  /** Degrees north and east. */
  coordinates: z.exactOptional(
    z.strictObject({
      latitude: z.number().check(z.gte(-90), z.lte(90)),
      longitude: z.number().check(z.gte(-180), z.lte(180)),
    }),
  ),
  regions: z.array(RegionMembership),
  source: Id,
});
export type PackPlace = z.infer<typeof PackPlace>;

/** A part of a school year in which lessons are taught. */
export const PackTerm = z.strictObject({
  id: Id,
  name: LocalisedText,
  startsOn: CalendarDate,
  endsOn: CalendarDate,
});
export type PackTerm = z.infer<typeof PackTerm>;

/** One school year as it was published; a revised year is another fact about the same `year`. */
export const AcademicYearFact = z.strictObject({
  id: Id,
  /** For example `2019-20`. */
  year: z.string().check(z.regex(/^\d{4}(?:-\d{2})?$/)),
  programmeYear: z.strictObject({ startsOn: CalendarDate, endsOn: CalendarDate }),
  terms: z.array(PackTerm),
  ...provenance,
});
export type AcademicYearFact = z.infer<typeof AcademicYearFact>;

/** A public holiday: every year on the same day, or on one day that was announced for one year. */
export const HolidayFact = z.strictObject({
  id: Id,
  name: LocalisedText,
  when: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('yearly'),
      month: z.int().check(z.gte(1), z.lte(12)),
      day: z.int().check(z.gte(1), z.lte(31)),
      from: z.exactOptional(CalendarDate),
      until: z.exactOptional(CalendarDate),
    }),
    z.strictObject({ kind: z.literal('once'), on: CalendarDate }),
  ]),
  /** Whether another day is given when it falls on a day of rest. */
  substituted: z.boolean(),
  ...provenance,
});
export type HolidayFact = z.infer<typeof HolidayFact>;

/** A government's exchange: `to` becomes a day off, and people work on `from` instead. */
export const TransferFact = z.strictObject({
  id: Id,
  name: LocalisedText,
  from: CalendarDate,
  to: CalendarDate,
  /** The working weeks it applies to; all of those in which `from` was a day off, if absent. */
  workingWeeks: z.exactOptional(z.array(Id)),
  ...provenance,
});
export type TransferFact = z.infer<typeof TransferFact>;

/** Days on which schools were, or will be, closed beyond the ordinary calendar. */
export const ClosureFact = z.strictObject({
  id: Id,
  startsOn: CalendarDate,
  endsOn: CalendarDate,
  closes: z.enum(['in-person', 'all']),
  regions: z.exactOptional(z.array(Id)),
  schools: z.exactOptional(z.array(Id)),
  note: LocalisedText,
  ...provenance,
});
export type ClosureFact = z.infer<typeof ClosureFact>;

/** Days that are allowed but better avoided. */
export const SoftPeriodFact = z.strictObject({
  id: Id,
  kind: z.enum(['fasting-month', 'exam-week', 'half-day', 'other']),
  name: LocalisedText,
  startsOn: CalendarDate,
  endsOn: CalendarDate,
  ...provenance,
});
export type SoftPeriodFact = z.infer<typeof SoftPeriodFact>;

/** A word of the programme in the country's languages. */
export const VocabularyEntry = z.strictObject({
  id: Id,
  name: LocalisedText,
  /** `draft` until a native facilitator has read it. */
  status: z.enum(['draft', 'reviewed']),
  remark: z.exactOptional(z.string()),
});
export type VocabularyEntry = z.infer<typeof VocabularyEntry>;

/**
 * Everything a programme must know about a country, as data: languages, regions and places, school
 * years, holidays and the decrees that moved them, shifts, and the programme's own words.
 *
 * Lists hold records with an `id`, so that packs can be laid over each other. Dated facts keep what
 * was published before beside what replaced it; see `knownFacts`.
 */
export const CountryPack = z.strictObject({
  $schema: z.exactOptional(z.string()),
  id: Id,
  version: z.string(),
  country: Id,
  name: LocalisedText,
  /** IANA time zone, used only where a clock time leaves the programme. */
  timeZone: z.string(),
  languages: z.array(PackLanguage),
  workingWeeks: z.array(WorkingWeek),
  /** The id of the working week that schools have unless they say otherwise. */
  defaultWorkingWeek: Id,
  /** What the law gives for a holiday on a day of rest. */
  substitution: z.enum(['none', 'next-working-day', 'previous-working-day']),
  shifts: z.array(TeachingShift),
  regions: z.array(PackRegion),
  places: z.array(PackPlace),
  academicYears: z.array(AcademicYearFact),
  holidays: z.array(HolidayFact),
  transfers: z.array(TransferFact),
  closures: z.array(ClosureFact),
  softPeriods: z.array(SoftPeriodFact),
  vocabulary: z.array(VocabularyEntry),
  sources: z.array(PackSource),
});
export type CountryPack = z.infer<typeof CountryPack>;

/** A pack as it is written in a file: dates are plain text until they have been checked. */
export type CountryPackData = z.input<typeof CountryPack>;

/**
 * A pack written in code: its shape is checked by the compiler, its facts by `checkPack`.
 *
 * Does not parse, so that importing a pack costs nothing; read files with `readPack` instead.
 */
export function definePack(data: CountryPackData): CountryPack {
  return data as CountryPack;
}
