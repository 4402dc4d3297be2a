import { LocalisedText } from '@tldw/core';
import * as z from 'zod/mini';
import type { InThreeLanguages } from './pack-text.ts';

/**
 * A short story of practice, read together to open a conversation. It has no moral;
 * the questions after it belong to the readers. All people and schools in ours are invented.
 */
export const Vignette = z.object({
  id: z.string(),
  version: z.int().check(z.positive()),
  setting: z.enum(['rural', 'small-town', 'city']),
  title: LocalisedText,
  story: z.readonly(z.array(LocalisedText)),
  questions: z.readonly(z.array(LocalisedText)),
});
export type Vignette = z.infer<typeof Vignette>;

/** A vignette as we ship it: every text in Kazakh, Russian and English. */
export type TrilingualVignette = InThreeLanguages<Vignette>;
