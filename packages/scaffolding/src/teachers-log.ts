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
  for (const list of lists.values()) {
    if (everybody) list.push(...everybody);
    if (!isInOrder(list)) list.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  }
  return lists;
}

function isInOrder(list: readonly LogEntry[]): boolean {
  for (let at = 1; at < list.length; at += 1) if (list[at - 1]!.on > list[at]!.on) return false;
  return true;
}
