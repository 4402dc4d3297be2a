import { LocalisedText } from '@tldw/core';
import * as z from 'zod/mini';

/** Who may decide on a change. */
export const DecidingRole = z.enum([
  'teacher',
  'facilitator',
  'group',
  'school-director',
  'regional-coordinator',
  'strategy-group',
]);
export type DecidingRole = z.infer<typeof DecidingRole>;

/**
 * One thing that makes the programme what it is, or one thing that a place may shape.
 *
 * What is core is itself a judgement: it has a version, a rationale, the grade of evidence
 * behind it, and somebody who may decide to change it.
 */
export const Principle = z.object({
  id: z.string(),
  version: z.int().check(z.positive()),
  kind: z.enum(['core', 'adaptable', 'local']),
  words: LocalisedText,
  rationale: LocalisedText,
  /** `stated` in the programme's own texts, `consistent` over all its sites, `design` our own judgement. */
  evidenceGrade: z.enum(['stated', 'consistent', 'design']),
  decidedBy: DecidingRole,
  /** Its weight in the content measure; core principles weigh alike unless somebody decides otherwise. */
  weight: z.number().check(z.positive()),
  /** For what can be counted: how few and how many still are the programme. */
  bounds: z.optional(z.object({ min: z.number(), max: z.number(), unit: z.string() })),
  /** How far the idea has travelled into the place (Phillips & Ochs 2004). */
  transferStage: z.enum(['attraction', 'decision', 'implementation', 'internalisation']),
});
export type Principle = z.infer<typeof Principle>;
