import type { Messages } from '@tldw/core/messages';
import type { EvaluationMessageParams } from './evaluation-message-params.ts';

const LEVELS = {
  none: 'даже группировка вопросов неодинакова',
  configural: 'вопросы группируются одинаково, но весят по-разному',
  metric: 'вопросы весят одинаково, но отсчитываются от разного уровня',
  scalar: 'одинаково',
};

export const ru: Messages<EvaluationMessageParams> = {
  'response.unknown-item': ({ item }) =>
    `В этой анкете нет вопроса «${item}». Проверьте заголовок столбца.`,
  'response.not-a-number': ({ item, found }) =>
    `«${found}» — не целое число. Для вопроса ${item} нужен номер выбранного ответа.`,
  'response.out-of-range': ({ item, found, least, most }) =>
    `${found} — не ответ на вопрос ${item}: ответы идут от ${least} до ${most}.`,
  'response.unknown-wave': ({ found }) =>
    `Волны «${found}» нет. Напишите pre, post или retrospective-pre.`,
  'disclosure.too-few': ({ least }) =>
    `Скрыто: меньше ${least} человек или все одинаковы, и показ рассказал бы о каждом.`,
  'disclosure.all-the-same': () => 'Скрыто: все в одной категории, и показ рассказал бы о каждом.',
  'disclosure.protects-another': ({ least }) =>
    `Скрыто, чтобы меньшую группу рядом нельзя было найти вычитанием. Будет показано, когда в каждой группе станет не меньше ${least} человек.`,
  'disclosure.inside-hidden': ({ place }) =>
    `Скрыто, потому что скрыто то, частью чего оно является: ${place}.`,
  'research.not-a-table': ({ line }) =>
    `В строке ${line} файла больше или меньше ячеек, чем в заголовке, или файл обрезан.`,
  'research.column-unknown': ({ column }) =>
    `В файле для исследования нет столбца «${column}», или он стоит не на своём месте.`,
  'research.cell-unknown': ({ line, column }) =>
    `В строке ${line} в столбце «${column}» стоит то, что не должно покидать программу.`,
  'research.pseudonym-twice': ({ line }) =>
    `Условное имя из строки ${line} уже встречалось в файле.`,
  'research.group-too-small': ({ people, least }) =>
    `По тому, что могут знать другие, одинаковы только столько людей: ${people}. Нужно не меньше ${least}.`,
  'research.group-alike': ({ column }) =>
    `В одной из групп у всех одинаковое значение «${column}»: файл рассказал бы о каждом.`,
  'groups.several-waves': ({ waves }) =>
    `Эти ответы собраны в разное время (${waves}). Сравнивайте группы внутри одной волны.`,
  'groups.one-group': () => 'Группа только одна, сравнивать не с чем.',
  'groups.too-few-answers': ({ least }) =>
    `Не сравнивается: в одной из групп меньше ${least} ответов. Проверить, одинаково ли работают вопросы в группах, тогда нельзя.`,
  'groups.not-comparable': ({ reached }) =>
    `Не сравнивается: вопросы работают в группах неодинаково (${LEVELS[reached]}). Разница средних могла бы идти от формулировок, а не от людей. Сравните связи или посмотрите, какие вопросы отличаются.`,
  'groups.model-failed': ({ because }) =>
    `Не сравнивается: проверку, одинаково ли работают вопросы, рассчитать не удалось (${because}).`,
  'groups.draft': () => 'Не сравнивается: анкета ещё не проверена, и языки по ней не сравнивают.',
  'report.no-answers': ({ instrument }) => `Ответов на анкету «${instrument}» нет.`,
  'report.no-such-wave': ({ wave }) => `Ответов волны «${wave}» нет.`,
  'report.other-instrument': ({ found, expected }) =>
    `Эти ответы относятся к анкете «${found}», а не «${expected}».`,
  'report.too-few-people': ({ least }) =>
    `Отчёта нет: внимательно ответили меньше ${least} человек, и каждого можно было бы узнать.`,
  'report.more-answers-than-asked': ({ asked, received }) =>
    `Ответов ${received}, а анкету предложили ${asked}. Исправьте число опрошенных.`,
  'linkage.wrong-length': ({ found, needed }) => `Знаков в коде ${found}, а нужно ${needed}.`,
  'linkage.unknown-sign': ({ sign, position }) =>
    `Знак «${sign}» на месте ${position} в кодах не используется. Берите цифры и заглавные латинские буквы.`,
  'linkage.check-failed': () =>
    'Такого кода не выдавали: один знак неверен или два переставлены. Лучше оставить пустым, чем угадывать.',
  'coding.unknown-code': ({ code, passage }) =>
    `У отрывка ${passage} стоит код «${code}», которого нет в книге кодов.`,
  'coding.coded-twice': ({ passage, coder }) =>
    `Отрывок ${passage} закодирован дважды (${coder}). Оставьте один раз.`,
  'coding.nothing-coded-by-both': ({ first, second }) =>
    `Нет отрывков, которые закодировали и ${first}, и ${second}: сравнивать нечего.`,
};
