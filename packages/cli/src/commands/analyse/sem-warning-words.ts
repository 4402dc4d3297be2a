import type { ModelWarning } from '@tldw/evaluation/statistics';
import { groupEn, groupKk, groupRu, say, type Words } from './sem-phrases.ts';

/** What a reader of the numbers must know, warning by warning. */
export const MODEL_WARNINGS: Readonly<Record<ModelWarning['code'], Words>> = {
  'sem-rows-left-out': {
    en: (p) => `${say(p.rows)} rows were left out because answers are missing.`,
    ru: (p) => `Из-за пропущенных ответов не учтено строк: ${say(p.rows)}.`,
    kk: (p) => `Жауап жетіспегендіктен ${say(p.rows)} жол есепке алынбады.`,
  },
  'sem-few-clusters': {
    en: (p) =>
      `Only ${say(p.clusters)} clusters: cluster-robust errors tend to be too small below about 40. Read the intervals as too narrow.`,
    ru: (p) =>
      `Кластеров только ${say(p.clusters)}: когда их меньше примерно 40, устойчивые ошибки занижены. Считайте интервалы слишком узкими.`,
    kk: (p) =>
      `Кластер саны тек ${say(p.clusters)}: шамамен 40-тан аз болса, қателер кем бағаланады. Аралықтарды тым тар деп ұғыңыз.`,
  },
  'sem-negative-residual-variance': {
    en: (p) =>
      `The residual variance of "${say(p.name)}" is negative${groupEn(p)} (a Heywood case). The model asks too much of this item or of so few answers.`,
    ru: (p) =>
      `Остаточная дисперсия «${say(p.name)}» отрицательна${groupRu(p)} (случай Хейвуда). Модель требует слишком многого от вопроса или от малого числа ответов.`,
    kk: (p) =>
      `«${say(p.name)}» қалдық дисперсиясы${groupKk(p)} теріс (Хейвуд жағдайы). Модель бұл сұраққа не аз жауапқа тым көп талап қояды.`,
  },
  'sem-negative-factor-variance': {
    en: (p) =>
      `The variance of factor "${say(p.name)}" is negative${groupEn(p)}. Do not interpret it.`,
    ru: (p) => `Дисперсия фактора «${say(p.name)}» отрицательна${groupRu(p)}. Не толкуйте её.`,
    kk: (p) => `«${say(p.name)}» факторының дисперсиясы${groupKk(p)} теріс. Оны түсіндірмеңіз.`,
  },
  'sem-factor-correlation-above-one': {
    en: (p) =>
      `"${say(p.name)}" and "${say(p.other)}" correlate beyond 1${groupEn(p)}: they are probably one factor.`,
    ru: (p) =>
      `Корреляция «${say(p.name)}» и «${say(p.other)}» больше 1${groupRu(p)}: вероятно, это один фактор.`,
    kk: (p) =>
      `«${say(p.name)}» мен «${say(p.other)}» корреляциясы${groupKk(p)} 1-ден асады: бұл бір фактор болуы мүмкін.`,
  },
  'sem-bootstrap-samples-failed': {
    en: (p) => `${say(p.failed)} of ${say(p.samples)} resamples had no solution and were left out.`,
    ru: (p) => `Повторных выборок без решения: ${say(p.failed)} из ${say(p.samples)}; не учтены.`,
    kk: (p) =>
      `${say(p.samples)} қайта іріктеменің ${say(p.failed)} шешімі болмады, есепке алынбады.`,
  },
  'sem-definition-has-no-value': {
    en: (p) => `"${say(p.name)}" has no value: its formula divides by zero or the like.`,
    ru: (p) => `У «${say(p.name)}» нет значения: в формуле, например, деление на ноль.`,
    kk: (p) => `«${say(p.name)}» мәні жоқ: формуласында, мысалы, нөлге бөлу бар.`,
  },
  'sem-no-robust-correction': {
    en: () => 'The robust correction of the test could not be calculated; the plain one is shown.',
    ru: () => 'Устойчивую поправку рассчитать не удалось; показан обычный тест.',
    kk: () => 'Орнықты түзетуді есептеу мүмкін болмады; кәдімгі тест көрсетілді.',
  },
  'sem-parameter-held': {
    en: (p) =>
      `"${say(p.name)}" stands where a constraint holds it, at ${say(p.value)}: without the constraint it would lie elsewhere, and it has no standard error of its own.`,
    ru: (p) =>
      `«${say(p.name)}» стоит там, где его держит ограничение: ${say(p.value)}. Без ограничения значение было бы другим; своей стандартной ошибки у него нет.`,
    kk: (p) =>
      `«${say(p.name)}» шектеу ұстап тұрған жерде тұр: ${say(p.value)}. Шектеусіз мәні басқа болар еді; өзінің стандартты қатесі жоқ.`,
  },
  'sem-observed-information-not-positive': {
    en: () => 'Some standard errors could not be calculated: the model is barely identified.',
    ru: () => 'Часть стандартных ошибок рассчитать не удалось: модель едва определена.',
    kk: () => 'Кейбір стандартты қателерді есептеу мүмкін болмады: модель әрең анықталған.',
  },
};
