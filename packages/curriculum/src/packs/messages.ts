import type { Catalogue } from '@tldw/core/messages';
import type { PackLibraryRefusals } from './pack-library.ts';

/** The words for everything the packs may refuse, in Kazakh, Russian and English. */
export const packMessages: Catalogue<PackLibraryRefusals> = {
  en: {
    'pack.text-missing': (p) => `${p.document}: a text is missing in the language "${p.language}".`,
    'pack.minutes-do-not-add-up': (p) =>
      `${p.pack}: the activities take ${p.activities} minutes, the meeting ${p.minutes}.`,
    'pack.unknown-tool': (p) => `${p.pack}: nobody has written the tool "${p.tool}".`,
    'pack.unknown-vignette': (p) => `${p.pack}: nobody has written the story "${p.vignette}".`,
    'pack.duplicate-id': (p) => `The name "${p.id}" is used for more than one document.`,
    'pack.translation-unrecorded': (p) =>
      `${p.document}: nobody has recorded who translated it into "${p.language}".`,
    'pack.translation-stale': (p) =>
      `${p.document}: the source has changed since the translation into "${p.language}".`,
  },
  ru: {
    'pack.text-missing': (p) => `${p.document}: не хватает текста на языке «${p.language}».`,
    'pack.minutes-do-not-add-up': (p) =>
      `${p.pack}: занятия длятся ${p.activities} мин, а встреча — ${p.minutes} мин.`,
    'pack.unknown-tool': (p) => `${p.pack}: листа «${p.tool}» пока нет.`,
    'pack.unknown-vignette': (p) => `${p.pack}: истории «${p.vignette}» пока нет.`,
    'pack.duplicate-id': (p) => `Имя «${p.id}» занято больше чем одним документом.`,
    'pack.translation-unrecorded': (p) =>
      `${p.document}: не записано, кто перевёл на язык «${p.language}».`,
    'pack.translation-stale': (p) =>
      `${p.document}: исходный текст изменился после перевода на язык «${p.language}».`,
  },
  kk: {
    'pack.text-missing': (p) => `${p.document}: «${p.language}» тіліндегі мәтін жетіспейді.`,
    'pack.minutes-do-not-add-up': (p) =>
      `${p.pack}: бөліктерге ${p.activities} минут кетеді, ал кездесу ${p.minutes} минут.`,
    'pack.unknown-tool': (p) => `${p.pack}: «${p.tool}» парағы әлі жазылмаған.`,
    'pack.unknown-vignette': (p) => `${p.pack}: «${p.vignette}» оқиғасы әлі жазылмаған.`,
    'pack.duplicate-id': (p) => `«${p.id}» атауы бірнеше құжатқа берілген.`,
    'pack.translation-unrecorded': (p) =>
      `${p.document}: «${p.language}» тіліне кім аударғаны жазылмаған.`,
    'pack.translation-stale': (p) =>
      `${p.document}: «${p.language}» тіліне аударылғаннан кейін түпнұсқа өзгерген.`,
  },
};

/** Every code the packs may refuse with. */
export type PackRefusalCode = keyof PackLibraryRefusals;
