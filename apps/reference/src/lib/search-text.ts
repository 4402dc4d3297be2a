// Who has no Kazakh keyboard writes the nearest Russian letter.
const NEAREST: Readonly<Record<string, string>> = {
  ...{ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ё: 'е' },
};

/** A text as it is compared in a search: small letters, one blank between words, no accents of Latin. */
export function searchable(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}\u2060]+/gu, ' ')
    .trim();
}

/** The same with each Kazakh letter as the Russian letter that is written in its stead. */
export function withoutKazakhLetters(text: string): string {
  return searchable(text).replaceAll(/./gu, (letter) => NEAREST[letter] ?? letter);
}

// мектеп – мектебі, білік – білігі, дерек – дерегі: a Kazakh word changes its last letter as it grows.
const SOFTENED: Readonly<Record<string, string>> = { п: 'б', к: 'г' };

/**
 * How well a text answers what somebody looks for: 2 with their own letters, 1 when Kazakh letters
 * were written as Russian ones or the word stands in another form, 0 not at all. Every word asked for
 * must begin a word of the text.
 */
export function matchOf(text: string, asked: string): 0 | 1 | 2 {
  if (beginsWords(searchable(text), searchable(asked))) return 2;
  const parts = withoutKazakhLetters(asked);
  return beginsWords(withoutKazakhLetters(text), parts, softened) ? 1 : 0;
}

function beginsWords(
  text: string,
  asked: string,
  otherForm: (part: string) => string = (part) => part,
): boolean {
  const words = text.split(' ');
  const begins = (part: string) =>
    words.some((word) => word.startsWith(part) || word.startsWith(otherForm(part)));
  return asked !== '' && asked.split(' ').every(begins);
}

function softened(part: string): string {
  const last = part.at(-1) ?? '';
  return part.slice(0, -1) + (SOFTENED[last] ?? last);
}
