import { createHmac } from 'node:crypto';
import { accept, refuse, type Result } from '@tldw/core';
import type { Work } from '../desk.ts';
import type { StoreRefusal } from '../refusals.ts';

interface Entry {
  readonly id: string | number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly record: string;
  readonly subject_id: string | null;
}

interface Link {
  readonly number: number;
  readonly first_entry: string | number;
  readonly last_entry: string | number;
  readonly hash: Uint8Array;
}

/** The end of the chain, to be kept where nobody who runs this machine can change it. */
export interface AuditAnchor {
  readonly number: number;
  readonly lastEntry: number;
  readonly hash: string;
}

const START = Buffer.alloc(32);

/** One link: it covers its entries and the link before, under a key outside the database. */
function linkHash(key: Buffer, before: Uint8Array, entries: readonly Entry[]): Buffer {
  const link = createHmac('sha256', key).update(before);
  for (const each of entries) {
    link.update(
      JSON.stringify([
        Number(each.id),
        each.at,
        each.actor,
        each.action,
        each.record,
        each.subject_id,
      ]),
    );
  }
  return link.digest();
}

const entriesBetween = (work: Work, after: number, until: number): Promise<Entry[]> =>
  work.rows<Entry>(
    'select id, at, actor, action, record, subject_id from tldw.audit_entry where id > $1 and id <= $2 order by id',
    [after, until],
  );

const links = (work: Work): Promise<Link[]> =>
  work.rows<Link>(
    'select number, first_entry, last_entry, hash from tldw.audit_link order by number',
  );

/** Add a link over everything recorded since the last one. Run it every few minutes. */
export async function closeAuditLink(work: Work): Promise<AuditAnchor | undefined> {
  await work.rows('select pg_advisory_xact_lock(7401002)');
  const last = (await links(work)).at(-1);
  const after = Number(last?.last_entry ?? 0);
  const entries = await entriesBetween(work, after, Number.MAX_SAFE_INTEGER);
  const [first] = entries;
  const newest = entries.at(-1);
  if (!first || !newest) return last && anchorOf(last);
  const hash = linkHash(work.keys.audit, last?.hash ?? START, entries);
  const number = (last?.number ?? 0) + 1;
  await work.rows(
    'insert into tldw.audit_link (number, first_entry, last_entry, hash, at) values ($1, $2, $3, $4, $5)',
    [number, first.id, newest.id, hash, work.now],
  );
  return { number, lastEntry: Number(newest.id), hash: hash.toString('hex') };
}

const anchorOf = (link: Link): AuditAnchor => ({
  number: link.number,
  lastEntry: Number(link.last_entry),
  hash: Buffer.from(link.hash).toString('hex'),
});

/**
 * Whether the record of who looked at what is whole.
 *
 * The chain finds what was edited, swapped or put in between; only an anchor that was kept
 * elsewhere finds that its end was cut off.
 */
export async function verifyAudit(
  work: Work,
  anchor?: AuditAnchor,
): Promise<Result<{ readonly links: number; readonly entries: number }, StoreRefusal>> {
  let before: Uint8Array = START;
  let after = 0;
  let entries = 0;
  const chain = await links(work);
  for (const [index, link] of chain.entries()) {
    const covered = await entriesBetween(work, after, Number(link.last_entry));
    const expected = linkHash(work.keys.audit, before, covered);
    if (link.number !== index + 1 || !expected.equals(Buffer.from(link.hash))) {
      return refuse({ code: 'audit.broken', params: { link: index + 1 } });
    }
    before = link.hash;
    after = Number(link.last_entry);
    entries += covered.length;
  }
  if (anchor) {
    const anchored = chain[anchor.number - 1];
    if (!anchored || Buffer.from(anchored.hash).toString('hex') !== anchor.hash) {
      return refuse({ code: 'audit.broken', params: { link: anchor.number } });
    }
  }
  return accept({ links: chain.length, entries });
}
