import { eq } from 'drizzle-orm';
import { accept, type CalendarDate, type Result } from '@tldw/core';
import { notFound, type Work } from '../desk.ts';
import type { StoreRefusal } from '../refusals.ts';
import { person, personContact } from '../schema/roster.ts';

/** How to reach somebody, as they wrote it themselves. */
export interface Contact {
  readonly phone?: string;
  readonly email?: string;
  /** When and how it is best. */
  readonly note?: string;
}

/**
 * With whom one shares it: with those who facilitate one's group, or with those one works with as a
 * facilitator, which are the people of one's groups and whoever leads the school where these meet.
 */
export type ContactAudience = 'facilitators' | 'groups';

/** One's own contact, with whom it is shared, and since when one has agreed to that. */
export interface MyContact {
  readonly contact: Contact;
  readonly sharedWith: readonly ContactAudience[];
  /** Missing where a roster brought it along and its owner has not looked at it yet. */
  readonly agreedOn?: CalendarDate;
}

/** A contact to keep in place of the one before. */
export interface ContactToKeep {
  readonly contact: Contact;
  readonly sharedWith: readonly ContactAudience[];
  readonly on: CalendarDate;
}

/** How somebody can be reached, for those whom they agreed to let know. */
export interface WayToReach {
  readonly person: string;
  readonly contact: Contact;
}

type ContactDocument = Contact & { readonly agreedOn?: CalendarDate };

const AUDIENCES: Readonly<Record<string, readonly ContactAudience[]>> = {
  nobody: [],
  facilitators: ['facilitators'],
  groups: ['groups'],
  both: ['facilitators', 'groups'],
};

/** How I said I can be reached, and with whom I share it. */
export async function readMyContact(work: Work): Promise<MyContact> {
  const [row] = await work.db
    .select({ shared: personContact.shared, document: personContact.document })
    .from(personContact)
    .where(eq(personContact.personId, work.me));
  const { agreedOn, ...contact } = (row?.document ?? {}) as ContactDocument;
  return {
    contact,
    sharedWith: AUDIENCES[row?.shared ?? 'nobody'] ?? [],
    ...(agreedOn === undefined ? {} : { agreedOn }),
  };
}

/** Say how I can be reached and with whom I share it; with nothing in it, nothing is kept or shared. */
export async function keepMyContact(
  work: Work,
  { contact, sharedWith, on }: ContactToKeep,
): Promise<Result<void, StoreRefusal>> {
  const [me] = await work.db
    .select({ regionId: person.regionId, schoolId: person.schoolId })
    .from(person)
    .where(eq(person.id, work.me));
  if (!me) return notFound('contact');
  const isEmpty = Object.keys(contact).length === 0;
  const [shared = 'nobody'] =
    Object.entries(AUDIENCES).find(
      ([, audiences]) =>
        !isEmpty &&
        audiences.length === new Set(sharedWith).size &&
        audiences.every((each) => sharedWith.includes(each)),
    ) ?? [];
  const document: ContactDocument = isEmpty ? {} : { ...contact, agreedOn: on };
  await work.db
    .insert(personContact)
    .values({ personId: work.me, ...me, shared, document })
    .onConflictDoUpdate({ target: personContact.personId, set: { shared, document } });
  return accept(undefined);
}

/**
 * How these people can be reached, as far as they let me know.
 *
 * What a roster brought along is shown to nobody, those whom the fence lets read it among them, until
 * its owner has seen who reads it and kept it. Of oneself one is told what one's groups are told.
 */
export async function waysToReach(
  work: Work,
  people: readonly string[],
): Promise<readonly WayToReach[]> {
  if (people.length === 0) return [];
  return work.rows<WayToReach>(
    `select person_id as person, document - 'agreedOn' as contact from tldw.person_contact
     where person_id = any($1) and document ? 'agreedOn'
       and (person_id <> $2 or shared in ('groups', 'both'))
     order by person_id`,
    [[...new Set(people)], work.me],
  );
}
