import {
  acceptUnless,
  refuse,
  type CalendarDate,
  type RefusalOf,
  type Result,
  type TrilingualText,
} from '@tldw/core';
import {
  DISCLOSURE_RULES,
  hideSmallCells,
  type DisclosureRule,
  type PublishedPlace,
} from '../disclosure/hide-small-cells.ts';
import { tooFewPeople, type WithheldRefusals } from '../disclosure/why-withheld.ts';
import { groupMeans, type GroupMeans, type GroupMeansRefusal } from '../instruments/group-means.ts';
import type { Instrument } from '../instruments/instrument.ts';
import { WAVES, type Response, type Wave } from '../instruments/response.ts';
import { isAttentive } from '../instruments/score.ts';
import type { Metric } from '../metrics/metric.ts';
import type { JointDisplayRow } from '../qualitative/joint-display.ts';
import { associations, type Associations } from './associations.ts';
import { inBrief } from './brief.ts';
import { summariseChanges, type ChangeSummary } from './changes.ts';
import { summariseFeedback, type FeedbackSummary } from './feedback.ts';
import { whatIsNotShown, whatIsSure, whatWasFound } from './findings.ts';
import { summariseScores, type ScoreSummary } from './score-summary.ts';
import type { Statement } from './statement.ts';

/** What a report is made of. */
export interface ProgrammeReportInput {
  readonly instrument: Instrument;
  readonly responses: readonly Response[];
  readonly asOf: CalendarDate;
  /** The wave to report; `post` if there is one, otherwise the only one. Waves are never pooled. */
  readonly wave?: Wave;
  /** How many people were asked, if that was recorded. */
  readonly asked?: number;
  /** `invented` for a demonstration: the report then says so first. */
  readonly origin?: 'collected' | 'invented';
  readonly rule?: DisclosureRule;
  readonly metrics?: readonly Metric[];
  readonly jointDisplay?: readonly JointDisplayRow[];
  /** Forms that directors and facilitators filled in about the programme. */
  readonly feedback?: readonly {
    readonly instrument: Instrument;
    readonly responses: readonly Response[];
  }[];
}

/** A whole evaluation as data: what was found, how sure it is, what it does not show, and the numbers. */
export interface ProgrammeReport {
  readonly kind: 'programme-report';
  readonly title: TrilingualText;
  readonly instrument: Instrument;
  readonly asOf: CalendarDate;
  readonly wave: Wave;
  readonly received: number;
  readonly inattentive: number;
  readonly used: number;
  readonly clusters: number;
  /** The whole in three to five sentences. */
  readonly brief: readonly Statement[];
  readonly found: readonly Statement[];
  readonly sure: readonly Statement[];
  readonly notShown: readonly Statement[];
  readonly byLanguage: PublishedPlace;
  readonly scores: readonly ScoreSummary[];
  /** How the same people's scores differ between waves, where the report is of the later one. */
  readonly changes: readonly ChangeSummary[];
  readonly feedback: readonly FeedbackSummary[];
  readonly associations: Associations;
  /** Averages by language, or every reason why they may not be set side by side. */
  readonly languages: Result<GroupMeans, GroupMeansRefusal>;
  readonly metrics: readonly Metric[];
  readonly jointDisplay: readonly JointDisplayRow[];
}

export type ReportRefusals = WithheldRefusals & {
  'report.no-answers': { readonly instrument: string };
  'report.no-such-wave': { readonly wave: string };
  'report.other-instrument': { readonly found: string; readonly expected: string };
  'report.more-answers-than-asked': { readonly asked: number; readonly received: number };
};
export type ReportRefusal = RefusalOf<ReportRefusals>;

/**
 * Make the report of a programme from the answers to one questionnaire, with figures and voices
 * beside them if there are any.
 *
 * Words come first (`brief`, `found`, `sure`, `notShown`), then numbers. Coefficients are associations. A
 * report of fewer people than the disclosure rule allows is refused. Nothing in it is about one
 * school or one person.
 */
