import type { IncomingMessage, ServerResponse } from 'node:http';
import { availableParallelism } from 'node:os';
import { COME_AGAIN_HEADERS, comeAgainPage } from './come-again.ts';
import { networkOf } from './network.ts';
import { WaitingLine } from './waiting-line.ts';

// A sign-in costs a hash, two transactions and a page. So few are worked on at once that a core is
// left for the pages of everybody else; the rest waits, and costs nothing while it does.
const INSIDE_AT_ONCE = Math.max(1, Math.min(2, availableParallelism() - 1));
const ROOM = { places: 256, placesOfOneNetwork: 60 };
const LONGEST_WAIT_MS = 45_000;
// Whatever went wrong inside, the place is free again.
const LONGEST_VISIT_MS = 30_000;
// The longest name, code and passphrase are far below; a longer form is not waited for.
const LONGEST_FORM = 16_000;

const DOORS = new Set(['/sign-in', '/sign-in/invitation', '/sign-in/passkey', '/me/security']);

interface Visitor {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  readonly network: string;
  readonly since: number;
  readonly answer: () => void;
}

const line = new WaitingLine<Visitor>(ROOM);
const toSendAway: Visitor[] = [];
let inside = 0;
let turnIsComing = false;

// The figures for whoever runs the machine are told by the app itself, on the other side of the door.
process.on('tldw:who-waits' as never, (tell: (people: number) => void) => tell(line.length));

/**
 * Let people in at the doors one after another, and everybody else's pages through between them.
 *
 * Stands before the app itself: of a request that waits here nothing has been read but its form.
 *
 * @param answer what answers the request; says "tldw:answered" on it when its work is done
 */
export function atTheDoor(
  request: IncomingMessage,
  response: ServerResponse,
  answer: () => void,
): void {
  const path = request.method === 'POST' ? pathOf(request.url) : undefined;
  if (path === undefined || !DOORS.has(path) || !isShort(request)) return answer();
  const network = networkOf(addressOf(request));
  const visitor = { request, response, path, network, since: performance.now(), answer };
  whenWhole(request, () => {
    if (response.destroyed) return;
    response.once('close', () => line.leave(visitor, network));
    const gone = line.join(visitor, network);
    if (gone) toSendAway.push(gone);
    callNextTurn();
  });
}

/** One turn for each round of the loop: what arrived meanwhile is answered first. */
function callNextTurn(): void {
  if (turnIsComing) return;
  turnIsComing = true;
  setImmediate(() => {
    turnIsComing = false;
    const away = toSendAway.shift();
    if (away) sendAway(away);
    if (inside < INSIDE_AT_ONCE) {
      const next = line.next();
      if (next) letInside(next);
    }
    if (toSendAway.length > 0 || (line.length > 0 && inside < INSIDE_AT_ONCE)) callNextTurn();
  });
}

function letInside(visitor: Visitor): void {
  const { request, response, since, answer } = visitor;
  if (performance.now() - since > LONGEST_WAIT_MS) return sendAway(visitor);
  inside += 1;
  let isInside = true;
  const leave = (): void => {
    if (!isInside) return;
    isInside = false;
    inside -= 1;
    clearTimeout(latest);
    callNextTurn();
  };
  const latest = setTimeout(leave, LONGEST_VISIT_MS).unref();
  // Not when the connection closes: whoever hangs up has not made the work go away.
  request.once('tldw:answered', leave);
  response.once('finish', leave);
  answer();
}

function sendAway({ request, response, path }: Visitor): void {
  if (response.destroyed) return;
  process.emit('tldw:sent-away' as never);
  response.writeHead(503, COME_AGAIN_HEADERS);
  response.end(comeAgainPage(path, writtenIn(request)));
}

/** What was written into the form, if it comes from one of our own pages. */
function writtenIn(request: IncomingMessage): URLSearchParams {
  const { host, origin } = request.headers;
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  const isOurs = URL.parse(origin ?? '')?.host === host;
  const body = request.read() as Buffer | null;
  return new URLSearchParams(isForm && isOurs ? body?.toString('utf8') : '');
}

/** Whoever sends their form slowly waits outside, in nobody's way. The form stays unread. */
function whenWhole(request: IncomingMessage, then: () => void): void {
  const look = (): void => {
    if (!request.complete) return;
    request.off('readable', look);
    then();
  };
  request.on('readable', look);
}

/** A form that is longer, or does not say how long it is, is the app's to refuse. */
function isShort(request: IncomingMessage): boolean {
  const said = request.headers['content-length'];
  return said !== undefined && Number(said) <= LONGEST_FORM;
}

/** The address as the app will read it: `%2D` is a hyphen there, too. */
function pathOf(url: string | undefined): string | undefined {
  try {
    return decodeURI(new URL(url ?? '/', 'http://door').pathname).replace(/(?<=.)\/$/, '');
  } catch {
    return undefined;
  }
}

/** Where a request comes from: as the proxy saw it, if there is one. */
function addressOf({ headers, socket }: IncomingMessage): string {
  const forwarded = headers[process.env['ADDRESS_HEADER'] ?? ''] ?? '';
  const fromProxy = String(forwarded)
    .split(',')
    .at(-Number(process.env['XFF_DEPTH'] ?? 1));
  return fromProxy?.trim() || (socket.remoteAddress ?? '');
}
