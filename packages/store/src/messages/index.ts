import type { Catalogue } from '@tldw/core/messages';
import type { StoreRefusals } from '../refusals.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

/** The words for everything the store refuses, in Kazakh, Russian and English. */
export const storeMessages: Catalogue<StoreRefusals> = { kk, ru, en };
