import type { CalendarDate } from '@tldw/core';
import type { CompiledRules } from './compile-rules.ts';
import { dayOf } from './day-of.ts';
import { decideDay, type Watcher } from './decide-day.ts';
import type { LogEntry } from './evidence.ts';
import { noteDay } from './note-day.ts';
import type { TeacherState } from './teacher-state.ts';

/**
 * Live through a teacher's log up to `today` and decide on every day on which something was noted,
 * and on `today`. Entries after `today` are not read. `state` is changed in place and returned.
 *
 * @param entries one teacher's entries, in order of date; entries on days already decided are skipped
 * @param watch told of every verdict, or with `watchOnlyToday` of today's
 */
export function playTeacher(
  state: TeacherState,
  entries: readonly LogEntry[],
  rules: CompiledRules,
  today: CalendarDate,
  watch?: Watcher,
  watchOnlyToday = false,
): TeacherState {
  const last = dayOf(today);
  let at = 0;
  while (at < entries.length) {
    const { on } = entries[at]!;
    if (on > today) break;
    let end = at + 1;
    while (end < entries.length && entries[end]!.on === on) end += 1;
    const day = dayOf(on);
    if (state.decidedOn === null || day > state.decidedOn) {
      const overrides = noteDay(state, day, entries, at, end, rules);
      decideDay(state, day, rules, watchOnlyToday && day !== last ? undefined : watch, overrides);
      state.decidedOn = day;
    }
    at = end;
  }
  if (state.decidedOn === null || state.decidedOn < last) {
    decideDay(state, last, rules, watch, undefined);
    state.decidedOn = last;
  }
  return state;
}
