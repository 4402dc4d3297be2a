import { createHash } from 'node:crypto';

/**
 * A page that a package wrote whole, with one style sheet inside it: nothing else is allowed in it,
 * but for the app's own scripts where it says so.
 */
export function pageOfItsOwn(html: string, scripts: 'none' | 'self' = 'none'): Response {
  const style = /<style>(?<text>[^<]*)<\/style>/.exec(html)?.groups?.['text'] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; script-src '${scripts}'; style-src 'sha256-${hash}'; frame-ancestors 'none'; base-uri 'none'`,
    },
  });
}
