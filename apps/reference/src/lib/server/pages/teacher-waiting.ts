import { addDays, type ProgrammeFeedback } from '@tldw/core';
import { mediumDate } from '#lib/dates.ts';
import { takingPartWords } from '#lib/words/taking-part.ts';
import { eventView } from '../event-views.ts';
import type { EventDocument } from '../records.ts';
import type { SignedIn } from '../signed-in.ts';
import { answersUnread } from './answers-read.ts';
import { groupsAs } from './day.ts';
import type { NextStep } from './next-step.ts';
import { openQuestionnaires } from './open-questionnaires.ts';

/** A session or an event is asked about this long after it was held. */
const ASK_FOR_DAYS = 14;

/** What waits for a teacher beside the project: notes, an answer, a questionnaire, a meeting to say a word about. */
export async function teacherWaiting(request: SignedIn): Promise<readonly NextStep[]> {
  const { desk, language, person, today } = request;
  const say = takingPartWords[language].waiting;
  const [group] = groupsAs(request, 'teacher');
  const [notes, [unreadAnswer], year, said, questionnaires] = await Promise.all([
    desk.listTutorialNotes({ teacher: person.id }),
    answersUnread(request),
    group ? desk.readGroupYear<EventDocument>(group) : [],
    desk.listRecords<ProgrammeFeedback>('programme-feedback', { owner: person.id }),
    openQuestionnaires(request, 'teacher'),
  ]);
  const unread = notes.filter(({ acknowledgedAt }) => acknowledgedAt === undefined).length;
  const latest = year.findLast(
    ({ kind, document: { heldOn } }) =>
      (kind === 'group-session' || kind === 'network-event' || kind === 'conference') &&
      heldOn <= today &&
      heldOn >= addDays(today, -ASK_FOR_DAYS),
  );
  const isSaid = said.some(({ document }) => document.event === latest?.id);
  return [
    ...(unread > 0
      ? [{ href: '/teacher/dates#notes', text: say.notes(unread), why: say.notesWhy }]
      : []),
    ...(unreadAnswer
      ? [
          {
            href: `/teacher/reflections#r-${unreadAnswer.reflection}`,
            text: say.answer,
            why: say.answerWhy,
          },
        ]
      : []),
    ...questionnaires,
    ...(latest && !isSaid
      ? [
          {
            href: `/feedback?about=${encodeURIComponent(latest.id)}`,
            text: say.feedback(
              eventView(latest.document, language).title,
              mediumDate(latest.document.heldOn, language),
            ),
            why: say.feedbackWhy,
          },
        ]
      : []),
  ];
}
