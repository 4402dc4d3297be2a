import { asc, eq } from 'drizzle-orm';
import type { Work } from '../desk.ts';
import type { Document, ProjectRecord } from '../records.ts';
import { project, projectCard } from '../schema/programme-year.ts';
import { matching } from './rows.ts';

const projectColumns = {
  id: project.id,
  owner: project.ownerId,
  group: project.groupId,
  school: project.schoolId,
  region: project.regionId,
  stage: project.stage,
  version: project.version,
  changedAt: project.changedAt,
  document: project.document,
};

export async function readProject<D>(
  work: Work,
  id: string,
): Promise<ProjectRecord<D> | undefined> {
  const [row] = await work.db.select(projectColumns).from(project).where(eq(project.id, id));
  return row as ProjectRecord<D> | undefined;
}

/** Which projects a list is about. */
export interface ProjectsWhere {
  readonly group?: string;
  readonly owner?: string;
  readonly stage?: string;
}

export async function listProjects<D>(
  work: Work,
  where: ProjectsWhere = {},
): Promise<ProjectRecord<D>[]> {
  const rows = await work.db
    .select(projectColumns)
    .from(project)
    .where(
      matching([
        where.group !== undefined && eq(project.groupId, where.group),
        where.owner !== undefined && eq(project.ownerId, where.owner),
        where.stage !== undefined && eq(project.stage, where.stage),
      ]),
    )
    .orderBy(asc(project.id));
  return rows as ProjectRecord<D>[];
}

/** What is published of projects, for anybody. */
export async function listProjectCards<D = Document>(
  work: Work,
  where: { readonly group?: string; readonly school?: string; readonly region?: string } = {},
): Promise<{ readonly project: string; readonly group: string; readonly document: D }[]> {
  const rows = await work.db
    .select({
      project: projectCard.projectId,
      group: projectCard.groupId,
      document: projectCard.document,
    })
    .from(projectCard)
    .where(
      matching([
        where.group !== undefined && eq(projectCard.groupId, where.group),
        where.school !== undefined && eq(projectCard.schoolId, where.school),
        where.region !== undefined && eq(projectCard.regionId, where.region),
      ]),
    )
    .orderBy(asc(projectCard.projectId));
  return rows as { project: string; group: string; document: D }[];
}
