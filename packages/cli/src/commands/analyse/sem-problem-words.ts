import type { ModelProblemCode } from '@tldw/evaluation/statistics';
import {
  groupEn,
  groupKk,
  groupRu,
  namesEn,
  namesKk,
  namesRu,
  say,
  type Params,
  type Words,
} from './sem-phrases.ts';

const whereEn = (p: Params): string =>
  p.line === undefined ? '' : `Line ${say(p.line)}, column ${say(p.column)}: `;
const whereRu = (p: Params): string =>
  p.line === undefined ? '' : `Строка ${say(p.line)}, позиция ${say(p.column)}: `;
const whereKk = (p: Params): string =>
  p.line === undefined ? '' : `${say(p.line)}-жол, ${say(p.column)}-орын: `;
const nearEn = (p: Params): string =>
  p.nearest === undefined ? '' : ` Did you mean "${say(p.nearest)}"?`;
const nearRu = (p: Params): string =>
  p.nearest === undefined ? '' : ` Может быть, «${say(p.nearest)}»?`;
const nearKk = (p: Params): string =>
  p.nearest === undefined ? '' : ` Мүмкін, «${say(p.nearest)}»?`;

/** Why a model is refused, and what would help, problem by problem. */
export const MODEL_PROBLEMS: Readonly<Record<ModelProblemCode, Words>> = {
  'sem-syntax': {
    en: (p) => `${whereEn(p)}the model cannot be read at "${say(p.found)}". Check the line.`,
    ru: (p) => `${whereRu(p)}модель не читается около «${say(p.found)}». Проверьте строку.`,
    kk: (p) => `${whereKk(p)}модель «${say(p.found)}» тұсында оқылмайды. Жолды тексеріңіз.`,
  },
  'sem-empty-model': {
    en: () => 'The model is empty. Write, for example: culture =~ c1 + c2 + c3',
    ru: () => 'Модель пуста. Напишите, например: culture =~ c1 + c2 + c3',
    kk: () => 'Модель бос. Мысалы, былай жазыңыз: culture =~ c1 + c2 + c3',
  },
  'sem-unsupported-operator': {
    en: (p) => `${whereEn(p)}"${say(p.found)}" is not supported here. Leave it out or rewrite it.`,
    ru: (p) => `${whereRu(p)}«${say(p.found)}» здесь не поддерживается. Уберите или перепишите.`,
    kk: (p) =>
      `${whereKk(p)}«${say(p.found)}» мұнда қолданылмайды. Алып тастаңыз не қайта жазыңыз.`,
  },
  'sem-unknown-variable': {
    en: (p) => `${whereEn(p)}the file has no column "${say(p.name)}".${nearEn(p)}`,
    ru: (p) => `${whereRu(p)}в файле нет столбца «${say(p.name)}».${nearRu(p)}`,
    kk: (p) => `${whereKk(p)}файлда «${say(p.name)}» бағаны жоқ.${nearKk(p)}`,
  },
  'sem-unknown-column': {
    en: (p) => `The file has no column "${say(p.name)}".${nearEn(p)}`,
    ru: (p) => `В файле нет столбца «${say(p.name)}».${nearRu(p)}`,
    kk: (p) => `Файлда «${say(p.name)}» бағаны жоқ.${nearKk(p)}`,
  },
  'sem-unknown-label': {
    en: (p) => `${whereEn(p)}no parameter is called "${say(p.name)}".${nearEn(p)}`,
    ru: (p) => `${whereRu(p)}ни один параметр не назван «${say(p.name)}».${nearRu(p)}`,
    kk: (p) => `${whereKk(p)}«${say(p.name)}» деп аталған параметр жоқ.${nearKk(p)}`,
  },
  'sem-unknown-parameter': {
    en: (p) => `The model has no parameter "${say(p.name)}".${nearEn(p)}`,
    ru: (p) => `В модели нет параметра «${say(p.name)}».${nearRu(p)}`,
    kk: (p) => `Модельде «${say(p.name)}» параметрі жоқ.${nearKk(p)}`,
  },
  'sem-duplicate-definition': {
    en: (p) => `${whereEn(p)}"${say(p.name)}" is already taken. Choose another name.`,
    ru: (p) => `${whereRu(p)}имя «${say(p.name)}» уже занято. Выберите другое.`,
    kk: (p) => `${whereKk(p)}«${say(p.name)}» атауы бос емес. Басқа атау таңдаңыз.`,
  },
  'sem-repeated-term': {
    en: (p) =>
      `${whereEn(p)}line ${say(p.first)} already says "${say(p.found)}". Keep one of the two.`,
    ru: (p) =>
      `${whereRu(p)}«${say(p.found)}» уже сказано в строке ${say(p.first)}. Оставьте что-то одно.`,
    kk: (p) =>
      `${whereKk(p)}«${say(p.found)}» ${say(p.first)}-жолда айтылған. Екеуінің бірін қалдырыңыз.`,
  },
  'sem-text-in-number-column': {
    en: (p) =>
      `Column "${say(p.name)}", row ${say(p.row)}: "${say(p.found)}" is not a number. Code answers as numbers.`,
    ru: (p) =>
      `Столбец «${say(p.name)}», строка ${say(p.row)}: «${say(p.found)}» не число. Закодируйте ответы числами.`,
    kk: (p) =>
      `«${say(p.name)}» бағаны, ${say(p.row)}-жол: «${say(p.found)}» сан емес. Жауаптарды санмен кодтаңыз.`,
  },
  'sem-infinite-value': {
    en: (p) => `Column "${say(p.name)}", row ${say(p.row)} holds infinity. Correct the cell.`,
    ru: (p) => `В столбце «${say(p.name)}», строка ${say(p.row)}, бесконечность. Исправьте ячейку.`,
    kk: (p) => `«${say(p.name)}» бағанының ${say(p.row)}-жолында шексіздік тұр. Ұяшықты түзетіңіз.`,
  },
  'sem-empty-column': {
    en: (p) => `Nobody answered "${say(p.name)}"${groupEn(p)}. Leave the item out.`,
    ru: (p) => `На «${say(p.name)}» никто не ответил${groupRu(p)}. Уберите этот вопрос.`,
    kk: (p) => `«${say(p.name)}» сұрағына${groupKk(p)} ешкім жауап бермеген. Оны алып тастаңыз.`,
  },
  'sem-constant-item': {
    en: (p) =>
      `Everyone gave the same answer to "${say(p.name)}"${groupEn(p)}: ${say(p.value)}. Such an item cannot relate to anything; leave it out.`,
    ru: (p) =>
      `На «${say(p.name)}» все ответили одинаково${groupRu(p)}: ${say(p.value)}. Такой вопрос ни с чем не связан; уберите его.`,
    kk: (p) =>
      `«${say(p.name)}» сұрағына${groupKk(p)} бәрі бірдей жауап берген: ${say(p.value)}. Ондай сұрақ ештеңемен байланыспайды; алып тастаңыз.`,
  },
  'sem-collinear-items': {
    en: (p) =>
      `Some items repeat others exactly${groupEn(p)}: ${say(p.items)}. Leave them out, or drop the sum score.`,
    ru: (p) =>
      `Некоторые вопросы в точности повторяют другие${groupRu(p)}: ${say(p.items)}. Уберите их или сумму баллов.`,
    kk: (p) =>
      `Кейбір сұрақтар${groupKk(p)} басқаларын дәл қайталайды: ${say(p.items)}. Оларды не қосынды балды алып тастаңыз.`,
  },
  'sem-too-few-rows': {
    en: (p) =>
      `Only ${say(p.rows)} usable rows${groupEn(p)}; this model needs at least ${say(p.needed)}. Collect more answers or ask a smaller question.`,
    ru: (p) =>
      `Пригодных строк${groupRu(p)} только ${say(p.rows)}, а нужно не меньше ${say(p.needed)}. Соберите больше ответов или упростите модель.`,
    kk: (p) =>
      `Жарамды жол${groupKk(p)} тек ${say(p.rows)}, ал кемінде ${say(p.needed)} керек. Көбірек жауап жинаңыз не модельді жеңілдетіңіз.`,
  },
  'sem-empty-group': {
    en: (p) =>
      `Group "${say(p.group)}" has no usable rows. Leave it out or use every answer (fiml).`,
    ru: (p) =>
      `В группе «${say(p.group)}» нет пригодных строк. Уберите её или используйте все ответы (fiml).`,
    kk: (p) =>
      `«${say(p.group)}» тобында жарамды жол жоқ. Оны алып тастаңыз не барлық жауапты пайдаланыңыз (fiml).`,
  },
  'sem-one-group': {
    en: (p) => `Column "${say(p.name)}" has only one group. Choose another column.`,
    ru: (p) => `В столбце «${say(p.name)}» только одна группа. Выберите другой столбец.`,
    kk: (p) => `«${say(p.name)}» бағанында бір ғана топ бар. Басқа баған таңдаңыз.`,
  },
  'sem-one-cluster': {
    en: (p) => `Column "${say(p.name)}" has only one cluster. Choose another column.`,
    ru: (p) => `В столбце «${say(p.name)}» только один кластер. Выберите другой столбец.`,
    kk: (p) => `«${say(p.name)}» бағанында бір ғана кластер бар. Басқа баған таңдаңыз.`,
  },
  'sem-pairs-never-observed': {
    en: (p) =>
      `Hardly anybody answered both "${say(p.name)}" and "${say(p.other)}"${groupEn(p)}. Leave one out.`,
    ru: (p) =>
      `Почти никто не ответил и на «${say(p.name)}», и на «${say(p.other)}»${groupRu(p)}. Уберите один из вопросов.`,
    kk: (p) =>
      `«${say(p.name)}» пен «${say(p.other)}» сұрақтарының екеуіне де${groupKk(p)} ешкім дерлік жауап бермеген. Біреуін алып тастаңыз.`,
  },
  'sem-wrong-number-of-group-values': {
    en: (p) =>
      `${whereEn(p)}${say(p.given)} values for ${say(p.groups)} groups. Give one per group.`,
    ru: (p) =>
      `${whereRu(p)}значений ${say(p.given)}, групп ${say(p.groups)}. Дайте по одному на группу.`,
    kk: (p) =>
      `${whereKk(p)}${say(p.groups)} топқа ${say(p.given)} мән берілген. Әр топқа біреуден беріңіз.`,
  },
  'sem-no-free-parameters': {
    en: () => 'Nothing is left to estimate. Leave at least one parameter free.',
    ru: () => 'Оценивать нечего. Оставьте свободным хотя бы один параметр.',
    kk: () => 'Бағалайтын ештеңе қалмаған. Кемінде бір параметрді бос қалдырыңыз.',
  },
  'sem-too-many-parameters': {
    en: (p) => `The model has ${say(p.parameters)} parameters. Split it into smaller models.`,
    ru: (p) => `Параметров в модели: ${say(p.parameters)}. Разделите её на меньшие модели.`,
    kk: (p) => `Модельде ${say(p.parameters)} параметр бар. Оны кішірек модельдерге бөліңіз.`,
  },
  'sem-not-identified': {
    en: (p) =>
      `The data cannot determine all ${say(p.parameters)} parameters (${say(p.moments)} means and covariances).${namesEn(p)} Fix or remove some.`,
    ru: (p) =>
      `По данным нельзя определить все параметры (${say(p.parameters)}; средних и ковариаций ${say(p.moments)}).${namesRu(p)} Зафиксируйте или уберите часть.`,
    kk: (p) =>
      `Деректер бойынша барлық ${say(p.parameters)} параметрді анықтау мүмкін емес (орташа мен ковариация саны ${say(p.moments)}).${namesKk(p)} Кейбірін бекітіңіз не алып тастаңыз.`,
  },
  'sem-not-converged': {
    en: () =>
      'No best solution was found. The model may be too large for these data, or wrong: simplify it, or give starting values with start().',
    ru: () =>
      'Наилучшее решение не найдено. Возможно, модель слишком велика для данных или неверна: упростите её или задайте start().',
    kk: () =>
      'Ең жақсы шешім табылмады. Модель бұл деректерге тым үлкен не қате болуы мүмкін: оны жеңілдетіңіз не start() беріңіз.',
  },
  'sem-not-supported': {
    en: (p) => `${whereEn(p)}this use of "${say(p.found)}" is not supported. Rewrite the model.`,
    ru: (p) =>
      `${whereRu(p)}такое использование «${say(p.found)}» не поддерживается. Перепишите модель.`,
    kk: (p) => `${whereKk(p)}«${say(p.found)}» бұлай қолданылмайды. Модельді қайта жазыңыз.`,
  },
  'sem-cyclic-measurement': {
    en: (p) => `${whereEn(p)}"${say(p.name)}" cannot depend on itself.`,
    ru: (p) => `${whereRu(p)}«${say(p.name)}» не может зависеть от себя.`,
    kk: (p) => `${whereKk(p)}«${say(p.name)}» өзіне тәуелді бола алмайды.`,
  },
  'sem-one-category': {
    en: (p) => `"${say(p.name)}" has only one answer category. Leave the item out.`,
    ru: (p) => `У «${say(p.name)}» только одна категория ответа. Уберите вопрос.`,
    kk: (p) => `«${say(p.name)}» сұрағында бір ғана жауап санаты бар. Оны алып тастаңыз.`,
  },
  'sem-too-many-categories': {
    en: (p) => `"${say(p.name)}" has ${say(p.categories)} categories. Treat it as a number.`,
    ru: (p) => `Категорий у «${say(p.name)}»: ${say(p.categories)}. Считайте его числом.`,
    kk: (p) =>
      `«${say(p.name)}» сұрағында ${say(p.categories)} санат бар. Оны сан ретінде қараңыз.`,
  },
  'sem-categories-differ-between-groups': {
    en: (p) =>
      `"${say(p.name)}": nobody${groupEn(p)} chose ${say(p.lacking)}. Join neighbouring categories first.`,
    ru: (p) =>
      `«${say(p.name)}»: никто${groupRu(p)} не выбрал ${say(p.lacking)}. Сначала объедините соседние категории.`,
    kk: (p) =>
      `«${say(p.name)}»:${groupKk(p)} ${say(p.lacking)} жауабын ешкім таңдамаған. Алдымен көрші санаттарды біріктіріңіз.`,
  },
  'sem-constraint-not-linear': {
    en: (p) => `${whereEn(p)}a constraint needs at least one label, such as a == b or a + b == 1.`,
    ru: (p) => `${whereRu(p)}в ограничении нужна хотя бы одна метка: a == b или a + b == 1.`,
    kk: (p) => `${whereKk(p)}шектеуде кемінде бір белгі болуы керек: a == b не a + b == 1.`,
  },
  'sem-constraints-clash': {
    en: () => 'Two constraints cannot both hold. Remove one of them.',
    ru: () => 'Два ограничения не могут выполняться вместе. Уберите одно из них.',
    kk: () => 'Екі шектеу қатар орындала алмайды. Біреуін алып тастаңыз.',
  },
  'sem-varies-within-clusters': {
    en: (p) =>
      `"${say(p.name)}" differs within a cluster, so it cannot stand between clusters. Move it to level 1.`,
    ru: (p) =>
      `«${say(p.name)}» различается внутри кластера и не может стоять на уровне между кластерами. Перенесите на уровень 1.`,
    kk: (p) =>
      `«${say(p.name)}» кластер ішінде өзгереді, сондықтан кластерлер арасындағы деңгейде тұра алмайды. Оны 1-деңгейге көшіріңіз.`,
  },
  'sem-constant-within-clusters': {
    en: (p) =>
      `"${say(p.name)}" is the same within every cluster, so it cannot stand within them. Move it to level 2.`,
    ru: (p) =>
      `«${say(p.name)}» одинаково внутри каждого кластера и не может стоять на уровне внутри. Перенесите на уровень 2.`,
    kk: (p) =>
      `«${say(p.name)}» әр кластердің ішінде бірдей, сондықтан ішкі деңгейде тұра алмайды. Оны 2-деңгейге көшіріңіз.`,
  },
  'sem-too-few-clusters': {
    en: (p) =>
      `Only ${say(p.clusters)} clusters; this model needs at least ${say(p.needed)}. Leave the level of clusters out.`,
    ru: (p) =>
      `Кластеров только ${say(p.clusters)}, а модели нужно не меньше ${say(p.needed)}. Уберите уровень кластеров.`,
    kk: (p) =>
      `Кластер саны ${say(p.clusters)} ғана, ал модельге кемінде ${say(p.needed)} керек. Кластерлер деңгейін алып тастаңыз.`,
  },
};
