import * as z from 'zod/mini';
import { CalendarDate } from './calendar-date.ts';
import { list, maybe, prose, record, someOf, wholeNumber, words } from './fields.ts';
import {
  CertificateId,
  EntryId,
  EvidenceId,
  PersonId,
  PortfolioId,
  ProjectId,
  SchoolGroupId,
} from './ids.ts';
import { LocalisedText } from './localised-text.ts';

/** In which part somebody is asked to read a portfolio. */
export const READER_PARTS = ['first', 'second', 'hears-appeal'] as const;
export type ReaderPart = (typeof READER_PARTS)[number];

/** One thing a portfolio is read for. Criteria are data: no source publishes the official wording. */
export const PortfolioCriterion = record({
  id: EntryId,
  title: LocalisedText,
  descriptor: LocalisedText,
});
export type PortfolioCriterion = z.infer<typeof PortfolioCriterion>;

/** A reader's judgement of one criterion. There are two answers and no marks: nobody is ranked. */
export const CriterionJudgement = record({
  criterion: EntryId,
  outcome: z.enum(['met', 'not-yet']),
  /** What would help; always there when the answer is "not yet". */
  advice: prose(4000),
});
export type CriterionJudgement = z.infer<typeof CriterionJudgement>;

/** One reading of a portfolio. */
export const PortfolioReading = record({
  reader: PersonId,
  /** The groups the reader leads or belongs to: the first reader comes from another group. */
  readerGroups: list(SchoolGroupId),
  readOn: CalendarDate,
  judgements: someOf(CriterionJudgement),
});
export type PortfolioReading = z.infer<typeof PortfolioReading>;

/** What the moderators decided together, and why; it stands once everybody named in it agrees. */
export const ModerationRecord = record({
  moderatedOn: CalendarDate,
  moderators: someOf(PersonId),
  decision: z.enum(['award', 'return']),
  reasons: prose(8000),
});
export type ModerationRecord = z.infer<typeof ModerationRecord>;

// @__NO_SIDE_EFFECTS__
function portfolioFields() {
  return {
    id: PortfolioId,
    project: ProjectId,
    teacher: PersonId,
    group: SchoolGroupId,
    criteria: someOf(PortfolioCriterion),
    evidence: list(EvidenceId),
    /** The teacher's account of what came of the work and how their thinking changed. */
    reflectiveAccount: prose(60_000),
    /** How often it was handed in before. */
    earlierSubmissions: wholeNumber(0, 20),
    lastMovedOn: CalendarDate,
  };
}

// @__NO_SIDE_EFFECTS__
function readFields() {
  return {
    ...portfolioFields(),
    submittedOn: CalendarDate,
    inSample: z.boolean(),
    firstReading: PortfolioReading,
    secondReading: maybe(PortfolioReading),
  };
}

export const DraftPortfolio = z.readonly(
  z.strictObject({ state: z.literal('draft'), ...portfolioFields() }),
);
export type DraftPortfolio = z.infer<typeof DraftPortfolio>;

export const SubmittedPortfolio = z.readonly(
  z.strictObject({
    state: z.literal('submitted'),
    ...portfolioFields(),
    submittedOn: CalendarDate,
    /** Drawn for a second reading beforehand, whatever the first reader will say. */
    inSample: z.boolean(),
  }),
);
export type SubmittedPortfolio = z.infer<typeof SubmittedPortfolio>;

export const ReadPortfolio = z.readonly(
  z.strictObject({ state: z.literal('read'), ...readFields() }),
);
export type ReadPortfolio = z.infer<typeof ReadPortfolio>;

export const ModeratedPortfolio = z.readonly(
  z.strictObject({ state: z.literal('moderated'), ...readFields(), moderation: ModerationRecord }),
);
export type ModeratedPortfolio = z.infer<typeof ModeratedPortfolio>;

export const AwardedPortfolio = z.readonly(
  z.strictObject({
    state: z.literal('awarded'),
    ...readFields(),
    moderation: ModerationRecord,
    awardedOn: CalendarDate,
    certificate: maybe(CertificateId),
  }),
);
export type AwardedPortfolio = z.infer<typeof AwardedPortfolio>;

/** Given back with advice; it may be revised and handed in again, or the decision appealed. */
export const ReturnedPortfolio = z.readonly(
  z.strictObject({
    state: z.literal('returned'),
    ...readFields(),
    moderation: ModerationRecord,
    returnedOn: CalendarDate,
    advice: words(8000),
  }),
);
export type ReturnedPortfolio = z.infer<typeof ReturnedPortfolio>;

export const AppealedPortfolio = z.readonly(
  z.strictObject({
    state: z.literal('appealed'),
    ...readFields(),
    moderation: ModerationRecord,
    appealedOn: CalendarDate,
    grounds: words(8000),
  }),
);
export type AppealedPortfolio = z.infer<typeof AppealedPortfolio>;

/** The evidence of a year's work with the teacher's account of it, from draft to award. */
export const Portfolio = z.discriminatedUnion('state', [
  DraftPortfolio,
  SubmittedPortfolio,
  ReadPortfolio,
  ModeratedPortfolio,
  AwardedPortfolio,
  ReturnedPortfolio,
  AppealedPortfolio,
]);
export type Portfolio = z.infer<typeof Portfolio>;
export type PortfolioState = Portfolio['state'];
