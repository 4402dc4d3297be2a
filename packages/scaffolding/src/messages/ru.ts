import { DIMENSION_NAMES, dateInWords, plural, type Messages } from '@tldw/core/messages';
import type { Expectation } from '../expectation.ts';
import type { FactParams, ScaffoldingParams } from './params.ts';

const LEVELS = {
  direct: 'вы показываете, как делать',
  guide: 'вы ведёте вместе',
  consult: 'ведёт учитель, вы советуете',
  'stand-back': 'учитель работает сам, вы рядом',
} as const;

const EPISODES = {
  'creating-the-conditions': 'Создание условий',
  're-orientating': 'Новый взгляд',
  enacting: 'Действие',
  reflecting: 'Осмысление пути',
} as const;

const CONTEXTS = {
  distress: 'тяжёлое состояние учителя',
  conflict: 'конфликт',
  workload: 'перегрузка',
  'role-change': 'новая роль',
  closure: 'закрытие школы',
  'several-dimensions': 'сразу многое стало труднее',
} as const;

const REASONS = {
  'knows-something-the-log-does-not': 'вы знаете то, чего нет в записях',
  'teacher-preference': 'так хочет учитель',
  'new-task-is-harder': 'следующая задача труднее',
  'new-task-is-easier': 'следующая задача легче',
  'group-needs': 'это нужно группе',
  'evidence-looks-wrong': 'записи вызывают сомнение',
} as const;

const COMPARED = {
  'at-least': 'не меньше',
  'at-most': 'не больше',
  'more-than': 'больше',
  'less-than': 'меньше',
  exactly: 'ровно',
} as const;

const days = (count: number) =>
  plural('ru', count, { one: 'день', few: 'дня', many: 'дней', other: 'дня' });

/** Хватает ли того, что нужно. «Меньше трёх» на языке правил значит, что нужно три. */
function goal({ is, value, holds }: FactParams): string {
  if (is === 'at-least' || is === 'less-than') {
    return holds === (is === 'at-least') ? ' — этого достаточно' : ` (нужно ${value})`;
  }
  return is === 'exactly' ? '' : ` (правило: ${COMPARED[is]} ${value})`;
}

/** Сколько нежелательного ещё допустимо. */
function limit({ is, value }: FactParams): string {
  return is === 'exactly' || value === 0 ? '' : ` (предел — ${value})`;
}

