import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { Store } from '@tldw/store';
import { openInMemory } from './in-memory.ts';
import { SAMPLE } from './sample-programme.ts';

const SITE = { name: 'TLDW', host: 'teachers.example.kz', origin: 'https://teachers.example.kz' };
let store: Store;

beforeAll(async () => {
  store = await openInMemory();
  await store.loadProgramme(SAMPLE);
});
afterAll(() => store.close());

const head = (major: number, n: number): Buffer =>
  n < 24
    ? Buffer.of((major << 5) | n)
    : n < 256
      ? Buffer.of((major << 5) | 24, n)
      : Buffer.of((major << 5) | 25, n >> 8, n & 255);
type Cbor = number | string | Buffer | Map<string | number, Cbor>;
function cbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === 'string') return Buffer.concat([head(3, value.length), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  const pairs = [...value].flatMap(([key, each]) => [cbor(key), cbor(each)]);
  return Buffer.concat([head(5, value.size), ...pairs]);
}
const hash = (data: Buffer | string): Buffer => createHash('sha256').update(data).digest();

/** A telephone with a fingerprint, in a few lines. */
function device() {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(16);
  let uses = 0;
  const data = (host: string, flags: number, more = Buffer.alloc(0)): Buffer => {
    const count = Buffer.alloc(4);
    count.writeUInt32BE((uses += 1));
    return Buffer.concat([hash(host), Buffer.of(flags), count, more]);
  };
  const client = (type: string, challenge: string, origin: string): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const named = { id: id.toString('base64url'), rawId: id.toString('base64url') };
  return {
    make: (challenge: string, origin = SITE.origin): RegistrationResponseJSON => {
      const jwk = pair.publicKey.export({ format: 'jwk' });
      const key = new Map<number, Cbor>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(jwk.x!, 'base64url')],
        [-3, Buffer.from(jwk.y!, 'base64url')],
      ]);
      const length = Buffer.of(0, id.length);
      const authData = data(
        SITE.host,
        0x45,
        Buffer.concat([Buffer.alloc(16), length, id, cbor(key)]),
      );
      const attestation = new Map<string, Cbor>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ]);
      return {
        ...named,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: client('webauthn.create', challenge, origin).toString('base64url'),
          attestationObject: cbor(attestation).toString('base64url'),
        },
      };
    },
    use: (challenge: string, origin = SITE.origin, flags = 0x05): AuthenticationResponseJSON => {
      const authData = data(SITE.host, flags);
      const clientData = client('webauthn.get', challenge, origin);
      const signed = Buffer.concat([authData, hash(clientData)]);
      return {
        ...named,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: clientData.toString('base64url'),
          authenticatorData: authData.toString('base64url'),
          signature: sign('sha256', signed, pair.privateKey).toString('base64url'),
        },
      };
    },
  };
}

test('a passkey needs no e-mail, signs in once per challenge, and only at this site', async () => {
  const keys = store.passkeys(SITE);
  const phone = device();
  const me = { personId: 'coordinator-north' };
  const asked = await keys.begin(me);
  const made = phone.make(asked.challenge);
  // Somebody else cannot finish what I began.
  expect((await keys.add({ personId: 'director-1' }, made)).ok).toBe(false);
  const again = await keys.begin(me);
  expect((await keys.add(me, phone.make(again.challenge))).ok).toBe(true);

  const challenge = async (): Promise<string> => (await keys.beginSignIn()).challenge;
  const from = { network: 'n1' };
  const right = phone.use(await challenge());
  const inside = await keys.signIn(right, from);
  if (!inside.ok) throw new Error('refused');
  expect((await store.sessionOf(inside.value.session))?.personId).toBe('coordinator-north');

  const refused = [
    right,
    phone.use(await challenge(), 'https://teachers-example.kz'),
    phone.use(await challenge(), SITE.origin, 0x01),
    phone.use('AAAA'),
    device().use(await challenge()),
  ];
  for (const each of refused) expect((await keys.signIn(each, from)).ok).toBe(false);
});
