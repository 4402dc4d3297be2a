import type { Language } from '@tldw/core';

/**
 * Names in the order of the reader's alphabet: in Kazakh Ә stands after А, Ғ after Г, Қ after К, Ң
 * after Н, Ө after О, Ұ and Ү after У, Һ after Х, and І after Ы. Numbers count: No. 9 before No. 10.
 */
export function sortByName<T>(
  list: readonly T[],
  nameOf: (item: T) => string,
  language: Language,
): T[] {
  const order = new Intl.Collator(language, { numeric: true });
  return list.toSorted((a, b) => order.compare(nameOf(a), nameOf(b)));
}
