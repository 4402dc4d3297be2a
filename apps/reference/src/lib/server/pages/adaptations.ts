import { error } from '@sveltejs/kit';
import {
  Adaptation,
  adaptationWarnings,
  fidelityMessages,
  TLDW_PRINCIPLES,
} from '@tldw/curriculum/fidelity';
import { say as sayIn } from '@tldw/core/messages';
import { newId } from '@tldw/store';
import { mediumDate } from '#lib/dates.ts';
import { adaptationWords } from '#lib/words/adaptations.ts';
import { linesOf, textOf } from '../form.ts';
import { sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';
import { answersByAdaptation, answerTold, holdsItsLine } from './adaptation-answers.ts';
import { groupsAs } from './day.ts';
import type { Problem } from './session-forms.ts';

/** What the groups of a facilitator do differently, the latest first. */
export async function adaptationsPage(request: SignedIn) {
  const { desk, language, person } = request;
  const groups = groupsAs(request, 'facilitator');
  const [answers, ...kept] = await Promise.all([
    answersByAdaptation(desk),
    ...groups.map((group) => desk.listRecords<Adaptation>('adaptation', { group })),
  ]);
  return {
    groups,
    principles: TLDW_PRINCIPLES.map(({ id, words }) => ({ id, words: words[language] })),
    notes: kept
      .flat()
      .toReversed()
      .map(({ id, owner, document }) => {
        const principle = TLDW_PRINCIPLES.find((each) => each.id === document.principle);
        const answer = answers.get(id);
        return {
          id,
          // What somebody decided of it is not the writer's to take away with it.
          mayBeRemoved: owner === person.id && !holdsItsLine(answer),
          on: mediumDate(document.on, language),
          principle: principle?.words[language] ?? document.principle,
          note: document.note ?? '',
          natures: document.nature,
          answer: answer && answerTold(answer, language),
          warnings: principle
            ? adaptationWarnings(document, principle).map((each) =>
                sayIn(fidelityMessages, language, each),
              )
            : [],
        };
      }),
  };
}

const isChosen = (name: string, choices: readonly string[]) => (form: FormData) =>
  choices.includes(textOf(form, name));
const isTicked = (name: string) => (form: FormData) => form.getAll(name).length > 0;

/** What is asked of a note, in the form's order: an answer is given, never assumed. */
const QUESTIONS = [
  { asks: 'what', isAnswered: (form: FormData) => textOf(form, 'note') !== '' },
  { asks: 'nature', isAnswered: isTicked('nature') },
  { asks: 'who', isAnswered: isTicked('decidedBy') },
  {
    asks: 'principle',
    isAnswered: isChosen(
      'principle',
      TLDW_PRINCIPLES.map(({ id }) => id),
    ),
  },
  { asks: 'keeps', isAnswered: isChosen('keeps', ['yes', 'no', 'unclear']) },
  { asks: 'planned', isAnswered: isChosen('planned', ['yes', 'no']) },
  { asks: 'duration', isAnswered: isChosen('duration', ['transient', 'lasting']) },
] as const;

/** Write an adaptation into the record, in the fields of FRAME. */
export async function keepAdaptation(request: SignedIn, form: FormData): Promise<Problem> {
  const { desk, language, today } = request;
  const say = adaptationWords[language];
  const open = QUESTIONS.filter(({ isAnswered }) => !isAnswered(form)).map(({ asks }) => say[asks]);
  if (open.length > 0) return { problem: say.needs(open.join(' ')) };
  const group = groupsAs(request, 'facilitator').find((each) => each === textOf(form, 'group'));
  const asked = Adaptation.safeParse({
    id: newId(Date.now()),
    principle: textOf(form, 'principle'),
    on: today,
    duration: textOf(form, 'duration'),
    planned: textOf(form, 'planned') === 'yes',
    decidedBy: form.getAll('decidedBy'),
    what: 'implementation',
    level: 'group',
    where: group,
    nature: form.getAll('nature'),
    fidelityConsistent: textOf(form, 'keeps'),
    goals: [],
    contextReasons: linesOf(form, 'reasons').slice(0, 8),
    note: textOf(form, 'note').slice(0, 2000),
  });
  if (!group || !asked.success) error(400);
  const kept = await desk.keepRecord(textOf(form, 'operation') || newId(Date.now()), {
    kind: 'adaptation',
    id: asked.data.id,
    group,
    state: 'recorded',
    document: asked.data,
  });
  return kept.ok
    ? undefined
    : { problem: kept.refusals.map((each) => sayStore(language, each)).join(' ') };
}

/** Remove a note of one's own; one that the strategy group has decided of stays while that stands. */
export async function removeAdaptation(
  { desk, language }: SignedIn,
  form: FormData,
): Promise<Problem> {
  const id = textOf(form, 'id');
  const gone = await desk.removeRecord(newId(Date.now()), 'adaptation', id);
  if (gone.ok) return undefined;
  const isDecided = holdsItsLine((await answersByAdaptation(desk)).get(id));
  const say = adaptationWords[language];
  return { problem: isDecided ? say.staysDecided : say.notRemoved };
}
