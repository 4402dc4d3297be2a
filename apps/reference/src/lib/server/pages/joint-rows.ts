import { LANGUAGES, type LocalisedText } from '@tldw/core';
import { RELATIONS, type JointDisplayRow } from '@tldw/evaluation';
import { newId } from '@tldw/store';
import { textOf } from '../form.ts';
import { sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';

const NEEDED = ['topic', 'figures', 'theme', 'together'] as const;
const LONGEST = 2000;

/** Keep a row, new or changed; in the evaluator's own language, the other languages stay as they were. */
export async function keepRow(
  { desk, language }: SignedIn,
  form: FormData,
): Promise<readonly string[]> {
  const id = textOf(form, 'id');
  const existing = id ? await desk.readRecord<JointDisplayRow>('joint-display', id) : undefined;
  const before = existing?.document;
  const relation = RELATIONS.find((each) => each === textOf(form, 'relation'));
  const said = (name: (typeof NEEDED)[number] | 'quote') => ({
    ...before?.[name],
    [language]: textOf(form, name).slice(0, LONGEST),
  });
  const isWhole = NEEDED.every((name) => textOf(form, name));
  if (!isWhole || !relation) return ['needed'];
  const document: JointDisplayRow = {
    topic: said('topic'),
    figures: said('figures'),
    theme: said('theme'),
    together: said('together'),
    relation,
    ...(textOf(form, 'quote') ? { quote: said('quote') } : {}),
  };
  const kept = await desk.keepRecord(textOf(form, 'operation') || newId(Date.now()), {
    kind: 'joint-display',
    state: 'kept',
    document,
    ...(existing ? { id, basedOn: existing.version } : {}),
  });
  return kept.ok ? [] : kept.refusals.map((each) => sayStore(language, each));
}

/**
 * Take a row out of the display, and hand back what stood in it.
 *
 * The record keeps nothing of it: what was removed stays on the page alone, until it is put back or
 * the page is left.
 */
export async function removeRow(
  { desk }: SignedIn,
  form: FormData,
): Promise<JointDisplayRow | undefined> {
  const id = textOf(form, 'id');
  const row = await desk.readRecord<JointDisplayRow>('joint-display', id);
  if (!row) return undefined;
  const operation = textOf(form, 'operation') || newId(Date.now());
  const gone = await desk.removeRecord(operation, 'joint-display', id);
  return gone.ok ? row.document : undefined;
}

/** Put a removed row back with its words in every language; it stands last from then on. */
export async function putRowBack(
  { desk, language }: SignedIn,
  form: FormData,
): Promise<readonly string[]> {
  const relation = RELATIONS.find((each) => each === textOf(form, 'relation'));
  const said = (name: string): LocalisedText =>
    Object.fromEntries(
      LANGUAGES.flatMap((each): [string, string][] => {
        const text = textOf(form, `${name}.${each}`).slice(0, LONGEST);
        return text === '' ? [] : [[each, text]];
      }),
    );
  const [topic, figures, theme, together] = NEEDED.map(said);
  const quote = said('quote');
  const isEmpty = (text: LocalisedText | undefined) => !text || Object.keys(text).length === 0;
  if (!relation || [topic, figures, theme, together].some(isEmpty)) return ['needed'];
  const kept = await desk.keepRecord(textOf(form, 'operation') || newId(Date.now()), {
    kind: 'joint-display',
    state: 'kept',
    document: {
      topic,
      figures,
      theme,
      together,
      relation,
      ...(isEmpty(quote) ? {} : { quote }),
    },
  });
  return kept.ok ? [] : kept.refusals.map((each) => sayStore(language, each));
}
