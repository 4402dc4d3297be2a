import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { accept, type Language, type Result } from '@tldw/core';
import {
  migrateServer,
  openOffice,
  openStore,
  verifyBackup,
  type AuditAnchor,
  type BackupHead,
  type Office,
  type OfficeSettings,
  type StoreRefusal,
} from '@tldw/store';
import { Misuse, type CommandIo } from '../../command.ts';
import { unreadable } from '../../unreadable.ts';
import type { DbAnswer } from './answer.ts';
import { letIn } from './let-in.ts';
import { asApp, asOwner, needed, placeFrom, type DbOptions } from './place.ts';
import { DB_WORDS } from './words.ts';

type Action = (options: DbOptions, io: CommandIo) => Promise<Result<DbAnswer, StoreRefusal>>;

const answer = (words: readonly string[], document: object, fine = true) =>
  accept<DbAnswer>({ words, document, fine });

const rowsOf = ({ tables }: BackupHead): number =>
  Object.values(tables).reduce((sum, count) => sum + count, 0);

/** Every action of `tldw db` by name. */
export const DB_ACTIONS: Readonly<Record<string, Action>> = {
  backup: (options, io) => {
    const folder = needed(options.to, '--to');
    const say = DB_WORDS[io.language];
    const files = {
      record: path.join(folder, `record-${io.today}.gz`),
      keys: path.join(folder, `keys-${io.today}.gz`),
    };
    return atTheOffice(placeFrom(options), async (office) => {
      const written = await office.backup(files.record, files.keys);
      if (!written.ok) return written;
      for (const each of [files.record, files.keys]) {
        const verified = await verifyBackup(each);
        if (!verified.ok) return verified;
      }
      const rows = rowsOf(written.value);
      const words = [say['backup-done']({ rows, record: files.record }), say['backup-keys'](files)];
      return answer(words, { ...files, head: written.value });
    });
  },
  verify: async (options, io) => {
    const verified = await verifyBackup(await there(needed(options.file, 'a file'), io));
    if (!verified.ok) return verified;
    const facts = { madeAt: verified.value.madeAt, rows: rowsOf(verified.value) };
    return answer([DB_WORDS[io.language].whole(facts)], { head: verified.value });
  },
  restore: async (options, io) => {
    const file = await there(needed(options.file, '--from'), io);
    if (options.keys !== undefined) await there(options.keys, io);
    const say = DB_WORDS[io.language];
    return atTheOffice({ ...asOwner(placeFrom(options)), mayMake: true }, async (office) => {
      const restored = await office.restore(file, options.keys);
      if (!restored.ok) return restored;
      const facts = { madeAt: restored.value.madeAt, rows: rowsOf(restored.value) };
      const words = [
        say.restored(facts),
        ...(options.keys === undefined ? [say['without-keys']({})] : []),
      ];
      return answer(words, { head: restored.value });
    });
  },
  migrate: async (options, io) => {
    const place = asOwner(placeFrom(options));
    const migrated =
      place.ownerUrl === undefined
        ? await migrateFolder(place)
        : await migrateServer({ ...place, ownerUrl: place.ownerUrl });
    if (!migrated.ok) return migrated;
    return answer(dumpedAndDone(io.language, migrated.value.dump), {
      migrated: true,
      ...migrated.value,
    });
  },
  doctor: async (options, io) => {
    const anchor = options.anchor === undefined ? undefined : await anchorFrom(io, options.anchor);
    const say = DB_WORDS[io.language];
    return atTheOffice(asOwner(placeFrom(options)), async (office) => {
      const findings = await office.doctor(anchor);
      const words = findings.map(
        ({ what, ok, facts }) => `${ok ? say.ok({}) : say.amiss({})}: ${say[what]({ ok, facts })}`,
      );
      const fine = findings.every((finding) => finding.ok);
      return answer(words, { findings }, fine);
    });
  },
  'let-in': (options, io) =>
    letIn(asApp(placeFrom(options)), needed(options.file, 'a person'), io.language),
  anchor: (options, io) =>
    atTheOffice(asOwner(placeFrom(options)), async (office) => {
      const anchor = await office.anchorAudit();
      const say = DB_WORDS[io.language];
      if (!anchor) return answer([say['nothing-to-anchor']({})], {});
      if (!options.json) io.out(JSON.stringify(anchor));
      return answer([say['keep-anchor']({})], anchor);
    }),
};

async function anchorFrom(io: CommandIo, file: string): Promise<AuditAnchor> {
  try {
    return JSON.parse(await io.readText(file)) as AuditAnchor;
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new Misuse(`${file} is no answer of \`tldw db anchor\`.`);
    throw error;
  }
}

const dumpedAndDone = (language: Language, file: string | undefined): readonly string[] => {
  const say = DB_WORDS[language];
  return [...(file === undefined ? [] : [say.dumped({ file })]), say['up-to-date']({})];
};

/** The name of a file, once it is known that it can be read. */
async function there(file: string, io: CommandIo): Promise<string> {
  await access(file, constants.R_OK).catch((error: Error) => {
    throw new Misuse(unreadable(file, error, io.language));
  });
  return file;
}

async function migrateFolder(
  place: OfficeSettings,
): Promise<Result<{ readonly dump?: string }, StoreRefusal>> {
  let dump: string | undefined;
  const opened = await openStore({
    ...place,
    onProgress: (step, where) => {
      if (step === 'dumped') dump = where;
    },
  });
  if (!opened.ok) return opened;
  await opened.value.close();
  return accept(dump === undefined ? {} : { dump });
}

async function atTheOffice(
  place: OfficeSettings,
  work: (office: Office) => Promise<Result<DbAnswer, StoreRefusal>>,
): Promise<Result<DbAnswer, StoreRefusal>> {
  const opened = await openOffice(place);
  if (!opened.ok) return opened;
  try {
    return await work(opened.value);
  } finally {
    await opened.value.close();
  }
}
