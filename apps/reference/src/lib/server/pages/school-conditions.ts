import { DirectorsView, SCHOOL_CONDITIONS } from '@tldw/core';
import { newId } from '@tldw/store';
import { mediumDate } from '#lib/dates.ts';
import { directorWords } from '#lib/words/director.ts';
import { numberOf, textOf } from '../form.ts';
import type { InitiativeDocument } from '../records.ts';
import { sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';
import type { Problem } from './session-forms.ts';

/** A director's own view of the conditions in the school, the latest first. */
export async function conditionsPage({ desk, person, language }: SignedIn) {
  const kept = await desk.listRecords<DirectorsView>('school-conditions', { owner: person.id });
  return {
    conditions: SCHOOL_CONDITIONS,
    views: kept.toReversed().map(({ id, document }) => ({
      id,
      seenOn: mediumDate(document.seenOn, language),
      ratings: document.ratings,
      planned: document.planned,
    })),
  };
}

/** Keep a director's view of today: an earlier one stays, so that a change can be seen. */
export async function keepConditions(request: SignedIn, form: FormData): Promise<Problem> {
  const { desk, person, language, today } = request;
  const initiative = await desk.readInitiative<InitiativeDocument>();
  const ratings = Object.fromEntries(
    SCHOOL_CONDITIONS.flatMap((condition) => {
      const rating = numberOf(form, condition);
      return rating === undefined ? [] : [[condition, rating]];
    }),
  );
  const school = person.roles.find(({ role }) => role === 'director')?.school;
  const view = DirectorsView.safeParse({
    id: newId(Date.now()),
    school,
    cohort: initiative?.document.cohort.id,
    director: person.id,
    seenOn: today,
    ratings,
    planned: textOf(form, 'planned').slice(0, 4000),
  });
  if (!view.success || Object.keys(ratings).length === 0) {
    return { problem: directorWords[language].conditionsEmpty };
  }
  const kept = await desk.keepRecord(textOf(form, 'operation') || newId(Date.now()), {
    kind: 'school-conditions',
    id: view.data.id,
    ...(school ? { school } : {}),
    state: 'kept',
    document: view.data,
  });
  return kept.ok
    ? undefined
    : { problem: kept.refusals.map((each) => sayStore(language, each)).join(' ') };
}
