import { addDays, CalendarDate, SupportRequest } from '@tldw/core';
import { newId } from '@tldw/store';
import { longDate, mediumDate } from '#lib/dates.ts';
import { directorWords } from '#lib/words/director.ts';
import { textOf } from '../form.ts';
import { sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';
import { groupsOfSchools } from './director-day.ts';
import { waysByPerson } from './facilitators-to-reach.ts';
import type { Problem } from './session-forms.ts';
import { wordsOf } from './support-requests.ts';
import { whomToAsk } from './whom-to-ask.ts';

/** When teachers may present to the school's leaders, and whom one asks for it. */
export async function presentationsPage(request: SignedIn) {
  const { language, today } = request;
  const say = directorWords[language];
  const [groups, people, open] = await Promise.all([
    groupsOfSchools(request),
    whomToAsk(request),
    myOpenRequests(request),
  ]);
  const facilitators = people
    .filter(({ role }) => role === 'facilitator')
    .map(({ id, nameAlone }) => ({ id, name: nameAlone }));
  const ways = await waysByPerson(
    request.desk,
    facilitators.map(({ id }) => id),
  );
  return {
    groups: groups.map(({ id, name, year }) => {
      const planned = year.find(({ kind }) => kind === 'presentation');
      const sessions = year.filter(({ kind }) => kind === 'group-session');
      const [from, to] = [sessions.at(-2)?.heldOn, sessions.at(-1)?.heldOn];
      return {
        id,
        name,
        when: planned
          ? say.presentationsPlanned(longDate(planned.heldOn, language))
          : from && to
            ? say.presentationsSuggest(mediumDate(from, language), mediumDate(to, language))
            : say.presentationsFree,
        offer: from && from > today ? addDays(from, 7) : addDays(today, 14),
      };
    }),
    facilitators: facilitators.map((each) => ({ ...each, ways: ways(each.id) })),
    // So that nobody wonders whether the invitation went, and sends it once more.
    open: (
      await Promise.all(
        open.map(async ({ id, reader, document }) => {
          const to = facilitators.find((each) => each.id === reader);
          const day = mediumDate(document.askedOn, language);
          const words = await wordsOf(request, document);
          return to ? [{ id, words, said: say.stillOpen(to.name, day) }] : [];
        }),
      )
    ).flat(),
  };
}

function myOpenRequests({ desk, person }: SignedIn) {
  return desk.listRecords<SupportRequest>('support-request', { owner: person.id, state: 'open' });
}

/**
 * Invite a group to present: a request to one of its facilitators, who answers it. The day is kept, and
 * each reads the invitation in their own language; what the sender added stays as it was written.
 */
export async function inviteToPresent(request: SignedIn, form: FormData): Promise<Problem> {
  const { desk, language, today, person } = request;
  const say = directorWords[language];
  const to = (await whomToAsk(request)).find(
    ({ id, role }) => role === 'facilitator' && id === textOf(form, 'to'),
  );
  const day = CalendarDate.safeParse(textOf(form, 'day'));
  // What a browser would not offer can still be sent: a day that is over, or none.
  if (!to || !day.success || day.data < today) return { problem: say.inviteWrong };
  const words = textOf(form, 'words').slice(0, 2000);
  const open = await myOpenRequests(request);
  // The same day once more, with nothing added, is the same invitation.
  const isSame = ({ reader, document }: (typeof open)[number]) =>
    reader === to.id &&
    document.presentation?.on === day.data &&
    (words === '' || document.words === words);
  if (open.some(isSame)) return undefined;
  const id = newId(Date.now());
  const document = SupportRequest.parse({
    id,
    from: person.id,
    to: [to.id],
    askedOn: today,
    about: 'other',
    words,
    presentation: { on: day.data },
    status: 'open',
  });
  const kept = await desk.keepRecord(textOf(form, 'operation') || id, {
    kind: 'support-request',
    id,
    reader: to.id,
    state: 'open',
    document,
  });
  return kept.ok
    ? undefined
    : { problem: kept.refusals.map((each) => sayStore(language, each)).join(' ') };
}
