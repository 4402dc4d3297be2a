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
export { facilitatorFeedback, schoolDirectorFeedback } from './instruments/templates/feedback.ts';
export { teacherLeadershipSurvey } from './instruments/templates/teacher-leadership-survey.ts';
export { teacherSelfEfficacy } from './instruments/templates/teacher-self-efficacy.ts';

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

export { groupMeans, LEAST_PER_GROUP, measurementModel } from './instruments/group-means.ts';
export type {
  GroupMeans,
  GroupMeansRefusal,
  GroupMeansRefusals,
  InvarianceReached,
} from './instruments/group-means.ts';

export { changeBetweenWaves } from './instruments/change-between-waves.ts';
export type { ChangeKind, WaveChange } from './instruments/change-between-waves.ts';

// Linking a person's questionnaires without knowing the person
export { makeLinkageCode, normaliseCode, readLinkageCode } from './instruments/linkage-code.ts';
export type { LinkageCode, LinkageRefusal, LinkageRefusals } from './instruments/linkage-code.ts';

// On paper
export { printedSheet } from './instruments/printed-sheet.ts';

// Figures of the programme
export {
  COMPLETION,
  completion,
  coverage,
  deliveredShare,
} from './metrics/delivery-and-completion.ts';
export type { YearOfOne } from './metrics/delivery-and-completion.ts';
export { countedMetric, METRICS } from './metrics/metric.ts';
export type { Metric, MetricId, MetricUnit } from './metrics/metric.ts';
export { networkReach, projectProgress } from './metrics/projects-and-network.ts';
export { attendanceShare, commitmentShare, dosage, retention } from './metrics/taking-part.ts';
export type { Dose, Retention } from './metrics/taking-part.ts';

// Voices
export { codingAgreement } from './qualitative/codebook.ts';
export type {
  Code,
  CodeAgreement,
  Codebook,
  Coding,
  CodingRefusal,
  CodingRefusals,
} from './qualitative/codebook.ts';
export { RELATIONS } from './qualitative/joint-display.ts';
export type { JointDisplayRow, Relation } from './qualitative/joint-display.ts';

// The programme report
export { associations } from './report/associations.ts';
export type { Association, Associations, Uncertainty } from './report/associations.ts';
export { summariseChanges } from './report/changes.ts';
export type { ChangeSummary } from './report/changes.ts';
export { summariseFeedback } from './report/feedback.ts';
export type { AnsweredItem, FeedbackSummary } from './report/feedback.ts';
export { programmeReport } from './report/programme-report.ts';
export type {
  ProgrammeReport,
  ProgrammeReportInput,
  ReportRefusal,
  ReportRefusals,
} from './report/programme-report.ts';
export { reportHtml } from './report/report-html.ts';
export { reportMarkdown } from './report/report-markdown.ts';
export { summariseScores } from './report/score-summary.ts';
export type { ScoreSummary } from './report/score-summary.ts';
export type { FitVerdict, LinkSize, Statement, StatementParams } from './report/statement.ts';

// Disclosure control
export { DISCLOSURE_RULES, hideSmallCells } from './disclosure/hide-small-cells.ts';
export { tooFewPeople, whyWithheld } from './disclosure/why-withheld.ts';
export type { WithheldRefusal, WithheldRefusals } from './disclosure/why-withheld.ts';
export type {
  CountedPlace,
  DisclosureRule,
  HiddenBecause,
  PublishedPlace,
} from './disclosure/hide-small-cells.ts';
