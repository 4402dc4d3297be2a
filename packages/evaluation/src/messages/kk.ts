import type { Messages } from '@tldw/core/messages';
import type { EvaluationMessageParams } from './evaluation-message-params.ts';

const LEVELS = {
  none: 'сұрақтардың топталуы да бірдей емес',
  configural: 'сұрақтар бірдей топталады, бірақ салмағы әртүрлі',
  metric: 'сұрақтардың салмағы бірдей, бірақ бастапқы деңгейі әртүрлі',
  scalar: 'бірдей',
};

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
    `Жасырылған: ${least} адамнан аз не бәрі бірдей, көрсетілсе, әрқайсысы туралы белгілі болып қалады.`,
  'disclosure.all-the-same': () =>
    'Жасырылған: бәрі бір санатта, көрсетілсе, әрқайсысы туралы белгілі болып қалады.',
  'disclosure.protects-another': ({ least }) =>
    `Жанындағы шағын топты алып тастау арқылы табуға болмауы үшін жасырылған. Әр топта кемінде ${least} адам болғанда көрсетіледі.`,
  'disclosure.inside-hidden': ({ place }) => `Жасырылған, өйткені ол кіретін ${place} жасырылған.`,
  'research.not-a-table': ({ line }) =>
    `Файлдың ${line}-жолындағы ұяшықтар саны тақырыптағыдан өзгеше, немесе файл толық емес.`,
  'research.column-unknown': ({ column }) =>
    `Зерттеу файлында «${column}» деген баған жоқ немесе ол өз орнында тұрған жоқ.`,
  'research.cell-unknown': ({ line, column }) =>
    `${line}-жолда «${column}» бағанында бағдарламадан шықпауы тиіс нәрсе тұр.`,
  'research.pseudonym-twice': ({ line }) =>
    `${line}-жолдағы бүркеншік белгі файлда бұрын кездескен.`,
  'research.group-too-small': ({ people, least }) =>
    `Өзгелер білуі мүмкін деректері бірдей адамдар саны – ${people}. Кемінде ${least} адам керек.`,
  'research.group-alike': ({ column }) =>
    `Бір топта бәрінің «${column}» мәні бірдей: файл әрқайсысы туралы айтып қояр еді.`,
  'groups.several-waves': ({ waves }) =>
    `Бұл жауаптар әр уақытта жиналған (${waves}). Топтарды бір кезеңнің ішінде салыстырыңыз.`,
  'groups.one-group': () => 'Топ біреу ғана, салыстыратын ештеңе жоқ.',
  'groups.too-few-answers': ({ least }) =>
    `Салыстырылмады: бір топта ${least} жауаптан аз. Ондайда сұрақтардың әр топта бірдей жұмыс істейтінін тексеру мүмкін емес.`,
  'groups.not-comparable': ({ reached }) =>
    `Салыстырылмады: сұрақтар топтарда бірдей жұмыс істемейді (${LEVELS[reached]}). Орташалардың айырмасы адамдардан емес, сұрақтың айтылуынан болуы мүмкін. Байланыстарды салыстырыңыз не қай сұрақтар өзгеше екенін қараңыз.`,
  'groups.model-failed': ({ because }) =>
    `Салыстырылмады: сұрақтардың бірдей жұмыс істейтінін есептеп тексеру мүмкін болмады (${because}).`,
  'groups.draft': () =>
    'Салыстырылмады: сауалнама әлі сыналмаған, сондықтан ол бойынша тілдер салыстырылмайды.',
  'report.no-answers': ({ instrument }) => `«${instrument}» сауалнамасына жауап жоқ.`,
  'report.no-such-wave': ({ wave }) => `«${wave}» кезеңінің жауаптары жоқ.`,
  'report.other-instrument': ({ found, expected }) =>
    `Бұл жауаптар «${expected}» емес, «${found}» сауалнамасына тиесілі.`,
  'report.too-few-people': ({ least }) =>
    `Есеп жасалмады: зейін қойып жауап бергендер ${least} адамнан аз, әрқайсысын танып қоюға болар еді.`,
  'report.more-answers-than-asked': ({ asked, received }) =>
    `${asked} адамнан сұралған, ал жауап ${received}. Сұралғандар санын түзетіңіз.`,
  'linkage.wrong-length': ({ found, needed }) => `Кодта ${found} таңба бар, ал ${needed} керек.`,
  'linkage.unknown-sign': ({ sign, position }) =>
    `${position}-орындағы «${sign}» таңбасы кодта қолданылмайды. Цифрлар мен латынның бас әріптерін алыңыз.`,
  'linkage.check-failed': () =>
    'Мұндай код берілмеген: бір таңба қате не екі таңбаның орны ауысқан. Болжағанша, бос қалдырған дұрыс.',
  'coding.unknown-code': ({ code, passage }) =>
    `${passage} үзіндісіне кодтар кітабында жоқ «${code}» коды қойылған.`,
  'coding.coded-twice': ({ passage, coder }) =>
    `${passage} үзіндісі екі рет кодталған (${coder}). Біреуін қалдырыңыз.`,
  'coding.nothing-coded-by-both': ({ first, second }) =>
    `Екеуі де (${first}, ${second}) кодтаған үзінді жоқ, салыстыратын ештеңе жоқ.`,
};
