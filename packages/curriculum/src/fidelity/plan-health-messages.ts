import { plural, type Catalogue } from '@tldw/core/messages';
import { dateIn } from '../messages/wording.ts';
import type { PlanHealthParams } from './plan-health.ts';

const days = (language: string, count: number, one: string, few: string, many: string): string =>
  `${count} ${plural(language, count, { one, few, many, other: many })}`;

/** The words for what may be wrong with a year. Ids stand for names: whoever shows them puts the names in. */
export const planHealthMessages: Catalogue<PlanHealthParams> = {
  en: {
    'health.not-noted': (p) =>
      `${p.event}: the day passed ${days('en', p.days, 'day', 'days', 'days')} ago and nobody has noted who took part. Ask the facilitators; perhaps only the note is missing.`,
    'health.not-working-day': (p) =>
      `${p.event}: ${dateIn('en', p.heldOn)} is not a working day there.`,
    'health.closed-in-person': (p) =>
      `${p.event}: nobody may gather in person on ${dateIn('en', p.heldOn)}. It has to move or go online.`,
    'health.two-places-at-once': (p) =>
      `${p.person} is expected in two places on ${dateIn('en', p.heldOn)}: ${p.event} and ${p.other}.`,
    'health.no-host': (p) =>
      `${p.event}: in ${days('en', p.days, 'day', 'days', 'days')}, and there is no host school yet.`,
    'health.no-programme': (p) =>
      `${p.event}: in ${days('en', p.days, 'day', 'days', 'days')}, and its programme is still empty.`,
    'health.alone': (p) => `${p.group}: fewer than two facilitators. Who could join?`,
    'health.large-group': (p) =>
      `${p.group}: ${p.participants} take part; up to ${p.usual} is usual. Would two groups be better?`,
    'health.not-inducted': (p) => `${p.person} facilitates and has not been to an induction yet.`,
    'health.overloaded': (p) =>
      `${p.person} leads ${p.groups} groups and agreed to ${p.most} at most.`,
  },
  ru: {
    'health.not-noted': (p) =>
      `${p.event}: прошло ${days('ru', p.days, 'день', 'дня', 'дней')}, а участие не отмечено. Спросите фасилитаторов; возможно, не хватает только отметки.`,
    'health.not-working-day': (p) => `${p.event}: ${dateIn('ru', p.heldOn)} там нерабочий день.`,
    'health.closed-in-person': (p) =>
      `${p.event}: ${dateIn('ru', p.heldOn)} собираться очно нельзя. Нужно перенести или провести онлайн.`,
    'health.two-places-at-once': (p) =>
      `${p.person}: ${dateIn('ru', p.heldOn)} ждут в двух местах — ${p.event} и ${p.other}.`,
    'health.no-host': (p) =>
      `${p.event}: осталось ${days('ru', p.days, 'день', 'дня', 'дней')}, а принимающей школы ещё нет.`,
    'health.no-programme': (p) =>
      `${p.event}: осталось ${days('ru', p.days, 'день', 'дня', 'дней')}, а программа ещё пуста.`,
    'health.alone': (p) => `${p.group}: меньше двух фасилитаторов. Кто мог бы присоединиться?`,
    'health.large-group': (p) =>
      `${p.group}: участвует ${p.participants}, обычно не больше ${p.usual}. Не лучше ли две группы?`,
    'health.not-inducted': (p) => `${p.person}: ведёт группу, но пока без вводной конференции.`,
    'health.overloaded': (p) =>
      `${p.person}: ведёт ${days('ru', p.groups, 'группу', 'группы', 'групп')}, а согласие было не больше чем на ${p.most}.`,
  },
  kk: {
    'health.not-noted': (p) =>
      `${p.event}: содан бері ${p.days} күн өтті, кім қатысқаны белгіленбеген. Фасилитаторлардан сұраңыз, мүмкін тек белгі қалған шығар.`,
    'health.not-working-day': (p) =>
      `${p.event}: ${dateIn('kk', p.heldOn)} — ол жерде жұмыс күні емес.`,
    'health.closed-in-person': (p) =>
      `${p.event}: ${dateIn('kk', p.heldOn)} күні жиналуға болмайды. Басқа күнге ауыстыру немесе онлайн өткізу керек.`,
    'health.two-places-at-once': (p) =>
      `${p.person}: ${dateIn('kk', p.heldOn)} күні екі жерде күтіледі — ${p.event} және ${p.other}.`,
    'health.no-host': (p) => `${p.event}: ${p.days} күн қалды, қабылдаушы мектеп әлі жоқ.`,
    'health.no-programme': (p) => `${p.event}: ${p.days} күн қалды, бағдарламасы әлі бос.`,
    'health.alone': (p) => `${p.group}: фасилитатор екеуден аз. Кім қосыла алады?`,
    'health.large-group': (p) =>
      `${p.group}: ${p.participants} адам қатысады, әдетте ${p.usual} адамнан аспайды. Екі топ болғаны дұрыс емес пе?`,
    'health.not-inducted': (p) =>
      `${p.person}: топ жүргізеді, бірақ кіріспе конференцияға әлі қатыспаған.`,
    'health.overloaded': (p) =>
      `${p.person}: ${p.groups} топ жүргізеді, ал келіскені — ең көбі ${p.most}.`,
  },
};
