import fs from 'node:fs';
import path from 'node:path';
import { accept, refuse, type Result } from '@tldw/core';
import { openingFor } from './access/request-context.ts';
import type { SecondFactor } from './access/second-factor.ts';
import { WARM_UP } from './access/warm-up.ts';
import { folderHome, memoryHome } from './home/embedded-home.ts';
import type { Home } from './home/home.ts';
import { CONNECTIONS, serverHome } from './home/server-home.ts';
import { keysFrom, secretFromFile } from './keys.ts';
import { pruneDumps } from './backup/dumps.ts';
import { migrate } from './migrate.ts';
import { KNOWN_STEPS, migrationState } from './migration-state.ts';
import type { StoreRefusal } from './refusals.ts';
import { storeOver, type Store } from './store.ts';

/** The embedded engine writes folders of this PostgreSQL version. */
const EMBEDDED_VERSION = '18';

/** Where the record is, and what may be assumed. */
export interface StoreSettings {
  /** A folder for the embedded home. Without it and without `databaseUrl` the record is in memory. */
  readonly dataFolder?: string;
  /** A PostgreSQL server, as a role that owns nothing. */
  readonly databaseUrl?: string;
  /** The same server as the schema's owner: only for bringing it up to this version. */
  readonly ownerUrl?: string;
  /** The installation's secret, 32 bytes or more. Without it: `secretFile`, or a file made in the data folder. */
  readonly secret?: Uint8Array;
  readonly secretFile?: string;
  /** Real people use it: then the embedded home must be allowed on purpose. */
  readonly production?: boolean;
  /** People will come: the connections to a server are opened before the first of them, and kept. */
  readonly serving?: boolean;
  readonly allowEmbedded?: boolean;
  /**
   * Whether coordinators, the strategy group, evaluators and operators need a second factor.
   * Asked for in production on a server unless this says otherwise.
   */
  readonly secondFactor?: SecondFactor;
  /** Where the record is dumped before a migration: for a data folder its `dumps`, if nothing is said. */
  readonly dumpFolder?: string;
  /** @param where for `dumped`, the file that holds the record of before */
  readonly onProgress?: (
    step: 'opening' | 'migrating' | 'dumped' | 'testing' | 'ready',
    where?: string,
  ) => void;
  readonly now?: () => number;
}

/**
 * Open the programme's record, bring it up to this version, and see that it keeps what it is given.
 *
 * Refused when another process has the folder, when the secret is missing, when a server has not
 * been migrated or its role could go around the fence, and when a save does not reach the disk.
 */
export async function openStore(
  settings: StoreSettings = {},
): Promise<Result<Store, StoreRefusal>> {
  const progress = settings.onProgress ?? (() => undefined);
  progress('opening');
  const secret = secretFor(settings);
  if (!secret.ok) return secret;
  const keys = keysFrom(secret.value);
  const opened = await openHome(settings);
  if (!opened.ok) return opened;
  const home = opened.value;
  try {
    progress('migrating');
    const ready =
      home.kind === 'embedded'
        ? await prepareEmbedded(home, keys.context, settings)
        : await prepareServer(home, keys.context, settings);
    if (!ready.ok) {
      await home.close();
      return ready;
    }
    progress('testing');
    if (home.kind === 'embedded' && settings.dataFolder && !(await flushes(home))) {
      await home.close();
      return refuse({ code: 'store.not-durable', params: { folder: settings.dataFolder } });
    }
    await home.warmUp?.(openingFor({ purpose: 'visitor' }, keys.context, nowIn(settings)), (tx) =>
      tx.script(WARM_UP),
    );
    progress('ready');
    return accept(storeOver(home, keys, settings.now ?? Date.now, secondFactorOf(settings)));
  } catch (error) {
    await home.close().catch(() => undefined);
    throw error;
  }
}

const nowIn = (settings: StoreSettings): number => (settings.now ?? Date.now)();

function secondFactorOf(settings: StoreSettings): SecondFactor {
  const usual = settings.production && settings.databaseUrl !== undefined ? 'asked' : 'not-asked';
  return settings.secondFactor ?? usual;
}

/** The secret as the settings name it; made on the first evening in a new data folder. */
export function secretFor(
  settings: StoreSettings,
  mayMake = settings.secretFile === undefined && !holdsRecord(settings.dataFolder),
): Result<Uint8Array, StoreRefusal> {
  if (settings.secret) return accept(settings.secret);
  const inFolder = settings.dataFolder && path.join(settings.dataFolder, 'secret.key');
  const file = settings.secretFile ?? inFolder;
  if (!file) {
    // In memory nothing outlives the process, the secret neither.
    return settings.databaseUrl || !mayMake
      ? refuse({ code: 'store.secrets-missing', params: { file: '' } })
      : accept(crypto.getRandomValues(new Uint8Array(32)));
  }
  if (settings.dataFolder && mayMake) {
    fs.mkdirSync(settings.dataFolder, { recursive: true, mode: 0o700 });
  }
  const secret = secretFromFile(file, mayMake);
  return secret ? accept(secret) : refuse({ code: 'store.secrets-missing', params: { file } });
}

