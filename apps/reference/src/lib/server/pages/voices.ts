import { RELATIONS, type JointDisplayRow } from '@tldw/evaluation';
import { writtenIn } from '../named.ts';
import type { SignedIn } from '../signed-in.ts';
import { openAnswersOf } from '../survey-responses.ts';
import { chosenWave } from './scores.ts';

/** Figures and voices side by side, and what people wrote in their own words in a closed wave. */
export async function voicesPage(request: SignedIn, url: URL) {
  const { desk, language } = request;
  const [rows, { chosen, choices, isUnknown }] = await Promise.all([
    desk.listRecords<JointDisplayRow>('joint-display'),
    chosenWave(request, url),
  ]);
  const written = chosen ? await openAnswersOf(desk, chosen.instrument, chosen.wave) : [];
  return {
    rows: rows.map(({ id, version, document }) => ({
      id,
      version,
      relation: document.relation,
      topic: writtenIn(document.topic, language),
      figures: writtenIn(document.figures, language),
      theme: writtenIn(document.theme, language),
      quote: writtenIn(document.quote, language),
      together: writtenIn(document.together, language),
    })),
    relations: RELATIONS,
    choices,
    isUnknown,
    written: written
      // A few texts could be recognised by whoever knows the writers.
      .filter(({ texts }) => texts.length >= 5)
      .map(({ item, texts }) => ({
        question: chosen?.instrument.items.find(({ id }) => id === item)?.text[language] ?? item,
        texts,
      })),
  };
}
