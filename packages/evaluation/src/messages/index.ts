import type { Language } from '@tldw/core';
import type { Catalogue } from '@tldw/core/messages';
import type { HiddenBecause } from '../disclosure/hide-small-cells.ts';
import type { ResponseRefusal } from '../instruments/response.ts';
import { en } from './en.ts';
import type { EvaluationMessageParams } from './evaluation-message-params.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

/** The words for every refusal of this package, in Kazakh, Russian and English. */
export const evaluationMessages: Catalogue<EvaluationMessageParams> = { kk, ru, en };

/** Say why an answer could not be read, or why a cell is hidden and what would show it. */
export function sayEvaluation(language: Language, said: ResponseRefusal | HiddenBecause): string {
  return evaluationMessages[language][said.code](said.params as never);
}

export type { EvaluationMessageParams } from './evaluation-message-params.ts';
