import type { Evidence, LeadershipStory, Portfolio } from '@tldw/core';
import type { KeptRecord } from '@tldw/store';
import { saidOfPortfolio, standingOf, type SaidRecords } from '../papers/said-of-portfolio.ts';
import type { SignedIn } from '../signed-in.ts';
import { ownProject, type OwnProject } from './own-project.ts';
import type { Standing } from './progress.ts';

/** A story with the names that stand under it: a visitor may not look anybody up. */
export type StoryDocument = LeadershipStory & { readonly names?: readonly string[] };

/** Everything of a teacher's year that has been kept: project, portfolio, evidence, story. */
export interface OwnPapers extends Standing {
  readonly projectRecord: OwnProject | undefined;
  readonly portfolioRecord: KeptRecord<Portfolio> | undefined;
  /** What was said of the portfolio that was handed in. */
  readonly said: SaidRecords | undefined;
  readonly evidenceRecords: readonly KeptRecord<Evidence>[];
  readonly storyRecord: KeptRecord<StoryDocument> | undefined;
}

export async function ownPapers(request: SignedIn): Promise<OwnPapers> {
  const { desk, person } = request;
  const mine = { owner: person.id };
  const [projectRecord, portfolios, evidence, stories] = await Promise.all([
    ownProject(request),
    desk.listRecords<Portfolio>('portfolio', mine),
    desk.listRecords<Evidence>('project-evidence', mine),
    desk.listRecords<StoryDocument>('story', mine),
  ]);
  const about = <D extends { readonly project: string }>(records: readonly KeptRecord<D>[]) =>
    records.filter(({ document }) => document.project === projectRecord?.id);
  const portfolioRecord = about(portfolios).at(-1);
  const evidenceRecords = about(evidence);
  const storyRecord = about(stories).at(-1);
  const said =
    portfolioRecord && portfolioRecord.state !== 'draft'
      ? await saidOfPortfolio(request, portfolioRecord)
      : undefined;
  return {
    projectRecord,
    portfolioRecord,
    evidenceRecords,
    storyRecord,
    project: projectRecord?.document,
    // A draft is nobody's but the teacher's: what was said of it before no longer counts.
    portfolio:
      portfolioRecord && said
        ? standingOf(portfolioRecord.document, said)
        : portfolioRecord?.document,
    said,
    evidence: evidenceRecords.length,
    hasStory: storyRecord !== undefined,
  };
}
