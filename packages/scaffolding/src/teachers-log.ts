import type { LogEntry } from './evidence.ts';

/** A log sorted by teacher, in order of date; what was noted for everybody is kept once, beside them. */
export interface SortedLog {
  readonly own: ReadonlyMap<string, readonly LogEntry[]>;
  readonly shared: readonly LogEntry[];
}

/** Sort a log into one list per teacher and one for everybody. Of one day, entries stay in the log's order. */
export function sortedLog(log: readonly LogEntry[]): SortedLog {
  const own = new Map<string, LogEntry[]>();
  const shared: LogEntry[] = [];
  let list = shared;
  let whose: string | undefined;
  for (const entry of log) {
    if (entry.teacher !== whose) {
      whose = entry.teacher;
      list = whose === undefined ? shared : listOf(whose, own);
    }
    list.push(entry);
  }
  for (const each of own.values()) if (!isInOrder(each)) each.sort(byDate);
  return { own, shared: shared.sort(byDate) };
}

/** Everything noted about one teacher, or about everybody, in order of date. */
export function entriesOf(teacher: string, { own, shared }: SortedLog): readonly LogEntry[] {
  const list = own.get(teacher);
  if (!list) return shared;
  if (shared.length === 0) return list;
  const merged = new Array<LogEntry>(list.length + shared.length);
  let mine = 0;
  let everybodys = 0;
  for (let at = 0; at < merged.length; at += 1) {
    const isShared =
      mine === list.length ||
      (everybodys < shared.length && shared[everybodys]!.on <= list[mine]!.on);
    merged[at] = isShared ? shared[everybodys++]! : list[mine++]!;
  }
  return merged;
}

function listOf(teacher: string, lists: Map<string, LogEntry[]>): LogEntry[] {
  const known = lists.get(teacher);
  if (known) return known;
  const list: LogEntry[] = [];
  lists.set(teacher, list);
  return list;
}

function byDate(a: LogEntry, b: LogEntry): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
}

function isInOrder(list: readonly LogEntry[]): boolean {
  for (let at = 1; at < list.length; at += 1) if (list[at - 1]!.on > list[at]!.on) return false;
  return true;
}
