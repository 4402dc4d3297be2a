import { accept, refuse, type Result } from '@tldw/core';
import { asAnother } from '../as-another.ts';
import type { Work } from '../desk.ts';
import type { ProgrammeToLoad } from '../records.ts';
import type { StoreRefusal } from '../refusals.ts';
import { placesUnknown } from './places-unknown.ts';
import { addReflection } from './reflections.ts';
import { rowsToLoad } from './rows-to-load.ts';

/** How far the loading is, for whoever waits. */
export type OnProgress = (step: string, done: number, of: number) => void;

/** Whether nothing has been brought in yet. */
export async function isEmpty(work: Work): Promise<boolean> {
  const [row] = await work.rows<{ empty: boolean }>(
    'select not exists (select from tldw.initiative) as empty',
  );
  return row?.empty ?? true;
}

/** Bring in a whole programme, or nothing of it. Refused when one is here already. */
export async function loadProgramme(
  work: Work,
  programme: ProgrammeToLoad,
  onProgress: OnProgress = () => undefined,
): Promise<Result<void, StoreRefusal>> {
  if (!(await isEmpty(work))) return refuse({ code: 'store.not-empty', params: {} });
  const groups = new Map(programme.groups.map((group) => [group.id, group]));
  const schools = new Map(programme.schools.map((school) => [school.id, school]));
  const unknown = placesUnknown(programme, groups, schools);
  if (unknown[0]) return refuse(unknown[0], ...unknown.slice(1));

  const steps = rowsToLoad(programme, schools, work);
  const of = steps.length + 1;
  for (const [index, [step, table, rows]] of steps.entries()) {
    onProgress(step, index, of);
    await insertAll(work, table, rows);
  }
  onProgress('reflections', steps.length, of);
  await addReflections(work, programme);
  onProgress('done', of, of);
  return accept(undefined);
}

/** Add many rows in one statement: each row's keys are the table's columns. */
export async function insertAll(work: Work, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].join(', ');
  await work.rows(
    `insert into tldw.${table} (${columns})
     select ${columns} from jsonb_populate_recordset(null::tldw.${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}

// Texts are sealed with their author's key and written in the author's name: not even bringing
// in a whole programme goes around the fence.
async function addReflections(work: Work, programme: ProgrammeToLoad): Promise<void> {
  for (const reflection of programme.reflections ?? []) {
    const author = { purpose: 'person', personId: reflection.author } as const;
    await asAnother(work, author, (asAuthor) => addReflection(asAuthor, reflection));
  }
}