function fact(params: FactParams): string {
  const { fact, observed, is, value, holds, newest, days: within, ownWork } = params;
  const among = newest === undefined ? 'на этом уровне' : `среди последних ${newest}`;
  const asked = `${COMPARED[is]} ${value}`;
  const seen = observed ?? 0;
  const period = within === 365 ? 'последний год' : `последние ${within} ${days(within ?? 0)}`;
  switch (fact) {
    case 'successes':
      return ownWork
        ? `Удалось в собственной работе учителя: ${seen}${goal(params)}.`
        : `Удалось ${among}: ${seen}${goal(params)}.`;
    case 'failures':
      return seen === 0 ? `Неудач ${among} нет.` : `Неудачных ${among}: ${seen}${limit(params)}.`;
    case 'partials':
      return `Удалось отчасти ${among}: ${seen}${goal(params)}.`;
    case 'sources':
      return `Видно с разных сторон, то есть другому человеку или в другом виде работы: ${seen}${goal(params)}.`;
    case 'level':
      return `Номер уровня поддержки: ${seen} (0 — меньше всего, 3 — больше всего).`;
    case 'lowest-allowed':
      return `Наименьшая поддержка в это время года: ${seen} (правило: ${asked}).`;
    case 'room-below':
      return holds
        ? 'В это время года поддержку можно уменьшать.'
        : 'В это время года поддержку дальше не уменьшают.';
    case 'newest-outcome':
      return observed === 2
        ? 'В последний раз получилось.'
        : observed === 1
          ? 'В последний раз получилось отчасти, или успех ещё не проверен.'
          : observed === 0
            ? 'В последний раз не получилось.'
            : 'На этом уровне пока ничего не видели.';
    case 'critical-failures-today':
      return observed ? 'Случилось что-то серьёзное.' : 'Ничего серьёзного не случилось.';
    case 'own-work-failures-in-last-two':
      return `Из двух последних собственных работ не удалось: ${seen}.`;
    case 'days-since-change':
      return `С последней перемены прошло ${seen} ${days(seen)}${goal(params)}.`;
    case 'contacts-since-change':
      return `Встреч после последней перемены: ${seen}${goal(params)}.`;
    case 'days-since-evidence':
      return observed === null
        ? 'Здесь пока ничего не видели.'
        : `Ничего нового не видели ${observed} ${days(observed)} (предел — ${value}).`;
    case 'days-since-contact':
      return observed === null
        ? 'Встреч пока не было.'
        : `Дней после последней встречи: ${observed} (предел — ${value}).`;
    case 'on-probation':
      return observed ? 'Учитель впервые работал сам.' : 'Это не первая самостоятельная попытка.';
    case 'on-trial':
      return observed ? 'Это была проба по желанию учителя.' : 'Пробы сейчас нет.';
    case 'asks-for':
      return observed === 1
        ? 'Учитель попросил больше поддержки.'
        : observed === -1
          ? 'Учитель попросил меньше поддержки.'
          : 'Учитель не просил ничего менять.';
    case 'confidence':
      return (observed ?? -1) < 0
        ? 'Учитель не говорил, насколько он уверен.'
        : `Насколько уверен учитель, по его словам: ${observed} из 100${is === 'at-least' ? ` (учитывается от ${value})` : ''}.`;
    case 'days-since-self-report':
      return observed === null
        ? 'Учитель не говорил, какая помощь ему нужна.'
        : observed === 0
          ? 'Учитель сказал об этом сегодня.'
          : `Учитель сказал об этом ${observed} ${days(observed)} назад.`;
    case 'context-open':
      return observed
        ? 'Сейчас в жизни учителя или школы есть что-то более важное.'
        : 'Ничто постороннее работе не мешает.';
    case 'support-called-today':
      return observed ? 'Поддержка нужна была сразу.' : 'Срочной поддержки не требовалось.';
    case 'engagement':
      return `Участие: ${Math.round(observed ?? 0)} % запланированного (правило: ${asked}).`;
    case 'override-in-force':
      return observed ? 'Действует решение фасилитатора.' : 'Отдельного решения фасилитатора нет.';
    case 'concern-set-by-another':
      return observed ? 'Тему за учителя выбрал кто-то другой.' : 'Тему выбрал сам учитель.';
    case 'regressions':
      return `Шагов назад за ${period}: ${seen}${limit(params)}.`;
    case 'dimensions-regressed':
      return `Сторон работы, где стало труднее за ${period}: ${seen}${limit(params)}.`;
  }
}

const TECHNIQUES = {
  'vignette.direct': 'Виньетка: прочитайте вместе короткий пример с вопросами.',
  'vignette.guide': 'Виньетка: учитель пишет черновик по вашему плану.',
  'vignette.consult': 'Виньетка: учитель пишет свою, коллега её читает.',
  'vignette.stand-back': 'Виньетка: учитель делится своей или помогает с ней новичку.',
  'feedback.direct': 'Обратная связь: о самой задаче и о том, куда она ведёт.',
  'feedback.guide': 'Обратная связь: о том, как шла работа.',
  'feedback.consult': 'Обратная связь: спрашивайте, а следующий шаг учитель записывает сам.',
  'feedback.stand-back': 'Обратная связь: только когда учитель просит.',
  'critical-friendship.direct': 'Критическая дружба: покажите шесть шагов сами.',
  'critical-friendship.guide': 'Критическая дружба: втроём, один из троих — вы.',
  'critical-friendship.consult': 'Критическая дружба: двое коллег, вам — короткий рассказ.',
  'critical-friendship.stand-back':
    'Критическая дружба: договариваются сами, можно и с другой школой.',
  'reflection.direct': 'Размышление: несколько вопросов на каждом занятии.',
  'reflection.guide': 'Размышление: дневник, на который вы отвечаете.',
  'reflection.consult': 'Размышление: учитель сам ставит вопросы, читает коллега.',
  'reflection.stand-back': 'Размышление: собственный комментарий учителя в портфолио.',
} as const;

const GROUP = {
  direct: 'вы показываете всей группе, как делать',
  guide: 'вы ведёте вместе с группой',
  consult: 'ведёт группа, вы советуете',
  'stand-back': 'группа работает сама, вы рядом',
} as const;

