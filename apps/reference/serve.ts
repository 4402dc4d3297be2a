/**
 * Serves the built app over plain http, or https behind a proxy, and stops all of it cleanly.
 *
 * The port is taken before the record is opened, so that a taken port harms nothing. adapter-node
 * assumes https unless a header says otherwise, and a school's own network has no certificates:
 * without TRUST_PROXY=1 the header is set here, from the connection, and whatever a client sent
 * under that name is thrown away.
 */
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import compression from 'compression';
import { atTheDoor } from '#lib/server/doors/at-the-door.ts';

const HEADER = 'x-forwarded-proto';
const port = portFrom(process.env['PORT'] ?? '3000');
const host = process.env['HOST'] ?? '0.0.0.0';
// A page of 40 kB crosses a village's link as 9 kB.
const compress = compression();
// What a browser sends. TRACE would hand a request's own cookies back.
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
const trustsProxy = process.env['TRUST_PROXY'] === '1';

process.env['PROTOCOL_HEADER'] ??= HEADER;
// Behind a proxy, attempts to come in are counted by the address that the proxy saw.
if (trustsProxy) process.env['ADDRESS_HEADER'] ??= 'x-forwarded-for';
// Beyond this nothing is read at all; what each address takes is in body-limits.ts.
process.env['BODY_SIZE_LIMIT'] ??= '21M';
process.env['SHUTDOWN_TIMEOUT'] ??= '5';
process.env['TLDW_DATA'] ??= join(import.meta.dirname, '../../.data');
// Where real people are to come, their programme must be named.
if (process.env['NODE_ENV'] !== 'production') {
  process.env['TLDW_ROSTER'] ??= join(import.meta.dirname, '../../examples/tlk-2019-20');
}
process.env['TLDW_ADDRESS'] ??= `http://localhost:${port}`;

let handler: RequestListener = (_request, response) => {
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '2' });
  response.end('Starting · Іске қосылуда · Запускается\n');
};

const server = createServer((request: IncomingMessage, response: ServerResponse) => {
  if (!trustsProxy) request.headers[HEADER] = 'http';
  if (!METHODS.has(request.method ?? '')) {
    response.writeHead(405, { allow: [...METHODS].join(', ') });
    response.end();
    return;
  }
  handler(request, response);
});

server.once('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') {
    stopWith(
      `Port ${port} is taken by another program. Choose another one:  PORT=${port + 1} pnpm start`,
    );
  }
  if (error.code === 'EACCES') {
    stopWith(`This user may not open port ${port}. Choose one above 1023:  PORT=3000 pnpm start`);
  }
  throw error;
});

server.listen(port, host, () => void open());

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());

async function open(): Promise<void> {
  const build = new URL('./build/handler.js', import.meta.url).href;
  try {
    const app = (await import(build)) as {
      handler: (...args: [...Parameters<RequestListener>, () => void]) => void;
    };
    const answer: RequestListener = (request, response) => {
      compress(request as never, response as never, () => {
        app.handler(request, response, () => {
          response.statusCode = 404;
          response.end();
        });
      });
    };
    handler = (request, response) => atTheDoor(request, response, () => answer(request, response));
  } catch (error) {
    if (error instanceof Error && error.name === 'CannotStart') stopWith(error.message);
    throw error;
  }
  console.log(
    `\nOpen ${process.env['TLDW_ADDRESS']} in a browser.${onTheNetwork()}\nCtrl-C stops it.\n`,
  );
}

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  console.log('\nStopping: finishing what is being saved …');
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 3000).unref();
  });
  const closing: Promise<unknown>[] = [];
  process.emit('tldw:stop' as never, closing as never);
  await Promise.all(closing);
  console.log('Stopped. Everything is saved.');
  process.exit(0);
}

function onTheNetwork(): string {
  if (host !== '0.0.0.0') return '';
  const addresses = Object.values(networkInterfaces())
    .flat()
    .filter((each) => each?.family === 'IPv4' && !each.internal)
    .map((each) => `http://${each?.address}:${port}`);
  return addresses.length > 0 ? ` On this school's network: ${addresses.join(', ')}` : '';
}

function portFrom(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
  return stopWith(`PORT must be a number from 0 to 65535, found "${text}".`);
}

function stopWith(message: string): never {
  console.error(`\n${message}\n`);
  process.exit(1);
}
