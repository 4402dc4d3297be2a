import type { AccessRefusalParams } from '../access/may.ts';
import type { CertificateRefusalParams } from '../certificate-steps.ts';
import type { HeadcountReasonParams } from '../headcount.ts';
import type { StoryRefusalParams } from '../leadership-story.ts';
import type { ParticipationRefusalParams } from '../participant.ts';
import type { PortfolioRefusalParams } from '../portfolio-refusals.ts';
import type { ProjectRefusalParams } from '../project/project-refusals.ts';
import type { RosterRefusalParams } from '../roster/refusals.ts';

/** Every code of core with its parameters, except those of country packs, which have their own. */
export type CoreParams = {
  'calendar-date.invalid': { readonly found: string };
} & AccessRefusalParams &
  CertificateRefusalParams &
  HeadcountReasonParams &
  StoryRefusalParams &
  ParticipationRefusalParams &
  PortfolioRefusalParams &
  ProjectRefusalParams &
  RosterRefusalParams;
