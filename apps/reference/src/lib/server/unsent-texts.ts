import { createHash } from 'node:crypto';
import type { Programme } from './programme.ts';
import type { Person } from './person.ts';

/** What a person's pages carry so that their browser keeps what they typed, until it is taken. */
export interface Unsent {
  /** Seals the texts; nobody else's pages have it. */
  readonly key: string;
  /** Whose texts lie in a tab, without saying who that is. */
  readonly writer: string;
}

/** What `static/forms.js` needs to keep somebody's unsent texts from everybody else. */
export function unsentOf({ store }: Programme, { id }: Person): Unsent {
  const key = store.unsentKeyOf(id);
  return { key, writer: createHash('sha256').update(key).digest('base64url').slice(0, 16) };
}

const COOKIE = 'tldw-taken';
const SECONDS_KEPT = 600;

/**
 * Tell the browser that a form was taken, so that it forgets the text. Where the answer never arrives,
 * the text stays in the tab. The next page says it, whichever that is: hence a cookie, with nothing but
 * the address the form was on, which no page on the server reads.
 */
export function sayTaken(response: Response, request: Request, url: URL): void {
  const isTaken = request.method === 'POST' && response.status === 303;
  // A form of somebody who has to sign in again, or to show a second proof, was not taken.
  const isAtTheDoor = ['/sign-in', '/me/second-factor'].includes(
    response.headers.get('location') ?? '',
  );
  if (!isTaken || isAtTheDoor) return;
  const secure = url.protocol === 'https:' ? '; Secure' : '';
  response.headers.append(
    'set-cookie',
    `${COOKIE}=${encodeURIComponent(url.pathname)}; Path=/; Max-Age=${SECONDS_KEPT}; SameSite=Lax${secure}`,
  );
}
