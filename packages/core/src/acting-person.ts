import type { PersonId } from './ids.ts';
import type { Role } from './person.ts';

/**
 * Somebody doing something in one of their roles: a deputy who leads a group acts as facilitator
 * there, and as teacher in their own project.
 */
export interface ActingPerson<As extends Role = Role> {
  readonly role: As;
  readonly person: PersonId;
}

/** Whoever leads a development project, whatever their post: the only one who may decide about it. */
export type TheTeacher = ActingPerson<'teacher'>;
