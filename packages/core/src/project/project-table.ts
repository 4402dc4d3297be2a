import type { ProjectStage } from './development-project.ts';

/** Everything that can be done to a project after its concern was named. */
export const PROJECT_MOVES = [
  'clarify-values',
  'revise-concern',
  'describe-vision',
  'open-consultation',
  'record-consultation',
  'draft-plan',
  'agree-action-plan',
  'record-step',
  'review-impact',
  'begin-telling',
  'recognise',
  'end-recognition',
  'pause',
  'resume',
  'withdraw',
  'carry-over',
] as const;
export type ProjectMoveName = (typeof PROJECT_MOVES)[number];

/** Where a move leads: another stage, the same one, or back to the stage before the pause. */
export type ProjectOutcome = ProjectStage | 'stays' | 'where-it-was';

const ENDINGS = { pause: 'paused', withdraw: 'withdrawn', 'carry-over': 'carried-over' } as const;

/**
 * Which move is possible in which stage, and where it leads. A move that is not listed is refused.
 *
 * Every stage must have its row: a new stage does not compile until somebody has decided what can
 * be done in it.
 */
export const PROJECT_TABLE: Readonly<
  Record<ProjectStage, Readonly<Partial<Record<ProjectMoveName, ProjectOutcome>>>>
> = {
  'concern-named': {
    'clarify-values': 'stays',
    'revise-concern': 'stays',
    'describe-vision': 'vision-described',
    ...ENDINGS,
  },
  'vision-described': {
    'clarify-values': 'stays',
    'revise-concern': 'stays',
    'describe-vision': 'stays',
    'open-consultation': 'consulting',
    ...ENDINGS,
  },
  consulting: {
    'clarify-values': 'stays',
    'revise-concern': 'stays',
    'record-consultation': 'stays',
    'draft-plan': 'stays',
    'agree-action-plan': 'acting',
    ...ENDINGS,
  },
  acting: {
    'revise-concern': 'stays',
    'record-consultation': 'stays',
    'record-step': 'stays',
    'review-impact': 'reviewing-impact',
    ...ENDINGS,
  },
  'reviewing-impact': {
    'record-step': 'stays',
    'review-impact': 'stays',
    'begin-telling': 'telling',
    ...ENDINGS,
  },
  telling: { recognise: 'recognised', ...ENDINGS },
  recognised: { 'end-recognition': 'telling' },
  paused: { resume: 'where-it-was', withdraw: 'withdrawn', 'carry-over': 'carried-over' },
  withdrawn: {},
  'carried-over': {},
};

/** The stages in which a move is possible, in the order of the life-cycle. */
export function stagesFor(move: ProjectMoveName): readonly ProjectStage[] {
  return (Object.keys(PROJECT_TABLE) as ProjectStage[]).filter((stage) =>
    Object.hasOwn(PROJECT_TABLE[stage], move),
  );
}
