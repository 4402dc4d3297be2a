import { asc, eq, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Work } from '../desk.ts';
import type { DecisionRecord, EvidenceRecord } from '../records.ts';
import { evidence, supportDecision } from '../schema/programme-year.ts';

type EvidenceRow = readonly [
  id: string,
  teacher: string,
  group: string,
  noticedOn: string,
  document: unknown,
];

/**
 * What was noticed of a teacher, or of several at once.
 *
 * A group's year is some hundreds of small records, and to hand them over one by one took twice as
 * long as to find them: the database joins them into one answer.
 */
export async function evidenceOf<D>(
  work: Work,
  teacher: string | readonly string[],
): Promise<EvidenceRecord<D>[]> {
  if (teacher.length === 0) return [];
  const { id, teacherId, groupId, noticedOn, document } = evidence;
  const [answer] = await work.db
    .select({
      all: sql<
        EvidenceRow[] | null
      >`json_agg(json_build_array(${id}, ${teacherId}, ${groupId}, ${noticedOn}, ${document}) order by ${noticedOn}, ${id})`,
    })
    .from(evidence)
    .where(oneOf(teacherId, teacher));
  return (answer?.all ?? []).map(
    ([id, teacher, group, noticedOn, document]) =>
      ({ id, teacher, group, noticedOn, document }) as EvidenceRecord<D>,
  );
}

/** What facilitators decided about the support of a teacher, or of several at once. */
export async function decisionsOn<D>(
  work: Work,
  teacher: string | readonly string[],
): Promise<DecisionRecord<D>[]> {
  if (teacher.length === 0) return [];
  const rows = await work.db
    .select({
      id: supportDecision.id,
      teacher: supportDecision.teacherId,
      group: supportDecision.groupId,
      decidedOn: supportDecision.decidedOn,
      decidedBy: supportDecision.decidedBy,
      document: supportDecision.document,
    })
    .from(supportDecision)
    .where(oneOf(supportDecision.teacherId, teacher))
    .orderBy(asc(supportDecision.decidedOn), asc(supportDecision.id));
  return rows as DecisionRecord<D>[];
}

// As one list parameter: the question's text is the same however many are asked about.
function oneOf(column: AnyPgColumn, ids: string | readonly string[]): SQL {
  return typeof ids === 'string' ? eq(column, ids) : sql`${column} = any(${sql.param([...ids])})`;
}
