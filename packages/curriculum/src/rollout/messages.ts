import { plural, type Catalogue } from '@tldw/core/messages';
import type { HostRefusals } from './host-problem.ts';
import type { OpeningRefusals, PauseReasons } from './opening-rule.ts';
import type { ScenarioRefusals } from './read-scenario.ts';

/** Everything the rollout may refuse or advise against. */
export type RolloutMessageParams = HostRefusals & OpeningRefusals & PauseReasons & ScenarioRefusals;

const percent = (part: number): number => Math.round(part * 100);
const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

/** The words for everything the rollout may refuse or advise against. */
export const rolloutMessages: Catalogue<RolloutMessageParams> = {
  en: {
    'rollout.no-hosts-fit': (p) =>
      `With ${p.hosts} ${plural('en', p.hosts, { one: 'host', other: 'hosts' })} there is no room for all ${p.people} people within ${p.maximumKm} km (the largest halls seat ${p.seats}). ${p.fewest === null ? 'More hosts alone do not help: look for larger halls or allow a longer way.' : `${p.fewest} hosts would do.`}`,
    'rollout.search-stopped': (p) =>
      `The search was stopped after ${p.nodes} steps without finding hosts. Allow more steps, or ask about a smaller area.`,
    'rollout.no-coordinator': (p) => `${p.region}: there is no coordinator yet.`,
    'rollout.too-few-principals': (p) =>
      `${p.region}: ${p.principals} of at least ${p.needed} principals have given their word.`,
    'rollout.too-few-induction-seats': (p) =>
      `${p.region}: ${p.needed} seats at induction are needed, ${p.seats} are left.`,
    'rollout.nobody-to-observe': (p) =>
      `${p.region}: ${p.needed} sessions should be observed in the year, there are people for ${p.observations}.`,
    'rollout.core-content-low': (p) =>
      `${p.region}: ${percent(p.content)} % of the core is there; below ${percent(p.atLeast)} % it is better to strengthen than to grow.`,
    'rollout.load-too-high': (p) =>
      `${p.region}: ${oneDecimal(p.teachersPerFacilitator)} teachers for each facilitator; more than ${p.atMost} is too many to support well.`,
    'rollout.scenario-unreadable': (p) => `The scenario cannot be read at "${p.at}": ${p.problem}`,
    'rollout.unknown-region': (p) => `"${p.region}" is said to have started but is not described.`,
    'rollout.duplicate-region': (p) => `The region "${p.region}" is described twice.`,
  },
  ru: {
    'rollout.no-hosts-fit': (p) =>
      `Если принимают ${p.hosts} ${plural('ru', p.hosts, { one: 'школа', few: 'школы', many: 'школ', other: 'школы' })}, не всем ${p.people} участникам хватит места в пределах ${p.maximumKm} км (самые большие залы вмещают ${p.seats}). ${p.fewest === null ? 'Одним числом школ это не решить: нужны залы побольше или дорога подлиннее.' : `Хватило бы ${p.fewest}.`}`,
    'rollout.search-stopped': (p) =>
      `Поиск остановлен после ${p.nodes} шагов, принимающие школы не найдены. Разрешите больше шагов или возьмите территорию поменьше.`,
    'rollout.no-coordinator': (p) => `${p.region}: пока нет координатора.`,
    'rollout.too-few-principals': (p) =>
      `${p.region}: согласных директоров: ${p.principals}, а нужно не меньше ${p.needed}.`,
    'rollout.too-few-induction-seats': (p) =>
      `${p.region}: на вводном курсе нужно мест — ${p.needed}, осталось ${p.seats}.`,
    'rollout.nobody-to-observe': (p) =>
      `${p.region}: за год стоит посетить встреч — ${p.needed}, а людей хватит на ${p.observations}.`,
    'rollout.core-content-low': (p) =>
      `${p.region}: сохранено ${percent(p.content)} % основы; ниже ${percent(p.atLeast)} % лучше укреплять, чем расширяться.`,
    'rollout.load-too-high': (p) =>
      `${p.region}: на одного фасилитатора учителей ${oneDecimal(p.teachersPerFacilitator)}; больше ${p.atMost} поддержать трудно.`,
    'rollout.scenario-unreadable': (p) => `Сценарий не читается в месте «${p.at}»: ${p.problem}`,
    'rollout.unknown-region': (p) => `Регион «${p.region}» назван начавшим, но не описан.`,
    'rollout.duplicate-region': (p) => `Регион «${p.region}» описан дважды.`,
  },
  kk: {
    'rollout.no-hosts-fit': (p) =>
      `${p.hosts} мектеп қабылдаса, ${p.maximumKm} км шегінде ${p.people} қатысушының бәріне орын жетпейді (ең үлкен залдарға ${p.seats} адам сыяды). ${p.fewest === null ? 'Мектеп санын көбейту жеткіліксіз: үлкенірек зал іздеңіз немесе жолды ұзартыңыз.' : `${p.fewest} мектеп жетер еді.`}`,
    'rollout.search-stopped': (p) =>
      `Іздеу ${p.nodes} қадамнан кейін тоқтатылды, қабылдаушы мектептер табылмады. Қадам санын көбейтіңіз немесе аумақты кішірейтіңіз.`,
    'rollout.no-coordinator': (p) => `${p.region}: үйлестіруші әлі жоқ.`,
    'rollout.too-few-principals': (p) =>
      `${p.region}: келісім берген директорлар — ${p.principals}, кемінде ${p.needed} керек.`,
    'rollout.too-few-induction-seats': (p) =>
      `${p.region}: кіріспе оқуға ${p.needed} орын керек, қалғаны — ${p.seats}.`,
    'rollout.nobody-to-observe': (p) =>
      `${p.region}: жылына ${p.needed} кездесуге қатысып көру керек, адам ${p.observations} кездесуге ғана жетеді.`,
    'rollout.core-content-low': (p) =>
      `${p.region}: негізгі мазмұнның ${percent(p.content)} %-ы сақталған; ${percent(p.atLeast)} %-дан төмен болса, кеңейгенше нығайған жөн.`,
    'rollout.load-too-high': (p) =>
      `${p.region}: бір фасилитаторға ${oneDecimal(p.teachersPerFacilitator)} мұғалімнен келеді; ${p.atMost} адамнан асса, жақсы қолдау қиын.`,
    'rollout.scenario-unreadable': (p) => `Сценарийдің «${p.at}» жері оқылмады: ${p.problem}`,
    'rollout.unknown-region': (p) => `«${p.region}» өңірі басталған делінген, бірақ сипатталмаған.`,
    'rollout.duplicate-region': (p) => `«${p.region}» өңірі екі рет сипатталған.`,
  },
};
