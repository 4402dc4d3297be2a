import {
  facilitatorFeedback,
  schoolDirectorFeedback,
  teacherLeadershipSurvey,
  teacherSelfEfficacy,
  WAVES,
  type Instrument,
  type Wave,
} from '@tldw/evaluation';

/** The questionnaires of the programme. A fork adds its own here. */
export const INSTRUMENTS: readonly Instrument[] = [
  teacherLeadershipSurvey,
  teacherSelfEfficacy,
  facilitatorFeedback,
  schoolDirectorFeedback,
];

/** A questionnaire by its id. */
export function instrumentOf(id: string): Instrument | undefined {
  return INSTRUMENTS.find((instrument) => instrument.id === id);
}

/** A wave by its name. */
export function waveOf(name: string): Wave | undefined {
  return WAVES.find((wave) => wave === name);
}

/** The role of those whom a questionnaire is for. */
export const ROLE_OF_AUDIENCE = {
  teacher: 'teacher',
  facilitator: 'facilitator',
  'school-director': 'director',
} as const;
