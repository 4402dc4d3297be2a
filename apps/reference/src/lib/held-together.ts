// A number of one or two digits is a day, a count or a measure; a year goes with the word for it.
const TOGETHER = /(?<=№|No\.) (?=\d)|(?<=(?<!\d)\d{1,2}) (?=\p{L})|(?<=\d{4}) (?=года|ж\.)/gu;

// A browser ends lines after a dash; an invisible sign behind it keeps "4–5" and "10:00–12:00" whole.
const RANGE = /(?<=\d)–(?=\d)/gu;

/**
 * Words of which no line may end between a number and what it counts: "7 October", "45 min", "№ 3".
 * The blanks themselves are made unbreakable, so that it holds in print and in a list of choices too.
 * Texts inside of lists and records are held together as well.
 */
export function heldTogether<T>(said: T): T {
  if (typeof said === 'string')
    return said.replaceAll(TOGETHER, '\u00a0').replaceAll(RANGE, '–\u2060') as T;
  if (Array.isArray(said)) return said.map((each: unknown) => heldTogether(each)) as T;
  if (typeof said !== 'object' || said === null) return said;
  return Object.fromEntries(
    Object.entries(said).map(([key, value]) => [key, heldTogether(value as unknown)]),
  ) as T;
}
