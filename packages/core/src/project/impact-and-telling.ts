import type { CalendarDate } from '../calendar-date.ts';
import type { Certificate } from '../certificate.ts';
import type {
  ActingProject,
  RecognisedProject,
  ReviewingProject,
  TellingProject,
} from './development-project.ts';
import type { PortfolioId, StoryId } from '../ids.ts';
import type { ImpactReview } from '../impact-review.ts';
import type { Portfolio } from '../portfolio.ts';
import { acceptUnless } from '../result.ts';
import { against, type Answer, isBlank, type TeachersMove, tooEarly } from './teachers-move.ts';

/**
 * Look at what has changed. At least one step must have been begun: otherwise nothing could.
 *
 * While the work is told it can be looked at again: the portfolio is opened before all is written.
 */
export function reviewImpact(
  project: ActingProject | ReviewingProject,
  impact: Omit<ImpactReview, 'reviewedOn'>,
  move: TeachersMove,
): Answer<ReviewingProject>;
export function reviewImpact(
  project: TellingProject,
  impact: Omit<ImpactReview, 'reviewedOn'>,
  move: TeachersMove,
): Answer<TellingProject>;
export function reviewImpact(
  project: ActingProject | ReviewingProject | TellingProject,
  impact: Omit<ImpactReview, 'reviewedOn'>,
  { by, on }: TeachersMove,
): Answer<ReviewingProject | TellingProject> {
  const refusals = against(project, by, on);
  if (!project.plan.steps.some((step) => step.status === 'begun' || step.status === 'done')) {
    refusals.push({
      code: 'project.no-step-taken',
      params: { steps: project.plan.steps.length },
    });
  }
  if (isBlank(impact.howOthersWereLed)) {
    refusals.push({ code: 'project.others-not-mentioned', params: {} });
  }
  const reviewed = { impact: { ...impact, reviewedOn: on }, lastMovedOn: on };
  return acceptUnless(
    refusals,
    project.stage === 'telling'
      ? { ...project, ...reviewed }
      : { ...project, ...reviewed, stage: 'reviewing-impact' },
  );
}

/** Begin to tell: a portfolio is opened, and stories may be written. */
export function beginTelling(
  project: ReviewingProject,
  telling: { readonly portfolio: PortfolioId; readonly stories?: readonly StoryId[] },
  { by, on }: TeachersMove,
): Answer<TellingProject> {
  return acceptUnless(against(project, by, on), {
    ...project,
    stage: 'telling',
    portfolio: telling.portfolio,
    stories: telling.stories ?? [],
    lastMovedOn: on,
  });
}

/**
 * Recognise the work with a certificate.
 *
 * This is the one step that is not the teacher's own: the portfolio was awarded, and a certificate
 * for this very teacher and project was issued.
 */
export function recogniseProject(
  project: TellingProject,
  recognition: { readonly portfolio: Portfolio; readonly certificate: Certificate },
  { on }: { readonly on: CalendarDate },
): Answer<RecognisedProject> {
  const refusals = tooEarly(project, on);
  const { portfolio, certificate } = recognition;
  if (portfolio.id !== project.portfolio || portfolio.project !== project.id) {
    refusals.push({ code: 'project.portfolio-of-another', params: { portfolio: portfolio.id } });
  }
  if (portfolio.state !== 'awarded') {
    refusals.push({ code: 'project.portfolio-not-awarded', params: { state: portfolio.state } });
  }
  const { holder } = certificate;
  if (
    holder.kind !== 'participant' ||
    holder.person !== project.teacher ||
    holder.project !== project.id
  ) {
    refusals.push({
      code: 'project.certificate-for-another',
      params: { certificate: certificate.id },
    });
  }
  return acceptUnless(refusals, {
    ...project,
    stage: 'recognised',
    certificate: certificate.id,
    recognisedOn: on,
    lastMovedOn: on,
  });
}

/**
 * End the recognition of work whose certificate was revoked: it is told again, and a new certificate may
 * recognise it. Everything the teacher did stays as it is.
 */
export function endRecognition(
  project: RecognisedProject,
  { certificate }: { readonly certificate: Certificate },
  { on }: { readonly on: CalendarDate },
): Answer<TellingProject> {
  const { stage: _stage, certificate: recognisedBy, recognisedOn: _on, ...told } = project;
  const refusals = tooEarly(project, on);
  const named = { certificate: certificate.id };
  if (certificate.id !== recognisedBy) {
    refusals.push({ code: 'project.certificate-for-another', params: named });
  }
  if (certificate.revoked === undefined) {
    refusals.push({ code: 'project.certificate-is-good', params: named });
  }
  return acceptUnless(refusals, { ...told, stage: 'telling', lastMovedOn: on });
}
