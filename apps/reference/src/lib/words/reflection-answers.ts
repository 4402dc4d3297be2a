import { words } from './words.ts';

/** The words of answering a reflection that somebody shared by name. */
export const reflectionAnswerWords = words(
  {
    answer: 'Answer as a critical friend',
    hint: 'Only the author and you read it. A question often helps more than advice.',
    send: 'Send the answer',
    mine: 'Your answer',
    change: 'Change the answer',
    remove: 'Remove my answer',
    from: (name: string) => `${name} answered`,
    removeTheirs: 'Remove this answer',
    removeHint: 'It goes for both of you and cannot be brought back.',
    removeForGood: 'Remove it for good',
    left: 'somebody who has left the group',
    sent: 'Your answer is kept. Only the author and you read it; if the author takes the text back, only the author.',
    notRemoved:
      'The answer was not removed: it is gone already, or the author has taken the text back and only the author still has it.',
    removed: 'The answer is removed.',
    empty: 'Write a few words first.',
    notKept: 'Your answer was not kept: the author has taken the text back. Here are your words:',
  },
  {
    kk: {
      answer: 'Сыншыл дос ретінде жауап беру',
      hint: 'Оны авторы мен сіз ғана оқисыздар. Кеңестен гөрі сұрақ көбірек көмектеседі.',
      send: 'Жауапты жіберу',
      mine: 'Сіздің жауабыңыз',
      change: 'Жауапты өзгерту',
      remove: 'Жауабымды өшіру',
      from: (name) => `${name} жауап берді`,
      removeTheirs: 'Бұл жауапты өшіру',
      removeHint: 'Ол екеуіңіз үшін де өшеді, қайтару мүмкін емес.',
      removeForGood: 'Біржола өшіру',
      left: 'топтан кеткен адам',
      sent: 'Жауабыңыз сақталды. Оны авторы мен сіз ғана оқисыздар; авторы мәтінін қайтарып алса, тек авторы оқиды.',
      notRemoved:
        'Жауап өшірілмеді: ол бұрын өшірілген немесе автор мәтінді қайтарып алған, енді жауап тек авторда қалды.',
      removed: 'Жауап өшірілді.',
      empty: 'Алдымен бірнеше сөз жазыңыз.',
      notKept: 'Жауабыңыз сақталмады: автор мәтінін қайтарып алған. Жазғаныңыз мынау:',
    },
    ru: {
      answer: 'Ответить как критический друг',
      hint: 'Ответ читаете только вы и автор. Вопрос часто помогает больше, чем совет.',
      send: 'Отправить ответ',
      mine: 'Ваш ответ',
      change: 'Изменить ответ',
      remove: 'Удалить мой ответ',
      from: (name) => `Ответ: ${name}`,
      removeTheirs: 'Удалить этот ответ',
      removeHint: 'Он исчезнет для вас обоих, вернуть его нельзя.',
      removeForGood: 'Удалить насовсем',
      left: 'человек, который ушёл из группы',
      sent: 'Ответ сохранён. Его читаете только вы и автор; если автор заберёт текст обратно, то только автор.',
      notRemoved:
        'Ответ не удалён: его уже нет, или автор забрал текст, и теперь ответ есть только у автора.',
      removed: 'Ответ удалён.',
      empty: 'Сначала напишите несколько слов.',
      notKept: 'Ответ не сохранён: автор забрал текст обратно. Вот ваши слова:',
    },
  },
);
