import * as z from 'zod/mini';

/** A time of day, `HH:MM`. */
export const TimeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
export type TimeOfDay = z.infer<typeof TimeOfDay>;

/**
 * A school group as far as the planner cares: where it is, when it can meet, who facilitates it.
 *
 * Two groups with a facilitator in common never meet at the same time.
 */
export const PlannableGroup = z.object({
  id: z.string().check(z.minLength(1)),
  school: z.string(),
  region: z.string().check(z.minLength(1)),
  /** Days of the week on which the group can meet, 1 = Monday … 7 = Sunday. */
  weekdays: z.array(z.int().check(z.minimum(1), z.maximum(7))),
  startsAt: TimeOfDay,
  endsAt: TimeOfDay,
  /** The shift in which most of the group teaches, as the school writes it. */
  shift: z.string(),
  facilitators: z.array(z.string()),
  /** Ids or names, if the file lists them. */
  participants: z.array(z.string()),
  /** How many take part, whether listed or only counted. */
  participantCount: z.int().check(z.minimum(0)),
});
export type PlannableGroup = z.infer<typeof PlannableGroup>;
