import type { Work } from '../desk.ts';

/**
 * Record who did or looked at what, about whom: never what it said.
 *
 * @param record the kind and id, such as `reflection/018f…`
 * @param subject the person whose data it is
 */
export async function recordAudit(
  work: Work,
  action: string,
  record: string,
  subject?: string,
): Promise<void> {
  const actor = work.context.purpose === 'person' ? work.me : `#${work.context.purpose}`;
  await work.rows(
    'insert into tldw.audit_entry (at, actor, action, record, subject_id) values ($1, $2, $3, $4, $5)',
    [work.now, actor, action, record, subject ?? null],
  );
}
