/**
 * The beginning of a text, of at most so many characters, that ends with a whole word. Three dots say
 * that more follows, except where a sentence ends there anyway.
 */
export function shortenedAtWord(text: string, most: number): string {
  const whole = text.trim();
  if (whole.length <= most) return whole;
  const beginning = whole.slice(0, most + 1);
  const end = beginning.search(/\s\S*$/u);
  const words = end > 0 ? beginning.slice(0, end).trimEnd() : whole.slice(0, most);
  return /[.!?…]$/u.test(words) ? words : `${words.replace(/[\s,;:—–-]+$/u, '')}…`;
}
