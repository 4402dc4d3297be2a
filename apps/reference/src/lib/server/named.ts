import {
  nameOn,
  textIn,
  type CalendarDate,
  type Language,
  type LocalisedText,
  type Region,
  type School,
  type SchoolGroup,
} from '@tldw/core';
import { heldTogether } from '../held-together.ts';

/** A text as it was written in the reader's language, or in another one rather than nothing. */
export function writtenIn(text: LocalisedText | undefined, language: Language): string {
  return (text && textIn(text, language)?.text) ?? '';
}

/** The same to be read on a page, where no line ends in “№”. */
export function inLanguage(text: LocalisedText | undefined, language: Language): string {
  return heldTogether(writtenIn(text, language));
}

/** A region's name on a day in the reader's language: Astana was Nur-Sultan in 2020. */
export function regionName(region: Region, on: CalendarDate, language: Language): string {
  return inLanguage(nameOn(region.names, on), language) || region.id;
}

/** A group's name: of its school where it has one school, otherwise the group's own. */
export function groupName(
  group: SchoolGroup,
  school: School | undefined,
  language: Language,
): string {
  const ownSchool = group.form === 'one-school' ? inLanguage(school?.name, language) : '';
  return ownSchool || group.name;
}
