import type { Language } from '@tldw/core';
import { sayPlainly, sayWarning } from '@tldw/evaluation/messages';
import type { ModelProblemCode, ModelWarning } from '@tldw/evaluation/statistics';
import type { Params } from './sem-phrases.ts';
import { MODEL_PROBLEMS } from './sem-problem-words.ts';
import { MODEL_WARNINGS } from './sem-warning-words.ts';

/** Why a model was refused, in the reader's language; `undefined` for a code that is none of a model. */
export function modelProblemWords(
  code: string,
  params: Params,
  language: Language,
): string | undefined {
  return Object.hasOwn(MODEL_PROBLEMS, code)
    ? MODEL_PROBLEMS[code as ModelProblemCode][language](params)
    : undefined;
}

/** Why a model was refused, in the reader's language. */
export function problemWords(code: string, params: Params, language: Language): string {
  return modelProblemWords(code, params, language) ?? sayPlainly({ code, params });
}

/** What a reader of the numbers must know, in the reader's language. */
export function warningWords(code: string, params: Params, language: Language): string {
  if (Object.hasOwn(MODEL_WARNINGS, code)) {
    return MODEL_WARNINGS[code as ModelWarning['code']][language](params);
  }
  return sayWarning(language, { code, params }) ?? sayPlainly({ code, params });
}
