import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import type { CoreParams } from './params.ts';
import { ru } from './ru.ts';

/** The words for every code of core, in Kazakh, Russian and English. */
export const CORE_MESSAGES: Catalogue<CoreParams> = { kk, ru, en };
