import { acceptUnless, type RefusalOf, type Result } from '@tldw/core';
import type * as z from 'zod/mini';
import { LogEntry } from './evidence.ts';
import type { ScaffoldingParams } from './messages/params.ts';

/** Why a log was not accepted. */
export type EvidenceRefusal = RefusalOf<
  Pick<
    ScaffoldingParams,
    | 'evidence.not-json'
    | 'evidence.invalid'
    | 'evidence.unknown-kind'
    | 'evidence.unknown-key'
    | 'evidence.not-accepted'
    | 'evidence.duplicate-id'
    | 'evidence.concern-not-the-teachers'
  >
>;

/**
 * What the rules never accept about a teacher, under any of its usual names. Leadership is an
 * entitlement in this programme, not a post, and no rule may learn who somebody is.
 */
export const NEVER_ACCEPTED = [
  'position',
  'post',
  'role',
  'rank',
  'sex',
  'gender',
  'age',
  'birthYear',
  'school',
  'name',
  'ethnicity',
] as const;

const KINDS = LogEntry.def.options.map((option) => String(option.def.shape.kind.def.values[0]));

/**
 * Read a log written as one JSON record per line, or refuse with every reason and its line number.
 *
 * A line that says somebody else set the teacher's concern is refused (R0), and so is any mention
 * of post, sex, age or school. Empty lines are skipped.
 */
export function readLog(ndjson: string): Result<readonly LogEntry[], EvidenceRefusal> {
  const refusals: EvidenceRefusal[] = [];
  const records: { line: number; record: unknown }[] = [];
  ndjson.split(/\r?\n/).forEach((text, at) => {
    if (text.trim() === '') return;
    try {
      records.push({ line: at + 1, record: JSON.parse(text) });
    } catch {
      refusals.push({ code: 'evidence.not-json', params: { line: at + 1 }, path: [at + 1] });
    }
  });
  const read = acceptRecords(records);
  return acceptUnless([...refusals, ...read.refusals], read.entries);
}

/** Accept records as log entries, or refuse with every reason; `line` counts from 1. */
export function acceptLog(
  records: readonly unknown[],
): Result<readonly LogEntry[], EvidenceRefusal> {
  const read = acceptRecords(records.map((record, at) => ({ line: at + 1, record })));
  return acceptUnless(read.refusals, read.entries);
}

function acceptRecords(records: readonly { line: number; record: unknown }[]): {
  entries: readonly LogEntry[];
  refusals: readonly EvidenceRefusal[];
} {
  const refusals: EvidenceRefusal[] = [];
  const entries: LogEntry[] = [];
  const ids = new Set<string>();
  for (const { line, record } of records) {
    const parsed = LogEntry.safeParse(record);
    if (!parsed.success) {
      refusals.push(...refusalsFor(line, record, parsed.error));
      continue;
    }
    const { id } = parsed.data;
    if (ids.has(id)) {
      refusals.push({ code: 'evidence.duplicate-id', params: { line, id }, path: [line, 'id'] });
    }
    ids.add(id);
    entries.push(parsed.data);
  }
  return { entries, refusals };
}

function refusalsFor(line: number, record: unknown, error: z.core.$ZodError): EvidenceRefusal[] {
  const { kind, setBy } = (typeof record === 'object' && record ? record : {}) as Record<
    string,
    unknown
  >;
  if (typeof kind !== 'string' || !KINDS.includes(kind)) {
    const found = typeof kind === 'string' ? kind : '';
    return [{ code: 'evidence.unknown-kind', params: { line, found }, path: [line, 'kind'] }];
  }
  return error.issues.flatMap((issue): EvidenceRefusal[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        code: (NEVER_ACCEPTED as readonly string[]).includes(key)
          ? 'evidence.not-accepted'
          : 'evidence.unknown-key',
        params: { line, key },
        path: [line, key],
      }));
    }
    const at = issue.path.map(String).join('.');
    const path = [
      line,
      ...issue.path.map((part) => (typeof part === 'number' ? part : String(part))),
    ];
    if (kind === 'concern' && at === 'setBy' && typeof setBy === 'string') {
      return [{ code: 'evidence.concern-not-the-teachers', params: { line, setBy }, path }];
    }
    return [{ code: 'evidence.invalid', params: { line, at }, path }];
  });
}
