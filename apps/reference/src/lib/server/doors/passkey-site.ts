import type { PasskeySite } from '@tldw/store';

/**
 * The site that passkeys belong to, or nothing where browsers allow none: they want https, or this
 * very machine. `TLDW_ADDRESS` says how people see it; a header cannot change that.
 */
export function passkeySite(name: string, fallback: URL): PasskeySite | undefined {
  const address = new URL(process.env['TLDW_ADDRESS'] ?? fallback.origin);
  const isSafe = address.protocol === 'https:' || address.hostname === 'localhost';
  return isSafe ? { name, host: address.hostname, origin: address.origin } : undefined;
}
