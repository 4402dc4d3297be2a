import type { OperationId } from '../desk.ts';
import {
  recordDecision,
  recordEvidence,
  removeDecision,
  removeEvidence,
  type DecisionToRecord,
  type EvidenceToRecord,
} from '../operations/events.ts';
import {
  beginProject,
  keepProject,
  publishProjectCard,
  withdrawProjectCard,
  type ProjectToBegin,
  type ProjectToKeep,
} from '../operations/projects.ts';
import { listProjects, readProject, type ProjectsWhere } from '../operations/reading-projects.ts';
import { countSchool } from '../operations/school-counts.ts';
import { decisionsOn, evidenceOf } from '../operations/support-reading.ts';
import type { Document } from '../records.ts';
import type { AtDesk } from './at-desk.ts';

/** Development projects, and the evidence and decisions by which support is given or released. */
export function projectsAndSupport({ desk, context, read, write }: AtDesk) {
  return {
    // Projects
    readProject: <D = Document>(id: string) => read((work) => readProject<D>(work, id)),
    listProjects: <D = Document>(where?: ProjectsWhere) =>
      read((work) => listProjects<D>(work, where)),
    beginProject: (operation: OperationId, given: ProjectToBegin) =>
      write(operation, 'project', (work) => beginProject(work, given)),
    keepProject: (operation: OperationId, given: ProjectToKeep) =>
      write(operation, 'project-kept', (work) => keepProject(work, given)),
    publishProjectCard: (operation: OperationId, id: string, document: Document) =>
      write(operation, 'project-card', (work) => publishProjectCard(work, id, document)),
    withdrawProjectCard: (operation: OperationId, id: string) =>
      write(operation, 'project-card-withdrawn', (work) => withdrawProjectCard(work, id)),

    // Support
    evidenceOf: <D = Document>(teacher: string | readonly string[]) =>
      read((work) => evidenceOf<D>(work, teacher)),
    recordEvidence: (operation: OperationId, given: EvidenceToRecord) =>
      write(operation, 'evidence', (work) => recordEvidence(work, given)),
    decisionsOn: <D = Document>(teacher: string | readonly string[]) =>
      read((work) => decisionsOn<D>(work, teacher)),
    recordDecision: (operation: OperationId, given: DecisionToRecord) =>
      write(operation, 'support-decision', (work) => recordDecision(work, given)),
    removeEvidence: (operation: OperationId, id: string) =>
      write(operation, 'evidence-removed', (work) => removeEvidence(work, id)),
    removeDecision: (operation: OperationId, id: string) =>
      write(operation, 'support-decision-removed', (work) => removeDecision(work, id)),

    // Numbers of a school, for its director
    countSchool: (school: string) => countSchool(desk, context, school),
  };
}
