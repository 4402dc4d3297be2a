import type { Cookies } from '@sveltejs/kit';

// `__Host-` binds the cookie to this host and to https; a school's own network has no https, and
// there the plain name is the most a browser accepts.
const name = (url: URL) => (url.protocol === 'https:' ? '__Host-tldw-session' : 'tldw-session');

/** The session's token, if the browser has one. */
export function sessionToken(cookies: Cookies, url: URL): string | undefined {
  return cookies.get(name(url));
}

/** Give the browser a session that ends with the browser; the record ends it sooner. */
export function keepSession(cookies: Cookies, url: URL, token: string): void {
  cookies.set(name(url), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: url.protocol === 'https:',
  });
}

/** Take the session away from the browser. */
export function dropSession(cookies: Cookies, url: URL): void {
  cookies.delete(name(url), { path: '/', secure: url.protocol === 'https:' });
}

const DEVICE_DAYS = 400;
const deviceName = (url: URL) => (url.protocol === 'https:' ? '__Host-tldw-device' : 'tldw-device');

/** The token of a device on which somebody has signed in before. It opens nothing by itself. */
export function deviceToken(cookies: Cookies, url: URL): string | undefined {
  return cookies.get(deviceName(url));
}

/** Let the browser remember that somebody signed in on it: guessing elsewhere does not lock it out. */
export function keepDevice(cookies: Cookies, url: URL, token: string): void {
  cookies.set(deviceName(url), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: url.protocol === 'https:',
    maxAge: DEVICE_DAYS * 86_400,
  });
}
