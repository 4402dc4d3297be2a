import { LocalisedText } from '@tldw/core';
import * as z from 'zod/mini';
import type { InThreeLanguages } from './pack-text.ts';

/** How much a tool holds the hand: `guided` with examples, `light` with prompts, `blank` with space. */
export const TOOL_FORMS = ['guided', 'light', 'blank'] as const;
export const ToolFormName = z.enum(TOOL_FORMS);
export type ToolFormName = z.infer<typeof ToolFormName>;

const texts = z.readonly(z.array(LocalisedText));
const count = z.int().check(z.nonnegative());

/** One thing on a sheet: words to read, a question with lines, boxes to tick, a table, a scale, steps. */
export const ToolBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('words'), text: LocalisedText }),
  z.object({
    kind: z.literal('ask'),
    prompt: LocalisedText,
    help: z.optional(LocalisedText),
    example: z.optional(LocalisedText),
    lines: count,
  }),
  z.object({ kind: z.literal('tick'), prompt: LocalisedText, options: texts }),
  z.object({
    kind: z.literal('grid'),
    prompt: z.optional(LocalisedText),
    columns: texts,
    /** Words of the first column, row by row; the other cells are left to write in. */
    rows: texts,
    emptyRows: count,
  }),
  z.object({
    kind: z.literal('scale'),
    prompt: LocalisedText,
    from: LocalisedText,
    to: LocalisedText,
    points: z.int().check(z.minimum(2), z.maximum(10)),
    statements: texts,
  }),
  z.object({
    kind: z.literal('steps'),
    steps: z.readonly(
      z.array(z.object({ minutes: z.optional(z.int().check(z.positive())), text: LocalisedText })),
    ),
  }),
]);
export type ToolBlock = z.infer<typeof ToolBlock>;

/** A participants' tool: one sheet in three forms, from much support to an almost empty page. */
export const Tool = z.object({
  id: z.string(),
  /** Raised by whoever changes the source text; a translation remembers the version it was made from. */
  version: z.int().check(z.positive()),
  title: LocalisedText,
  purpose: LocalisedText,
  forms: z.object({
    guided: z.readonly(z.array(ToolBlock)),
    light: z.readonly(z.array(ToolBlock)),
    blank: z.readonly(z.array(ToolBlock)),
  }),
});
export type Tool = z.infer<typeof Tool>;

/** A tool as we ship it: every text in Kazakh, Russian and English. */
export type TrilingualTool = InThreeLanguages<Tool>;
