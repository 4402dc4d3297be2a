import type { RefusalOf } from '@tldw/core';

/** Every reason the store may give, with the facts behind it. */
export type StoreRefusals = {
  'store.in-use': { readonly folder: string };
  'store.unreachable': { readonly reason: string };
  'store.not-durable': { readonly folder: string };
  'store.embedded-in-production': { readonly folder: string };
  'store.secrets-missing': { readonly file: string };
  'store.wrong-engine': { readonly found: string; readonly expected: string };
  'store.not-migrated': { readonly missing: number };
  'store.newer-than-program': { readonly found: number; readonly known: number };
  'store.role-too-powerful': { readonly role: string };
  'store.not-empty': Readonly<Record<string, never>>;
  'record.not-found': { readonly kind: string };
  'record.changed-meanwhile': { readonly kind: string; readonly version: number };
  'record.already-exists': { readonly kind: string };
  'record.place-unknown': { readonly kind: string; readonly id: string };
  'event.full': { readonly event: string };
  'record.not-allowed': { readonly kind: string };
  'operation.reused': { readonly operation: string };
  'door.sign-in-refused': Readonly<Record<string, never>>;
};

/** One reason why the store refused. */
export type StoreRefusal = RefusalOf<StoreRefusals>;
