import type { Catalogue } from '../../messages/catalogue.ts';
import type { CountryCodes } from './codes.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

/** The words for every refusal and finding of country packs, in Kazakh, Russian and English. */
export const countryMessages: Catalogue<CountryCodes> = { kk, ru, en };
