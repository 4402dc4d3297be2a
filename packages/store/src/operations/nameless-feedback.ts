import type { RequestContext } from '../access/request-context.ts';
import type { Desk } from '../desk.ts';

/** What somebody said of how the programme goes, without who said it. */
export interface NamelessFeedback<D> {
  readonly region?: string;
  readonly document: D;
}

/**
 * What people said of how the programme goes, for the strategy group and the evaluator, and for a
 * coordinator that of the own regions.
 *
 * They have no right to a single row, which names its author: first the database is asked whose
 * regions these are, then the office gathers the words. `from` is taken out of each document, and
 * the order says nothing.
 */
export async function feedbackWithoutNames<D>(
  desk: Desk,
  context: RequestContext,
): Promise<readonly NamelessFeedback<D>[] | undefined> {
  const [mine] = await desk.read(context, (work) =>
    work.rows<{ everywhere: boolean; regions: string[] }>(
      `select tldw.i_am('strategy-group') or tldw.i_am('evaluator') as everywhere,
         tldw.regions_i_coordinate() as regions`,
    ),
  );
  if (!mine || (!mine.everywhere && mine.regions.length === 0)) return undefined;
  const rows = await desk.read({ purpose: 'office' }, (work) =>
    work.rows<{ region: string | null; document: D }>(
      `select region_id as region, document - 'from' - 'id' as document from tldw.kept_record
       where kind = 'programme-feedback' and state = 'given' and ($1 or region_id = any($2))
       order by document ->> 'givenOn' desc, md5(id)`,
      [mine.everywhere, mine.regions],
    ),
  );
  return rows.map(({ region, document }) => ({ ...(region === null ? {} : { region }), document }));
}
