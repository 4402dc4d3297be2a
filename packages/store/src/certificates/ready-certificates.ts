import { DevelopmentProject, Portfolio, portfolioNow, type SaidOfPortfolio } from '@tldw/core';
import type { Work } from '../desk.ts';
import { listRecords, readRecord, type KeptRecord } from '../operations/kept-records.ts';
import { readPerson, readProject } from '../operations/reading.ts';

/** A portfolio of one of my groups, and how far it is from a certificate. */
export interface CertificateInSight {
  readonly portfolio: string;
  readonly teacher: string;
  readonly name: string;
  readonly group: string;
  /** Ready to be proposed: the portfolio is awarded, and no certificate is on its way. */
  readonly isReady: boolean;
}

interface Said {
  readonly portfolio: string;
}
type Reading = Said & Omit<Extract<SaidOfPortfolio, { kind: 'reading' }>, 'kind'>;
type Decision = Said & Omit<Extract<SaidOfPortfolio, { kind: 'decision' }>, 'kind'>;

/** A portfolio as it stands now with the project it tells of, as far as both are there for me. */
export async function portfolioAndProject(work: Work, id: string) {
  const record = await readRecord<unknown>(work, 'portfolio', id);
  const kept = Portfolio.safeParse(record?.document);
  if (!record || !kept.success) return undefined;
  const found = await readProject<unknown>(work, kept.data.project);
  const project = DevelopmentProject.safeParse(found?.document);
  if (!found || found.owner !== record.owner || !project.success) return undefined;
  return {
    record,
    projectVersion: found.version,
    project: project.data,
    portfolio: await standing(work, record, kept.data),
  };
}

/** Where a portfolio stands after what its readers said of it. */
async function standing(
  work: Work,
  { id, owner }: KeptRecord<unknown>,
  kept: Portfolio,
): Promise<Portfolio> {
  const [readings, decisions] = [
    await listRecords<Reading>(work, 'portfolio-reading', { owner }),
    await listRecords<Decision>(work, 'portfolio-decision', { owner }),
  ];
  const now = portfolioNow(
    kept,
    [
      ...readings.map(({ document }) => ({ kind: 'reading' as const, ...document })),
      ...decisions.map(({ document }) => ({ kind: 'decision' as const, ...document })),
    ].filter(({ portfolio }) => portfolio === id),
  );
  return now.ok ? now.value : kept;
}

/** Whether a certificate for this project is on its way or issued; a revoked one makes room for another. */
export async function hasCertificate(work: Work, teacher: string, project: string) {
  const kept = await listRecords<{ holder?: { project?: string } }>(work, 'certificate', {
    owner: teacher,
  });
  return kept.some(
    ({ state, document }) => state !== 'revoked' && document.holder?.project === project,
  );
}

/** The portfolios handed in in the groups I facilitate for which there is no certificate yet. */
export async function certificatesInSight(work: Work): Promise<readonly CertificateInSight[]> {
  const [mine] = await work.rows<{ groups: string[] }>(
    'select tldw.groups_i_facilitate() as groups',
  );
  const found: CertificateInSight[] = [];
  for (const group of mine?.groups ?? []) {
    for (const { id } of await listRecords(work, 'portfolio', { group })) {
      const seen = await portfolioAndProject(work, id);
      if (!seen) continue;
      const { record, portfolio } = seen;
      if (await hasCertificate(work, record.owner, portfolio.project)) continue;
      found.push({
        portfolio: id,
        teacher: record.owner,
        name: (await readPerson(work, record.owner))?.name ?? '',
        group,
        isReady: portfolio.state === 'awarded',
      });
    }
  }
  return found;
}
