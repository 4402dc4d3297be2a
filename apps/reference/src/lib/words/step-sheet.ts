import { words } from './words.ts';

/** The words around what a teacher writes on a step: how much help, what is kept, what is saved meanwhile. */
export const stepSheetWords = words(
  {
    form: {
      choose: 'How much help do you want on this page?',
      guided: 'With questions and examples',
      light: 'A few questions',
      blank: 'An empty page',
    },
    aloud: 'For example',
    keptMark: 'goes into your project',
    keep: 'Save in my project',
    keepAgain: 'Save the change',
    kept: 'Saved. Nobody approves or grades it; you can change it until your portfolio is accepted.',
    accepted:
      'Your portfolio is accepted: what stands here stays as it was read. Your notes are still yours to change.',
    withReaders: 'Your portfolio is handed in: what you change here, its readers see at once.',
    drafted: 'Your text is saved on this page; it is not yet in the project:',
    saving: 'Saving …',
    savedAt: 'Draft saved at',
    offline: 'No connection. Your text stays on this page and is saved as soon as there is one.',
    conflict:
      'This page was changed on another device. Copy what you need from here, then open the page again.',
    refusedSave: 'This could not be saved just now. Your text stays on this page.',
    saveDraft: 'Save for later',
    saved: 'Saved.',
    titleField: 'A short title for the project',
    titleHint: 'A few words, as they would stand on a poster. It can wait.',
    earlier: 'How the concern grew',
    until: (day: string) => `until ${day}`,
    ownValues: 'Other words of your own, one in each line',
    fixed: (stage: string) =>
      `This stands as it was when the project came to “${stage}”. Your notes below stay yours to change.`,
    notYet:
      'You can already write here. It can be saved in the project once the step before is done:',
    tooLong: 'This is too long to be saved. Shorten it a little.',
  },
  {
    kk: {
      form: {
        choose: 'Бұл бетте қанша көмек керек?',
        guided: 'Сұрақтар мен мысалдар',
        light: 'Бірнеше сұрақ',
        blank: 'Бос парақ',
      },
      aloud: 'Мысалы',
      keptMark: 'жобаңызға кіреді',
      keep: 'Жобама сақтау',
      keepAgain: 'Өзгерісті сақтау',
      kept: 'Сақталды. Мұны ешкім бекітпейді, ешкім бағаламайды; портфолиоңыз қабылданғанша өзгерте аласыз.',
      accepted:
        'Портфолиоңыз қабылданды: мұнда жазылғаны оқылған қалпында қалады. Өз жазбаларыңызды әлі де өзгерте аласыз.',
      withReaders: 'Портфолиоңыз тапсырылған: мұндағы өзгерісті оқырмандары бірден көреді.',
      drafted: 'Мәтініңіз осы бетте сақталды, бірақ жобаға әлі кірген жоқ:',
      saving: 'Сақталуда …',
      savedAt: 'Мәтініңіз осы бетте сақталды:',
      offline: 'Байланыс жоқ. Мәтініңіз осы бетте тұр, байланыс шыққанда сақталады.',
      conflict: 'Бұл бет басқа құрылғыда өзгертілген. Керегін көшіріп алып, бетті қайта ашыңыз.',
      refusedSave: 'Дәл қазір сақтау мүмкін болмады. Мәтініңіз осы бетте тұр.',
      saveDraft: 'Кейінге сақтау',
      saved: 'Сақталды.',
      titleField: 'Жобаның қысқаша атауы',
      titleHint: 'Плакатта тұратындай бірнеше сөз. Кейін жазсаңыз да болады.',
      earlier: 'Мәселе қалай айқындалды',
      until: (day) => `${day} дейін`,
      ownValues: 'Өз сөзіңізбен тағы не қосасыз, әр жолға біреуден',
      fixed: (stage) =>
        `Жоба «${stage}» сатысына жеткендегі қалпында тұр. Төмендегі жазбаларыңызды өзгерте аласыз.`,
      notYet: 'Мұнда қазірден жаза беруге болады. Алдыңғы қадам біткен соң жобаға сақталады:',
      tooLong: 'Бұл тым ұзын. Сәл қысқартыңыз.',
    },
    ru: {
      form: {
        choose: 'Сколько помощи вам нужно на этой странице?',
        guided: 'С вопросами и примерами',
        light: 'Несколько вопросов',
        blank: 'Чистый лист',
      },
      aloud: 'Например',
      keptMark: 'войдёт в проект',
      keep: 'Сохранить в проект',
      keepAgain: 'Сохранить изменение',
      kept: 'Сохранено. Никто этого не утверждает и не оценивает; менять можно, пока портфолио не засчитано.',
      accepted:
        'Портфолио засчитано: всё, что здесь, остаётся таким, каким его прочитали. Свои заметки менять по-прежнему можно.',
      withReaders: 'Портфолио сдано: то, что вы здесь измените, его читатели увидят сразу.',
      drafted: 'Ваш текст сохранён на этой странице, но в проект ещё не вошёл:',
      saving: 'Сохраняется …',
      savedAt: 'Черновик сохранён в',
      offline:
        'Нет связи. Ваш текст остаётся на этой странице и сохранится, как только связь появится.',
      conflict:
        'Эту страницу изменили на другом устройстве. Скопируйте отсюда нужное и откройте страницу заново.',
      refusedSave: 'Сейчас сохранить не удалось. Ваш текст остаётся на этой странице.',
      saveDraft: 'Сохранить на потом',
      saved: 'Сохранено.',
      titleField: 'Короткое название проекта',
      titleHint: 'Несколько слов, как на плакате. Можно и позже.',
      earlier: 'Как прояснялась проблема',
      until: (day) => `до ${day}`,
      ownValues: 'Другие ваши слова, по одному в строке',
      fixed: (stage) =>
        `Это сохраняется таким, каким было, когда проект дошёл до этапа «${stage}». Заметки ниже можно менять.`,
      notYet:
        'Писать здесь можно уже сейчас. В проект это войдёт, когда будет сделан шаг перед этим:',
      tooLong: 'Это слишком длинно. Сократите немного.',
    },
  },
);
