import fs from 'node:fs';
import path from 'node:path';
import { accept, refuse, type Result } from '@tldw/core';
import { closeAuditLink, type AuditAnchor } from './audit/audit-chain.ts';
import type { BackupHead } from './backup/backup-file.ts';
import { pruneDumps } from './backup/dumps.ts';
import { restoreBackup } from './backup/restore-backup.ts';
import { writeBackup, type BackupFiles } from './backup/write-backup.ts';
import { deskOver } from './desk.ts';
import { lookOver, type Finding } from './doctor.ts';
import { folderHome } from './home/embedded-home.ts';
import type { Home } from './home/home.ts';
import { serverHome } from './home/server-home.ts';
import { keysFrom } from './keys.ts';
import { migrationState } from './migration-state.ts';
import { dumpFolderOf, migrated, secretFor, type StoreSettings } from './open-store.ts';
import type { OfficeSettings } from './office-settings.ts';
import type { StoreRefusal } from './refusals.ts';
import { expireResearchFiles } from './research/make-research-file.ts';

/** What whoever runs the machine may do with the record as a whole. It shows no text of anybody. */
export interface Office {
  readonly backup: (file: string, keysFile: string) => Promise<Result<BackupHead, StoreRefusal>>;
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
 * Open the record for its operator: for backups, restoring, looking it over.
 *
 * On a server the schema's owner (`ownerUrl`) restores, looks over and anchors; a role that may
 * read everything and write nothing (`backupUrl`) makes the backups.
 */
export async function openOffice(settings: OfficeSettings): Promise<Result<Office, StoreRefusal>> {
  const place = lookForFolder(settings);
  if (!place.ok) return place;
  const secret = secretFor(settings, false);
  if (!secret.ok) return secret;
  const keys = keysFrom(secret.value);
  const opened = await officeHome(settings);
  if (!opened.ok) return opened;
  const home = opened.value;
  const now = settings.now ?? Date.now;
  const desk = deskOver(home, keys, now);
  return accept({
    backup: async (record, keysFile) => {
      const answer = await asBackup(settings, home, (reader) =>
        writeBackup(reader, { record, keys: keysFile }, now()),
      );
      const dumps = dumpFolderOf(settings);
      if (dumps !== undefined) await pruneDumps(dumps, now());
      return answer;
    },
    restore: (record, keysFile) => restoreBackup(home, keys, { record, keys: keysFile }),
    doctor: (anchor) => lookOver(home, desk, settings, anchor),
    anchorAudit: () =>
      desk.read({ purpose: 'office' }, async (work) => {
        await expireResearchFiles(work);
        return closeAuditLink(work);
      }),
    steps: () => home.transaction('', (tx) => migrationState(tx)),
    close: home.close,
  });
}

async function asBackup<T>(
  { backupUrl }: OfficeSettings,
  home: Home,
  work: (home: Home) => Promise<T>,
): Promise<T> {
  if (backupUrl === undefined) return work(home);
  const reader = serverHome(backupUrl, { most: 1 });
  try {
    return await work(reader);
  } finally {
    await reader.close();
  }
}

/** Bring a server's schema up to this version, as its owner. The answer says where its dump is. */
export async function migrateServer(
  settings: StoreSettings & { readonly ownerUrl: string },
): Promise<Result<{ readonly dump?: BackupFiles['record'] }, StoreRefusal>> {
  const secret = secretFor(settings, false);
  if (!secret.ok) return secret;
  const owner = serverHome(settings.ownerUrl, { most: 1 });
  let dump: string | undefined;
  try {
    const reached = await reachable(owner);
    if (!reached.ok) return reached;
    const done = await migrated(owner, keysFrom(secret.value).context, {
      ...settings,
      onProgress: (step, where) => {
        if (step === 'dumped') dump = where;
        settings.onProgress?.(step, where);
      },
    });
    return done.ok ? accept(dump === undefined ? {} : { dump }) : done;
  } finally {
    await owner.close();
  }
}

const serverOf = ({ ownerUrl, databaseUrl, backupUrl }: OfficeSettings): string | undefined =>
  ownerUrl ?? databaseUrl ?? backupUrl;

/** A folder whose name was mistyped is not made into a record without anything in it. */
function lookForFolder(settings: OfficeSettings): Result<void, StoreRefusal> {
  const folder = settings.dataFolder ?? '.data';
  return serverOf(settings) !== undefined ||
    settings.mayMake ||
    fs.existsSync(path.join(folder, 'database'))
    ? accept(undefined)
    : refuse({ code: 'store.folder-missing', params: { folder } });
}

async function officeHome(settings: OfficeSettings): Promise<Result<Home, StoreRefusal>> {
  const url = serverOf(settings);
  if (url !== undefined) {
    const home = serverHome(url, { most: 2 });
    const reached = await reachable(home);
    if (reached.ok) return accept(home);
    await home.close();
    return reached;
  }
  const folder = settings.dataFolder ?? '.data';
  const home = await folderHome(folder);
  return home ? accept(home) : refuse({ code: 'store.in-use', params: { folder } });
}

async function reachable(home: Home): Promise<Result<void, StoreRefusal>> {
  try {
    await home.transaction('', (tx) => tx.rows('select'));
    return accept(undefined);
  } catch (error) {
    return refuse({ code: 'store.unreachable', params: { reason: (error as Error).message } });
  }
}
