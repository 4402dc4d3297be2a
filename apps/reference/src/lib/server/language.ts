import type { Language } from '@tldw/core';
import { OFFERED } from '#lib/languages.ts';

/** The cookie that remembers the language of somebody who is not signed in. */
export const LANGUAGE_COOKIE = 'tldw-language';

/** The first offered language that a setting, a cookie or the browser asks for; the first of all otherwise. */
export function chooseLanguage(
  own: string | undefined,
  cookie: string | undefined,
  acceptLanguage: string | null,
  offered: typeof OFFERED = OFFERED,
): Language {
  return (
    ours(own, offered) ??
    ours(cookie, offered) ??
    fromBrowser(acceptLanguage, offered) ??
    offered[0]
  );
}

/** The text as one of the languages that are offered, or nothing. */
export function ours(
  tag: string | undefined,
  offered: readonly Language[] = OFFERED,
): Language | undefined {
  return offered.find((language) => language === tag);
}

// `ru-RU,ru;q=0.9,en;q=0.8`: weights order the wishes, the region does not matter to us.
function fromBrowser(header: string | null, offered: readonly Language[]): Language | undefined {
  const wishes = (header ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const weight = parameters
        .find((each) => each.trim().startsWith('q='))
        ?.trim()
        .slice(2);
      return {
        tag: tag.slice(0, 2).toLowerCase(),
        weight: weight === undefined ? 1 : Number(weight),
      };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of wishes) {
    const language = ours(tag, offered);
    if (language) return language;
  }
  return undefined;
}
