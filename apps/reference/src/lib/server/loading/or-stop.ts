import type { Refusal, Result } from '@tldw/core';
import { CannotStart } from '../cannot-start.ts';

/** The value, or the end of the start with every reason in words: nothing is loaded by halves. */
export function orStop<T, R extends Refusal>(
  result: Result<T, R>,
  words: (refusal: R) => string,
): T {
  if (result.ok) return result.value;
  throw new CannotStart(
    ['Nothing was loaded, because:', ...result.refusals.map((each) => `  ${words(each)}`)].join(
      '\n',
    ),
  );
}
