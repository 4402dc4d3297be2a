import { CalendarDate } from '@tldw/core';
import * as z from 'zod/mini';
import { DecidingRole } from './principle.ts';

/** How something was changed; the kinds of FRAME (Wiltsey Stirman, Baumann & Miller 2019). */
export const AdaptationNature = z.enum([
  'tailoring',
  'packaging',
  'adding',
  'removing',
  'shortening',
  'lengthening',
  'substituting',
  'reordering',
  'spreading',
  'integrating',
  'repeating',
  'loosening-structure',
  'drift',
]);
export type AdaptationNature = z.infer<typeof AdaptationNature>;

/** One change that a place made, in the fields of FRAME. */
export const Adaptation = z.object({
  id: z.string(),
  principle: z.string(),
  on: CalendarDate,
  duration: z.enum(['transient', 'lasting']),
  /** Thought out beforehand, or an answer to what happened. */
  planned: z.boolean(),
  decidedBy: z.readonly(z.array(DecidingRole)).check(z.minLength(1)),
  what: z.enum(['content', 'context', 'training-and-evaluation', 'implementation']),
  level: z.enum(['person', 'group', 'school', 'region', 'programme']),
  /** Which person, group, school or region. */
  where: z.optional(z.string()),
  nature: z.readonly(z.array(AdaptationNature)).check(z.minLength(1)),
  fidelityConsistent: z.enum(['yes', 'no', 'unclear']),
  goals: z.readonly(z.array(z.string())),
  contextReasons: z.readonly(z.array(z.string())),
  /** For a principle with bounds: the number it was changed to. */
  changedTo: z.optional(z.number()),
  evidence: z.optional(z.string()),
  reviewedBy: z.optional(DecidingRole),
  note: z.optional(z.string()),
});
export type Adaptation = z.infer<typeof Adaptation>;
