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
  },
  ru: {
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
  },
  en: {
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
  },
};
