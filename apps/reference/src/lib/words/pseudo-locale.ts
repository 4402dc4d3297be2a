const ACCENTED: Readonly<Record<string, string>> = {
  ...{ a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', y: 'ý', n: 'ñ', c: 'ç', s: 'š', z: 'ž' },
  ...{ A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú', Y: 'Ý', N: 'Ñ', C: 'Ç', S: 'Š', Z: 'Ž' },
};

/**
 * Words as a language that nobody speaks: in double brackets, with accents, and a third longer, as
 * Kazakh often is. What stands on a page without brackets was written into the page; what runs out of
 * its place would do so in Kazakh. `TLDW_PSEUDO_LOCALE=1 pnpm start` shows it in place of English.
 */
export function pseudo<W>(said: W): W {
  if (typeof said === 'string') return lengthened(said) as W;
  if (typeof said === 'function') {
    return ((...given: unknown[]) =>
      pseudo((said as (...all: unknown[]) => unknown)(...given))) as W;
  }
  if (Array.isArray(said)) return said.map((each: unknown) => pseudo(each)) as W;
  if (typeof said === 'object' && said !== null) {
    return Object.fromEntries(
      Object.entries(said).map(([key, value]) => [key, pseudo(value)]),
    ) as W;
  }
  return said;
}

function lengthened(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  const letters = text.replaceAll(/[a-z]/gi, (letter) => ACCENTED[letter] ?? letter);
  return `⟦${letters}${' ~'.repeat(Math.ceil(text.length / 6))}⟧`;
}
