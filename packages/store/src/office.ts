import { accept, refuse, type Result } from '@tldw/core';
import { restoreBackup, writeBackup, type BackupHead } from './backup.ts';
import { closeAuditLink, verifyAudit, type AuditAnchor } from './audit/audit-chain.ts';
import { deskOver } from './desk.ts';
import { folderHome } from './home/embedded-home.ts';
import { serverHome } from './home/server-home.ts';
import type { Home } from './home/home.ts';
import { keysFrom } from './keys.ts';
import { migrate, migrationState } from './migrate.ts';
import { secretFor, type StoreSettings } from './open-store.ts';
import type { StoreRefusal } from './refusals.ts';
import { expireResearchFiles } from './research/make-research-file.ts';

/** One thing that was looked at, and whether it is as it should be. */
export interface Finding {
  readonly what: 'secret' | 'folder' | 'schema' | 'access-rules' | 'flush' | 'audit' | 'fence';
  readonly ok: boolean;
  readonly detail: string;
}

/** What whoever runs the machine may do with the record as a whole. It shows no text of anybody. */
export interface Office {
  readonly backup: (file: string, keysFile: string) => Promise<BackupHead>;
  readonly restore: (
    file: string,
    keysFile: string | undefined,
  ) => Promise<Result<BackupHead, StoreRefusal>>;
  readonly doctor: (anchor?: AuditAnchor) => Promise<readonly Finding[]>;
  /** Close the audit's chain up to now: keep the answer where nobody here can change it. */
  readonly anchorAudit: () => Promise<AuditAnchor | undefined>;
  readonly steps: () => Promise<{ readonly taken: number; readonly known: number }>;
  readonly close: () => Promise<void>;
}

/**
 * Open the record for its operator: for backups, restoring, bringing it up to date, looking it over.
 *
 * @param settings on a server `databaseUrl` is the owner's, with the right to pass by row security
 */
export async function openOffice(settings: StoreSettings): Promise<Result<Office, StoreRefusal>> {
  const secret = secretFor(settings);
  if (!secret.ok) return secret;
  const keys = keysFrom(secret.value);
  const home = await officeHome(settings);
  if (!home.ok) return home;
  const now = settings.now ?? Date.now;
  const desk = deskOver(home.value, keys, now);
  return accept({
    backup: async (file, keysFile) => {
      await writeBackup(home.value, keysFile, 'keys', now());
      return writeBackup(home.value, file, 'record', now());
    },
    restore: async (file, keysFile) => {
      await migrate(home.value, keys.context);
      if (keysFile !== undefined) {
        const restored = await restoreBackup(home.value, keysFile);
        if (!restored.ok) return restored;
      }
      return restoreBackup(home.value, file);
    },
    doctor: async (anchor) => {
      const state = await home.value.transaction('', migrationState);
      const audit = await desk.read({ purpose: 'office' }, (work) => verifyAudit(work, anchor));
      const open = await home.value.transaction('', (tx) =>
        tx.rows<{ name: string }>(
          `select relname as name from pg_class
           where relnamespace = 'tldw'::regnamespace and relkind = 'r'
             and not (relrowsecurity and relforcerowsecurity)
             and relname not in ('migration', 'context_key')`,
        ),
      );
      const before = home.value.flushes();
      await home.value.transaction('', (tx) =>
        tx.rows('update tldw.migration set done_at = done_at where number = 0'),
      );
      const flushed = home.value.kind === 'server' || home.value.flushes() > before;
      return [
        { what: 'secret', ok: true, detail: 'readable' },
        {
          what: 'schema',
          ok: state.taken === state.known,
          detail: `${state.taken} of ${state.known} steps`,
        },
        {
          what: 'access-rules',
          ok: state.accessIsCurrent,
          detail: state.accessIsCurrent ? 'of this version' : 'of another version',
        },
        {
          what: 'fence',
          ok: open.length === 0,
          detail: open.map((each) => each.name).join(', ') || 'every table',
        },
        {
          what: 'flush',
          ok: flushed,
          detail:
            home.value.kind === 'server'
              ? 'the server flushes'
              : `${home.value.flushes() - before} for one save`,
        },
        {
          what: 'audit',
          ok: audit.ok,
          detail: audit.ok
            ? `${audit.value.links} links, ${audit.value.entries} entries`
            : 'broken',
        },
      ];
    },
    anchorAudit: () =>
      desk.read({ purpose: 'office' }, async (work) => {
        await expireResearchFiles(work);
        return closeAuditLink(work);
      }),
    steps: () => home.value.transaction('', migrationState),
    close: home.value.close,
  });
}

/** Bring a server's schema up to this version, as its owner. */
export async function migrateServer(
  settings: StoreSettings & { readonly ownerUrl: string },
): Promise<Result<void, StoreRefusal>> {
  const secret = secretFor(settings);
  if (!secret.ok) return secret;
  const owner = serverHome(settings.ownerUrl, 1);
  try {
    await migrate(owner, keysFrom(secret.value).context);
    return accept(undefined);
  } finally {
    await owner.close();
  }
}

async function officeHome(settings: StoreSettings): Promise<Result<Home, StoreRefusal>> {
  if (settings.databaseUrl) return accept(serverHome(settings.databaseUrl, 2));
  const folder = settings.dataFolder ?? '.data';
  const home = await folderHome(folder);
  return home ? accept(home) : refuse({ code: 'store.in-use', params: { folder } });
}
