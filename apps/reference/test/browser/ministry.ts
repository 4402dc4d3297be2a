import { createServer, type Server } from 'node:http';
import { Provider } from 'oidc-provider';

/** A ministry's sign-in on this machine: it knows one person and asks them nothing. */
export interface Ministry {
  readonly issuer: string;
  readonly client: string;
  readonly secret: string;
  /** The app that it sends people back to. */
  readonly serves: (address: string) => void;
  readonly stop: () => Promise<void>;
}

/** Start a small OpenID Connect provider on a free port. */
export async function startMinistry(): Promise<Ministry> {
  let answer: ReturnType<Provider['callback']> | undefined;
  const server: Server = createServer((request, response) => {
    void answer?.(request, response);
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      resolve(typeof bound === 'object' && bound ? bound.port : 0);
    });
  });
  const issuer = `http://127.0.0.1:${port}`;
  const [client, secret] = ['tldw', 'a secret of the test alone'];
  return {
    issuer,
    client,
    secret,
    serves: (address) => {
      answer = providerFor(issuer, client, secret, `${address}/sign-in/ministry/return`).callback();
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function providerFor(issuer: string, client: string, secret: string, back: string): Provider {
  const provider = new Provider(issuer, {
    clients: [{ client_id: client, client_secret: secret, redirect_uris: [back] }],
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id }),
    }),
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['a key of the test alone'] },
    interactions: {
      url: (_context: unknown, interaction: { readonly uid: string }) =>
        `/come-in/${interaction.uid}`,
    },
    pkce: { required: () => true },
    ttl: { Session: 600, Grant: 600, Interaction: 600, AccessToken: 600, IdToken: 600 },
  });
  // Whoever comes is the one person it knows, and has agreed to everything.
  provider.use(async (context, next) => {
    if (!context.path.startsWith('/come-in/')) return next();
    const accountId = 'official-7';
    const grant = new provider.Grant({ accountId, clientId: client });
    grant.addOIDCScope('openid');
    const grantId = await grant.save();
    await provider.interactionFinished(context.req, context.res, {
      login: { accountId },
      consent: { grantId },
    });
  });
  return provider;
}
