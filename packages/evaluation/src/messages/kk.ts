import type { Messages } from '@tldw/core/messages';
import type { EvaluationMessageParams } from './evaluation-message-params.ts';

export const kk: Messages<EvaluationMessageParams> = {
  'response.unknown-item': ({ item }) =>
    `Бұл сауалнамада «${item}» сұрағы жоқ. Бағанның атауын тексеріңіз.`,
  'response.not-a-number': ({ item, found }) =>
    `«${found}» — бүтін сан емес. ${item} сұрағына таңдалған жауаптың нөмірі керек.`,
  'response.out-of-range': ({ item, found, least, most }) =>
    `${found} — ${item} сұрағының жауабы емес: жауаптар ${least} мен ${most} аралығында.`,
  'response.unknown-wave': ({ found }) =>
    `«${found}» деген сауалнама кезеңі жоқ. pre, post немесе retrospective-pre деп жазыңыз.`,
  'disclosure.too-few': ({ least }) =>
    `Жасырылған: ${least} адамнан аз. Кемінде ${least} адам болғанда көрсетіледі.`,
  'disclosure.all-the-same': () =>
    'Жасырылған: бәрі бір санатта, көрсетілсе, әрқайсысы туралы белгілі болып қалады.',
  'disclosure.protects-another': ({ least }) =>
    `Жанындағы шағын топты алып тастау арқылы табуға болмауы үшін жасырылған. Әр топта кемінде ${least} адам болғанда көрсетіледі.`,
  'disclosure.inside-hidden': ({ place }) => `Жасырылған, өйткені ол кіретін ${place} жасырылған.`,
};
