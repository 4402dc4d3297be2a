import type { Cookies, RequestEvent } from '@sveltejs/kit';
import type { Attempt, SignedIn } from '@tldw/store';
import { personOf } from '../person.ts';
import { deviceToken, keepDevice, keepSession } from '../session-cookie.ts';
import { networkOf } from './network.ts';

type Event = Pick<RequestEvent, 'cookies' | 'url' | 'request' | 'getClientAddress' | 'locals'>;

/** Where an attempt to come in comes from: the network, the device, and what kind of device. */
export function attemptOf(event: Event, sharedDevice = false): Attempt {
  const device = deviceToken(event.cookies, event.url);
  return {
    network: networkOf(event.getClientAddress()),
    ...(device === undefined ? {} : { device }),
    sharedDevice,
    seenOn: deviceInWords(event.request.headers.get('user-agent') ?? ''),
  };
}

/** Hand out what a successful sign-in gives, and say where the person's day begins. */
export async function letIn(
  { cookies, url, locals }: Event,
  signedIn: SignedIn,
  sharedDevice = false,
): Promise<string> {
  keepSession(cookies, url, signedIn.session);
  if (!sharedDevice) keepDevice(cookies, url, signedIn.device);
  return homeOf(locals, signedIn.session);
}

/** Where somebody's day begins, by their session. */
export async function homeOf(locals: App.Locals, session: string): Promise<string> {
  const actor = await locals.programme.store.sessionOf(session);
  return actor ? personOf(actor).home : '/';
}

/** A new token for the same session after a second factor was shown. */
export async function becomeStrong(
  { cookies, url, locals }: { cookies: Cookies; url: URL; locals: App.Locals },
  token: string,
): Promise<string> {
  const next = await locals.programme.store.rotateSession(token, { strong: true });
  if (next === undefined) return '/sign-in';
  keepSession(cookies, url, next);
  return homeOf(locals, next);
}

const PROGRAMS = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['YaBrowser', 'Yandex'],
  ['SamsungBrowser', 'Samsung'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const;
const SYSTEMS = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS', 'Linux'] as const;

/** A device in a word or two, coarse on purpose: it is for recognising one's own, not for counting. */
export function deviceInWords(userAgent: string): string {
  const text = userAgent.slice(0, 500);
  const program = PROGRAMS.find(([sign]) => text.includes(`${sign}/`))?.[1];
  const system = SYSTEMS.find((each) => text.includes(each));
  return [program, system].filter(Boolean).join(' · ');
}
