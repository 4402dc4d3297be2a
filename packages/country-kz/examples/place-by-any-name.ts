import { calendarDate } from '@tldw/core';
import { nameOn, placesCalled } from '@tldw/core/country';
import { kazakhstan } from '@tldw/country-kz';

/** The codes a name may mean. More than one: ask the person who wrote it. */
export function codesFor(name: string): string[] {
  return placesCalled(kazakhstan, name).flatMap((each) =>
    each.kind === 'region' ? [each.region.id] : [],
  );
}

/** What the capital was called on a day, in Kazakh. */
export function capitalOn(day: string): string | undefined {
  const capital = kazakhstan.places.find((place) => place.id === 'astana')!;
  return nameOn(capital, calendarDate(day))?.['kk'];
}
