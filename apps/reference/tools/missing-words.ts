const LANGUAGES = ['kk', 'ru', 'en'] as const;

/** The words of one part of the app, by language. */
export type Said = Readonly<Record<(typeof LANGUAGES)[number], object>>;

/** Whether something that a file of words exports is a part's words in every language. */
export function isSaid(exported: unknown): exported is Said {
  return (
    typeof exported === 'object' &&
    exported !== null &&
    LANGUAGES.every((language) => language in exported)
  );
}

/** What one language says and another does not, or says with nothing; each as `ru: todo.none`. */
export function missingWords(said: Said): readonly string[] {
  const keys = Object.fromEntries(
    LANGUAGES.map((language) => [language, keysOf(said[language])]),
  ) as Record<(typeof LANGUAGES)[number], ReadonlySet<string>>;
  const everything = new Set(LANGUAGES.flatMap((language) => [...keys[language]]));
  return LANGUAGES.flatMap((language) =>
    [...everything].filter((key) => !keys[language].has(key)).map((key) => `${language}: ${key}`),
  );
}

function keysOf(value: object, path = ''): ReadonlySet<string> {
  return new Set(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
      if (typeof inner === 'object' && inner !== null) return [...keysOf(inner, `${path}${key}.`)];
      return inner === undefined || inner === '' ? [] : [path + key];
    }),
  );
}
