import * as z from 'zod/mini';
import { CalendarDate } from './calendar-date.ts';
import { list, maybe, record, someOf, words } from './fields.ts';
import { InitiativeId, PartnerId, PersonId } from './ids.ts';
import { LanguageTag, LocalisedText } from './localised-text.ts';

/**
 * What a partner is there for. In the first programme in Kazakhstan a foundation funded, an NGO
 * implemented, a network in the United Kingdom gave its expertise and a university did the research.
 */
export const PARTNER_PARTS = [
  'funder',
  'implementing-ngo',
  'expert-partner',
  'research-partner',
  'certifying-body',
] as const;
export type PartnerPart = (typeof PARTNER_PARTS)[number];

/** An organisation that carries a part of the initiative; one partner may play several parts. */
export const Partner = record({
  id: PartnerId,
  name: LocalisedText,
  parts: someOf(z.enum(PARTNER_PARTS)),
  from: maybe(CalendarDate),
  until: maybe(CalendarDate),
  website: maybe(words(500)),
});
export type Partner = z.infer<typeof Partner>;

/**
 * The whole enterprise of several years: who carries it, who leads it, and in which languages.
 *
 * The strategy group is a list of people, not a post: in the first programme it was two people of
 * the NGO and one academic.
 */
export const Initiative = record({
  id: InitiativeId,
  name: LocalisedText,
  /** ISO 3166-1 alpha-2, or the id of a country pack. */
  country: words(40),
  startsOn: CalendarDate,
  endsOn: maybe(CalendarDate),
  languages: someOf(LanguageTag),
  partners: list(Partner),
  strategyGroup: list(PersonId),
});
export type Initiative = z.infer<typeof Initiative>;

/** The partners who play a part on a day; an end date is the last day on which they do. */
export function partnersFor(
  initiative: Initiative,
  part: PartnerPart,
  on: CalendarDate,
): readonly Partner[] {
  return initiative.partners.filter(
    (partner) =>
      partner.parts.includes(part) &&
      (partner.from === undefined || partner.from <= on) &&
      (partner.until === undefined || on <= partner.until),
  );
}
