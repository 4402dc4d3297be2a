import type { LogEntry } from './evidence.ts';

/** A log sorted into one list per teacher, in order of date; what was noted for everybody is in every list. */
export function entriesByTeacher(log: readonly LogEntry[]): ReadonlyMap<string, LogEntry[]> {
  const lists = new Map<string, LogEntry[]>();
  let everybody: LogEntry[] | undefined;
  for (const entry of log) {
    if (entry.teacher === undefined) {
      (everybody ??= []).push(entry);
      continue;
    }
    const list = lists.get(entry.teacher);
    if (list) list.push(entry);
    else lists.set(entry.teacher, [entry]);
  }
  everybody?.sort(byDate);
  for (const [teacher, list] of lists) {
    if (!isInOrder(list)) list.sort(byDate);
    if (everybody) lists.set(teacher, merge(list, everybody));
  }
  return lists;
}

function merge(own: readonly LogEntry[], shared: readonly LogEntry[]): LogEntry[] {
  const merged: LogEntry[] = [];
  let next = 0;
  for (const entry of own) {
    while (next < shared.length && shared[next]!.on <= entry.on) merged.push(shared[next++]!);
    merged.push(entry);
  }
  while (next < shared.length) merged.push(shared[next++]!);
  return merged;
}

function byDate(a: LogEntry, b: LogEntry): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
}

function isInOrder(list: readonly LogEntry[]): boolean {
  for (let at = 1; at < list.length; at += 1) if (list[at - 1]!.on > list[at]!.on) return false;
  return true;
}
