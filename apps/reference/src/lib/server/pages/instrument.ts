import type { SignedIn } from '../signed-in.ts';
import { WAVES } from '@tldw/evaluation';
import { instrumentOf } from '../instruments.ts';
import { answersOfClosed } from '../survey-responses.ts';

/** A questionnaire as it is asked, and how many codes link its closed waves. */
export async function instrumentPage({ desk, language }: SignedIn, id: string) {
  const instrument = instrumentOf(id);
  if (!instrument) return undefined;
  const codes = await Promise.all(
    WAVES.map(async (wave) => {
      const answers = await answersOfClosed(desk, instrument, wave);
      return answers.ok ? answers.value.flatMap(({ linkageCode }) => linkageCode ?? []) : [];
    }),
  );
  const all = codes.flatMap((ofWave) => [...new Set(ofWave)]);
  const linked = [...new Set(all)].filter((code) => all.filter((each) => each === code).length > 1);
  return {
    id,
    title: instrument.title[language],
    introduction: instrument.introduction[language],
    version: instrument.version,
    isDraft: instrument.validation === 'unvalidated-draft',
    items: instrument.items.map((item) => ({ id: item.id, text: item.text[language] })),
    scales: instrument.scales.map((scale) => ({
      id: scale.id,
      title: scale.title[language],
      items: scale.items,
    })),
    linked: linked.length,
  };
}
