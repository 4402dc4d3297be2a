import type { Language } from '@tldw/core';

/**
 * The languages that the app offers to people, in the order of its buttons; the first is spoken to
 * whoever asks for none. A programme that does not use one of them takes it out here: its words stay
 * in the packages, and nobody is shown them.
 */
export const OFFERED: readonly [Language, ...Language[]] = ['kk', 'ru', 'en'];
