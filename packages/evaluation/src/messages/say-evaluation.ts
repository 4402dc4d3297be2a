import type { Language } from '@tldw/core';
import type { Catalogue } from '@tldw/core/messages';
import { en } from './en.ts';
import type { EvaluationMessageParams } from './evaluation-message-params.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

/** The words for every refusal of this package, in Kazakh, Russian and English. */
export const evaluationMessages: Catalogue<EvaluationMessageParams> = { kk, ru, en };

/** A code of this package with the facts behind it. */
export type EvaluationSaid = {
  [Code in keyof EvaluationMessageParams]: {
    readonly code: Code;
    readonly params: EvaluationMessageParams[Code];
  };
}[keyof EvaluationMessageParams];

/** Say why something was refused, or why a cell is hidden and what would show it. */
export function sayEvaluation(language: Language, said: EvaluationSaid): string {
  return evaluationMessages[language][said.code](said.params as never);
}