/** A new secret beside an old record would open none of its texts. */
const holdsRecord = (folder: string | undefined): boolean =>
  folder !== undefined && fs.existsSync(path.join(folder, 'database'));

async function openHome(settings: StoreSettings): Promise<Result<Home, StoreRefusal>> {
  if (settings.databaseUrl) {
    return accept(serverHome(settings.databaseUrl, settings.serving ? { kept: CONNECTIONS } : {}));
  }
  const folder = settings.dataFolder;
  if (settings.production && !settings.allowEmbedded) {
    return refuse({ code: 'store.embedded-in-production', params: { folder: folder ?? '' } });
  }
  if (!folder) return accept(await memoryHome());
  const version = path.join(folder, 'database', 'PG_VERSION');
  if (fs.existsSync(version)) {
    const found = fs.readFileSync(version, 'utf8').trim();
    if (found !== EMBEDDED_VERSION) {
      const params = { found, expected: EMBEDDED_VERSION };
      return refuse({ code: 'store.wrong-engine', params });
    }
  }
  const home = await folderHome(folder);
  return home ? accept(home) : refuse({ code: 'store.in-use', params: { folder } });
}

async function prepareEmbedded(
  home: Home,
  contextKey: Buffer,
  settings: StoreSettings,
): Promise<Result<void, StoreRefusal>> {
  const state = await home.transaction('', migrationState);
  if (state.taken > state.known) {
    const params = { found: state.taken, known: state.known };
    return refuse({ code: 'store.newer-than-program', params });
  }
  return migrated(home, contextKey, settings);
}

/** Where dumps go, if anybody said or there is a usual place. */
export const dumpFolderOf = (settings: StoreSettings): string | undefined =>
  settings.dumpFolder ??
  (settings.dataFolder === undefined ? undefined : path.join(settings.dataFolder, 'dumps'));

/** Bring a home up to this version, with a dump first, and let old dumps go. */
export async function migrated(
  home: Home,
  contextKey: Buffer,
  settings: StoreSettings,
): Promise<Result<void, StoreRefusal>> {
  const folder = dumpFolderOf(settings);
  const nowMs = nowIn(settings);
  const done = await migrate(
    home,
    contextKey,
    folder === undefined ? {} : { dumps: { folder, nowMs } },
  );
  if (!done.ok) return done;
  if (done.value.dump) settings.onProgress?.('dumped', done.value.dump.record);
  if (folder !== undefined) await pruneDumps(folder, nowMs);
  return accept(undefined);
}

async function prepareServer(
  home: Home,
  contextKey: Buffer,
  settings: StoreSettings,
): Promise<Result<void, StoreRefusal>> {
  if (settings.ownerUrl) {
    const owner = serverHome(settings.ownerUrl, { most: 1 });
    try {
      const done = await migrated(owner, contextKey, settings);
      if (!done.ok) return done;
    } finally {
      await owner.close();
    }
  }
  return lookAtLogin(home);
}

/** Whether the app may sign in like this: to a database of this version, as somebody who owns nothing. */
export async function lookAtLogin(home: Home): Promise<Result<void, StoreRefusal>> {
  try {
    return await home.transaction('', async (tx) => {
      const [role] = await tx.rows<{ name: string; powerful: boolean }>(
        `select rolname as name, rolsuper or rolbypassrls or exists (
           select from pg_namespace where nspname = 'tldw' and pg_has_role(nspowner, 'usage')
         ) as powerful from pg_roles where rolname = session_user`,
      );
      if (role?.powerful) {
        return refuse({ code: 'store.role-too-powerful', params: { role: role.name } });
      }
      await tx.script('set local role tldw_app');
      const [state] = await tx.rows<{ taken: number }>('select tldw.steps_taken() as taken');
      const taken = state?.taken ?? 0;
      if (taken > KNOWN_STEPS) {
        const params = { found: taken, known: KNOWN_STEPS };
        return refuse({ code: 'store.newer-than-program', params });
      }
      return taken < KNOWN_STEPS
        ? refuse({ code: 'store.not-migrated', params: { missing: KNOWN_STEPS - taken } })
        : accept(undefined);
    });
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    // No role, no schema or no function of ours: nobody has migrated this database yet.
    if (['22023', '3F000', '42883', '42501', '42704'].includes(code ?? '')) {
      return refuse({ code: 'store.not-migrated', params: { missing: KNOWN_STEPS } });
    }
    return refuse({ code: 'store.unreachable', params: { reason: message } });
  }
}

/** One committed write must have reached the disk: the engine's own word for it is not enough. */
async function flushes(home: Home): Promise<boolean> {
  const before = home.flushes();
  await home.transaction('', (tx) =>
    tx.rows('update tldw.migration set done_at = now() where number = 0'),
  );
  return home.flushes() > before;
}
