import type { CalendarDate } from '@tldw/core';
import type { ContextEvent, Episode, EvidenceKind } from './evidence.ts';

/** A success that would help: its kind, and by whom it would have to be seen. */
export interface NeededEvidence {
  readonly kind: EvidenceKind;
  /** Somebody who has already seen a success at this level, or somebody else (`another-1` …). */
  readonly by: string;
}

/** One thing that is missing for a release. */
export type Missing =
  | {
      readonly need: 'successes';
      readonly count: number;
      /** How many of them must be the teacher's own work (a rating or an artefact). */
      readonly ownWork: number;
      /** How many must come from a source not yet seen at this level. */
      readonly otherSource: number;
      readonly evidence: readonly NeededEvidence[];
    }
  | { readonly need: 'contact' }
  /** So many more pieces of work that succeed at least in part. */
  | { readonly need: 'partials'; readonly count: number }
  | { readonly need: 'time'; readonly until: CalendarDate }
  | { readonly need: 'context-closed'; readonly what: readonly ContextEvent['what'][] }
  | { readonly need: 'plan-consulted' }
  | { readonly need: 'episode'; readonly episode: Episode }
  | { readonly need: 'other-rules' };
