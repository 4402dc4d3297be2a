import type { Work } from '../desk.ts';
import { inOffice } from '../in-office.ts';

/** Who looked at or did something with my data. */
export interface AuditLine {
  readonly at: string;
  readonly actor: string;
  /** The name of whoever did it, as long as the programme knows it. */
  readonly name?: string;
  readonly action: string;
  readonly record: string;
}

/**
 * The record of who looked at my data, the latest first.
 *
 * By name, also where somebody could not look that person up: whose data it is may know who did what.
 */
export async function whoLookedAtMyData(work: Work): Promise<AuditLine[]> {
  const lines = await work.rows<AuditLine>(
    `select at, actor, action, record from tldw.audit_entry
     where subject_id = $1 and actor <> $1 order by id desc limit 500`,
    [work.me],
  );
  const actors = [...new Set(lines.map(({ actor }) => actor))];
  if (actors.length === 0) return lines;
  const people = await inOffice(work, (office) =>
    office.rows<{ id: string; name: string }>(
      'select id, name from tldw.person where id = any($1::text[])',
      [actors],
    ),
  );
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return lines.map((line) => {
    const name = names.get(line.actor);
    return name === undefined ? line : { ...line, name };
  });
}
