import type { Cookies } from '@sveltejs/kit';
import type { OutsideName } from '@tldw/store';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client';

/**
 * The door of another house, such as a ministry's single sign-on (OpenID Connect).
 *
 * `TLDW_OIDC_ISSUER`, `TLDW_OIDC_CLIENT`, `TLDW_OIDC_SECRET` and `TLDW_OIDC_NAME` switch it on. An
 * account there opens a door here only once its owner, being signed in, has linked it.
 */
export function ministryName(): string | undefined {
  const { TLDW_OIDC_ISSUER: issuer, TLDW_OIDC_NAME: name } = process.env;
  return issuer ? (name ?? new URL(issuer).host) : undefined;
}

let found: Promise<Configuration> | undefined;
function ministry(): Promise<Configuration> {
  const {
    TLDW_OIDC_ISSUER: issuer,
    TLDW_OIDC_CLIENT: client,
    TLDW_OIDC_SECRET: secret,
  } = process.env;
  if (!issuer || !client) throw new Error('No other house is configured');
  const server = new URL(issuer);
  // Plain http only to this very machine: for trying it out.
  const isHere = server.hostname === 'localhost' || server.hostname === '127.0.0.1';
  found ??= discovery(server, client, secret, undefined, {
    timeout: 10,
    ...(isHere ? { execute: [allowInsecureRequests] } : {}),
  });
  found.catch(() => (found = undefined));
  return found;
}

const COOKIE = 'tldw-outside';
const PATH = '/sign-in/ministry';
const SECONDS = 600;

const LINK = 'tldw-outside-link';

const kept = (url: URL, sameSite: 'lax' | 'strict') => ({
  path: PATH,
  httpOnly: true,
  sameSite,
  secure: url.protocol === 'https:',
  maxAge: SECONDS,
});

/**
 * Where somebody who is signed in goes to link their account there.
 *
 * Only from the page that shows this address: a page elsewhere that sends them to the other house
 * would otherwise link whichever account is open there, on a shared computer somebody else's.
 */
export function linkAddress(cookies: Cookies, url: URL): string | undefined {
  if (!ministryName()) return undefined;
  const token = randomState();
  cookies.set(LINK, token, kept(url, 'strict'));
  return `${PATH}?link=${token}`;
}

/** Whether somebody came by the address that {@link linkAddress} gave them. It works once. */
export function meantToLink(cookies: Cookies, url: URL): boolean {
  const token = cookies.get(LINK);
  cookies.delete(LINK, { path: PATH, secure: url.protocol === 'https:' });
  return token !== undefined && token !== '' && url.searchParams.get('link') === token;
}

const returnTo = (url: URL): string =>
  new URL(`${PATH}/return`, process.env['TLDW_ADDRESS'] ?? url.origin).href;

/**
 * Where to send somebody who wants to come in from there; what they must bring back is remembered.
 *
 * @param linkFor who is signed in and links their account; absent for whoever comes in by it
 */
export async function beginAtMinistry(
  cookies: Cookies,
  url: URL,
  linkFor?: string,
): Promise<string> {
  const config = await ministry();
  const [verifier, state, nonce] = [randomPKCECodeVerifier(), randomState(), randomNonce()];
  const asked = { verifier, state, nonce, linkFor };
  cookies.set(COOKIE, JSON.stringify(asked), kept(url, 'lax'));
  return buildAuthorizationUrl(config, {
    redirect_uri: returnTo(url),
    scope: 'openid',
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  }).href;
}

/** Who came back from the other house, how they showed who they are, and for whom it is to be linked. */
export interface FromMinistry {
  readonly name: OutsideName;
  readonly strong: boolean;
  readonly linkFor: string | undefined;
}

/** Who came back, or nobody when anything about the answer is not as it was asked for. */
export async function nameFromMinistry(
  cookies: Cookies,
  url: URL,
): Promise<FromMinistry | undefined> {
  const asked = readAsked(cookies.get(COOKIE));
  cookies.delete(COOKIE, { path: PATH, secure: url.protocol === 'https:' });
  if (!asked) return undefined;
  const returned = new URL(returnTo(url));
  returned.search = url.search;
  try {
    const tokens = await authorizationCodeGrant(await ministry(), returned, {
      pkceCodeVerifier: asked.verifier,
      expectedState: asked.state,
      expectedNonce: asked.nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) return undefined;
    const methods = Array.isArray(claims['amr']) ? claims['amr'] : [];
    return {
      name: { issuer: claims.iss, subject: claims.sub },
      strong: methods.includes('mfa') || methods.includes('hwk'),
      linkFor: asked.linkFor,
    };
  } catch {
    return undefined;
  }
}

function readAsked(text: string | undefined) {
  try {
    const { verifier, state, nonce, linkFor } = JSON.parse(text ?? '') as Record<string, unknown>;
    return typeof verifier === 'string' && typeof state === 'string' && typeof nonce === 'string'
      ? { verifier, state, nonce, linkFor: typeof linkFor === 'string' ? linkFor : undefined }
      : undefined;
  } catch {
    return undefined;
  }
}
