import type { RequestContext } from '../access/request-context.ts';
import type { Desk } from '../desk.ts';

/** How far a portfolio is, without a word of what is in it. */
export interface PortfolioState {
  readonly id: string;
  readonly teacher: string;
  readonly group: string;
  readonly region: string;
  readonly state: string;
  readonly earlierSubmissions: number;
  readonly inSample: boolean;
  readonly lastMovedOn: string;
  /** The readings kept of this handing-in, and whether one of them says "not yet". */
  readonly readings: number;
  readonly hasNotYet: boolean;
  /** What was decided on this handing-in and agreed by everybody named, the latest last. */
  readonly decisions: readonly ('award' | 'return')[];
}

/**
 * The portfolios of one's regions, or of all for the strategy group: whose each is and how far its
 * reading is, so that readers can be asked.
 *
 * Whoever asks readers has no right to a single portfolio: first the database is asked whose regions
 * these are, then the office looks. Drafts are left out.
 */
export async function portfolioStates(
  desk: Desk,
  context: RequestContext,
): Promise<readonly PortfolioState[] | undefined> {
  const [mine] = await desk.read(context, (work) =>
    work.rows<{ everywhere: boolean; regions: string[] }>(
      `select tldw.i_am('strategy-group') as everywhere,
         tldw.regions_i_coordinate() as regions`,
    ),
  );
  if (!mine || (!mine.everywhere && mine.regions.length === 0)) return undefined;
  return desk.read({ purpose: 'office' }, (work) =>
    work.rows<PortfolioState>(
      `select portfolio.id, portfolio.owner_id as teacher, portfolio.group_id as "group",
         portfolio.region_id as region, portfolio.state,
         (portfolio.document ->> 'earlierSubmissions')::integer as "earlierSubmissions",
         coalesce((portfolio.document ->> 'inSample')::boolean, false) as "inSample",
         portfolio.document ->> 'lastMovedOn' as "lastMovedOn",
         count(said.id) filter (where said.kind = 'portfolio-reading')::integer as readings,
         coalesce(bool_or(said.document @? '$.reading.judgements[*].outcome ? (@ == "not-yet")'),
           false) as "hasNotYet",
         coalesce(array_agg(said.document -> 'moderation' ->> 'decision' order by said.id)
           filter (where said.kind = 'portfolio-decision' and said.state = 'kept'), '{}') as decisions
       from tldw.kept_record portfolio
       left join tldw.kept_record said on said.kind in ('portfolio-reading', 'portfolio-decision')
         and said.owner_id = portfolio.owner_id
         and said.document ->> 'portfolio' = portfolio.id
         and said.document ->> 'submission' = portfolio.document ->> 'earlierSubmissions'
       where portfolio.kind = 'portfolio' and portfolio.state <> 'draft'
         and ($1 or portfolio.region_id = any($2))
       group by portfolio.id order by portfolio.document ->> 'lastMovedOn', portfolio.id`,
      [mine.everywhere, mine.regions],
    ),
  );
}
