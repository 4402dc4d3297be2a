import { accept, refuse, type Result } from '@tldw/core';
import { recordAudit } from '../audit/record-audit.ts';
import { notFound, type Work } from '../desk.ts';
import { inOffice } from '../in-office.ts';
import type { StoreRefusal } from '../refusals.ts';

/** A decision on a portfolio in which somebody is named, and which waits for their word. */
export interface DecisionNamingMe {
  readonly id: string;
  readonly portfolio: string;
  readonly teacher: string;
  readonly decision: 'award' | 'return';
  /** The day on which it was made. */
  readonly on: string;
  /** Who made it together, whoever wrote it down among them. */
  readonly names: readonly string[];
}

/** One of those named says that it was decided together, or that it was not. */
export interface AnswerToDecision {
  readonly id: string;
  readonly agrees: boolean;
}

// Asked for the few decisions that name me and for no other: as `exists` it would be worked out at once
// for the whole audit log, which is longer than anything else.
const MY_WORD = `(select count(*) > 0 from tldw.audit_entry entry where entry.actor = $1
  and entry.record = 'portfolio-decision/' || said.id and entry.action = 'decision-agreed')`;

/**
 * The decisions that name me as one who decided and that somebody else wrote down.
 *
 * A coordinator may be named and may open no portfolio: so the office looks, and tells what was decided,
 * never the reasons.
 */
export function decisionsNamingMe(work: Work): Promise<readonly DecisionNamingMe[]> {
  return inOffice(work, (office) =>
    office.rows<DecisionNamingMe>(
      `select said.id, said.document ->> 'portfolio' as portfolio, said.owner_id as teacher,
         said.document #>> '{moderation,decision}' as decision,
         said.document #>> '{moderation,moderatedOn}' as "on", said.document -> 'names' as names
       from tldw.kept_record said
       where said.kind = 'portfolio-decision' and said.state = 'proposed' and said.reader_id <> $1
         and said.document #> '{moderation,moderators}' ? $1 and not ${MY_WORD}
       order by said.id`,
      [work.me],
    ),
  );
}

interface Proposed {
  readonly state: string;
  readonly version: number;
  readonly writer: string;
  readonly owner: string;
  readonly others: readonly string[];
  readonly isDecided: boolean;
}

/**
 * Say of a decision that names me that we made it together, or that I did not take part.
 *
 * It stands once everybody named said so, each under their own name; one word against it, and it does
 * not. Whoever wrote it down takes it back the same way, and agrees to nothing: they have said it.
 */
export async function answerDecision(
  work: Work,
  { id, agrees }: AnswerToDecision,
): Promise<Result<{ readonly state: string }, StoreRefusal>> {
  const found = await inOffice(work, (office) => proposed(office, id));
  const isWriter = found?.writer === work.me;
  if (!found || (!isWriter && !found.others.includes(work.me)) || (isWriter && agrees))
    return notFound('portfolio-decision');
  if (found.state !== 'proposed' || (agrees && found.isDecided)) {
    const { version } = found;
    return refuse({
      code: 'record.changed-meanwhile',
      params: { kind: 'portfolio-decision', version },
    });
  }
  // First under one's own name: the office counts those words and writes nothing without them.
  const word = agrees ? 'decision-agreed' : 'decision-objected';
  await recordAudit(work, word, `portfolio-decision/${id}`, found.owner);
  return accept(await inOffice(work, (office) => settle(office, id, found, agrees)));
}

async function proposed(office: Work, id: string): Promise<Proposed | undefined> {
  // Of two decisions on a portfolio the second waits here, and then finds the first.
  await office.rows(
    `select pg_advisory_xact_lock(7401006, hashtext(said.document ->> 'portfolio'))
     from tldw.kept_record said where said.kind = 'portfolio-decision' and said.id = $1`,
    [id],
  );
  const [found] = await office.rows<Proposed>(
    `select said.state, said.version, said.reader_id as writer, said.owner_id as owner,
       (said.document #> '{moderation,moderators}') - said.reader_id as others,
       exists (select from tldw.kept_record other where other.kind = 'portfolio-decision'
         and other.state = 'kept' and other.owner_id = said.owner_id and other.document -> 'portfolio' = said.document -> 'portfolio'
         and other.document -> 'submission' = said.document -> 'submission'
         and other.document -> 'hears' = said.document -> 'hears') as "isDecided"
     from tldw.kept_record said
     where said.kind = 'portfolio-decision' and said.id = $1 for update of said`,
    [id],
  );
  return found;
}

async function settle(
  office: Work,
  id: string,
  { others }: Proposed,
  agrees: boolean,
): Promise<{ readonly state: string }> {
  const [said] = await office.rows<{ agreed: number }>(
    `select count(distinct actor)::integer as agreed from tldw.audit_entry
     where record = 'portfolio-decision/' || $1 and action = 'decision-agreed' and actor = any($2)`,
    [id, others],
  );
  const state = !agrees ? 'objected' : said?.agreed === others.length ? 'kept' : 'proposed';
  await office.rows(
    `update tldw.kept_record set state = $2, version = version + 1, changed_at = $3
     where kind = 'portfolio-decision' and id = $1`,
    [id, state, office.now],
  );
  return { state };
}
