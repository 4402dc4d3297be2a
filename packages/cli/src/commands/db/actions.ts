import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { accept, type Result } from '@tldw/core';
import {
  migrateServer,
  openOffice,
  openStore,
  verifyBackup,
  type AuditAnchor,
  type Office,
  type StoreRefusal,
  type StoreSettings,
} from '@tldw/store';
import { Misuse, type CommandIo } from '../../command.ts';
import { letIn } from './let-in.ts';

/** What the words after `tldw db ACTION` say. */
export interface DbOptions {
  readonly data?: string | undefined;
  readonly to?: string | undefined;
  readonly file?: string | undefined;
  readonly keys?: string | undefined;
  readonly anchor?: string | undefined;
  readonly json: boolean;
}

/** How an action ended: in words, as a document, and whether all is well. */
export interface DbAnswer {
  readonly words: readonly string[];
  readonly document: object;
  readonly fine: boolean;
}

type Action = (options: DbOptions, io: CommandIo) => Promise<Result<DbAnswer, StoreRefusal>>;

const answer = (words: readonly string[], document: object, fine = true) =>
  accept<DbAnswer>({ words, document, fine });

/** Every action of `tldw db` by name. */
export const DB_ACTIONS: Readonly<Record<string, Action>> = {
  backup: (options, io) => {
    const folder = needed(options.to, '--to');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const files = {
      record: path.join(folder, `record-${io.today}.gz`),
      keys: path.join(folder, `keys-${io.today}.gz`),
    };
    return atTheOffice(options, async (office) => {
      const head = await office.backup(files.record, files.keys);
      const rows = Object.values(head.tables).reduce((sum, count) => sum + count, 0);
      const words = [
        `${rows} rows are in ${files.record}.`,
        `The authors' keys are in ${files.keys}: keep them on another disk, and only for some days.`,
      ];
      return answer(words, { ...files, head });
    });
  },
  restore: (options) => {
    const file = needed(options.file, '--from');
    return atTheOffice(options, async (office) => {
      const restored = await office.restore(file, options.keys);
      if (!restored.ok) return restored;
      return answer([`The record of ${restored.value.madeAt} is back.`], { head: restored.value });
    });
  },
  verify: async (options) => {
    const verified = await verifyBackup(needed(options.file, 'a file'));
    if (!verified.ok) return verified;
    return answer([`Whole, made at ${verified.value.madeAt}.`], { head: verified.value });
  },
  migrate: async (options) => {
    const settings = settingsFrom(options);
    const ownerUrl = process.env['DATABASE_OWNER_URL'];
    if (settings.databaseUrl !== undefined || ownerUrl !== undefined) {
      const migrated = await migrateServer({
        ...settings,
        ownerUrl: needed(ownerUrl, 'DATABASE_OWNER_URL'),
      });
      return migrated.ok ? answer(['The database is up to date.'], { migrated: true }) : migrated;
    }
    const opened = await openStore(settings);
    if (!opened.ok) return opened;
    await opened.value.close();
    return answer(['The database is up to date.'], { migrated: true });
  },
  doctor: async (options, io) => {
    const anchor =
      options.anchor === undefined
        ? undefined
        : (JSON.parse(await io.readText(options.anchor)) as AuditAnchor);
    return atTheOffice(options, async (office) => {
      const findings = await office.doctor(anchor);
      const words = findings.map(
        ({ what, ok, detail }) => `${ok ? 'ok ' : 'BAD'} ${what}: ${detail}`,
      );
      return answer(
        words,
        { findings },
        findings.every((finding) => finding.ok),
      );
    });
  },
  'let-in': (options) => letIn(settingsFrom(options), needed(options.file, 'a person')),
  anchor: (options, io) =>
    atTheOffice(options, async (office) => {
      const anchor = await office.anchorAudit();
      if (!options.json) io.out(JSON.stringify(anchor ?? {}));
      return answer(['Keep this line on another machine.'], anchor ?? {});
    }),
};

function settingsFrom(options: DbOptions): StoreSettings {
  const databaseUrl = process.env['DATABASE_URL'];
  const secretFile = process.env['TLDW_SECRET_FILE'];
  return {
    ...(databaseUrl === undefined
      ? { dataFolder: options.data ?? process.env['TLDW_DATA'] ?? '.data' }
      : { databaseUrl }),
    ...(secretFile === undefined ? {} : { secretFile }),
  };
}

async function atTheOffice(
  options: DbOptions,
  work: (office: Office) => Promise<Result<DbAnswer, StoreRefusal>>,
): Promise<Result<DbAnswer, StoreRefusal>> {
  const opened = await openOffice(settingsFrom(options));
  if (!opened.ok) return opened;
  try {
    return await work(opened.value);
  } finally {
    await opened.value.close();
  }
}

function needed(value: string | undefined, name: string): string {
  if (value === undefined) throw new Misuse(`${name} is missing.`);
  return value;
}
