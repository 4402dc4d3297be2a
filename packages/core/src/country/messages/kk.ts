import type { Messages } from '../../messages/catalogue.ts';
import type { CountryCodes } from './codes.ts';

const didYouMean = (nearest?: string) => (nearest ? ` «${nearest}» деп жазбақ па едіңіз?` : '');
const list = (names: readonly string[]) => names.join(', ');

const TO = {
  source: 'дереккөз',
  region: 'өңір',
  place: 'елді мекен',
  'working-week': 'жұмыс аптасы',
} as const;

export const kk: Messages<CountryCodes> = {
  'country.unknown-academic-year': ({ year, known }) =>
    `Пакетте ${year} оқу жылы жоқ. Бар жылдар: ${list(known)}.`,
  'country.year-not-known-yet': ({ year, asOf, knownFrom }) =>
    `${year} оқу жылының мерзімдері ${asOf} күні әлі белгісіз болған; алғаш рет ${knownFrom} күні жарияланған.`,
  'country.unknown-working-week': ({ week, known }) =>
    `Пакетте «${week}» жұмыс аптасы жоқ. Барлары: ${list(known)}.`,
  'country.years-not-in-order': ({ first, second }) =>
    `${first} және ${second} оқу жылдарын біріктіру мүмкін емес: екіншісі сол елде біріншісінен кейін келуі керек.`,
  'country.unknown-key': ({ found, nearest }) =>
    `Мұнда «${found}» деген кілт жоқ.${didYouMean(nearest)}`,
  'country.unknown-record': ({ list: name, found, nearest }) =>
    `Төменгі қабаттардың ${name} тізімінде «${found}» жазбасы жоқ, ал оның өзі толық емес.${didYouMean(nearest)}`,
  'country.not-as-expected': ({ expected, found }) =>
    `Күтілгені: ${expected}; табылғаны: ${found}.`,
  'country.duplicate-id': ({ list: name, id }) =>
    `${name} тізімінде «${id}» бірнеше рет кездеседі.`,
  'country.ends-before-it-starts': ({ startsOn, endsOn }) =>
    `Аяқталу күні ${endsOn} басталу күнінен (${startsOn}) бұрын тұр.`,
  'country.terms-overlap': ({ first, second }) =>
    `«${first}» аяқталмай тұрып, «${second}» басталады.`,
  'country.unknown-time-zone': ({ timeZone }) => `«${timeZone}» деген уақыт белдеуі жоқ.`,

  'pack.unknown-key': ({ found, nearest }) =>
    `Пакеттерде «${found}» деген кілт жоқ.${didYouMean(nearest)}`,
  'pack.not-as-expected': ({ expected, found }) => `Күтілгені: ${expected}; табылғаны: ${found}.`,
  'pack.duplicate-id': ({ list: name, id }) => `${name} тізімінде «${id}» бірнеше рет кездеседі.`,
  'pack.unknown-reference': ({ to, id, nearest }) =>
    `Пакетте «${id}» деген ${TO[to]} жоқ.${didYouMean(nearest)}`,
  'pack.unknown-time-zone': ({ timeZone }) => `«${timeZone}» деген уақыт белдеуі жоқ.`,
  'pack.no-such-day': ({ month, day }) => `${month}-айда ${day}-күн болмайды.`,
  'pack.ends-before-it-starts': ({ startsOn, endsOn }) =>
    `Аяқталу күні ${endsOn} басталу күнінен (${startsOn}) бұрын тұр.`,
  'pack.superseded-before-known': ({ asOf, supersededOn }) =>
    `Дерек ${supersededOn} күні ауыстырылған, бірақ ${asOf} күні ғана белгілі болған.`,
  'pack.terms-overlap': ({ year, first, second }) =>
    `${year} жылы «${first}» аяқталмай тұрып, «${second}» басталады.`,
  'pack.term-outside-programme-year': ({ year, term }) =>
    `${year} жылы «${term}» бағдарлама жылының шегінен шығып тұр.`,
  'pack.year-known-twice': ({ year, ids }) =>
    `${year} оқу жылы үшін бірнеше дерек қатар қолданыста: ${list(ids)}. Қайсысы, қай күні ауыстырылғанын көрсетіңіз.`,
  'pack.dates-overlap': ({ id, first, second }) =>
    `«${id}» белгілі бір күні әрі «${first}», әрі «${second}» болып тұр.`,
  'pack.no-working-day': ({ week }) => `«${week}» аптасында бірде-бір жұмыс күні жоқ.`,
  'pack.missing-language': ({ languages }) => `Мына тілдерде мәтін жоқ: ${list(languages)}.`,
  'pack.not-exchanged': ({ from, to }) =>
    `${from} орнына ${to} демалыс болып жарияланған, бірақ ${from} онсыз да жұмыс күні.`,
  'pack.starts-on-day-off': ({ year, on }) =>
    `${year} жылы тоқсан ${on} күні, демалыста басталады: сабақ кейінірек басталады.`,
  'pack.provisional': ({ id }) =>
    `«${id}» – алдын ала дерек: жоспарлауға болады, жариялауға болмайды.`,
  'pack.same-name': ({ name, ids }) =>
    `«${name}» атауы ${list(ids)} дегендердің бірін білдіруі мүмкін: атауы емес, коды бойынша салыстырыңыз.`,
  'pack.unused-source': ({ id }) => `«${id}» дереккөзіне ешбір дерек сілтеме жасамайды.`,
  'pack.draft-words': ({ count }) => `Бағдарламаның ${count} термині әлі жоба күйінде.`,
};
