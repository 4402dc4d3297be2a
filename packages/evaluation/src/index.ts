// Instruments
export {
  AttentionItem,
  Instrument,
  Item,
  OpenItem,
  RatingItem,
  ResponseScale,
  Scale,
  rangeOf,
  ratedItemsOf,
} from './instruments/instrument.ts';
export { agreementScale } from './instruments/templates/agreement-scale.ts';
export { teacherLeadershipSurvey } from './instruments/templates/teacher-leadership-survey.ts';

// Responses and scores
export { WAVES, readResponse } from './instruments/response.ts';
export type {
  Response,
  ResponseRefusal,
  ResponseRefusals,
  ResponseRow,
  Wave,
} from './instruments/response.ts';
export { answersOn, isAttentive, scoreResponse, scoreScale } from './instruments/score.ts';
export type { ScaleScore } from './instruments/score.ts';

// Disclosure control
export { DISCLOSURE_RULES, hideSmallCells } from './disclosure/hide-small-cells.ts';
export type {
  CountedPlace,
  DisclosureRule,
  HiddenBecause,
  PublishedPlace,
} from './disclosure/hide-small-cells.ts';
