import { newId } from '@tldw/store';
import { sessionWords } from '#lib/words/session.ts';
import { numberOf, textOf } from '../form.ts';
import { sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';
import { facilitatedEvent, outcomeOf, type SessionOutcome } from './session.ts';

/** Why a form was not accepted, in words; nothing when it was. */
export type Problem = { readonly problem: string } | undefined;

/** Note who said beforehand that they cannot come; who is no longer ticked is expected again. */
export async function keepApologies(
  request: SignedIn,
  id: string,
  form: FormData,
): Promise<Problem> {
  const { desk, language } = request;
  const event = await facilitatedEvent(request, id);
  if (!event) return undefined;
  const [people, noted] = await Promise.all([
    desk.listPeople({ group: event.group, role: 'teacher' }),
    desk.listAttendance({ event: id }),
  ]);
  const apologised = new Set(form.getAll('apologised').map(String));
  const changes = people.flatMap(({ id: person }) => {
    const before = noted.find((each) => each.person === person)?.status;
    if (apologised.has(person)) return before === 'apologised' ? [] : [[person, 'apologised']];
    return before === 'apologised' ? [[person, 'expected']] : [];
  });
  const kept = await desk.recordAttendance(textOf(form, 'operation') || newId(Date.now()), {
    event: id,
    people: changes.map(([person = '', status = '']) => ({ person, status })),
  });
  return kept.ok
    ? undefined
    : { problem: kept.refusals.map((each) => sayStore(language, each)).join(' ') };
}

/** Close a session: it took place, or it did not and why. */
export async function closeSession(
  request: SignedIn,
  id: string,
  form: FormData,
): Promise<Problem> {
  const { desk, language, today } = request;
  const say = sessionWords[language];
  const event = await facilitatedEvent(request, id);
  if (!event) return undefined;
  if (event.document.heldOn > today) return { problem: say.tooEarly };
  const held = textOf(form, 'held') !== 'no';
  const minutes = numberOf(form, 'minutes') ?? 0;
  const reason = textOf(form, 'reason');
  if (held && (minutes < 10 || minutes > 600)) return { problem: say.needsMinutes };
  if (!held && reason === '') return { problem: say.needsReason };
  const { kind, heldOn } = event.document;
  const document: SessionOutcome = held
    ? { event: id, kind, held, heldOn, minutes }
    : { event: id, kind, held, reason };
  const before = await outcomeOf(request, event.group, id);
  const kept = await desk.keepRecord(textOf(form, 'operation') || newId(Date.now()), {
    kind: 'session-plan',
    ...(before ? { id: before.id, basedOn: before.version } : {}),
    group: event.group,
    state: held ? 'held' : 'not-held',
    document,
  });
  return kept.ok
    ? undefined
    : { problem: kept.refusals.map((each) => sayStore(language, each)).join(' ') };
}

/** Open a closed session again. */
export async function reopenSession(request: SignedIn, id: string): Promise<void> {
  const event = await facilitatedEvent(request, id);
  const before = event && (await outcomeOf(request, event.group, id));
  if (before) await request.desk.removeRecord(newId(Date.now()), 'session-plan', before.id);
}
