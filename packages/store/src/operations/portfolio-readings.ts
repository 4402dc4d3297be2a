import type { Work } from '../desk.ts';
import type { Document } from '../records.ts';

/** A portfolio is read by two people at the most, before it is decided on. */
const MOST_READINGS = 2;

/** A reading as it is added. */
interface ReadingToKeep {
  readonly owner?: string;
  readonly reader?: string;
  readonly document: Document;
}

/**
 * Whether there is room for one more reading of a handed-in portfolio: by somebody who has not read it yet,
 * and while fewer than two have.
 *
 * Where a portfolio stands is worked out from what was said of it. A reading too many, sent from two windows at
 * the same moment, would fit nothing that was said before, and nobody could ever decide.
 */
export async function hasRoomForReading(work: Work, given: ReadingToKeep): Promise<boolean> {
  const { portfolio, submission } = given.document as Readonly<Record<string, unknown>>;
  // Of two at once the second waits here, and then finds the first.
  await work.rows('select pg_advisory_xact_lock(7401006, hashtext($1))', [String(portfolio)]);
  const before = await work.rows<{ reader: string }>(
    `select reader_id as reader from tldw.kept_record
     where kind = 'portfolio-reading' and owner_id = $1 and document ->> 'portfolio' = $2
       and document ->> 'submission' = $3`,
    [given.owner ?? work.me, String(portfolio), String(submission)],
  );
  return before.length < MOST_READINGS && before.every(({ reader }) => reader !== given.reader);
}
