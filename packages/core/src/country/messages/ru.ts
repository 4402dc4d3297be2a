import { plural } from '../../messages/catalogue.ts';
import type { Messages } from '../../messages/catalogue.ts';
import type { CountryCodes } from './codes.ts';

const didYouMean = (nearest?: string) => (nearest ? ` Может быть, «${nearest}»?` : '');
const list = (names: readonly string[]) => names.join(', ');

const TO = {
  source: 'источника',
  region: 'региона',
  place: 'места',
  'working-week': 'рабочей недели',
} as const;

export const ru: Messages<CountryCodes> = {
  'country.unknown-academic-year': ({ year, known }) =>
    `В пакете нет учебного года ${year}. Есть: ${list(known)}.`,
  'country.year-not-known-yet': ({ year, asOf, knownFrom }) =>
    `На ${asOf} сроки учебного года ${year} ещё не были известны; впервые они опубликованы ${knownFrom}.`,
  'country.unknown-working-week': ({ week, known }) =>
    `В пакете нет рабочей недели «${week}». Есть: ${list(known)}.`,
  'country.years-not-in-order': ({ first, second }) =>
    `Учебные годы ${first} и ${second} нельзя соединить: второй должен следовать за первым в той же стране.`,
  'country.unknown-key': ({ found, nearest }) =>
    `Здесь нет ключа «${found}».${didYouMean(nearest)}`,
  'country.unknown-record': ({ list: name, found, nearest }) =>
    `В нижних слоях нет записи «${found}» в списке ${name}, а сама по себе она неполна.${didYouMean(nearest)}`,
  'country.not-as-expected': ({ expected, found }) => `Ожидалось: ${expected}; найдено: ${found}.`,
  'country.duplicate-id': ({ list: name, id }) =>
    `«${id}» встречается в списке ${name} больше одного раза.`,
  'country.ends-before-it-starts': ({ startsOn, endsOn }) =>
    `Окончание ${endsOn} раньше начала ${startsOn}.`,
  'country.terms-overlap': ({ first, second }) => `«${second}» начинается до окончания «${first}».`,
  'country.unknown-time-zone': ({ timeZone }) => `Часового пояса «${timeZone}» не существует.`,

  'pack.unknown-key': ({ found, nearest }) =>
    `В пакетах нет ключа «${found}».${didYouMean(nearest)}`,
  'pack.not-as-expected': ({ expected, found }) => `Ожидалось: ${expected}; найдено: ${found}.`,
  'pack.duplicate-id': ({ list: name, id }) =>
    `«${id}» встречается в списке ${name} больше одного раза.`,
  'pack.unknown-reference': ({ to, id, nearest }) =>
    `В пакете нет ${TO[to]} «${id}».${didYouMean(nearest)}`,
  'pack.unknown-time-zone': ({ timeZone }) => `Часового пояса «${timeZone}» не существует.`,
  'pack.no-such-day': ({ month, day }) => `В месяце ${month} не бывает дня ${day}.`,
  'pack.ends-before-it-starts': ({ startsOn, endsOn }) =>
    `Окончание ${endsOn} раньше начала ${startsOn}.`,
  'pack.superseded-before-known': ({ asOf, supersededOn }) =>
    `Сведение заменено ${supersededOn}, хотя стало известно только ${asOf}.`,
  'pack.terms-overlap': ({ year, first, second }) =>
    `В ${year} году «${second}» начинается до окончания «${first}».`,
  'pack.term-outside-programme-year': ({ year, term }) =>
    `В ${year} году «${term}» выходит за пределы года программы.`,
  'pack.year-known-twice': ({ year, ids }) =>
    `Для учебного года ${year} одновременно действуют несколько сведений: ${list(ids)}. Укажите, какое из них и когда заменено.`,
  'pack.dates-overlap': ({ id, first, second }) =>
    `«${id}» в какой-то день одновременно «${first}» и «${second}».`,
  'pack.no-working-day': ({ week }) => `В рабочей неделе «${week}» нет ни одного рабочего дня.`,
  'pack.missing-language': ({ languages }) => `Нет текста на языках: ${list(languages)}.`,
  'pack.not-exchanged': ({ from, to }) =>
    `${to} объявлен выходным вместо ${from}, но ${from} и так рабочий день.`,
  'pack.starts-on-day-off': ({ year, on }) =>
    `В ${year} году четверть начинается ${on}, в выходной: уроки начнутся позже.`,
  'pack.provisional': ({ id }) =>
    `«${id}» — предварительное сведение: планировать можно, объявлять нельзя.`,
  'pack.same-name': ({ name, ids }) =>
    `«${name}» может означать ${list(ids)}: сопоставляйте по коду, а не по названию.`,
  'pack.unused-source': ({ id }) => `На источник «${id}» не ссылается ни одно сведение.`,
  'pack.draft-words': ({ count }) =>
    `${count} ${plural('ru', count, {
      one: 'термин программы остаётся черновиком',
      few: 'термина программы остаются черновиками',
      many: 'терминов программы остаются черновиками',
      other: 'термина программы остаются черновиками',
    })}.`,
};
