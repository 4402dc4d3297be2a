import type { Language } from '@tldw/core';
import type { Relation } from './joint-display.ts';

/** How figures and voices relate, in words. */
export const relationNames: Readonly<Record<Language, Readonly<Record<Relation, string>>>> = {
  kk: {
    confirms: 'пікірлер сандарды растайды',
    expands: 'пікірлер сандарды толықтырады',
    disagrees: 'пікірлер сандармен келіспейді',
    silent: 'пікірлерде бұл туралы айтылмаған',
  },
  ru: {
    confirms: 'голоса подтверждают числа',
    expands: 'голоса дополняют числа',
    disagrees: 'голоса расходятся с числами',
    silent: 'голоса об этом молчат',
  },
  en: {
    confirms: 'voices confirm the figures',
    expands: 'voices add to the figures',
    disagrees: 'voices and figures disagree',
    silent: 'nobody spoke of it',
  },
};
