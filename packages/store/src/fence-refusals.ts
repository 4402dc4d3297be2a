import { refuse, type Result } from '@tldw/core';
import type { StoreRefusal } from './refusals.ts';

// PostgreSQL's own names for what the fence and the keys refuse.
const NOT_ALLOWED = new Set(['42501', 'P0002']);
const ALREADY_THERE = '23505';

/**
 * Say in our words what the database refused.
 *
 * A row that the fence does not let be written is reported as not found: whether the place or the
 * person exists is not told to whom it does not concern.
 */
export async function refusedByFence<T>(
  kind: string,
  attempt: Promise<Result<T, StoreRefusal>>,
): Promise<Result<T, StoreRefusal>> {
  try {
    return await attempt;
  } catch (error) {
    const code = codeOf(error);
    if (code !== undefined && NOT_ALLOWED.has(code)) {
      return refuse({ code: 'record.not-found', params: { kind } });
    }
    if (code === ALREADY_THERE) {
      return refuse({ code: 'record.already-exists', params: { kind } });
    }
    throw error;
  }
}

/** PostgreSQL's code of an error, whether it comes bare or wrapped by the query builder. */
export function codeOf(error: unknown): string | undefined {
  for (let each = error; each instanceof Error; each = each.cause) {
    if ('code' in each && typeof each.code === 'string') return each.code;
  }
  return undefined;
}
