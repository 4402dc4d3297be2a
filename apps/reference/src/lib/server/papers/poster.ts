import { workOf } from '@tldw/core';
import { newId } from '@tldw/store';
import { ownPapers } from '../journey/own-papers.ts';
import { readWorksheet } from '../journey/worksheets.ts';
import { inLanguage } from '../named.ts';
import { ownNextMeeting } from '../meetings/own-next-meeting.ts';
import type { EventDocument, SchoolDocument } from '../records.ts';
import type { SignedIn } from '../signed-in.ts';

/** What is written of a project, as a poster; only the question to its visitors is new. */
export async function posterPage(request: SignedIn) {
  const { desk, language, person, today } = request;
  const [papers, sheet] = await Promise.all([ownPapers(request), readWorksheet(request, 'plan')]);
  const work = papers.project && workOf(papers.project);
  const school = papers.projectRecord
    ? await desk.readSchool<SchoolDocument>(papers.projectRecord.school)
    : undefined;
  const next = ownNextMeeting(await desk.listEvents<EventDocument>(), school?.region, today);
  return {
    offerAt: next ? `/events/${encodeURIComponent(next.id)}#mine` : '/events',
    operation: newId(Date.now()),
    question: sheet.texts['poster-question'] ?? '',
    teacher: person.name,
    school: inLanguage(school?.document.name, language),
    poster: work && {
      writing: work.concern.language,
      title: work.title ?? '',
      concern: work.concern.words,
      vision: 'vision' in work ? work.vision.words : '',
      aim: 'plan' in work ? work.plan.aim : '',
      steps: 'plan' in work ? work.plan.steps.filter(({ status }) => status !== 'dropped') : [],
      changed: 'impact' in work ? work.impact.forPupils : '',
    },
  };
}
