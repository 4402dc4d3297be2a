import type * as z from 'zod/mini';
import { CannotStart } from '../cannot-start.ts';

/** What a file of one JSON object per line holds, with the line each stands in. */
export interface DataLine<T> {
  readonly line: number;
  readonly value: T;
}

/**
 * Read a file of JSON lines by a schema. Everything that is wrong is named at once, with the file,
 * the line, the field and what was expected; nothing is read by halves.
 */
export function readDataLines<T>(
  file: string,
  text: string,
  schema: z.ZodMiniType<T>,
): readonly DataLine<T>[] {
  const wrong: string[] = [];
  const read = jsonLines(text).flatMap(({ line, json }): DataLine<T>[] => {
    const value = parsed(json);
    if (value === undefined) {
      wrong.push(`  ${file} › ${line}: this is not JSON`);
      return [];
    }
    const checked = schema.safeParse(value);
    if (checked.success) return [{ line, value: checked.data }];
    for (const issue of checked.error.issues) {
      const field = issue.path.map(String).join('.');
      wrong.push(`  ${[file, line, field].filter(Boolean).join(' › ')}: ${expectedIn(issue)}`);
    }
    return [];
  });
  if (wrong.length > 0) {
    throw new CannotStart(['Nothing was loaded, because:', ...wrong.slice(0, 50)].join('\n'));
  }
  return read;
}

/** The values alone. */
export function valuesOf<T>(lines: readonly DataLine<T>[]): readonly T[] {
  return lines.map(({ value }) => value);
}

function jsonLines(text: string): { line: number; json: string }[] {
  return text
    .split('\n')
    .map((line, index) => ({ line: index + 1, json: line.trim() }))
    .filter(({ json }) => json !== '');
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

function expectedIn(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${issue.expected} was expected`;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')} was expected`;
    case 'unrecognized_keys':
      return `not known: ${issue.keys.join(', ')}`;
    default:
      return `not usable (${issue.code.replaceAll('_', ' ')})`;
  }
}
