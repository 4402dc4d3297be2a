import type { Catalogue } from '@tldw/core/messages';
import { en } from './en.ts';
import { kk } from './kk.ts';
import type { ScaffoldingParams } from './params.ts';
import { ru } from './ru.ts';

/** Every code of this package in Kazakh, Russian and English. */
export const SCAFFOLDING_MESSAGES: Catalogue<ScaffoldingParams> = { kk, ru, en };

export type { FactParams, ScaffoldingParams } from './params.ts';
