import type { LocalisedText } from '@tldw/core';

/** How what people say relates to what the figures say about the same topic. */
export const RELATIONS = ['confirms', 'expands', 'disagrees', 'silent'] as const;
export type Relation = (typeof RELATIONS)[number];

/**
 * One row of a joint display: figures and voices about one topic side by side, how they relate, and
 * what follows from both. The layout of mixed-methods research; its words are the evaluators' own.
 */
export interface JointDisplayRow {
  readonly topic: LocalisedText;
  readonly figures: LocalisedText;
  readonly theme: LocalisedText;
  /** Words of a person who agreed to be quoted, without anything that identifies them. */
  readonly quote?: LocalisedText;
  readonly relation: Relation;
  readonly together: LocalisedText;
}
