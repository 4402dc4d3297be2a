import type { CertificateRefusalParams, RefusalOf } from '@tldw/core';

/** What is wrong with a file that was handed in. */
export type FileProblem =
  | 'too-large'
  | 'quota'
  | 'kind'
  | 'macro'
  | 'active-content'
  | 'embedded-file'
  | 'reaches-out'
  | 'locked'
  | 'two-kinds'
  | 'old-document'
  | 'bomb'
  | 'unreadable'
  | 'too-many-pixels'
  | 'phone-picture'
  | 'infected';

/** Why a file for research is not asked for, decided, made or handed out. */
export type ExportProblem =
  | 'no-consent'
  | 'second-person-needed'
  | 'small-cells'
  | 'nothing-asked'
  | 'reason-missing'
  | 'decided-already'
  | 'not-approved'
  | 'not-available';

/** Every reason the store may give, with the facts behind it. */
export type StoreRefusals = {
  'store.in-use': { readonly folder: string };
  'store.unreachable': { readonly reason: string };
  'store.no-space': Readonly<Record<string, never>>;
  'store.not-durable': { readonly folder: string };
  'store.embedded-in-production': { readonly folder: string };
  'store.secrets-missing': { readonly file: string };
  'store.wrong-engine': { readonly found: string; readonly expected: string };
  'store.not-migrated': { readonly missing: number };
  'store.newer-than-program': { readonly found: number; readonly known: number };
  'store.role-too-powerful': { readonly role: string };
  'store.role-sees-too-little': { readonly role: string };
  'store.dump-folder-missing': Readonly<Record<string, never>>;
  'store.dump-failed': { readonly folder: string; readonly reason: string };
  'store.folder-missing': { readonly folder: string };
  'store.not-empty': Readonly<Record<string, never>>;
  'record.not-found': { readonly kind: string };
  'record.changed-meanwhile': { readonly kind: string; readonly version: number };
  'record.already-exists': { readonly kind: string };
  'record.place-unknown': { readonly kind: string; readonly id: string };
  'event.full': { readonly event: string };
  'plan.another-announced': Readonly<Record<string, never>>;
  'operation.reused': { readonly operation: string };
  'survey.no-ticket': Readonly<Record<string, never>>;
  'survey.not-closed': Readonly<Record<string, never>>;
  'survey.too-few-answers': { readonly least: number };
  'backup.unreadable': { readonly file: string };
  'backup.other-secret': Readonly<Record<string, never>>;
  'backup.other-part': { readonly file: string; readonly wanted: 'record' | 'keys' };
  'backup.folder-unusable': { readonly folder: string; readonly reason: string };
  'audit.broken': { readonly link: number };
  'file.refused': { readonly because: FileProblem };
  'export.refused': { readonly because: ExportProblem };
  'door.sign-in-refused': Readonly<Record<string, never>>;
  'door.too-many-attempts': { readonly retryAfterMs: number };
  'door.crowded': Readonly<Record<string, never>>;
  'door.passphrase-weak': { readonly because: 'too-short' | 'too-long' | 'too-simple' };
  'door.login-unusable': Readonly<Record<string, never>>;
  'door.card-over': Readonly<Record<string, never>>;
  'door.account-in-use': Readonly<Record<string, never>>;
  'door.second-factor-needed': Readonly<Record<string, never>>;
  'door.not-the-operators': { readonly person: string };
  'door.second-person-needed': Readonly<Record<string, never>>;
  'door.passkey-refused': Readonly<Record<string, never>>;
} & CertificateRefusalParams;

/** One reason why the store refused. */
export type StoreRefusal = RefusalOf<StoreRefusals>;
