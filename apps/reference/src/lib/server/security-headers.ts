/** The headers every answer carries; the content security policy itself comes from vite.config.ts. */
export function addSecurityHeaders(response: Response, url: URL, isPrivate: boolean): void {
  const { headers } = response;
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'same-origin');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('cross-origin-resource-policy', 'same-origin');
  headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()');
  if (url.protocol === 'https:') headers.set('strict-transport-security', 'max-age=31536000');
  // A shared school computer must not show the last person's page to the next one.
  if (isPrivate || !headers.has('cache-control')) headers.set('cache-control', 'no-store');
}

/** Whether a request that changes something comes from one of our own pages. */
export function isSameOrigin(request: Request, url: URL): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site && site !== 'same-origin') return false;
  const origin = request.headers.get('origin');
  return origin === url.origin || (origin === null && site === 'same-origin');
}
