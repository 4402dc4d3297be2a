import { words } from './words.ts';

/** The four things a director can give. */
export interface Help {
  readonly structure: string;
  readonly culture: string;
  readonly time: string;
  readonly resources: string;
}

/** What helps in each part of the year, by the group session that comes next; seven is the end. */
export const directorHelpWords = words(
  {
    parts: {
      structure: 'Structure',
      culture: 'Culture',
      time: 'Time',
      resources: 'Resources',
    },
    before1: {
      structure: 'Tell the staff meeting what this is, and that taking part is voluntary.',
      culture:
        'Say aloud that teachers choose their own concern, and that you will not assign one.',
      time: 'Free the hours of all six sessions now, in the timetable, for everybody who takes part.',
      resources:
        'A quiet room with tables to move, paper, and tea. That is all the first session needs.',
    },
    before2: {
      structure: 'Ask the facilitators once what they need from you; then let them work.',
      culture:
        'Let yourself be asked about the culture of the school, and listen without explaining.',
      time: 'Keep checks and open lessons away from the day of the session.',
      resources: 'Print the sheets for everybody: a teacher should not pay for paper.',
    },
    before3: {
      structure:
        'Let teachers consult colleagues in a staff meeting: five minutes for each who wishes.',
      culture: 'When a teacher asks your opinion on a plan, answer with a question first.',
      time: 'Release the group for the day of the network event, with lessons covered.',
      resources: 'Help with the way to the network event: a bus, or the fare.',
    },
    before4: {
      structure: 'Make it possible to visit a colleague’s lesson: one covered hour is enough.',
      culture: 'Mention in public that trying something out may fail, and that this is no mistake.',
      time: 'The tutorials need twenty quiet minutes each; leave those days free.',
      resources:
        'Ask what small thing stands in the way of a plan: a key, a cupboard, a projector.',
    },
    before5: {
      structure:
        'Plan with the facilitators when the teachers will present to you and your deputies.',
      culture: 'Visit a project only if you are invited, as a guest and without a notebook.',
      time: 'Release the group for the second network event, and do not ask for a report of it.',
      resources: 'Materials for posters, and a wall where they may stay.',
    },
    before6: {
      structure:
        'Hold the presentation to senior leaders: questions, no marks, and tea afterwards.',
      culture: 'Thank each teacher for something particular that you saw change.',
      time: 'Leave the weeks before the portfolio free of other papers.',
      resources: 'Help with printing the portfolios for those who want them on paper.',
    },
    after6: {
      structure: 'Ask what should stay next year, and write the hours into the new timetable.',
      culture: 'Let teachers tell their stories at the August meeting, in their own words.',
      time: 'Release those who speak at the conference, and go there yourself to listen.',
      resources: 'The way to the conference, and a frame for the certificate if they like.',
    },
  },
  {
    kk: {
      parts: {
        structure: 'Құрылым',
        culture: 'Мәдениет',
        time: 'Уақыт',
        resources: 'Ресурс',
      },
      before1: {
        structure: 'Педкеңесте бұл не екенін және қатысу ерікті екенін айтыңыз.',
        culture: 'Мәселені мұғалім өзі таңдайтынын, сіз тағайындамайтыныңызды ашық айтыңыз.',
        time: 'Қатысатындардың алты кездесу сағатын кестеде қазірден бос қойыңыз.',
        resources:
          'Үстелін жылжытуға болатын тыныш бөлме, қағаз және шай. Бірінші кездесуге осы жетеді.',
      },
      before2: {
        structure: 'Фасилитаторлардан не керек екенін бір рет сұраңыз, сосын жұмыс істесін.',
        culture: 'Мектеп мәдениеті туралы сұрағанда, ақталмай тыңдаңыз.',
        time: 'Кездесу күніне тексеріс пен ашық сабақ қоймаңыз.',
        resources: 'Парақтарды бәріне басып беріңіз: мұғалім қағазға өз ақшасын жұмсамасын.',
      },
      before3: {
        structure: 'Мұғалімдер педкеңесте әріптестерімен ақылдассын: қалағанға бес минуттан.',
        culture: 'Мұғалім жоспары туралы пікір сұраса, алдымен сұрақпен жауап беріңіз.',
        time: 'Желілік кездесу күні топты босатып, сабақтарын ауыстырыңыз.',
        resources: 'Желілік кездесуге баратын жолға көмектесіңіз: автобус не жол ақысы.',
      },
      before4: {
        structure:
          'Әріптестің сабағына кіруге мүмкіндік беріңіз: ауыстырылған бір сағат жеткілікті.',
        culture: 'Байқап көру сәтсіз болуы мүмкін, ол — қате емес деп көпшілікте айтыңыз.',
        time: 'Жеке кеңеске жиырма тыныш минут керек: сол күндерді бос қалдырыңыз.',
        resources: 'Жоспарға қандай ұсақ нәрсе кедергі екенін сұраңыз: кілт, шкаф, проектор.',
      },
      before5: {
        structure:
          'Мұғалімдер сізге және орынбасарларға қашан таныстыратынын фасилитаторлармен келісіңіз.',
        culture: 'Жобаға шақырса ғана барыңыз: қонақ болып, дәптерсіз.',
        time: 'Топты екінші желілік кездесуге босатыңыз, есеп сұрамаңыз.',
        resources: 'Плакатқа керек материал және олар ілулі тұратын қабырға.',
      },
      before6: {
        structure: 'Басшылыққа таныстыру өткізіңіз: сұрақ болсын, баға болмасын, соңында шай.',
        culture: 'Әр мұғалімге өзіңіз көрген нақты бір өзгеріс үшін рақмет айтыңыз.',
        time: 'Портфолио алдындағы апталарды басқа қағаздан бос қалдырыңыз.',
        resources: 'Портфолионы қағазда қалайтындарға басып шығаруға көмектесіңіз.',
      },
      after6: {
        structure: 'Келесі жылы не қалуы керегін сұрап, сағаттарын жаңа кестеге жазыңыз.',
        culture: 'Тамыз кеңесінде мұғалімдер өз хикаясын өз сөзімен айтсын.',
        time: 'Конференцияда сөйлейтіндерді босатыңыз, өзіңіз де барып тыңдаңыз.',
        resources: 'Конференцияға баратын жол, қаласа — сертификатқа жақтау.',
      },
    },
    ru: {
      parts: {
        structure: 'Устройство',
        culture: 'Культура',
        time: 'Время',
        resources: 'Ресурсы',
      },
      before1: {
        structure: 'Расскажите на педсовете, что это такое и что участие добровольное.',
        culture: 'Скажите вслух, что проблему учитель выбирает сам и вы её не назначите.',
        time: 'Освободите в расписании часы всех шести встреч уже сейчас, для каждого участника.',
        resources:
          'Тихая комната, где можно двигать столы, бумага и чай. Для первой встречи этого хватит.',
      },
      before2: {
        structure: 'Спросите фасилитаторов один раз, что им нужно, и дайте им работать.',
        culture: 'Когда вас спросят о культуре школы, слушайте и не оправдывайтесь.',
        time: 'Не ставьте проверки и открытые уроки на день встречи.',
        resources: 'Напечатайте листы для всех: учитель не должен платить за бумагу.',
      },
      before3: {
        structure:
          'Дайте учителям посоветоваться с коллегами на педсовете: по пять минут тем, кто хочет.',
        culture: 'Если учитель спросит ваше мнение о плане, сначала ответьте вопросом.',
        time: 'Освободите группу на день сетевой встречи и замените уроки.',
        resources: 'Помогите с дорогой на сетевую встречу: автобус или проезд.',
      },
      before4: {
        structure: 'Дайте возможность побывать на уроке коллеги: хватит одного заменённого часа.',
        culture: 'Скажите при всех, что проба может не удаться и что это не ошибка.',
        time: 'Для индивидуальной консультации нужны двадцать тихих минут: оставьте эти дни свободными.',
        resources: 'Спросите, какая мелочь мешает плану: ключ, шкаф, проектор.',
      },
      before5: {
        structure:
          'Договоритесь с фасилитаторами, когда учителя представят проекты вам и заместителям.',
        culture: 'Заходите посмотреть проект, только если вас пригласили: гостем и без блокнота.',
        time: 'Освободите группу на вторую сетевую встречу и не просите отчёта.',
        resources: 'Материалы для плакатов и стена, где они смогут остаться.',
      },
      before6: {
        structure: 'Проведите представление для руководства: вопросы без оценок и чай после.',
        culture:
          'Поблагодарите каждого учителя за что-то конкретное, что изменилось на ваших глазах.',
        time: 'Оставьте недели перед портфолио свободными от других бумаг.',
        resources: 'Помогите напечатать портфолио тем, кому удобнее на бумаге.',
      },
      after6: {
        structure:
          'Спросите, что стоит сохранить на будущий год, и внесите часы в новое расписание.',
        culture: 'Пусть на августовском совещании учителя расскажут свои истории своими словами.',
        time: 'Отпустите тех, кто выступает на конференции, и приезжайте послушать сами.',
        resources: 'Дорога на конференцию и рамка для сертификата, если захотят.',
      },
    },
  },
);
