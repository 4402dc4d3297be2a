import { accept, type Result } from '@tldw/core';
import { recordAudit } from '../audit/record-audit.ts';
import type { Desk, Work } from '../desk.ts';
import { listTutorialNotes, readJournal } from '../operations/notes.ts';
import { listReflectionAnswers } from '../operations/reflection-answers.ts';
import { listOwnReflections } from '../operations/reflections.ts';
import type { StoreRefusal } from '../refusals.ts';
import { REGISTRY } from './registry.ts';

/** Everything the record holds about somebody, table by table, with the sealed texts opened. */
export interface MyData {
  readonly exportedAt: string;
  readonly tables: Readonly<Record<string, readonly object[]>>;
  readonly reflections: readonly object[];
  /** Answers to one's reflections, and those one gave where the share stands. */
  readonly reflectionAnswers: readonly object[];
  readonly tutorialNotes: readonly object[];
  readonly journal: readonly object[];
}

/** Hand somebody everything about themselves. Secrets such as hashes stay out. */
export async function exportMyData(desk: Desk, personId: string): Promise<MyData> {
  const texts = await desk.read({ purpose: 'person', personId }, async (work) => ({
    exportedAt: work.now,
    reflections: await listOwnReflections(work),
    reflectionAnswers: await listReflectionAnswers(work),
    tutorialNotes: await listTutorialNotes(work, { teacher: personId }),
    journal: await readJournal(work),
    rows: await rowsAbout(work, personId),
  }));
  const doors = await desk.read({ purpose: 'doors' }, async (work) => {
    await recordAudit(work, 'export-my-data', `person/${personId}`, personId);
    return rowsAbout(work, personId);
  });
  const { rows, ...others } = texts;
  const tables: Record<string, readonly object[]> = { ...doors };
  for (const [table, found] of Object.entries(rows)) {
    if (found.length > 0 || !(table in tables)) tables[table] = found;
  }
  return { ...others, tables };
}

/** What the fence shows of each declared table about one person; where it shows nothing, nothing. */
async function rowsAbout(work: Work, personId: string): Promise<Record<string, readonly object[]>> {
  const found: Record<string, readonly object[]> = {};
  for (const [table, held] of Object.entries(REGISTRY)) {
    if (held.holds !== 'personal') continue;
    const [readable] = await work.rows<{ may: boolean }>(
      `select has_table_privilege('tldw.' || $1, 'select') as may`,
      [table],
    );
    if (!readable?.may) continue;
    const secrets = new Set<string>(held.secret ?? []);
    const rows = await work.rows<Record<string, unknown>>(
      `select * from tldw.${table} where ${held.person.map((column) => `${column} = $1`).join(' or ')}`,
      [personId],
    );
    found[table] = rows.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([column]) => !secrets.has(column))),
    );
  }
  return found;
}

/**
 * Erase somebody: their rows go, and their key goes first.
 *
 * Without the key the sealed texts cannot be read in any older backup of the tables either: the
 * keys are backed up apart and kept for days only (docs/operations.md).
 */
export async function eraseMyData(
  desk: Desk,
  personId: string,
): Promise<Result<{ readonly rows: number }, StoreRefusal>> {
  return desk.read({ purpose: 'person', personId }, async (work) => {
    await recordAudit(work, 'erase-my-data', `person/${personId}`, personId);
    const [answer] = await work.rows<{ rows: number }>('select tldw.erase_me() as rows');
    return accept({ rows: Number(answer?.rows ?? 0) });
  });
}
