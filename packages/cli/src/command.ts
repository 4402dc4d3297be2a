import type { CalendarDate, Language, Refusal } from '@tldw/core';

/** How a command ended: 0 done, 1 refused with its reasons, 2 used wrongly. */
export type ExitCode = 0 | 1 | 2;

/** Everything a command may touch of the outside world; tests pass their own. */
export interface CommandIo {
  /** Read a whole file as UTF-8 bytes; throws {@link Misuse} when it cannot be read. */
  readonly readBytes: (path: string) => Promise<Uint8Array>;
  readonly readText: (path: string) => Promise<string>;
  /** Text is written as UTF-8, bytes as they are. */
  readonly writeFile: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Standard output: the result, and with `--json` one document and nothing else. */
  readonly out: (text: string) => void;
  /** Standard error: progress, explanations, refusals in words. */
  readonly err: (text: string) => void;
  /** How much of the work is done, for a bar on standard error; a command without numbers shows time. */
  readonly progress?: (done: number, of: number) => void;
  readonly today: CalendarDate;
  /** The version of this package, for `--version`. */
  readonly version?: string;
  /** The reader's language, from `--lang` or the environment; English if it is none of ours. */
  readonly language: Language;
}

/** One command of `tldw`, such as `plan` or `analyse`. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `tldw <command> --help` prints. */
  readonly usage: string;
  /** What `--help` prints after other words, where these choose among several uses. */
  readonly help?: (args: readonly string[]) => Promise<string>;
  readonly run: (args: readonly string[], io: CommandIo) => Promise<ExitCode>;
}

/** The command was used wrongly: an unknown option, a missing file. Ends with exit code 2. */
export class Misuse extends Error {}

/** Say why something was refused: as words on standard error, as JSON on standard output if asked. */
export function refused(
  io: CommandIo,
  refusals: readonly Refusal[],
  words: (refusal: Refusal) => string,
  json: boolean,
): ExitCode {
  for (const refusal of refusals) io.err(words(refusal));
  if (json) {
    const documents = refusals.map(({ code, params, path }) => ({
      code,
      params,
      path: path ?? [],
    }));
    io.out(JSON.stringify({ refusals: documents }, undefined, 2));
  }
  return 1;
}
