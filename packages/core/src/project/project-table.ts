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

/** What a teacher has written stays theirs to put better, however far the work has come. */
const CORRECTIONS = {
  'clarify-values': 'stays',
  'revise-concern': 'stays',
  'describe-vision': 'stays',
} as const;
/** What goes on while a plan is acted on, and after. */
const UNDER_WAY = {
  'record-consultation': 'stays',
  'agree-action-plan': 'stays',
  'record-step': 'stays',
} as const;
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
    ...CORRECTIONS,
    'record-consultation': 'stays',
    'draft-plan': 'stays',
    'agree-action-plan': 'acting',
    ...ENDINGS,
  },
  acting: {
    ...CORRECTIONS,
    ...UNDER_WAY,
    'review-impact': 'reviewing-impact',
    ...ENDINGS,
  },
  'reviewing-impact': {
    ...CORRECTIONS,
    ...UNDER_WAY,
    'review-impact': 'stays',
    'begin-telling': 'telling',
    ...ENDINGS,
  },
  telling: {
    ...CORRECTIONS,
    ...UNDER_WAY,
    'review-impact': 'stays',
    recognise: 'recognised',
    ...ENDINGS,
  },
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
