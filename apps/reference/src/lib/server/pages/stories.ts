import { mediumDate } from '#lib/dates.ts';
import { shortenedAtWord } from '#lib/shortened-at-word.ts';
import type { StoryDocument } from '../journey/own-papers.ts';
import { inLanguage } from '../named.ts';
import type { SchoolDocument } from '../records.ts';
import type { PageRequest } from './page-request.ts';

/** The published stories, the latest first, those in the reader's language before the others. */
export async function storiesPage({ desk, language }: PageRequest) {
  const [stories, schools] = await Promise.all([
    desk.listStories<StoryDocument>(),
    desk.listSchools<SchoolDocument>(),
  ]);
  return stories
    .map(({ id, school, document }) => ({
      id,
      title: document.title,
      excerpt: shortenedAtWord(document.howOthersWereLed, 150),
      language: document.language,
      names: (document.names ?? []).join(', '),
      school: inLanguage(schools.find((each) => each.id === school)?.document.name, language),
      publishedOn: document.publishedOn ?? '',
    }))
    .sort(
      (a, b) =>
        Number(b.language === language) - Number(a.language === language) ||
        b.publishedOn.localeCompare(a.publishedOn),
    );
}

/** One published story, or nothing: also for one that was withdrawn. */
export async function storyPage({ desk, language }: PageRequest, id: string) {
  const record = (await desk.listStories<StoryDocument>()).find((each) => each.id === id);
  if (!record) return undefined;
  const { document, school } = record;
  const where = school ? await desk.readSchool<SchoolDocument>(school) : undefined;
  return {
    ...document,
    names: (document.names ?? []).join(', '),
    school: where && { id: where.id, name: inLanguage(where.document.name, language) },
    on: document.publishedOn ? mediumDate(document.publishedOn, language) : '',
  };
}
