import { RELATIONS, type JointDisplayRow } from '@tldw/evaluation';
import { newId } from '@tldw/store';
import { textOf } from '../form.ts';
import { inLanguage } from '../named.ts';
import { sayStore } from '../refusal-words.ts';
import type { SignedIn } from '../signed-in.ts';
import { openAnswersOf } from '../survey-responses.ts';
import { chosenWave } from './scores.ts';

/** Figures and voices side by side, and what people wrote in their own words in a closed wave. */
export async function voicesPage(request: SignedIn, url: URL) {
  const { desk, language } = request;
  const [rows, { chosen, choices }] = await Promise.all([
    desk.listRecords<JointDisplayRow>('joint-display'),
    chosenWave(request, url),
  ]);
  const written = chosen ? await openAnswersOf(desk, chosen.instrument, chosen.wave) : [];
  return {
    rows: rows.map(({ id, version, document }) => ({
      id,
      version,
      relation: document.relation,
      topic: inLanguage(document.topic, language),
      figures: inLanguage(document.figures, language),
      theme: inLanguage(document.theme, language),
      quote: inLanguage(document.quote, language),
      together: inLanguage(document.together, language),
    })),
    relations: RELATIONS,
    choices,
    written: written
      // A few texts could be recognised by whoever knows the writers.
      .filter(({ texts }) => texts.length >= 5)
      .map(({ item, texts }) => ({
        question: chosen?.instrument.items.find(({ id }) => id === item)?.text[language] ?? item,
        texts,
      })),
  };
}

/** Keep a row, new or changed; in the evaluator's own language, the other languages stay as they were. */
export async function keepRow(
  { desk, language }: SignedIn,
  form: FormData,
): Promise<readonly string[]> {
  const id = textOf(form, 'id');
  const existing = id ? await desk.readRecord<JointDisplayRow>('joint-display', id) : undefined;
  const before = existing?.document;
  const relation = RELATIONS.find((each) => each === textOf(form, 'relation'));
  const said = (name: 'topic' | 'figures' | 'theme' | 'together' | 'quote') => ({
    ...before?.[name],
    [language]: textOf(form, name).slice(0, 2000),
  });
  const isWhole = ['topic', 'figures', 'theme', 'together'].every((name) => textOf(form, name));
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
