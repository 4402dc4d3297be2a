// A number of one or two digits is a day, a count or a measure; a year goes with the word for it.
const COUNTED =
  /(?<=№|No\.) (?=\d)|(?<=(?<!\d)\d{1,2}) (?=\p{L})|(?<=\d{4}) (?=года|ж\.)|(?<=\d{4}\sж\.) (?=\d)/gu;

// A dash and three dots stay with what is before them, a dot in the middle with what comes after it.
const SIGNS = /(?<=\S) (?=[—…])|(?<=(?:^|\s)·) (?=\S)/gu;

// A browser ends lines after a dash; an invisible sign behind it keeps "4–5" and "10:00–12:00" whole.
const RANGE = /(?<=\d)–(?=\d)/gu;

// The same sign behind a hyphen, where one side of it is too short for a line: «кого-то», «5-топтық».
const HYPHEN =
  /(?<=\p{L})-(?=(?:то|нибудь|либо|ақ)(?!\p{L}))|(?<=(?<![\p{L}\d-])\d{1,2})-(?=\p{Script=Cyrillic})/gu;

/**
 * Words of which no line may end between a number and what it counts: "7 October", "45 min", "№ 3".
 * The blanks themselves are made unbreakable, so that it holds in print and in a list of choices too.
 * Texts inside of lists and records, and those that functions give, are held together as well.
 */
export function heldTogether<T>(said: T): T {
  if (typeof said === 'string')
    return said
      .replaceAll(COUNTED, '\u00a0')
      .replaceAll(SIGNS, '\u00a0')
      .replaceAll(RANGE, '–\u2060')
      .replaceAll(HYPHEN, '-\u2060') as T;
  if (typeof said === 'function')
    return ((...given: unknown[]) =>
      heldTogether((said as (...all: unknown[]) => unknown)(...given))) as T;
  if (Array.isArray(said)) return said.map((each: unknown) => heldTogether(each)) as T;
  if (typeof said !== 'object' || said === null) return said;
  return Object.fromEntries(
    Object.entries(said).map(([key, value]) => [key, heldTogether(value as unknown)]),
  ) as T;
}
