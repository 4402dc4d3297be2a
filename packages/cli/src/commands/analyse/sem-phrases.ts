import type { Language } from '@tldw/core';

/** What a sentence about a model is filled with. */
export type Params = Readonly<Record<string, unknown>>;
/** A sentence about a model in every language. */
export type Words = Readonly<Record<Language, (params: Params) => string>>;

/** A value inside a sentence. */
export const say = (value: unknown): string =>
  Array.isArray(value) ? value.map(say).join(', ') : String(value);
export const groupEn = (p: Params): string =>
  p.group === undefined ? '' : ` in group "${say(p.group)}"`;
export const groupRu = (p: Params): string =>
  p.group === undefined ? '' : ` в группе «${say(p.group)}»`;
export const groupKk = (p: Params): string =>
  p.group === undefined ? '' : ` «${say(p.group)}» тобында`;
export const namesEn = (p: Params): string =>
  Array.isArray(p.names) && p.names.length > 0 ? ` Look at: ${say(p.names)}.` : '';
export const namesRu = (p: Params): string =>
  Array.isArray(p.names) && p.names.length > 0 ? ` Посмотрите на: ${say(p.names)}.` : '';
export const namesKk = (p: Params): string =>
  Array.isArray(p.names) && p.names.length > 0 ? ` Мыналарды қараңыз: ${say(p.names)}.` : '';
