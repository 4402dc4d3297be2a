import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { bodyProblem } from '#lib/server/body-limits.ts';
import { chooseLanguage, LANGUAGE_COOKIE } from '#lib/server/language.ts';
import { factsOf, log } from '#lib/server/log.ts';
import { personOf } from '#lib/server/person.ts';
import { openProgramme, type Programme } from '#lib/server/programme.ts';
import { refusedUnread } from '#lib/server/refused-unread.ts';
import { addSecurityHeaders, isSameOrigin } from '#lib/server/security-headers.ts';
import { sessionToken } from '#lib/server/session-cookie.ts';
import { sayTaken } from '#lib/server/unsent-texts.ts';
import { refuseUnreadable } from '#lib/server/unreadable-form.ts';
import { countAnswer } from '#lib/server/watching.ts';

let programme: Programme;

export const init: ServerInit = async () => {
  programme = await openProgramme(process.env);
  // serve.ts waits for what is pushed here before it lets the process end.
  process.on('tldw:stop' as never, (closing: Promise<unknown>[]) =>
    closing.push(programme.store.close()),
  );
  // Whom serve.ts had no room for at a door.
  process.on('tldw:sent-away' as never, () => countAnswer('POST', 503, 0));
};

export const handle: Handle = async (given) => {
  const began = performance.now();
  const { request, url } = given.event;
  const response = await answered(given);
  addSecurityHeaders(response, url, given.event.locals.person !== undefined);
  countAnswer(request.method, response.status, performance.now() - began);
  return response;
};

// serve.ts lets the next one in at a door when the work for this one is done.
const answered: Handle = async (given) => {
  try {
    return await answer(given);
  } finally {
    given.event.platform?.req.emit('tldw:answered');
  }
};

const answer: Handle = async ({ event, resolve }) => {
  const { cookies, locals, request, url } = event;
  const isWriting = !['GET', 'HEAD', 'OPTIONS'].includes(request.method);
  const problem =
    isWriting && !isSameOrigin(request, url) ? 403 : bodyProblem(request, url.pathname);
  if (problem) {
    return refusedUnread(problem, request, url.pathname);
  }
  refuseUnreadable(request);
  // No record has such an id, and the database knows no such sign.
  if (url.pathname.includes('%00')) return new Response('not-found\n', { status: 404 });
  const token = sessionToken(cookies, url);
  const actor = token ? await programme.store.sessionOf(token) : undefined;
  locals.programme = programme;
  locals.person = actor && personOf(actor);
  locals.isWriting = isWriting;
  locals.today = programme.today();
  locals.language = chooseLanguage(
    actor?.language,
    cookies.get(LANGUAGE_COOKIE),
    request.headers.get('accept-language'),
  );
  const response = await resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('%tldw.lang%', locals.language).replace('%tldw.dir%', 'ltr'),
  });
  if (isWriting) programme.forgetPublic();
  if (locals.person) sayTaken(response, request, url);
  return response;
};

export const handleError: HandleServerError = (caught) => {
  // The address is left out on purpose: addresses of a person's own pages say something about them.
  if (caught.kind === 'unknown') {
    log('error', 'failed', { route: caught.event.route.id ?? 'unknown', ...factsOf(caught.error) });
  }
};
