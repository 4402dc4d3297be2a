import type { Work } from '../desk.ts';

/** How often something may be tried in a stretch of time. */
export interface Limit {
  readonly attempts: number;
  readonly withinMs: number;
}

/** Count one attempt and say whether it is within the limit. All processes of the app count together. */
export async function withinLimit(work: Work, key: string, limit: Limit): Promise<boolean> {
  const resets = new Date(work.nowMs + limit.withinMs).toISOString();
  const [row] = await work.rows<{ attempts: number }>(
    `insert into tldw.brake as brake (key, attempts, resets_at) values ($1, 1, $2)
     on conflict (key) do update set
       attempts = case when brake.resets_at < $3 then 1 else brake.attempts + 1 end,
       resets_at = case when brake.resets_at < $3 then excluded.resets_at else brake.resets_at end
     returning attempts`,
    [key, resets, work.now],
  );
  return (row?.attempts ?? 0) <= limit.attempts;
}

/** What turned out to be no guess is not counted as one. */
export async function uncount(work: Work, key: string): Promise<void> {
  await work.rows('update tldw.brake set attempts = greatest(attempts - 1, 0) where key = $1', [
    key,
  ]);
}

const FREE_FAILURES = 5;
const LONGEST_PAUSE_MS = 15 * 60_000;

/** When the next guess is taken after so many wrong ones: five are free, then it doubles. */
export function pauseAfter(failures: number): number {
  return failures < FREE_FAILURES
    ? 0
    : Math.min(LONGEST_PAUSE_MS, 1_000 * 2 ** (failures - FREE_FAILURES));
}
