import { error } from '@sveltejs/kit';

/** What was looked for, or "not found": the same for what does not exist and what is not one's own to see. */
export function found<T>(what: T | undefined): T {
  if (what === undefined) error(404, 'not-found');
  return what;
}
