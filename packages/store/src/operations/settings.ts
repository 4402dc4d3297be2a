import { eq } from 'drizzle-orm';
import { accept, type Language, type Result } from '@tldw/core';
import { notFound, type Work } from '../desk.ts';
import type { StoreRefusal } from '../refusals.ts';
import { person } from '../schema/roster.ts';

/** Choose the language one reads in. */
export async function setLanguage(
  work: Work,
  language: Language,
): Promise<Result<void, StoreRefusal>> {
  const changed = await work.db
    .update(person)
    .set({ language })
    .where(eq(person.id, work.me))
    .returning({ id: person.id });
  return changed.length === 0 ? notFound('person') : accept(undefined);
}
