import type { Cookies, RequestEvent } from '@sveltejs/kit';
import type { Attempt, SignedIn } from '@tldw/store';
import { personOf } from '../person.ts';
import { deviceToken, keepDevice, keepSession } from '../session-cookie.ts';

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

/** A network rather than one address: whoever has an IPv6 line has 2⁶⁴ of them. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const v4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (v4) return v4;
  const [head = '', tail = ''] = address.split('::');
  const front = head.split(':').filter(Boolean);
  const back = tail.split(':').filter(Boolean);
  const filled = [
    ...front,
    ...Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0'),
    ...back,
  ];
  return `${filled.slice(0, 4).join(':')}::/64`;
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
