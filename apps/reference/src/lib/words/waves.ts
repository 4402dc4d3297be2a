import { words } from './words.ts';

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** The words of the page that opens and closes the waves of questionnaires. */
export const wavesWords = words(
  {
    wavesIntro:
      'A wave is one time of asking. While it is open nobody reads an answer; how many came is all that is known. Who has answered is not recorded anywhere.',
    open: 'open',
    closed: 'closed',
    notYet: 'Not asked yet',
    answered: 'Answers',
    asked: 'People asked',
    rate: 'Response rate',
    openNow: 'Open',
    openFirst: (count: number) =>
      `Read the questions first. A wave is opened once, and opening cannot be undone. From then on its address takes answers, ${count} people count as asked, and nobody reads an answer until you close the wave.`,
    openSure: (title: string) => `Open the wave “${capital(title)}”`,
    close: 'Close',
    closeHint: 'Closing is final: answers are shuffled, and no more can come.',
    closeSure: (title: string) => `Close the wave “${capital(title)}” for good`,
    address: 'Address to give out',
    opened: 'The wave is open. Give out its address.',
    closedNow: 'The wave is closed. Its answers can be read now.',
    problem: 'That did not work:',
    seeItems: 'Questions and scales',
  },
  {
    kk: {
      wavesIntro:
        'Кезең — бір рет сұрау. Ол ашық тұрғанда жауапты ешкім оқымайды; қанша келгені ғана белгілі. Кімнің жауап бергені еш жерде жазылмайды.',
      open: 'ашық',
      closed: 'жабық',
      notYet: 'Әлі сұралмаған',
      answered: 'Жауаптар',
      asked: 'Сұралған адамдар',
      rate: 'Жауап үлесі',
      openNow: 'Ашу',
      openFirst: (count) =>
        `Алдымен сұрақтарды оқып шығыңыз. Кезең бір рет ашылады, қайтарып алуға болмайды. Содан бастап мекенжайы жауап қабылдайды, сұралғандар саны ${count} деп есептеледі, ал кезең жабылғанша жауапты ешкім оқымайды.`,
      openSure: (title) => `Қазір ашу: ${title}`,
      close: 'Жабу',
      closeHint: 'Жабылған соң қайта ашылмайды: жауаптар араластырылады, жаңасы қабылданбайды.',
      closeSure: (title) => `Біржола жабу: ${title}`,
      address: 'Таратылатын мекенжай',
      opened: 'Кезең ашылды. Мекенжайын таратыңыз.',
      closedNow: 'Кезең жабылды. Енді жауаптарын оқуға болады.',
      problem: 'Орындалмады:',
      seeItems: 'Сұрақтар мен шкалалар',
    },
    ru: {
      wavesIntro:
        'Волна — это один опрос. Пока она открыта, ответов никто не читает; известно лишь, сколько их. Кто ответил, не записано нигде.',
      open: 'открыта',
      closed: 'закрыта',
      notYet: 'Ещё не спрашивали',
      answered: 'Ответов',
      asked: 'Кого спрашивали',
      rate: 'Доля ответивших',
      openNow: 'Открыть',
      openFirst: (count) =>
        `Сначала прочтите вопросы. Волну открывают один раз, отменить это нельзя. С этого момента по её адресу принимаются ответы, число спрошенных считается равным ${count}, и ответов никто не прочтёт, пока вы не закроете волну.`,
      openSure: (title) => `Открыть сейчас: ${title}`,
      close: 'Закрыть',
      closeHint: 'Закрыть можно только навсегда: ответы перемешиваются, новых не будет.',
      closeSure: (title) => `Закрыть навсегда: ${title}`,
      address: 'Адрес, который раздают',
      opened: 'Волна открыта. Раздайте её адрес.',
      closedNow: 'Волна закрыта. Теперь её ответы можно читать.',
      problem: 'Не получилось:',
      seeItems: 'Вопросы и шкалы',
    },
  },
);
