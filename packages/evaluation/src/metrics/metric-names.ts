import type { Language } from '@tldw/core';
import type { MetricId } from './metric.ts';

/** What a figure is called and what exactly it counts. */
export interface MetricName {
  readonly name: string;
  readonly definition: string;
}

/** The names and definitions of the programme's figures. */
export const metricNames: Readonly<Record<Language, Readonly<Record<MetricId, MetricName>>>> = {
  kk: {
    delivery: {
      name: 'Өткізілгені',
      definition:
        'Өткізілген кездесулер осы күнге дейін жоспарланғандарға бөлінген; болмай қалғаны да жоспарда саналады.',
    },
    coverage: {
      name: 'Қамту',
      definition: 'Кемінде бір кездесуге келгендер тіркелгендердің барлығына бөлінген.',
    },
    attendance: {
      name: 'Қатысу',
      definition:
        'Өткізілген кездесулердегі келгендер саны осы кездесулерге күтілгендер санына бөлінген.',
    },
    commitment: {
      name: 'Жауапкершілік',
      definition:
        'Келгендер мен келе алмайтынын алдын ала ескерткендер бірге, күтілгендер санына бөлінген.',
    },
    dosage: {
      name: 'Алынған уақыт үлесі',
      definition: 'Қатысқан минуттар қосындысы жоспарланған минуттар қосындысына бөлінген.',
    },
    completion: {
      name: 'Толық аяқтау',
      definition:
        'Сабақтардың кемінде 80\u00a0%-ына, екі жеке кеңеске қатысып, портфолиосы қабылданғандар тіркелгендердің барлығына бөлінген.',
    },
    retention: {
      name: 'Бағдарламада қалу',
      definition:
        'Көрсетілген күнге дейін қалғандардың үлесі, Каплан–Мейер бағасы: кейін қосылғандар бақыланған уақыты бойынша есептеледі.',
    },
    'project-progress': {
      name: 'Жобаның ілгерілеуі',
      definition:
        'Әрекет жоспары келісілген не одан да ары жеткен жобалар барлық басталған жобаға бөлінген.',
    },
    'network-reach': {
      name: 'Желінің қамтуы',
      definition:
        'Басқа мектептің адамымен желі кездесуінде кездескен мектептер барлық мектепке бөлінген.',
    },
    'core-content': {
      name: 'Өзегін сақтау',
      definition:
        'Сақталған не өзегіне сай бейімделген негізгі қағидаттар барлық негізгі қағидатқа бөлінген; анық еместері жарты болып саналады.',
    },
    contingency: {
      name: 'Қолдаудың дәлелге сайлығы',
      definition:
        'Қолдау деңгейі дәлел көрсеткен бағытта өзгерген шешімдер деңгей өзгерген барлық шешімге бөлінген.',
    },
  },
  ru: {
    delivery: {
      name: 'Проведено',
      definition:
        'Состоявшиеся встречи, делённые на запланированные к этому дню; отменённые остаются в плане.',
    },
    coverage: {
      name: 'Охват участников',
      definition: 'Пришедшие хотя бы на одну встречу, делённые на всех зачисленных.',
    },
    attendance: {
      name: 'Посещаемость',
      definition: 'Пришедшие на состоявшиеся встречи, делённые на ожидавшихся на этих встречах.',
    },
    commitment: {
      name: 'Ответственность',
      definition:
        'Пришедшие вместе с предупредившими заранее, что не смогут, делённые на ожидавшихся.',
    },
    dosage: {
      name: 'Полученная доля времени',
      definition: 'Сумма посещённых минут, делённая на сумму запланированных.',
    },
    completion: {
      name: 'Прошли год полностью',
      definition:
        'Побывавшие не меньше чем на 80\u00a0% занятий и на двух индивидуальных консультациях, чьё портфолио принято, делённые на всех зачисленных.',
    },
    retention: {
      name: 'Сохранение участников',
      definition:
        'Доля оставшихся к указанному дню по оценке Каплана–Мейера: пришедшие позже учитываются за время, что их наблюдали.',
    },
    'project-progress': {
      name: 'Продвижение проектов',
      definition:
        'Проекты, где план действий согласован или сделано больше, делённые на все начатые проекты.',
    },
    'network-reach': {
      name: 'Охват сети',
      definition:
        'Школы, встретившиеся на сетевых встречах хотя бы с одной другой школой, делённые на все школы.',
    },
    'core-content': {
      name: 'Сохранность сути',
      definition:
        'Основные принципы, которые соблюдены или изменены в согласии с сутью, делённые на все основные принципы; неясные считаются за половину.',
    },
    contingency: {
      name: 'Поддержка по свидетельствам',
      definition:
        'Решения, в которых поддержка изменена туда, куда указывают свидетельства, делённые на все решения, где она менялась.',
    },
  },
  en: {
    delivery: {
      name: 'Delivery',
      definition:
        'Meetings held, divided by those planned up to that day; a cancelled one stays in the plan.',
    },
    coverage: {
      name: 'Coverage',
      definition: 'Those who came to at least one meeting, divided by all enrolled.',
    },
    attendance: {
      name: 'Attendance',
      definition: 'Those who came to meetings that were held, divided by those expected at them.',
    },
    commitment: {
      name: 'Commitment',
      definition:
        'Those who came and those who said beforehand that they could not, divided by those expected.',
    },
    dosage: {
      name: 'Dosage',
      definition: 'Minutes attended, divided by minutes planned.',
    },
    completion: {
      name: 'Completion',
      definition:
        'Those who came to at least 80% of sessions and two tutorials and whose portfolio was accepted, divided by all enrolled.',
    },
    retention: {
      name: 'Retention',
      definition:
        'Share still taking part by that day, by Kaplan and Meier: whoever joined later counts for as long as they were seen.',
    },
    'project-progress': {
      name: 'Project progress',
      definition: 'Projects with an agreed action plan or beyond, divided by all projects begun.',
    },
    'network-reach': {
      name: 'Network reach',
      definition:
        'Schools that met at least one other school at a network event, divided by all schools.',
    },
    'core-content': {
      name: 'Core kept',
      definition:
        'Core principles that were kept, or adapted in keeping with them, divided by all core principles; unclear ones count half.',
    },
    contingency: {
      name: 'Support follows evidence',
      definition:
        'Decisions in which support changed the way the evidence points, divided by all in which it changed.',
    },
  },
};
