import { acceptUnless, type RefusalOf, type Result } from '@tldw/core';
import type * as z from 'zod/mini';
import { LogEntry } from './evidence.ts';
import { misfitsOf, type Misfit, shortened, shown } from './expectation.ts';
import type { ScaffoldingParams } from './messages/params.ts';

/** Why a log was not accepted. */
export type EvidenceRefusal = RefusalOf<
  Pick<
    ScaffoldingParams,
    | 'evidence.not-json'
    | 'evidence.not-a-record'
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
  'jobTitle',
  'sex',
  'gender',
  'age',
  'birthYear',
  'birthDate',
  'dateOfBirth',
  'school',
  'name',
  'ethnicity',
  'nationality',
  'должность',
  'пол',
  'возраст',
  'школа',
  'лауазым',
  'жыныс',
  'жас',
  'мектеп',
] as const;

const KINDS = LogEntry.def.options.map((option) => String(option.def.shape.kind.def.values[0]));

/**
 * Read a log written as one JSON record per line, or refuse with every reason and its line number.
 *
 * A line that says somebody else set the teacher's concern is refused (R0), and so is any mention
 * of post, sex, age or school. Empty lines are skipped, and so is the mark some editors put at the beginning.
 */
export function readLog(ndjson: string): Result<readonly LogEntry[], EvidenceRefusal> {
  const refusals: EvidenceRefusal[] = [];
  const records: { line: number; record: unknown }[] = [];
  ndjson
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((text, at) => {
      if (text.trim() === '') return;
      try {
        records.push({ line: at + 1, record: JSON.parse(text) });
      } catch {
        const params = { line: at + 1, found: shortened(text.trim()) };
        refusals.push({ code: 'evidence.not-json', params, path: [at + 1] });
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
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    const params = { line, found: shown(record)! };
    return [{ code: 'evidence.not-a-record', params, path: [line] }];
  }
  const { kind, setBy } = record as Record<string, unknown>;
  if (typeof kind !== 'string' || !KINDS.includes(kind)) {
    const found = shown(kind);
    const params = { line, ...(found !== undefined && { found }), known: KINDS };
    return [{ code: 'evidence.unknown-kind', params, path: [line, 'kind'] }];
  }
  return error.issues.flatMap((issue): EvidenceRefusal[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        code: isNeverAccepted(key) ? 'evidence.not-accepted' : 'evidence.unknown-key',
        params: { line, key },
        path: [line, key],
      }));
    }
    const [misfit] = misfitsOf(issue, record) as [Misfit];
    const path = [
      line,
      ...issue.path.map((part) => (typeof part === 'number' ? part : String(part))),
    ];
    if (kind === 'concern' && misfit.at === 'setBy' && typeof setBy === 'string') {
      return [{ code: 'evidence.concern-not-the-teachers', params: { line, setBy }, path }];
    }
    return [{ code: 'evidence.invalid', params: { line, ...misfit }, path }];
  });
}

// However it is written: `birthYear`, `Birth_Year` and `BIRTH-YEAR` ask the same.
function isNeverAccepted(key: string): boolean {
  const plain = (name: string) => name.replaceAll(/[\s_-]/g, '').toLowerCase();
  return NEVER_ACCEPTED.some((never) => plain(never) === plain(key));
}
