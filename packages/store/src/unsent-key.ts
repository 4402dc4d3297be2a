import { createHmac } from 'node:crypto';
import type { Keys } from './keys.ts';

/**
 * The key with which somebody's own browser seals what they typed and have not sent yet.
 *
 * It is the same at each visit, so that a text can be brought back after a new sign-in, and it is
 * kept nowhere: only pages that their owner opens while signed in carry it. Whoever finds the browser
 * afterwards finds a sealed text.
 */
export function unsentKeyOf({ unsent }: Keys, personId: string): string {
  return createHmac('sha256', unsent).update(personId).digest('base64');
}
