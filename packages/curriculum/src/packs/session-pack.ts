import { LocalisedText } from '@tldw/core';
import * as z from 'zod/mini';
import type { InThreeLanguages } from './pack-text.ts';

const texts = z.readonly(z.array(LocalisedText));
const ids = z.readonly(z.array(z.string()));

/** The six sides of facilitation (Heron) on which what happens in a session can be noticed. */
export const PackDimension = z.enum([
  'planning',
  'meaning',
  'confronting',
  'feeling',
  'structuring',
  'valuing',
]);
export type PackDimension = z.infer<typeof PackDimension>;

/** One part of a meeting: how long, what happens, and words the facilitator might borrow. */
export const PackActivity = z.object({
  id: z.string(),
  minutes: z.int().check(z.positive()),
  title: LocalisedText,
  whatHappens: LocalisedText,
  /** An invitation in everyday words; the facilitator's own are better. */
  youMightSay: z.optional(LocalisedText),
  tools: z.optional(ids),
  vignettes: z.optional(ids),
});
export type PackActivity = z.infer<typeof PackActivity>;

/** Everything needed to hold one meeting: the facilitator's guide and the tools that go with it. */
export const SessionPack = z.object({
  id: z.string(),
  version: z.int().check(z.positive()),
  kind: z.enum(['group-session', 'tutorial', 'network-event', 'conference']),
  /** Its place among its kind: the third tutorial has sequence 3. */
  sequence: z.int().check(z.positive()),
  /** Whole length in minutes; the activities' minutes add up to it. */
  minutes: z.int().check(z.positive()),
  title: LocalisedText,
  purpose: LocalisedText,
  /** What participants leave with. */
  output: LocalisedText,
  prepare: texts,
  materials: texts,
  activities: z.readonly(z.array(PackActivity)),
  notice: z.readonly(z.array(z.object({ dimension: PackDimension, text: LocalisedText }))),
  ifTimeIsShort: LocalisedText,
  online: LocalisedText,
  afterwards: texts,
});
export type SessionPack = z.infer<typeof SessionPack>;

/** A session pack as we ship it: every text in Kazakh, Russian and English. */
export type TrilingualSessionPack = InThreeLanguages<SessionPack>;

/** How many minutes the activities take together. */
export function activityMinutes(pack: Pick<SessionPack, 'activities'>): number {
  return pack.activities.reduce((sum, activity) => sum + activity.minutes, 0);
}

/** The tools a pack uses, each once, in the order in which they are first needed. */
export function toolsOf(pack: Pick<SessionPack, 'activities'>): readonly string[] {
  return [...new Set(pack.activities.flatMap((activity) => activity.tools ?? []))];
}

/** The vignettes a pack suggests, each once, in the order in which they are first needed. */
export function vignettesOf(pack: Pick<SessionPack, 'activities'>): readonly string[] {
  return [...new Set(pack.activities.flatMap((activity) => activity.vignettes ?? []))];
}
