import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Cookies } from '@sveltejs/kit';
import { z } from 'zod';

const COOKIE = 'tldw-refused';
/** A browser keeps four thousand bytes in a cookie, its name and path among them. */
const MOST = 3600;
const MOST_WRITTEN = 200_000;

const Refused = z.object({
  /** What stood in each field. */
  given: z.record(z.string(), z.string()),
  because: z.enum(['not-taken', 'spent']),
});
export type Refused = z.infer<typeof Refused>;

/**
 * Carry what was refused over to the page itself, so that going back never meets a page that would have
 * to be sent again. It is kept in nothing but this browser, and there until the page has opened: no
 * record holds answers that were not handed in. Whether it fitted; what is longer must be shown at once.
 */
export function carryRefused(cookies: Cookies, url: URL, refused: Refused): boolean {
  const packed = deflateRawSync(JSON.stringify(refused)).toString('base64url');
  if (packed.length + url.pathname.length > MOST) return false;
  cookies.set(COOKIE, packed, {
    path: url.pathname,
    httpOnly: true,
    sameSite: 'lax',
    secure: url.protocol === 'https:',
    maxAge: 60,
  });
  return true;
}

/** What was carried over, once: the browser forgets it with the page that shows it. */
export function takeRefused(cookies: Cookies, url: URL): Refused | undefined {
  const packed = cookies.get(COOKIE);
  if (packed === undefined) return undefined;
  cookies.delete(COOKIE, { path: url.pathname, secure: url.protocol === 'https:' });
  try {
    const bytes = inflateRawSync(Buffer.from(packed, 'base64url'), {
      maxOutputLength: MOST_WRITTEN,
    });
    return Refused.safeParse(JSON.parse(bytes.toString('utf8'))).data;
  } catch {
    // Not written by this page: there is nothing to show again.
    return undefined;
  }
}