function expectation(expected: Expectation): string {
  switch (expected.kind) {
    case 'text':
      return 'текст в кавычках';
    case 'number':
      return 'число';
    case 'yes-or-no':
      return 'true (да) или false (нет)';
    case 'list':
      return 'список в квадратных скобках';
    case 'record':
      return 'запись в фигурных скобках';
    case 'date':
      return 'настоящая дата, например 2019-11-14';
    case 'one-of':
      return expected.values.length === 1
        ? `«${expected.values[0]}»`
        : `одно из: ${expected.values.join(', ')}`;
    case 'at-least':
      return `${expected.number} или больше`;
    case 'at-most':
      return `${expected.number} или меньше`;
    case 'steps-of':
      return expected.number === 1 ? 'целое число' : `число, кратное ${expected.number}`;
    case 'longer':
      return `длина не меньше ${expected.number}`;
    case 'shorter':
      return `длина не больше ${expected.number}`;
    case 'nothing':
      return 'ничего: такое поле здесь неизвестно';
    case 'other':
      return 'другое; все формы показаны в README';
  }
}

function misfit(found: string | undefined, expected: Expectation): string {
  return `${found === undefined ? 'отсутствует' : `содержит ${found}`}; ожидается ${expectation(expected)}.`;
}

function listed(witness: Readonly<Record<string, number>>): string {
  return Object.entries(witness)
    .map(([name, value]) => `${name} = ${value}`)
    .join(', ');
}

const TABLE = {
  book: 'Правила поддержки',
  intro:
    'Правила советуют, решает фасилитатор. Из сработавших правил решает то, у которого выше приоритет; «hold» не даёт ослабить поддержку по правилам с меньшим приоритетом. Уровни: 3 — вы показываете, как делать; 2 — вы ведёте вместе; 1 — ведёт учитель, вы советуете; 0 — учитель работает сам, вы рядом.',
  rules: 'Правила',
  'rule-heads': 'Правило|Название|Когда|Что делает|Приоритет|Совет|Источники',
  thresholds: 'Пороги',
  'threshold-heads': 'Порог|Значение|Статус|Почему|Источники',
  coding: 'Как читаются записи',
  'coding-heads': 'Запись|Успех|Отчасти|Неудача',
  episodes: 'Наименьшая поддержка в каждой части года (в скобках: когда план обсуждён с коллегами)',
  sources: 'Источники',
} as const;