export function programmeReport(
  input: ProgrammeReportInput,
): Result<ProgrammeReport, ReportRefusal> {
  const { instrument, responses, rule = DISCLOSURE_RULES.programme, asked } = input;
  const wave =
    input.wave ??
    (['post', 'pre', 'retrospective-pre'] as const).find((each) =>
      responses.some((response) => response.wave === each),
    ) ??
    WAVES[0];
  const received = responses.filter((response) => response.wave === wave);
  const used = received.filter((response) => isAttentive(instrument, response));
  const refusals = refusalsOf(input, received.length, used.length, rule);
  if (refusals.length > 0) return { ok: false, refusals };

  const clusters = new Set(used.flatMap(({ cluster }) => cluster ?? [])).size;
  const scores = instrument.scales.map((scale) =>
    summariseScores(instrument, scale, used, rule.least),
  );
  const fitted = associations(instrument, used);
  const changes = wave === 'post' ? summariseChanges(instrument, responses, rule.least) : [];
  const feedback = (input.feedback ?? []).map((each) =>
    summariseFeedback(each.instrument, each.responses, rule),
  );
  const isDraft = instrument.validation === 'unvalidated-draft';
  const languages = isDraft
    ? refuse({ code: 'groups.draft', params: {} } satisfies GroupMeansRefusal)
    : groupMeans(instrument, used, { by: 'language', rule });
  const facts = {
    instrument,
    received: received.length,
    inattentive: received.length - used.length,
    otherWaves: responses.length - received.length,
    used: used.length,
    clusters,
    asked,
    isInvented: input.origin === 'invented',
    rule,
    scores,
    changes,
    feedback,
    associations: fitted,
    areLanguagesComparable: languages.ok,
    // A draft compares no languages at all, which is said of it once.
    severalLanguages: !isDraft && new Set(used.map(({ language }) => language)).size > 1,
  };
  return acceptUnless(refusals, {
    kind: 'programme-report',
    title: instrument.title,
    instrument,
    asOf: input.asOf,
    wave,
    received: received.length,
    inattentive: received.length - used.length,
    used: used.length,
    clusters,
    brief: inBrief(facts),
    found: whatWasFound(facts),
    sure: whatIsSure(facts),
    notShown: whatIsNotShown(facts),
    byLanguage: countByLanguage(used, rule),
    scores,
    changes,
    feedback,
    associations: fitted,
    languages,
    metrics: input.metrics ?? [],
    jointDisplay: input.jointDisplay ?? [],
  });
}

function refusalsOf(
  { instrument, responses, wave, asked }: ProgrammeReportInput,
  received: number,
  used: number,
  rule: DisclosureRule,
): readonly ReportRefusal[] {
  const refusals: ReportRefusal[] = [];
  const other = responses.find((response) => response.instrument !== instrument.id);
  if (other) {
    const params = { found: other.instrument, expected: instrument.id };
    refusals.push({ code: 'report.other-instrument', params });
  }
  if (responses.length === 0) {
    refusals.push({ code: 'report.no-answers', params: { instrument: instrument.id } });
  } else if (received === 0) {
    refusals.push({ code: 'report.no-such-wave', params: { wave: wave ?? 'post' } });
  } else {
    refusals.push(...tooFewPeople(used, rule));
  }
  if (asked !== undefined && asked < received) {
    refusals.push({ code: 'report.more-answers-than-asked', params: { asked, received } });
  }
  return refusals;
}

function countByLanguage(responses: readonly Response[], rule: DisclosureRule): PublishedPlace {
  const counts = new Map<string, number>();
  for (const { language } of responses) counts.set(language, (counts.get(language) ?? 0) + 1);
  return hideSmallCells(
    {
      id: 'all',
      counts: [responses.length],
      inside: [...counts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, count]) => ({ id, counts: [count] })),
    },
    rule,
  );
}
