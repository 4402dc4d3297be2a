import type { Language } from '@tldw/core';
import { CORE_MESSAGES, say, type CoreParams } from '@tldw/core/messages';
import type { RefusalOf } from '@tldw/core';
import type { RosterRefusal } from '@tldw/core/roster';
import type { EvidenceRefusal } from '@tldw/scaffolding';
import { SCAFFOLDING_MESSAGES } from '@tldw/scaffolding/messages';
import type { StoreRefusal } from '@tldw/store';
import { storeMessages } from '@tldw/store/messages';
import { heldTogether } from '#lib/held-together.ts';

/** Why the store refused, in words. */
export function sayStore(language: Language, refusal: StoreRefusal): string {
  return heldTogether(say(storeMessages, language, refusal));
}

/** Why core refused, in words. */
export function sayCore(language: Language, refusal: RefusalOf<CoreParams>): string {
  return heldTogether(say(CORE_MESSAGES, language, refusal));
}

/** A wrong cell of a roster: where it is, and what is wrong with it. */
export function sayRoster(language: Language, refusal: RosterRefusal): string {
  const { path = [] } = refusal;
  return [path.join(' › '), say(CORE_MESSAGES, language, refusal)].filter(Boolean).join(': ');
}

/** What is wrong with a line of the log of what was noticed. */
export function sayEvidence(language: Language, refusal: EvidenceRefusal): string {
  return say(SCAFFOLDING_MESSAGES, language, refusal);
}
