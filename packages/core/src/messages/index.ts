// Saying a code
export { plural, say } from './catalogue.ts';
export type { Catalogue, Messages, PluralForms } from './catalogue.ts';

// Days in a sentence
export { dateInWords } from './date-words.ts';

// Core's own words
export { CORE_MESSAGES } from './core-messages.ts';
export type { CoreParams } from './params.ts';

// What things are called
export { DIMENSION_NAMES } from './dimension-names.ts';
export {
  ACCESS_ROLE_NAMES,
  CERTIFICATE_PROBLEM_NAMES,
  ATTENDANCE_NAMES,
  EVENT_KIND_NAMES,
  EXPECTED_NAMES,
  PARTICIPATION_NAMES,
  PORTFOLIO_STATE_NAMES,
  POSITION_NAMES,
  STAGE_NAMES,
} from './names.ts';
