import type { LocalisedText } from '@tldw/core';
import type { SheetBlock } from '@tldw/curriculum/packs';

/** A block of a sheet whose every text is words of one language. */
export type ReadBlock = InWords<SheetBlock>;
type InWords<T> = T extends LocalisedText
  ? string extends keyof T
    ? string
    : { readonly [Key in keyof T]: InWords<T[Key]> }
  : T extends readonly (infer Item)[]
    ? readonly InWords<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: InWords<T[Key]> }
      : T;

const WRITTEN_ON = ['name-and-date', 'ask', 'tick', 'scale', 'grid'] as const;

/** A block that somebody fills in by hand. */
export type WritingBlock = Extract<ReadBlock, { readonly kind: (typeof WRITTEN_ON)[number] }>;

/** Whether a block is filled in by hand: in two languages it still has one place to write. */
export function isToWriteOn(block: ReadBlock): block is WritingBlock {
  return WRITTEN_ON.some((kind) => kind === block.kind);
}
