import type * as z from 'zod/mini';
import { CalendarDate } from './calendar-date.ts';
import { list, prose, record, words } from './fields.ts';
import { EvidenceId } from './ids.ts';

/** What changed through a project, for whom, what shows it, and how it might reach further. */
export const ImpactReview = record({
  reviewedOn: CalendarDate,
  forPupils: prose(8000),
  forColleagues: prose(8000),
  forTheSchool: prose(8000),
  forTheTeacher: prose(8000),
  /** What the teacher did to bring others along: stories tend to tell results and forget this. */
  howOthersWereLed: words(8000),
  widening: prose(8000),
  evidence: list(EvidenceId),
});
export type ImpactReview = z.infer<typeof ImpactReview>;
