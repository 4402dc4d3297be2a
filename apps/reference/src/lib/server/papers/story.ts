import {
  publishStory,
  withdrawStory,
  workOf,
  type Consent,
  type DevelopmentProject,
  type PersonId,
} from '@tldw/core';
import { newId } from '@tldw/store';
import { mediumDate } from '#lib/dates.ts';
import type { Problem } from '#lib/journey/problem.ts';
import type { SheetTexts } from '#lib/journey/sheet-view.ts';
import { STORY_PARTS } from '#lib/journey/story-parts.ts';
import { storyWords } from '#lib/words/story.ts';
import { textOf } from '../form.ts';
import { ownPapers, type StoryDocument } from '../journey/own-papers.ts';
import { trackOf } from '../journey/progress.ts';
import { sheetOf } from '../journey/sheet-parts.ts';
import { readWorksheet } from '../journey/worksheets.ts';
import type { ToolFormName } from '@tldw/curriculum/packs';
import { groupsAs } from '../pages/day.ts';
import { sayCore, sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';

/** The wording of the consent that stands beside the button; raised whenever it changes. */
const WORDING = 'publish-story-1';

/** The story as its teacher works on it: what was written for the project is already there. */
export async function storyPage(request: SignedIn, asked?: ToolFormName) {
  const { language } = request;
  const [papers, sheet] = await Promise.all([ownPapers(request), readWorksheet(request, 'story')]);
  const story = papers.storyRecord?.document;
  const form = asked ?? sheet.form;
  const texts: SheetTexts = {
    ...(papers.project ? fromProject(papers.project) : {}),
    ...(story
      ? {
          title: story.title,
          ...Object.fromEntries(
            STORY_PARTS.flatMap((part) => (part in story ? [[part, story[part]]] : [])),
          ),
        }
      : {}),
    ...sheet.texts,
  };
  return {
    track: trackOf(papers, 'story'),
    hasProject: papers.project !== undefined,
    form,
    sheet: sheetOf('story', form, language, texts),
    shown: new Set(
      sheetOf('story', form, language, texts).parts.flatMap((part) =>
        'name' in part ? [part.name] : [],
      ),
    ),
    texts,
    writing: papers.project ? workOf(papers.project).concern.language : language,
    draftVersion: sheet.version,
    version: papers.storyRecord?.version,
    operation: newId(Date.now()),
    id: papers.storyRecord?.id,
    publishedOn: story?.publishedOn && mediumDate(story.publishedOn, language),
    isKept: story !== undefined,
  };
}

/** Save the story; one that is published changes for everybody. */
export async function saveStory(request: SignedIn, form: FormData): Promise<readonly Problem[]> {
  const { desk, language, person } = request;
  const say = storyWords[language];
  const { project, storyRecord } = await ownPapers(request);
  if (!project) return [{ text: say.afterProject }];
  const work = workOf(project);
  const title = textOf(form, 'title').slice(0, 300);
  if (title === '') return [{ field: 'title', text: say.titleMissing }];
  const before = storyRecord?.document;
  const known = before ?? fromProject(project);
  // What a talk changed goes into no story before its teacher has seen it on the page.
  const turn = form.has('theTurn') ? textOf(form, 'theTurn').slice(0, 8000) : before?.theTurn;
  const text = (part: Exclude<(typeof STORY_PARTS)[number], 'theTurn'>) =>
    (form.has(part) ? textOf(form, part) : known[part]).slice(0, 8000);
  const story: StoryDocument = {
    id: before?.id ?? (newId(Date.now()) as never),
    project: work.id,
    by: before?.by ?? [person.id as PersonId],
    language: work.concern.language,
    title,
    concern: text('concern'),
    ...(turn === undefined ? {} : { theTurn: turn }),
    whatIDid: text('whatIDid'),
    howOthersWereLed: text('howOthersWereLed'),
    whatChanged: text('whatChanged'),
    whatILearned: text('whatILearned'),
    audience: before?.audience ?? 'nobody-yet',
    ...(before?.publishedOn ? { publishedOn: before.publishedOn } : {}),
    ...(before?.names ? { names: before.names } : {}),
  };
  const group = groupsAs(request, 'teacher')[0];
  const kept = await desk.keepRecord(textOf(form, 'operation'), {
    kind: 'story',
    id: story.id,
    ...(storyRecord ? { basedOn: storyRecord.version } : {}),
    ...(group === undefined ? {} : { group }),
    state: storyRecord?.state ?? 'draft',
    document: story,
  });
  return kept.ok ? [] : kept.refusals.map((each) => ({ text: sayStore(language, each) }));
}

/** Publish the story with the consent given beside the button, which is kept on its own. */
export async function publishOwnStory(
  request: SignedIn,
  agreed: boolean,
  operation: string,
): Promise<readonly Problem[]> {
  const { desk, language, person, today } = request;
  const { storyRecord } = await ownPapers(request);
  if (!agreed || !storyRecord)
    return [{ field: 'consent', text: storyWords[language].consentMissing }];
  const consent: Consent = {
    id: newId(Date.now()) as never,
    person: person.id as PersonId,
    purpose: 'publish-story',
    story: storyRecord.document.id,
    wording: WORDING,
    givenOn: today,
  };
  const published = publishStory(storyRecord.document, 'public', [consent], today);
  if (!published.ok)
    return published.refusals.map((refusal) => ({
      ...(refusal.code === 'story.leading-not-told' ? { field: 'howOthersWereLed' } : {}),
      text: sayCore(language, refusal),
    }));
  const noted = await desk.keepRecord(`${operation}-consent`, {
    kind: 'consent',
    state: 'given',
    document: consent,
  });
  if (!noted.ok) return noted.refusals.map((each) => ({ text: sayStore(language, each) }));
  const kept = await desk.keepRecord(operation, {
    kind: 'story',
    id: storyRecord.id,
    basedOn: storyRecord.version,
    state: 'published',
    // The name stands in the document: a visitor may not look anybody up.
    document: { ...published.value, names: [person.name] },
  });
  return kept.ok ? [] : kept.refusals.map((each) => ({ text: sayStore(language, each) }));
}

/** Withdraw the story at once, and the consent with it. */
export async function withdrawOwnStory(request: SignedIn, operation: string): Promise<void> {
  const { desk, person, today } = request;
  const { storyRecord } = await ownPapers(request);
  if (!storyRecord) return;
  await desk.keepRecord(operation, {
    kind: 'story',
    id: storyRecord.id,
    basedOn: storyRecord.version,
    state: 'draft',
    document: withdrawStory(storyRecord.document),
  });
  const consents = await desk.listRecords<Consent>('consent', { owner: person.id, state: 'given' });
  for (const { id, version, document } of consents) {
    if (document.story !== storyRecord.document.id) continue;
    await desk.keepRecord(`${operation}-${id}`, {
      kind: 'consent',
      id,
      basedOn: version,
      state: 'withdrawn',
      document: { ...document, withdrawnOn: today },
    });
  }
}

/** What a project already tells of its story. */
export function fromProject(project: DevelopmentProject) {
  const work = workOf(project);
  const steps =
    'plan' in work
      ? work.plan.steps.filter(({ status }) => status === 'done' || status === 'begun')
      : [];
  return {
    title: work.title ?? '',
    concern: work.concern.words,
    theTurn:
      'consultations' in work
        ? work.consultations.flatMap(({ changed }) => changed.trim() || []).join('\n')
        : '',
    whatIDid: steps.map(({ what }) => what).join('\n'),
    howOthersWereLed: 'impact' in work ? work.impact.howOthersWereLed : '',
    whatChanged: 'impact' in work ? work.impact.forPupils : '',
    whatILearned: 'impact' in work ? work.impact.forTheTeacher : '',
  };
}
