import { CalendarDate } from '@tldw/core';
import { LogEntry } from '@tldw/scaffolding';
import { newId } from '@tldw/store';
import { adviceWords } from '#lib/words/advice.ts';
import { textOf } from '../form.ts';
import { sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';

/** Whose support in which dimension is decided about. */
interface Lane {
  readonly group: string;
  readonly teacher: string;
  readonly dimension: string;
}

/** Why nothing was kept, with all that was given, so that it need not be written again. */
interface NotKept {
  readonly problem: string;
  readonly given: Readonly<Record<string, string>>;
}

/** Keep a facilitator's own decision beside the rule's verdict: with a reason, and with an end. */
export async function decideOtherwise(
  request: SignedIn,
  { group, teacher, dimension }: Lane,
  form: FormData,
): Promise<NotKept | undefined> {
  const { desk, language, today, person } = request;
  const say = adviceWords[language];
  const given = Object.fromEntries(
    ['to', 'reason', 'text', 'until'].map((name) => [name, textOf(form, name)]),
  );
  const until = CalendarDate.safeParse(textOf(form, 'until'));
  if (textOf(form, 'until') !== '' && (!until.success || until.data < today)) {
    return { problem: say.untilPast, given };
  }
  const text = textOf(form, 'text').slice(0, 500);
  const override = LogEntry.safeParse({
    kind: 'override',
    id: newId(Date.now()),
    teacher,
    on: today,
    by: person.id,
    dimension,
    to: textOf(form, 'to'),
    reason: textOf(form, 'reason'),
    ...(text ? { text } : {}),
    ...(until.success ? { until: until.data } : {}),
  });
  if (!override.success) return { problem: say.chooseBoth, given };
  const kept = await desk.recordDecision(textOf(form, 'operation') || newId(Date.now()), {
    id: override.data.id,
    teacher,
    group,
    decidedOn: today,
    document: override.data,
  });
  return kept.ok
    ? undefined
    : { problem: kept.refusals.map((each) => sayStore(language, each)).join(' '), given };
}
