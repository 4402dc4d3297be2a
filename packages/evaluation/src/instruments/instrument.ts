import * as z from 'zod/mini';

const Words = z.object({ kk: z.string(), ru: z.string(), en: z.string() });
const Id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));

/** The answers a reader may choose between, from least to most, each with its number and words. */
export const ResponseScale = z.object({
  id: Id,
  points: z.array(z.object({ value: z.int(), label: Words })).check(z.minLength(2)),
});
export type ResponseScale = Readonly<z.infer<typeof ResponseScale>>;

/** One line of a questionnaire that is answered on a response scale. */
export const RatingItem = z.object({
  kind: z.literal('rating'),
  id: Id,
  text: Words,
  responseScale: Id,
  /** Worded the other way round: agreement means less of what the scale measures. */
  isReversed: z.optional(z.boolean()),
});
export type RatingItem = Readonly<z.infer<typeof RatingItem>>;

/** A line that asks for one given answer, to see whether the questionnaire is being read. */
export const AttentionItem = z.object({
  kind: z.literal('attention'),
  id: Id,
  text: Words,
  responseScale: Id,
  expected: z.int(),
});
export type AttentionItem = Readonly<z.infer<typeof AttentionItem>>;

/** A question answered in the reader's own words. */
export const OpenItem = z.object({ kind: z.literal('open'), id: Id, text: Words });
export type OpenItem = Readonly<z.infer<typeof OpenItem>>;

/** A line of a questionnaire: rated, an attention check, or open. */
export const Item = z.discriminatedUnion('kind', [RatingItem, AttentionItem, OpenItem]);
export type Item = z.infer<typeof Item>;

/** Several items that are meant to measure one thing, and how they become one score. */
export const Scale = z.object({
  id: Id,
  construct: Id,
  title: Words,
  items: z.array(Id).check(z.minLength(1)),
  /** A score is the mean of the answered items, if at least this many were answered. */
  answersNeeded: z.int().check(z.minimum(1)),
});
export type Scale = Readonly<z.infer<typeof Scale>>;

/**
 * A questionnaire as one multilingual object: it gives the form, the printed sheet, the codebook,
 * the exports and the scores, so that they cannot drift apart.
 */
export const Instrument = z.object({
  id: Id,
  version: z.string(),
  audience: z.enum(['teacher', 'facilitator', 'school-director']),
  /** Whether anybody has shown that it measures what it says, in these languages. */
  validation: z.enum(['unvalidated-draft', 'piloted', 'validated']),
  title: Words,
  introduction: Words,
  responseScales: z.array(ResponseScale),
  items: z.array(Item),
  scales: z.array(Scale),
  /** The analysis, written down before the answers are seen. */
  declaredAnalysis: z.optional(z.object({ model: z.string(), questions: z.array(Words) })),
});
export type Instrument = Readonly<z.infer<typeof Instrument>>;

/** The rated items of one scale, in its order. */
export function ratedItemsOf(instrument: Instrument, scale: Scale): readonly RatingItem[] {
  return scale.items.flatMap((id) => {
    const item = instrument.items.find((each) => each.id === id);
    return item?.kind === 'rating' ? [item] : [];
  });
}

/** The least and the greatest number on a response scale. */
export function rangeOf(
  instrument: Instrument,
  responseScale: string,
): { least: number; most: number } {
  const values = (
    instrument.responseScales.find(({ id }) => id === responseScale)?.points ?? []
  ).map(({ value }) => value);
  if (values.length === 0)
    throw new RangeError(`${instrument.id} has no response scale "${responseScale}"`);
  return { least: Math.min(...values), most: Math.max(...values) };
}
