import type { CalendarDate } from '@tldw/core';
import { DIMENSIONS } from './dimension.ts';
import type { EvidenceKind, LogEntry } from './evidence.ts';
import type { Missing } from './missing.ts';

/**
 * The log entries that make what is missing happen, on the first day on which it can.
 *
 * Useful to check an explanation: with these entries the release happens, without any one it does not.
 */
export function enactMissing(
  missing: readonly Missing[],
  teacher: string,
  dimension: (typeof DIMENSIONS)[number],
  decidedOn: CalendarDate,
  dayAfter: CalendarDate,
): { readonly on: CalendarDate; readonly entries: readonly LogEntry[] } {
  const time = missing.find((part) => part.need === 'time');
  const on = time && time.until > decidedOn ? time.until : dayAfter;
  return {
    on,
    entries: missing.flatMap((part) =>
      entriesFor(part, teacher, DIMENSIONS.indexOf(dimension), on),
    ),
  };
}

/** The log entries that make one missing part happen on a day. */
export function entriesFor(
  part: Missing,
  teacher: string,
  index: number,
  on: CalendarDate,
): LogEntry[] {
  const dated = (id: string) => ({ id, teacher, on });
  switch (part.need) {
    case 'successes':
      return part.evidence.map(({ kind, by }, at) =>
        success(kind, by, dated(`needed-${at + 1}`), index),
      );
    case 'contact':
      return [{ kind: 'participation', ...dated('needed-contact'), what: 'contact', done: true }];
    case 'partials':
      return Array.from({ length: part.count }, (_, at): LogEntry => ({
        kind: 'supervision-rating',
        ...dated(`needed-partial-${at + 1}`),
        by: 'the-facilitator',
        dimensions: [DIMENSIONS[index]!],
        score: 2,
      }));
    case 'context-closed':
      return part.what.map((what) => ({
        kind: 'context',
        ...dated(`needed-${what}`),
        what,
        status: 'closed',
      }));
    case 'plan-consulted':
      return [{ kind: 'milestone', ...dated('needed-plan'), reached: 'plan-consulted' }];
    case 'episode':
      return [{ kind: 'episode', ...dated('needed-episode'), episode: part.episode }];
    case 'time':
    case 'other-rules':
      return [];
  }
}

function success(
  kind: EvidenceKind,
  by: string,
  dated: { id: string; teacher: string; on: CalendarDate },
  index: number,
): LogEntry {
  const observed = { ...dated, by, checked: true, dimensions: [DIMENSIONS[index]!] };
  switch (kind) {
    case 'supervision-rating':
      return { kind, ...observed, score: 3 };
    case 'artefact': {
      const artefact = index === 5 ? 'vignette' : index === 4 ? 'action-plan' : 'portfolio-entry';
      return { kind, ...observed, artefact, score: 3 };
    }
    case 'reflection':
      return { kind, ...observed, depth: 3 };
    case 'critical-friendship':
      return { kind, ...observed, steps: [1, 2, 3, 4, 5] };
  }
}

/** A piece of work that fails, as somebody would record it. */
export function failure(teacher: string, on: CalendarDate, index: number, at: number): LogEntry {
  return {
    kind: 'supervision-rating',
    id: `failure-${at + 1}`,
    teacher,
    on,
    by: 'the-facilitator',
    dimensions: [DIMENSIONS[index]!],
    score: 1,
  };
}
