import { LANGUAGES, type Language } from '@tldw/core';
import { Misuse } from './command.ts';

/** The words after `--lang`, however it is written; `undefined` where it is not given. */
function asked(args: readonly string[]): string | undefined {
  const joined = args.find((arg) => arg.startsWith('--lang='));
  if (joined !== undefined) return joined.slice('--lang='.length);
  const at = args.indexOf('--lang');
  return at < 0 ? undefined : (args[at + 1] ?? '');
}

/** The reader's language: from `--lang`, else from the environment; English if it is none of ours. */
export function languageAsked(args: readonly string[], environment: string | undefined): Language {
  const spoken = asked(args) ?? environment?.slice(0, 2);
  return LANGUAGES.find((each) => each === spoken) ?? 'en';
}

/** A language that is none of ours is misuse: its reader would be answered in another. */
export function refuseOtherLanguages(args: readonly string[]): void {
  const word = asked(args);
  if (word === undefined || LANGUAGES.some((each) => each === word)) return;
  throw new Misuse(`--lang takes one of: ${LANGUAGES.join(', ')}.`);
}
