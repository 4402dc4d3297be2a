import { DevelopmentProject, Portfolio, portfolioNow, type SaidOfPortfolio } from '@tldw/core';
import type { Work } from '../desk.ts';
import { listRecords, readRecord, type KeptRecord } from '../operations/kept-records.ts';
import { listPeople } from '../operations/reading-people.ts';
import { readProject } from '../operations/reading-projects.ts';

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
  const said = [
    await listRecords<Reading>(work, 'portfolio-reading', { owner }),
    await listRecords<Decision>(work, 'portfolio-decision', { owner }),
  ] as const;
  return standingAfter(id, kept, ...said);
}

function standingAfter(
  id: string,
  kept: Portfolio,
  readings: readonly KeptRecord<Reading>[],
  decisions: readonly KeptRecord<Decision>[],
): Portfolio {
  const said = [
    ...readings.map(({ document }) => ({ kind: 'reading' as const, ...document })),
    // A decision counts once everybody named in it has agreed.
    ...decisions
      .filter(({ state }) => state === 'kept')
      .map(({ document }) => ({ kind: 'decision' as const, ...document })),
  ];
  const now = portfolioNow(
    kept,
    said.filter(({ portfolio }) => portfolio === id),
  );
  return now.ok ? now.value : kept;
}

interface Holding {
  readonly holder?: { readonly project?: string };
}
const isFor = ({ state, document }: KeptRecord<Holding>, project: string): boolean =>
  state !== 'revoked' && state !== 'declined' && document.holder?.project === project;

/** Whether a certificate for this project is on its way or issued; one that was declined or revoked makes room for another. */
export async function hasCertificate(
  work: Work,
  teacher: string,
  project: string,
): Promise<boolean> {
  const kept = await listRecords<Holding>(work, 'certificate', { owner: teacher });
  return kept.some((each) => isFor(each, project));
}

/** The portfolios handed in in the groups I facilitate for which there is no certificate yet. */
export async function certificatesInSight(work: Work): Promise<readonly CertificateInSight[]> {
  const [mine] = await work.rows<{ groups: string[] }>(
    'select tldw.groups_i_facilitate() as groups',
  );
  const found: CertificateInSight[] = [];
  for (const group of mine?.groups ?? []) found.push(...(await inSightOf(work, group)));
  return found;
}

async function inSightOf(work: Work, group: string): Promise<readonly CertificateInSight[]> {
  const portfolios = await listRecords<unknown>(work, 'portfolio', { group });
  if (portfolios.length === 0) return [];
  const readings = await listRecords<Reading>(work, 'portfolio-reading', { group });
  const decisions = await listRecords<Decision>(work, 'portfolio-decision', { group });
  const certificates = await listRecords<Holding>(work, 'certificate', { group });
  const people = await listPeople(work, { group });
  return portfolios.flatMap(({ id, owner, document }): CertificateInSight[] => {
    const kept = Portfolio.safeParse(document);
    if (!kept.success || certificates.some((each) => isFor(each, kept.data.project))) return [];
    const { state } = standingAfter(id, kept.data, readings, decisions);
    const name = people.find((person) => person.id === owner)?.name ?? '';
    return [{ portfolio: id, teacher: owner, name, group, isReady: state === 'awarded' }];
  });
}
