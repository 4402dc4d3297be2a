import { error } from '@sveltejs/kit';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { bodyProblem } from '#lib/server/body-limits.ts';
import { chooseLanguage, LANGUAGE_COOKIE } from '#lib/server/language.ts';
import { personOf } from '#lib/server/person.ts';
import { openProgramme, type Programme } from '#lib/server/programme.ts';
import { addSecurityHeaders, isSameOrigin } from '#lib/server/security-headers.ts';
import { sessionToken } from '#lib/server/session-cookie.ts';

let programme: Programme;

export const init: ServerInit = async () => {
  programme = await openProgramme(process.env);
  // serve.ts waits for what is pushed here before it lets the process end.
  process.on('tldw:stop' as never, (closing: Promise<unknown>[]) =>
    closing.push(programme.store.close()),
  );
};

export const handle: Handle = async ({ event, resolve }) => {
  const { cookies, locals, request, url } = event;
  const isWriting = !['GET', 'HEAD', 'OPTIONS'].includes(request.method);
  if (isWriting && !isSameOrigin(request, url)) error(403, 'cross-origin');
  const problem = bodyProblem(request, url.pathname);
  if (problem) error(problem, 'body');
  const token = sessionToken(cookies, url);
  const actor = token ? await programme.store.sessionOf(token) : undefined;
  locals.programme = programme;
  locals.person = actor && personOf(actor);
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
  addSecurityHeaders(response, url, locals.person !== undefined);
  return response;
};

export const handleError: HandleServerError = (caught) => {
  // The address is left out on purpose: addresses of a person's own pages say something about them.
  if (caught.kind === 'unknown') {
    console.error(caught.error instanceof Error ? caught.error.stack : caught.error);
  }
};
