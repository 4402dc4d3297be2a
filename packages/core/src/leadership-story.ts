import * as z from 'zod/mini';
import { CalendarDate } from './calendar-date.ts';
import { consentHolds, type Consent } from './consent.ts';
import { list, maybe, prose, record, someOf, words } from './fields.ts';
import { EntryId, PersonId, ProjectId, StoryId } from './ids.ts';
import { LanguageTag } from './localised-text.ts';
import { acceptUnless, type RefusalOf, type Result } from './result.ts';

/**
 * A short story of practice that prompts talk about leadership. Early in the year people read those
 * of others; at the end they write their own.
 */
export const Vignette = record({
  id: EntryId,
  title: words(300),
  words: words(8000),
  language: LanguageTag,
  questions: list(words(500)),
  /** Absent for one that was made up for teaching. */
  by: maybe(PersonId),
  source: maybe(words(500)),
});
export type Vignette = z.infer<typeof Vignette>;

/** The summary of a project that others may read once its teacher has consented. */
export const PublishableSummary = record({
  project: ProjectId,
  language: LanguageTag,
  title: words(300),
  words: words(4000),
});
export type PublishableSummary = z.infer<typeof PublishableSummary>;

/**
 * A teacher's account of how they led. Its frame asks what was done to bring others along: stories
 * told at conferences spoke more of results than of leading.
 */
export const LeadershipStory = record({
  id: StoryId,
  project: ProjectId,
  by: someOf(PersonId),
  language: LanguageTag,
  title: words(300),
  concern: prose(8000),
  /** The conversation that changed the plan. Absent where it was not asked for. */
  theTurn: maybe(prose(8000)),
  whatIDid: prose(8000),
  howOthersWereLed: prose(8000),
  whatChanged: prose(8000),
  whatILearned: prose(8000),
  audience: z.enum(['nobody-yet', 'programme', 'public']),
  publishedOn: maybe(CalendarDate),
});
export type LeadershipStory = z.infer<typeof LeadershipStory>;

export type StoryRefusalParams = {
  'story.no-consent': { readonly person: string; readonly audience: 'programme' | 'public' };
  'story.leading-not-told': Record<never, never>;
};
export type StoryRefusal = RefusalOf<StoryRefusalParams>;

const PURPOSE = { programme: 'share-story-in-programme', public: 'publish-story' } as const;

/** Publish a story. Everybody who tells it must have consented to this very story being shared. */
export function publishStory(
  story: LeadershipStory,
  audience: 'programme' | 'public',
  consents: readonly Consent[],
  on: CalendarDate,
): Result<LeadershipStory, StoryRefusal> {
  const refusals: StoryRefusal[] = [];
  for (const person of story.by) {
    const isAgreed = consents.some(
      (consent) =>
        consent.person === person &&
        consent.purpose === PURPOSE[audience] &&
        consent.story === story.id &&
        consentHolds(consent, on),
    );
    if (!isAgreed) refusals.push({ code: 'story.no-consent', params: { person, audience } });
  }
  if (story.howOthersWereLed.trim() === '') {
    refusals.push({ code: 'story.leading-not-told', params: {} });
  }
  return acceptUnless(refusals, { ...story, audience, publishedOn: on });
}

/** Withdraw a story at once. No reason is asked for. */
export function withdrawStory(story: LeadershipStory): LeadershipStory {
  const { publishedOn: _published, ...kept } = story;
  return { ...kept, audience: 'nobody-yet' };
}
