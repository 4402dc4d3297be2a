import type { Messages } from './catalogue.ts';
import { plural } from './catalogue.ts';
import {
  ACCESS_ROLE_NAMES,
  CERTIFICATE_PROBLEM_NAMES,
  EXPECTED_NAMES,
  PARTICIPATION_NAMES,
  PORTFOLIO_STATE_NAMES,
  STAGE_NAMES,
} from './names.ts';
import type { CoreParams } from './params.ts';
import type { ParticipationStatus } from '../participant.ts';

const at = (spot: { file: string; line: number; field: string }) =>
  `${spot.file}, строка ${spot.line}, ${spot.field}: `;
const maybe = (nearest: string) => (nearest === '' ? '' : ` Может быть, «${nearest}»?`);
const count = (number: number, one: string, few: string, many: string) =>
  `${number} ${plural('ru', number, { one, few, many, other: few })}`;
const status = (name: string) => PARTICIPATION_NAMES[name as ParticipationStatus]?.ru ?? name;

/** Слова ядра по-русски. */
export const ru: Messages<CoreParams> = {
  'calendar-date.invalid': ({ found }) => `«${found}» — не дата. Напишите её так: 2019-09-02.`,

  'access.nobody-may': ({ action, resource }) =>
    `Действие «${action}» с «${resource}» не разрешено никому.`,
  'access.not-in-this-role': ({ action, resource, roles }) =>
    `Действие «${action}» с «${resource}» доступно только в роли: ${roles.map((role) => ACCESS_ROLE_NAMES[role].ru).join(', ')}.`,
  'access.condition-missing': ({ action, resource, role, relations }) =>
    `В роли «${ACCESS_ROLE_NAMES[role].ru}» действие «${action}» с «${resource}» доступно только при условии: ${relations.join(', ')}.`,

  'headcount.teachers': (params) =>
    `${count(params.count, 'учитель', 'учителя', 'учителей')}: участники, которые преподают и на ${params.on} не выбыли.`,
  'headcount.participants': (params) =>
    `${count(params.count, 'участник', 'участника', 'участников')} на ${params.on}: ${count(params.teachers, 'учитель', 'учителя', 'учителей')}, ${count(params.directors, 'директор', 'директора', 'директоров')}, ${count(params.deputies, 'заместитель', 'заместителя', 'заместителей')}${params.others > 0 ? `, ${count(params.others, 'другой сотрудник', 'других сотрудника', 'других сотрудников')}` : ''}.`,
  'headcount.facilitators-apart': (params) =>
    `${count(params.count, 'фасилитатор ведёт', 'фасилитатора ведут', 'фасилитаторов ведут')} группы на ${params.on}; их считают отдельно.`,
  'headcount.both-roles': (params) =>
    `${count(params.count, 'человек', 'человека', 'человек')} на ${params.on} и ведут группу, и участвуют сами: они вошли в оба числа.`,

  'story.no-consent': ({ person, audience }) =>
    audience === 'public'
      ? `Нет согласия на публикацию этой истории: ${person}.`
      : `Нет согласия поделиться этой историей внутри программы: ${person}.`,
  'story.leading-not-told': () => 'В истории пока не сказано, как вы вовлекали других.',

  'participation.not-possible-now': ({ from, to }) =>
    `Из состояния «${status(from)}» нельзя перейти в «${status(to)}».`,
  'participation.earlier-than-last-change': ({ on, last }) =>
    `${on} — раньше последнего изменения от ${last}.`,

  'portfolio.not-possible-in-state': ({ state, possibleIn }) =>
    `Пока портфолио в состоянии «${PORTFOLIO_STATE_NAMES[state].ru}», это сделать нельзя. Можно в состоянии: ${possibleIn.map((each) => `«${PORTFOLIO_STATE_NAMES[each].ru}»`).join(', ')}.`,
  'portfolio.only-the-teacher-decides': () =>
    'Это может сделать только учитель, которому принадлежит портфолио.',
  'portfolio.earlier-than-last-move': ({ on, last }) =>
    `${on} — раньше последнего изменения от ${last}.`,
  'portfolio.no-evidence': () => 'В портфолио пока нет ни одного свидетельства.',
  'portfolio.no-reflective-account': () => 'Рефлексивный отчёт пока пуст.',
  'portfolio.reader-is-the-teacher': () => 'Своё портфолио никто не читает сам.',
  'portfolio.reader-from-same-group': () => 'Читать должен человек из другой группы.',
  'portfolio.second-reader-is-the-first': () =>
    'Второй читатель должен быть не тем же человеком, что первый.',
  'portfolio.reader-already-asked': ({ as }) =>
    as === 'first'
      ? 'Первого читателя этого портфолио уже попросили.'
      : 'Второго читателя этого портфолио уже попросили.',
  'portfolio.already-read-twice': () => 'Это портфолио уже прочитали дважды.',
  'portfolio.criterion-not-judged': ({ criterion }) => `Нет ответа по критерию «${criterion}».`,
  'portfolio.criterion-unknown': ({ criterion }) => `В этом портфолио нет критерия «${criterion}».`,
  'portfolio.criterion-judged-twice': ({ criterion }) =>
    `По критерию «${criterion}» дано два ответа.`,
  'portfolio.advice-missing': ({ criterion }) =>
    `К ответу «пока нет» нужен совет, что поможет: критерий «${criterion}».`,
  'portfolio.second-reading-missing': ({ why }) =>
    why === 'in-sample'
      ? 'Портфолио попало в выборку для второго чтения, а его ещё не было.'
      : 'Прежде чем решить «пока нет», портфолио должен прочитать второй человек.',
  'portfolio.too-few-moderators': () => 'Решают не меньше чем вдвоём. Отметьте, кто решал с вами.',
  'portfolio.teacher-among-moderators': () => 'Никто не участвует в модерации своего портфолио.',
  'portfolio.decision-without-reasons': () => 'Решение модераторов нужно обосновать.',
  'portfolio.moderated-otherwise': ({ decision }) =>
    decision === 'award'
      ? 'Модераторы решили засчитать это портфолио.'
      : 'Модераторы решили вернуть это портфолио.',
  'portfolio.return-without-advice': () => 'Портфолио возвращают только с советом.',
  'portfolio.appeal-without-grounds': () => 'В апелляции нужно указать основания.',
  'portfolio.appeal-heard-by-the-same': ({ moderator }) =>
    `Прежнее решение принимал и этот модератор: ${moderator}. Апелляцию рассматривают другие.`,

  'certificate.refused': ({ because }) => CERTIFICATE_PROBLEM_NAMES[because].ru,

  'project.concern-is-the-teachers': () =>
    'Проблему выбирает сам учитель: никто другой её не задаёт и не меняет.',
  'project.only-the-teacher-decides': () =>
    'Это может сделать только учитель, который ведёт проект.',
  'project.not-possible-in-stage': ({ stage, possibleIn }) =>
    `На этапе «${STAGE_NAMES[stage].ru}» это сделать нельзя. Можно на этапе: ${possibleIn.map((each) => `«${STAGE_NAMES[each].ru}»`).join(', ')}.`,
  'project.earlier-than-last-move': ({ on, last }) =>
    `${on} — раньше последнего изменения от ${last}.`,
  'project.concern-empty': () => 'Проблема пока не сформулирована.',
  'project.concern-unchanged': () => 'Формулировка проблемы не изменилась.',
  'project.vision-empty': () => 'Видение пока не описано.',
  'project.values-empty': () => 'Ценности пока не записаны.',
  'project.consultation-known': ({ consultation }) => `Обсуждение «${consultation}» уже записано.`,
  'project.consultation-in-future': ({ heldOn }) => `Обсуждение ${heldOn} ещё не состоялось.`,
  'project.not-consulted': () => 'План пока ни с кем не обсуждали.',
  'project.plan-without-steps': () => 'В плане пока нет шагов.',
  'project.step-twice': ({ step }) => `В плане два шага с названием «${step}».`,
  'project.step-taken-out': ({ what }) =>
    `По шагу «${what}» уже есть отметка, поэтому он остаётся в плане. Если из него ничего не вышло, отметьте «снято».`,
  'project.step-unknown': ({ step }) => `В плане нет шага «${step}».`,
  'project.no-step-taken': () => 'Ни один шаг плана ещё не начат.',
  'project.others-not-mentioned': () => 'Пока не сказано, как вы вовлекали других.',
  'project.portfolio-of-another': () => 'Это портфолио другого проекта.',
  'project.portfolio-not-awarded': () => 'Портфолио ещё не засчитано.',
  'project.certificate-for-another': () => 'Этот сертификат выдан не за этот проект.',
  'project.certificate-is-good': () =>
    'Сертификат действителен: признание прекращается только с его отзывом.',
  'project.cohort-is-the-same': () => 'Проект переносят в другой набор, а указан тот же.',

  'roster.file-missing': ({ file }) => `Нет файла ${file}.`,
  'roster.file-twice': ({ file }) => `Файл ${file} передан дважды.`,
  'roster.file-unknown': ({ file, nearest }) => `${file} — не файл списка.${maybe(nearest)}`,
  'roster.file-too-large': ({ file, found, most }) =>
    `Файл ${file} слишком большой: ${found} байт при пределе ${most}.`,
  'roster.not-text': ({ file }) =>
    `${file} — не текстовый файл. Сохраните его в Excel как «CSV UTF-8».`,
  'roster.no-rows': ({ file }) => `В файле ${file} нет строк под заголовком.`,
  'roster.quote-open': ({ file, line }) => `${file}, строка ${line}: кавычка открыта и не закрыта.`,
  'roster.header-missing': (spot) => `${spot.file}: нет столбца «${spot.field}».`,
  'roster.header-twice': (spot) => `${spot.file}: столбец «${spot.field}» встречается дважды.`,
  'roster.header-unknown': (spot) =>
    `${spot.file}: столбец «${spot.field}» не известен.${maybe(spot.nearest)}`,
  'roster.row-too-long': ({ file, line, found, expected }) =>
    `${file}, строка ${line}: ячеек ${found}, а в заголовке ${expected}.`,
  'roster.value-missing': (spot) =>
    `${at(spot)}пусто; ожидается ${EXPECTED_NAMES[spot.expected].ru}.`,
  'roster.value-not-understood': (spot) =>
    `${at(spot)}найдено «${spot.found}»; ожидается ${EXPECTED_NAMES[spot.expected].ru}.`,
  'roster.value-too-long': (spot) =>
    `${at(spot)}${count(spot.found, 'знак', 'знака', 'знаков')}; допустимо не больше ${spot.most}.`,
  'roster.letters-lost': (spot) =>
    `${at(spot)}в «${spot.found}» потеряны буквы. Сохраните файл как «CSV UTF-8».`,
  'roster.id-twice': (spot) => `${at(spot)}«${spot.found}» уже есть в строке ${spot.firstLine}.`,
  'roster.email-twice': (spot) =>
    `${at(spot)}адрес «${spot.found}» уже есть в строке ${spot.firstLine}.`,
  'roster.reference-unknown': (spot) =>
    `${at(spot)}«${spot.found}» не найдено; ожидается ${EXPECTED_NAMES[spot.expected].ru}.${maybe(spot.nearest)}`,
  'roster.not-a-facilitator': (spot) =>
    `${at(spot)}у «${spot.found}» в people.csv нет роли фасилитатора.`,
  'roster.not-with-this-role': (spot) =>
    `${at(spot)}для роли «${spot.role}» нужно указать: ${EXPECTED_NAMES[spot.expected].ru}.`,
  'roster.school-in-another-region': (spot) =>
    `${at(spot)}школа «${spot.found}» находится не в регионе «${spot.region}».`,
  'roster.in-two-groups': (spot) =>
    `${at(spot)}«${spot.found}» уже есть в группе из строки ${spot.firstLine}.`,
  'roster.ends-before-it-starts': (spot) =>
    `${at(spot)}«${spot.found}» — раньше начала, ${spot.starts}.`,
  'roster.reason-without-withdrawal': (spot) =>
    `${at(spot)}указана причина («${spot.found}»), но нет даты выбытия.`,
  'roster.more-refusals': (params) =>
    `… и ещё ${count(params.count, 'ошибка', 'ошибки', 'ошибок')}.`,
};
