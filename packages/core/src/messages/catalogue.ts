import type { Language } from '../localised-text.ts';
import type { RefusalOf } from '../result.ts';

/**
 * The words for every code of a package in one language.
 *
 * `Params` maps each code to its parameters, so a missing code or a wrong parameter does not compile.
 */
export type Messages<Params extends Record<string, object>> = {
  readonly [Code in keyof Params]: (params: Params[Code]) => string;
};

/** The same words in Kazakh, Russian and English. */
export type Catalogue<Params extends Record<string, object>> = Readonly<
  Record<Language, Messages<Params>>
>;

/** Say a code with its parameters in a language. */
export function say<Params extends Record<string, object>>(
  catalogue: Catalogue<Params>,
  language: Language,
  refusal: RefusalOf<Params>,
): string {
  // The type of `refusal` pairs each code with its parameters; the compiler loses the pairing here.
  const words = catalogue[language][refusal.code] as (params: object) => string;
  return words(refusal.params);
}

/** The forms a counted noun takes; Russian needs one, few and many, Kazakh and English one and other. */
export interface PluralForms {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

// Reading a language's rule takes longer than using it a thousand times.
const rules = new Map<string, Intl.PluralRules>();

/** The form of a noun that goes with a number, by the language's own plural rule (CLDR). */
export function plural(language: string, count: number, forms: PluralForms): string {
  let rule = rules.get(language);
  if (!rule) {
    rule = new Intl.PluralRules(language);
    rules.set(language, rule);
  }
  const category = rule.select(count);
  return (
    (category === 'few' || category === 'many' || category === 'one'
      ? forms[category]
      : undefined) ?? forms.other
  );
}
