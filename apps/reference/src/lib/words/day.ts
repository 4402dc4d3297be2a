import { words } from './words.ts';

/** The words of everybody's first page: what should I do next? */
export const dayWords = words(
  {
    welcome: (name: string) => `Good day, ${name}`,
    next: 'What comes next',
    wholeYear: 'The whole year',
    myProject: 'My project',
    noProject:
      'You have not named a concern yet. It is yours to choose; nobody assigns or approves it.',
    projects: 'Projects of the group',
    advice: 'Advice on support',
    nothing: 'Nothing is planned after today.',
    schools: 'Schools of my region',
    directorIntro:
      'What your teachers need most from you is time, room and interest. You see the calendar here, never anybody’s reflections.',
    strategyIntro: 'The regions of the programme and the events that bring people together.',
    evaluatorIntro: 'The answers of closed waves, without names.',
    toEvaluation: 'See how consistently the scales measure',
    toReport: 'Read the programme report',
  },
  {
    kk: {
      welcome: (name) => `Қайырлы күн, ${name}`,
      next: 'Алда не бар',
      wholeYear: 'Бүкіл жыл',
      myProject: 'Менің жобам',
      noProject:
        'Сіз әзірге мәселеңізді атаған жоқсыз. Оны өзіңіз таңдайсыз; ешкім тағайындамайды, ешкім бекітпейді.',
      projects: 'Топтың жобалары',
      advice: 'Қолдау туралы кеңес',
      nothing: 'Бүгіннен кейін жоспарланған кездесу жоқ.',
      schools: 'Өңірімнің мектептері',
      directorIntro:
        'Мұғалімдерге сізден ең керегі — уақыт, мүмкіндік және ықылас. Мұнда күнтізбені көресіз, ешкімнің жеке толғанысын көрмейсіз.',
      strategyIntro: 'Бағдарламаның өңірлері және адамдарды жинайтын кездесулер.',
      evaluatorIntro: 'Жабылған сауалнама кезеңдерінің аты-жөнсіз жауаптары.',
      toEvaluation: 'Шкалалардың үйлесімділігін көру',
      toReport: 'Бағдарлама есебін оқу',
    },
    ru: {
      welcome: (name) => `Добрый день, ${name}`,
      next: 'Что впереди',
      wholeYear: 'Весь год',
      myProject: 'Мой проект',
      noProject:
        'Вы ещё не назвали свою проблему. Выбираете её вы; никто её не назначает и не утверждает.',
      projects: 'Проекты группы',
      advice: 'Советы о поддержке',
      nothing: 'После сегодняшнего дня встреч не запланировано.',
      schools: 'Школы моего региона',
      directorIntro:
        'Больше всего учителям нужны от вас время, пространство и интерес. Здесь виден календарь и никогда — чьи-либо размышления.',
      strategyIntro: 'Регионы программы и встречи, которые собирают людей.',
      evaluatorIntro: 'Ответы закрытых волн опроса, без имён.',
      toEvaluation: 'Посмотреть, насколько согласованы шкалы',
      toReport: 'Прочитать отчёт о программе',
    },
  },
);
