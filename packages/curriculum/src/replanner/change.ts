import { CalendarDate, accept, type Result } from '@tldw/core';
import * as z from 'zod/mini';
import type { PlanningRefusal } from '../planner/refusals.ts';

const names = z.optional(z.array(z.string()));

/**
 * News that makes a plan be repaired.
 *
 * `closure`: places are closed, or closed to gatherings in person, or a venue is lost (name its
 * `events`). `decree`: days are taken out of the calendar. `absence`: people are away. `not-held`:
 * events did not take place, or will not as announced. `joins-late`: groups begin on `from`.
 * Without regions, schools or groups a closure or decree holds everywhere.
 */
export const Change = z.object({
  kind: z.enum(['closure', 'decree', 'absence', 'not-held', 'joins-late']),
  from: CalendarDate,
  to: CalendarDate,
  closes: z.optional(z.enum(['in-person', 'all'])),
  regions: names,
  schools: names,
  groups: names,
  people: names,
  events: names,
  note: z.string(),
});
export type Change = z.infer<typeof Change>;

/**
 * Read changes from data: one, a list, or an object with `changes`.
 *
 * A missing `to` means the same day, and a missing note is empty.
 */
export function readChanges(data: unknown): Result<readonly Change[], PlanningRefusal> {
  const refusals: PlanningRefusal[] = [];
  const changes = listed(data).flatMap((each, index) => {
    const read = Change.safeParse(completed(each));
    if (read.success) {
      if (read.data.to < read.data.from) {
        const { from, to } = read.data;
        const params = { from, to };
        refusals.push({ code: 'change.ends-before-it-starts', params, path: ['changes', index] });
      }
      return [read.data];
    }
    for (const issue of read.error.issues) {
      const path = ['changes', index, ...issue.path.map((part) => String(part))];
      refusals.push({ code: 'change.unreadable', params: { found: issue.message }, path });
    }
    return [];
  });
  return refusals.length > 0 ? { ok: false, refusals } : accept(changes);
}

function listed(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data;
  if (isRecord(data) && Array.isArray(data['changes'])) return data['changes'];
  return [data];
}

function completed(change: unknown): unknown {
  if (!isRecord(change)) return change;
  const { note } = change;
  const words = isRecord(note) ? Object.values(note)[0] : note;
  return { ...change, to: change['to'] ?? change['from'], note: words ?? '' };
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
