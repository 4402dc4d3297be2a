import { hkdfSync, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { flushFolder } from './home/flush-folder.ts';

/** The keys of one installation. They are kept outside the database, and outside its backups. */
export interface Keys {
  /** Signs on whose behalf a transaction runs. */
  readonly context: Buffer;
  /** Wraps each author's own key. */
  readonly sealing: Buffer;
  /** Signs the links of the audit chain. */
  readonly audit: Buffer;
  /** Makes hashes of short codes useless without it. */
  readonly codes: Buffer;
  /** Makes the pseudonyms of files for research. */
  readonly research: Buffer;
  /** Makes each person's key for what their browser keeps until it is sent. */
  readonly unsent: Buffer;
}

const SECRET_BYTES = 32;

/** All keys of an installation, derived from its one secret (HKDF, RFC 5869). */
export function keysFrom(secret: Uint8Array): Keys {
  if (secret.byteLength < SECRET_BYTES) {
    throw new RangeError(`the installation's secret needs at least ${SECRET_BYTES} bytes`);
  }
  const derive = (use: string): Buffer =>
    Buffer.from(hkdfSync('sha256', secret, 'tldw', use, SECRET_BYTES));
  return {
    context: derive('request context'),
    sealing: derive('sealed texts'),
    audit: derive('audit chain'),
    codes: derive('sign-in codes'),
    research: derive('research pseudonyms'),
    unsent: derive('unsent texts'),
  };
}

/** Read the secret from a file of 64 hexadecimal digits; make the file first if it may be made. */
export function secretFromFile(file: string, mayMake: boolean): Uint8Array | undefined {
  if (!fs.existsSync(file)) {
    if (!mayMake) return undefined;
    // `wx` refuses when another process made it meanwhile: then that one's secret is read.
    try {
      fs.writeFileSync(file, `${randomBytes(SECRET_BYTES).toString('hex')}\n`, {
        mode: 0o600,
        flag: 'wx',
        flush: true,
      });
      // Without this its name may be lost in a power cut, and with it every private text.
      flushFolder(path.dirname(path.resolve(file)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  const text = fs.readFileSync(file, 'utf8').trim();
  return /^[0-9a-f]{64,}$/.test(text) ? Buffer.from(text, 'hex') : undefined;
}
