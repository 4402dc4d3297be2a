import { accept, type Result } from '@tldw/core';
import type { Work } from '../desk.ts';
import { inOffice } from '../in-office.ts';
import { newId } from '../new-id.ts';
import { keepRecord, listRecords } from '../operations/kept-records.ts';
import type { StoreRefusal } from '../refusals.ts';
import type { ResearchState } from './research-export.ts';

/** A choice about research: the wording that was read, and the day. */
export interface ResearchConsentToKeep {
  readonly agrees: boolean;
  readonly wording: string;
  readonly on: string;
}

interface ConsentDocument {
  readonly purpose?: string;
}

/**
 * Agree that one's records may be used for research, or take it back.
 *
 * Taking it back ends every file that one is in, in the same transaction.
 */
export async function keepResearchConsent(
  work: Work,
  given: ResearchConsentToKeep,
): Promise<Result<{ readonly agrees: boolean }, StoreRefusal>> {
  // Two windows of the same person take turns.
  await work.rows('select pg_advisory_xact_lock(7401003, hashtext($1))', [work.me]);
  const held = await givenConsents(work);
  if (given.agrees) {
    if (held.length > 0) return accept({ agrees: true });
    const id = newId(work.nowMs);
    const { wording, on } = given;
    const document = { id, person: work.me, purpose: 'research-use', wording, givenOn: on };
    const kept = await keepRecord(work, { kind: 'consent', id, state: 'given', document });
    return kept.ok ? accept({ agrees: true }) : kept;
  }
  for (const { id, version, document } of held) {
    const kept = await keepRecord(work, {
      kind: 'consent',
      id,
      basedOn: version,
      state: 'withdrawn',
      document: { ...document, withdrawnOn: given.on },
    });
    if (!kept.ok) return kept;
  }
  return accept({ agrees: false });
}

/** Whether I agree to research now. */
export async function agreesToResearch(work: Work): Promise<boolean> {
  return (await givenConsents(work)).length > 0;
}

async function givenConsents(work: Work) {
  const mine = await listRecords<ConsentDocument>(work, 'consent', {
    owner: work.me,
    state: 'given',
  });
  return mine.filter(({ document }) => document.purpose === 'research-use');
}

/** A file for research that I am in. */
export interface ResearchAboutMe {
  readonly id: string;
  readonly purpose: string;
  /** The name of whoever asked for it; empty once they are erased. */
  readonly askedBy: string;
  readonly state: ResearchState;
  readonly people: number;
  readonly downloads: number;
  readonly expiresAt: string;
}

/** The files for research that I am in, also those that have ended. */
export async function researchAboutMe(work: Work): Promise<readonly ResearchAboutMe[]> {
  const mine = await work.rows<{ id: string }>(
    'select export_id as id from tldw.research_member where person_id = $1',
    [work.me],
  );
  if (mine.length === 0) return [];
  return inOffice(work, (office) =>
    office.rows<ResearchAboutMe>(
      `select made.id, made.purpose, coalesce(asker.name, '') as "askedBy", made.people, made.downloads,
         made.expires_at as "expiresAt",
         case when made.state = 'made' and made.expires_at <= $2 then 'expired' else made.state end as state
       from tldw.research_export made left join tldw.person asker on asker.id = made.requested_by
       where made.id = any($1::text[]) order by made.id desc`,
      [mine.map(({ id }) => id), office.now],
    ),
  );
}

/**
 * How many people agree to research now: for the evaluator and the strategy group, who may not know who.
 * Nothing for anybody else.
 */
export async function countResearchConsents(work: Work): Promise<number | undefined> {
  const [role] = await work.rows<{ held: boolean }>(
    `select tldw.i_am('strategy-group') or tldw.i_am('evaluator') as held`,
  );
  if (!role?.held) return undefined;
  return inOffice(work, async (office) => {
    const [counted] = await office.rows<{ people: number }>(
      `select count(distinct owner_id)::integer as people from tldw.kept_record
       where kind = 'consent' and state = 'given' and document ->> 'purpose' = 'research-use'`,
    );
    return counted?.people ?? 0;
  });
}
