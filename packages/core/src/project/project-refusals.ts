import type { RefusalOf } from '../result.ts';
import type { ProjectStage } from './development-project.ts';
import type { ProjectMoveName } from './project-table.ts';

/** Every reason why a change of a development project can be refused, with the facts behind it. */
export type ProjectRefusalParams = {
  'project.concern-is-the-teachers': { readonly teacher: string; readonly by: string };
  'project.only-the-teacher-decides': { readonly teacher: string; readonly by: string };
  'project.not-possible-in-stage': {
    readonly move: ProjectMoveName;
    readonly stage: ProjectStage;
    readonly possibleIn: readonly ProjectStage[];
  };
  'project.earlier-than-last-move': { readonly on: string; readonly last: string };
  'project.concern-empty': Record<never, never>;
  'project.concern-unchanged': Record<never, never>;
  'project.vision-empty': Record<never, never>;
  'project.values-empty': Record<never, never>;
  'project.consultation-known': { readonly consultation: string };
  'project.consultation-in-future': { readonly heldOn: string; readonly on: string };
  'project.not-consulted': Record<never, never>;
  'project.plan-without-steps': Record<never, never>;
  'project.step-twice': { readonly step: string };
  'project.step-taken-out': { readonly what: string };
  'project.step-unknown': { readonly step: string };
  'project.no-step-taken': { readonly steps: number };
  'project.others-not-mentioned': Record<never, never>;
  'project.portfolio-of-another': { readonly portfolio: string };
  'project.portfolio-not-awarded': { readonly state: string };
  'project.certificate-for-another': { readonly certificate: string };
  'project.certificate-is-good': { readonly certificate: string };
  'project.cohort-is-the-same': { readonly cohort: string };
};
export type ProjectRefusal = RefusalOf<ProjectRefusalParams>;