/** The words in Russian. */
export const ru: Messages<ScaffoldingParams> = {
  'decision.less': ({ dimension, from, to }) =>
    `${DIMENSION_NAMES[dimension].ru}: можно отступить. Теперь ${LEVELS[to]} (до сих пор: ${LEVELS[from]}).`,
  'decision.more': ({ dimension, from, to }) =>
    `${DIMENSION_NAMES[dimension].ru}: подойдите ближе. Теперь ${LEVELS[to]} (до сих пор: ${LEVELS[from]}).`,
  'decision.same': ({ dimension, level }) =>
    `${DIMENSION_NAMES[dimension].ru}: без изменений — ${LEVELS[level]}.`,
  'decision.unknown': ({ dimension, level }) =>
    `${DIMENSION_NAMES[dimension].ru}: увиденного пока мало, чтобы судить. До тех пор ${LEVELS[level]}.`,
  'decision.probation': () =>
    'Это первая самостоятельная попытка: следующая запись её подтвердит или нет.',
  'decision.trial': () => 'Это проба до следующей встречи.',
  'decision.contact-by': ({ by }) => `Поговорите с учителем не позднее ${dateInWords(by, 'ru')}.`,
  'decision.fact': fact,
  'decision.override': ({ level, ruleLevel, reason, until }) =>
    `Вы решили иначе, потому что ${REASONS[reason]}: ${LEVELS[level]}${until === undefined ? ' (до следующей встречи)' : ` (по ${dateInWords(until, 'ru')} включительно)`}. Правило сказало бы: ${LEVELS[ruleLevel]}.`,
  'decision.override-limited': ({ asked, applied }) =>
    `Вы просили «${LEVELS[asked]}», но одно решение сдвигает на один шаг, поэтому действует «${LEVELS[applied]}».`,
  'missing.nothing-less': () => 'Ослаблять больше нечего: учитель уже работает сам.',
  'missing.heading': ({ count }) =>
    count === 1
      ? 'Чтобы ослабить поддержку на один шаг, достаточно вот чего:'
      : 'Чтобы ослабить поддержку на один шаг, достаточно всего этого вместе:',
  'missing.successes': ({ count, ownWork, otherSource }) => {
    const more = plural('ru', count, {
      one: `ещё ${count} успех без подсказки, который учитель может объяснить или повторить`,
      few: `ещё ${count} успеха без подсказки, которые учитель может объяснить или повторить`,
      many: `ещё ${count} успехов без подсказки, которые учитель может объяснить или повторить`,
      other: `ещё ${count} успеха без подсказки, которые учитель может объяснить или повторить`,
    });
    const words = [more];
    if (otherSource > 0) {
      const where = 'другой человек или в другом виде работы';
      words.push(
        count === 1
          ? `увидеть его должен ${where}`
          : `из них ${otherSource} должен увидеть ${where}`,
      );
    }
    if (ownWork > 0) {
      words.push(
        count === 1
          ? 'в собственной работе учителя'
          : `из них ${ownWork} — в собственной работе учителя`,
      );
    }
    return `${words.join('; ')}.`;
  },
  'missing.partials': ({ count }) =>
    plural('ru', count, {
      one: `ещё ${count} работа, которая удалась хотя бы отчасти.`,
      few: `ещё ${count} работы, которые удались хотя бы отчасти.`,
      many: `ещё ${count} работ, которые удались хотя бы отчасти.`,
      other: `ещё ${count} работы, которые удались хотя бы отчасти.`,
    }),
  'missing.contact': () => 'одна встреча с учителем.',
  'missing.time': ({ until }) => `время поработать на этом уровне, до ${dateInWords(until, 'ru')}.`,
  'missing.context-closed': ({ what }) =>
    `разговор (${what.map((each) => CONTEXTS[each]).join('; ')}), после которого отмечено, что вопрос решён.`,
  'missing.plan-consulted': () => 'план действий, обсуждённый с коллегами.',
  'missing.episode': ({ episode }) => `следующая часть года — «${EPISODES[episode]}».`,
  'missing.other-rules': () =>
    'Эти правила не знают, что здесь позволило бы ослабить поддержку; вы можете решить иначе.',
  'step-back.failures': ({ failures, to }) =>
    plural('ru', failures, {
      one: `Если на следующей встрече не удастся ${failures} дело, поддержка вернётся: ${LEVELS[to]}.`,
      few: `Если на следующей встрече не удадутся ${failures} дела, поддержка вернётся: ${LEVELS[to]}.`,
      many: `Если на следующей встрече не удастся ${failures} дел, поддержка вернётся: ${LEVELS[to]}.`,
      other: `Если на следующей встрече не удастся ${failures} дела, поддержка вернётся: ${LEVELS[to]}.`,
    }),
  'step-back.none': () => 'Поддержка и так самая полная.',
  'technique.form': ({ form }) => TECHNIQUES[form],
  'table.title': ({ part }) => TABLE[part],
  'trace.heads': () => 'День|Учитель|Сторона|Запись|Поддержка|Правило',
  'name.dimension': ({ dimension }) => DIMENSION_NAMES[dimension].ru,
  'name.level': ({ level }) => LEVELS[level],
  'name.episode': ({ episode }) => EPISODES[episode],
  'evidence.not-json': ({ line, found }) =>
    `Строка ${line} не читается как JSON: ${found}. Каждая строка — одна законченная запись.`,
  'evidence.not-a-record': ({ line, found }) =>
    `В строке ${line} стоит ${found}. Каждая строка — одна запись в фигурных скобках, а не список записей.`,
  'evidence.invalid': ({ line, at, found, expected }) =>
    `Строка ${line}: поле «${at}» ${misfit(found, expected)}`,
  'evidence.unknown-kind': ({ line, found, known }) =>
    `Строка ${line}: поле «kind» ${misfit(found, { kind: 'one-of', values: known })}`,
  'evidence.unknown-key': ({ line, key }) =>
    `Строка ${line}: поле «${key}» здесь неизвестно. Может быть, опечатка?`,
  'evidence.not-accepted': ({ line, key }) =>
    `Строка ${line}: поле «${key}» не принимается. Совет никогда не зависит от должности, пола, возраста или школы учителя. Уберите его.`,
  'evidence.duplicate-id': ({ line, id }) => `Строка ${line}: номер «${id}» уже встречался.`,
  'evidence.concern-not-the-teachers': ({ line, setBy }) =>
    `Строка ${line}: тему выбрал «${setBy}». С первого занятия тему выбирает сам учитель, и никто не может сделать это за него. Спросите учителя, что он хочет улучшить.`,
  'rules.invalid': ({ at, found, expected }) =>
    at === ''
      ? `Вместо правил стоит ${found}; ожидается ${expectation(expected)}.`
      : `Правила: поле «${at}» ${misfit(found, expected)}`,
  'what-if.summary': ({ different, decisions, teachers }) =>
    different === 0
      ? `Ни одно из решений (${decisions}) не изменилось бы.`
      : `Иначе было бы решено ${different} из ${decisions}, учителей это касается: ${teachers}.`,
  'log.nobody': () => 'В этом журнале не назван ни один учитель, советовать не о ком.',
  'log.later': ({ count, today }) =>
    plural('ru', count, {
      one: `${count} запись сделана позже, чем ${dateInWords(today, 'ru')}, и не прочитана.`,
      few: `${count} записи сделаны позже, чем ${dateInWords(today, 'ru')}, и не прочитаны.`,
      many: `${count} записей сделаны позже, чем ${dateInWords(today, 'ru')}, и не прочитаны.`,
      other: `${count} записи сделаны позже, чем ${dateInWords(today, 'ru')}, и не прочитаны.`,
    }),
  'rules.unknown-threshold': ({ rule, threshold }) =>
    `Правило ${rule} ссылается на порог «${threshold}», которого нет.`,
  'rules.unknown-rule': ({ rule, named }) =>
    `Правило ${rule} ссылается на правило «${named}», которого нет.`,
  'rules.circle': ({ rules }) =>
    `Эти правила ссылаются друг на друга по кругу: ${rules.join(' → ')}.`,
  'group.mode': ({ dimension, level }) =>
    `${DIMENSION_NAMES[dimension].ru}: на следующем занятии ${GROUP[level]}.`,
  'group.suits-all': () => 'Это подходит всем в группе.',
  'group.over': ({ teachers }) => `Поддержки больше, чем нужно: ${teachers.join(', ')}.`,
  'group.under': ({ teachers }) => `Поддержки меньше, чем нужно: ${teachers.join(', ')}.`,
  'group.unknown': ({ teachers }) => `Давно не видели: ${teachers.join(', ')}.`,
  'group.suggestion': ({ over, under, unknown }) =>
    under.length > 0 && over.length > 0
      ? `Первое задание дайте паре: ${under[0]} и ${over[0]}; посидите с этой парой десять минут.`
      : under.length > 0
        ? `Первые десять минут задания побудьте рядом: ${under[0]}.`
        : over.length > 0
          ? `Поручите вести одну часть занятия: ${over[0]}.`
          : unknown.length > 0
            ? `Попросите показать последний шаг: ${unknown[0]}; сначала посмотрите, потом помогайте.`
            : 'Дайте всем одно и то же задание в этой форме.',
  'check.nothing': () => 'Ошибок в этих правилах не найдено.',
  'check.dead-rule': ({ rule, condition }) =>
    `Правило ${rule} никогда не сработает: ни одно состояние не выполняет его условия: ${condition}.`,
  'check.contradiction': ({ rules, witness }) =>
    `Правила ${rules.join(' и ')} имеют одинаковый приоритет и тянут в разные стороны, например когда ${listed(witness)}.`,
  'check.unreachable-level': ({ dimension, level }) =>
    `${DIMENSION_NAMES[dimension].ru}: до уровня «${LEVELS[level]}» никто никогда не дойдёт, потому что ни одна часть года его не допускает.`,
  'check.missing-exit': ({ level, direction }) =>
    `С уровня «${LEVELS[level]}» ни одно правило не ведёт к ${direction === 'less' ? 'меньшей' : 'большей'} поддержке, что бы учитель ни показал.`,
  'check.gap': ({ kind, reading, covering }) =>
    covering === 0
      ? `Запись «${kind}»: значение ${reading} не считается ни успехом, ни частичным успехом, ни неудачей.`
      : `Запись «${kind}»: значение ${reading} попадает сразу в несколько полос (${covering}).`,
  'check.unknown-kind': ({ rule, found }) =>
    `Правило ${rule} смотрит на вид записи «${found}», которого нет.`,
  'check.impossible-window': ({ rule, newest, value }) =>
    `Правило ${rule} ищет ${value} среди последних ${newest}: так не бывает.`,
  'check.release-easier': ({ successes, failures }) =>
    `Для ослабления поддержки хватает успехов: ${successes}, а для её возвращения нужно неудач: ${failures}. Отпускать не должно быть легче, чем вернуться.`,
  'check.missing-translation': ({ rule, part, languages }) =>
    `У правила ${rule} нет ${part === 'name' ? 'названия' : 'совета'} на языках: ${languages.join(', ')}.`,
};
