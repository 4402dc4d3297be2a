import { createHmac } from 'node:crypto';
import { accept, invariant, type Result } from '@tldw/core';
import { DISCLOSURE_RULES } from '@tldw/evaluation';
import { checkResearchFile, csv, researchTable } from '@tldw/evaluation/exports';
import { notFound, type Work } from '../desk.ts';
import { inOffice } from '../in-office.ts';
import { insertAll } from '../operations/load-programme.ts';
import type { StoreRefusal } from '../refusals.ts';
import { seal, unseal } from '../sealing/seal.ts';
import { peopleWhoAgreed } from './people-who-agreed.ts';
import { readResearchExport, type ResearchExportRecord } from './research-export.ts';
import { refused } from './decide-research-export.ts';

/** A file can be taken away for this long; a design default. */
const DAYS = 30;
const DAY_MS = 86_400_000;

const aboutFile = (id: string): string => `research file ${id}`;

/** A pseudonym: the same within one export, another in the next, and nothing without the key. */
function pseudonym(work: Work, letter: string, length: number, of: readonly string[]): string {
  const hash = createHmac('sha256', work.keys.research).update(JSON.stringify(of)).digest('hex');
  return `${letter}${hash.slice(0, length).toUpperCase()}`;
}

/**
 * Make the file that two people approved, once, from those whose consent holds at this very moment.
 *
 * Names, texts and exact numbers are never gathered; what is gathered is made coarse until nobody stands
 * out; and what was written is read back and checked before anything of it is kept. The file is kept
 * sealed. Somebody who withdraws consent later ends it: a second file with one row less would tell
 * whose row it was, so a new one is asked for, with new pseudonyms.
 */
export async function makeResearchFile(
  work: Work,
  id: string,
): Promise<Result<{ readonly people: number }, StoreRefusal>> {
  const seen = await readResearchExport(work, id);
  if (seen?.requestedBy !== work.me) return notFound('research-export');
  const asked = await readResearchExport(work, id, true);
  if (!asked) return notFound('research-export');
  if (asked.state === 'made') return accept({ people: asked.people ?? 0 });
  if (asked.state !== 'approved') return refused('not-approved');
  const made = await inOffice(work, async (office) => {
    await expireResearchFiles(office);
    return writeFile(office, asked);
  });
  if (made.ok) await noteMembers(work, 'research-export-made', id, made.value);
  return made.ok ? accept({ people: made.value.length }) : made;
}

async function writeFile(
  office: Work,
  { id, parts }: ResearchExportRecord,
): Promise<Result<readonly string[], StoreRefusal>> {
  const agreed = await peopleWhoAgreed(office);
  if (agreed.length === 0) return refused('no-consent');
  const people = agreed.map(({ person, school, ...known }) => ({
    ...known,
    pseudonym: pseudonym(office, 'P', 12, [id, person]),
    ...(school === undefined ? {} : { school: pseudonym(office, 'S', 10, [id, 'school', school]) }),
  }));
  const rule = DISCLOSURE_RULES.programme;
  const table = researchTable(people, parts, rule);
  if (!table) return refused('small-cells');
  const file = csv(table.table);
  const regions = await office.rows<{ id: string }>('select id from tldw.region');
  const checked = checkResearchFile(
    file,
    rule,
    regions.map((region) => region.id),
  );
  if (!checked.ok) return refused('small-cells');
  const sealed = seal(office.keys.sealing, Buffer.from(file, 'utf8'), aboutFile(id));
  const expiresAt = new Date(office.nowMs + DAYS * DAY_MS).toISOString();
  await office.rows('insert into tldw.research_file (export_id, sealed) values ($1, $2)', [
    id,
    sealed,
  ]);
  const ids = agreed.map(({ person }) => person);
  await insertAll(
    office,
    'research_member',
    ids.map((person) => ({ export_id: id, person_id: person })),
  );
  await office.rows(
    `update tldw.research_export set state = 'made', people = $2, expires_at = $3, changed_at = $4 where id = $1`,
    [id, ids.length, expiresAt, office.now],
  );
  return accept(ids);
}

/** Throw away every file whose time is over: for the office, daily and whenever a file is made. */
export async function expireResearchFiles(office: Work): Promise<void> {
  await office.rows(
    `update tldw.research_export set state = 'expired', changed_at = $1 where state = 'made' and expires_at <= $1`,
    [office.now],
  );
}

/** The file, for whoever asked for it and as long as it is good; everybody in it sees that it was taken. */
export async function takeResearchFile(
  work: Work,
  id: string,
): Promise<Result<{ readonly file: string }, StoreRefusal>> {
  const asked = await readResearchExport(work, id);
  if (asked?.requestedBy !== work.me) return notFound('research-export');
  const [kept] = await work.rows<{ sealed: Uint8Array }>(
    'select sealed from tldw.research_file where export_id = $1',
    [id],
  );
  if (asked.state !== 'made' || !kept) return refused('not-available');
  const file = unseal(work.keys.sealing, kept.sealed, aboutFile(id));
  invariant(file !== undefined, '@tldw/store', 'a file for research that was kept opens');
  const members = await inOffice(work, async (office) => {
    await office.rows(
      'update tldw.research_export set downloads = downloads + 1, changed_at = $2 where id = $1',
      [id, office.now],
    );
    return office.rows<{ person: string }>(
      'select person_id as person from tldw.research_member where export_id = $1',
      [id],
    );
  });
  await noteMembers(
    work,
    'research-export-taken',
    id,
    members.map(({ person }) => person),
  );
  return accept({ file: file.toString('utf8') });
}

/** One line of the audit for everybody in a file: each sees it under "who looked at my data". */
async function noteMembers(
  work: Work,
  action: string,
  id: string,
  people: readonly string[],
): Promise<void> {
  await work.rows(
    `insert into tldw.audit_entry (at, actor, action, record, subject_id)
     select $1, $2, $3, $4, person from unnest($5::text[]) as person`,
    [work.now, work.me, action, `research-export/${id}`, people],
  );
}
