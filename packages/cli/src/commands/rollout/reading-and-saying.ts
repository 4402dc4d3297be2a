import { parseArgs } from 'node:util';
import type { Language, Refusal, RefusalOf } from '@tldw/core';
import { say } from '@tldw/core/messages';
import { rolloutMessages, type RolloutMessageParams } from '@tldw/curriculum/rollout';
import { Misuse } from '../../command.ts';

/** Say a refusal of the rollout, or its code if it has no words. */
export function sayRollout(language: Language): (refusal: Refusal) => string {
  return (refusal) =>
    Object.hasOwn(rolloutMessages.en, refusal.code)
      ? say(rolloutMessages, language, refusal as RefusalOf<RolloutMessageParams>)
      : refusal.code;
}

/** The numbers of a command line, each checked. */
export function numberFrom(name: string, given: string | undefined): number {
  const value = Number(given);
  if (given === undefined || given.trim() === '' || !Number.isFinite(value)) {
    throw new Misuse(`--${name} needs a number`);
  }
  return value;
}

/** `parseArgs`, with a wrong option being misuse. */
export function parsed(
  args: readonly string[],
  options: Readonly<
    Record<string, { readonly type: 'string' | 'boolean'; readonly default?: boolean }>
  >,
): { values: Readonly<Record<string, string | boolean | undefined>>; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    return { values, positionals };
  } catch (error) {
    throw new Misuse((error as Error).message);
  }
}

/** Rows as columns of equal width. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
