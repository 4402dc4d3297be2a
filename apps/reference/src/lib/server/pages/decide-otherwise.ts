import { CalendarDate } from '@tldw/core';
import { LogEntry } from '@tldw/scaffolding';
import { newId } from '@tldw/store';
import { adviceWords } from '#lib/words/advice.ts';
import { textOf } from '../form.ts';
import { sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';
import type { Problem } from './session-forms.ts';

/** Keep a facilitator's own decision beside the rule's verdict: with a reason, and with an end. */
export async function decideOtherwise(
  request: SignedIn,
  group: string,
  form: FormData,
): Promise<Problem> {
  const { desk, language, today, person } = request;
  const say = adviceWords[language];
  const until = CalendarDate.safeParse(textOf(form, 'until'));
  if (textOf(form, 'until') !== '' && (!until.success || until.data < today)) {
    return { problem: say.untilPast };
  }
  const teacher = textOf(form, 'teacher');
  const text = textOf(form, 'text').slice(0, 500);
  const override = LogEntry.safeParse({
    kind: 'override',
    id: newId(Date.now()),
    teacher,
    on: today,
    by: person.id,
    dimension: textOf(form, 'dimension'),
    to: textOf(form, 'to'),
    reason: textOf(form, 'reason'),
    ...(text ? { text } : {}),
    ...(until.success ? { until: until.data } : {}),
  });
  if (!override.success) return { problem: say.chooseBoth };
  const kept = await desk.recordDecision(textOf(form, 'operation') || newId(Date.now()), {
    id: override.data.id,
    teacher,
    group,
    decidedOn: today,
    document: override.data,
  });
  return kept.ok
    ? undefined
    : { problem: kept.refusals.map((each) => sayStore(language, each)).join(' ') };
}
