import type { PortfolioWaitsFor, ReaderPart } from '@tldw/core';
import { words } from './words.ts';

type Waits = Readonly<Record<PortfolioWaitsFor, string>>;
type Parts = Readonly<Record<ReaderPart, string>>;

const waitsEn: Waits = {
  'first-reader': 'Ask somebody of another group to read it.',
  'first-reading': 'The first reader is reading.',
  'second-reader':
    'Ask a second reader: it was drawn for a second reading, or the first says “not yet”.',
  'second-reading': 'The second reader is reading.',
  moderation: 'The readers may meet and decide.',
  appeal: 'Ask people to hear the appeal who have not read or decided before.',
};
const partsEn: Parts = {
  first: 'first reader',
  second: 'second reader',
  'hears-appeal': 'hears the appeal',
};

/** The words of asking people to read portfolios. */
export const portfolioReadersWords = words(
  {
    title: 'Who reads which portfolio',
    nav: 'Portfolios',
    intro:
      'You ask the readers and see how far each portfolio is. What is in it stays between the teacher, the facilitators and the readers.',
    introEverywhere:
      'The coordinator of each region asks the readers. You can ask somebody from another region, where a region has too few. What is in a portfolio stays between the teacher, the facilitators and the readers.',
    noneEverywhere: 'No portfolio has been handed in yet.',
    todo: (count: number) =>
      count === 1
        ? '1 portfolio is waiting for a reader'
        : `${count} portfolios are waiting for a reader`,
    none: 'No portfolio has been handed in in your region yet. As soon as one is, it stands here and you can ask a reader.',
    waits: waitsEn,
    parts: partsEn,
    lastMoved: (day: string) => `handed in or changed on ${day}`,
    again: (times: number) => (times === 1 ? 'handed in again' : `handed in again, ${times} times`),
    inSample: 'drawn for a second reading',
    reader: 'Reader',
    choose: 'Choose a facilitator',
    reads: (name: string, count: number) =>
      count === 0
        ? name
        : count === 1
          ? `${name} – already reads 1`
          : `${name} – already reads ${count}`,
    ask: 'Ask to read',
    unasked: 'The invitation is withdrawn. The portfolio is closed to this reader again.',
    asked: 'Asked. It stands on the reader’s first page now.',
    chooseFirst: 'Choose who should read it.',
    noLongerWaits: 'Nobody was asked: this portfolio waits for no further reader just now.',
    nobody:
      'There is no facilitator of another group in your region. Ask the strategy group for a reader from elsewhere.',
    takeBack: 'Withdraw the invitation',
    decided: { award: 'Decided: awarded.', return: 'Decided: given back with advice.' },
  },
  {
    kk: {
      title: 'Қай портфолионы кім оқиды',
      nav: 'Портфолиолар',
      intro:
        'Оқырмандарды сіз шақырасыз және әр портфолионың қай сатыда екенін көресіз. Ішіндегісін тек мұғалім, фасилитаторлар және оқырмандар көреді.',
      introEverywhere:
        'Оқырмандарды әр өңірдің үйлестірушісі шақырады. Өңірде адам жетпесе, басқа өңірден сіз шақыра аласыз. Портфолионың ішіндегісін тек мұғалім, фасилитаторлар және оқырмандар көреді.',
      noneEverywhere: 'Әзірге ешкім портфолио тапсырған жоқ.',
      todo: (count) => `${count} портфолиоға оқырман керек`,
      none: 'Өңіріңізде әзірге портфолио тапсырылған жоқ. Тапсырылған бойда осында шығады, сонда оқырман шақыра аласыз.',
      waits: {
        'first-reader': 'Басқа топтың адамынан оқып беруін сұраңыз.',
        'first-reading': 'Бірінші оқырман оқып жатыр.',
        'second-reader':
          'Екінші оқырман шақырыңыз: портфолио екінші рет оқылуға іріктелген немесе бірінші оқырман «әзірге жоқ» деген.',
        'second-reading': 'Екінші оқырман оқып жатыр.',
        moderation: 'Оқырмандар бас қосып, шешім қабылдай алады.',
        appeal: 'Шағымды бұрын оқымаған, шешімге қатыспаған адамдарға тапсырыңыз.',
      },
      parts: {
        first: 'бірінші оқырман',
        second: 'екінші оқырман',
        'hears-appeal': 'шағымды қарайды',
      },
      lastMoved: (day) => `тапсырылған не өзгертілген күні: ${day}`,
      again: (times) => (times === 1 ? 'қайта тапсырылған' : `${times} рет қайта тапсырылған`),
      inSample: 'екінші рет оқуға іріктелген',
      reader: 'Оқырман',
      choose: 'Фасилитаторды таңдаңыз',
      reads: (name, count) => (count === 0 ? name : `${name} — қазір ${count} портфолио оқып жүр`),
      ask: 'Оқуға шақыру',
      unasked: 'Шақыру қайтарып алынды. Бұл оқырманға портфолио қайта жабылды.',
      asked: 'Шақырылды. Енді бұл оқырманның алғашқы бетінде тұр.',
      chooseFirst: 'Кім оқитынын таңдаңыз.',
      noLongerWaits: 'Ешкім шақырылмады: бұл портфолио қазір тағы бір оқырманды күтіп тұрған жоқ.',
      nobody:
        'Өңіріңізде басқа топтың фасилитаторы жоқ. Стратегиялық топтан басқа өңірдің оқырманын сұраңыз.',
      takeBack: 'Шақыруды қайтарып алу',
      decided: { award: 'Шешім: қабылданды.', return: 'Шешім: кеңеспен қайтарылды.' },
    },
    ru: {
      title: 'Кто какое портфолио читает',
      nav: 'Портфолио',
      intro:
        'Вы приглашаете читателей и видите, как далеко продвинулось каждое портфолио. Его содержание остаётся между учителем, фасилитаторами и читателями.',
      introEverywhere:
        'Читателей приглашает координатор региона. Если в регионе людей не хватает, вы можете пригласить кого-то из другого. Содержание портфолио остаётся между учителем, фасилитаторами и читателями.',
      noneEverywhere: 'Портфолио ещё никто не сдавал.',
      todo: (count) => `Нужен читатель: ${count} портфолио`,
      none: 'В вашем регионе портфолио ещё не сдавали. Как только сдадут, оно появится здесь, и вы сможете пригласить читателя.',
      waits: {
        'first-reader': 'Попросите прочитать кого-нибудь из другой группы.',
        'first-reading': 'Первый читатель читает.',
        'second-reader':
          'Пригласите второго читателя: портфолио попало в выборку, или первый читатель ответил «пока нет».',
        'second-reading': 'Второй читатель читает.',
        moderation: 'Читатели могут встретиться и решить.',
        appeal: 'Попросите рассмотреть апелляцию тех, кто ещё не читал и не решал.',
      },
      parts: {
        first: 'первый читатель',
        second: 'второй читатель',
        'hears-appeal': 'рассматривает апелляцию',
      },
      lastMoved: (day) => `сдано или изменено ${day}`,
      again: (times) => (times === 1 ? 'сдано повторно' : `сдано повторно, уже ${times}-й раз`),
      inSample: 'попало в выборку для второго чтения',
      reader: 'Читатель',
      choose: 'Выберите фасилитатора',
      reads: (name, count) => (count === 0 ? name : `${name} — уже читает: ${count}`),
      ask: 'Попросить прочитать',
      unasked: 'Приглашение отозвано. Этому читателю портфолио снова закрыто.',
      asked: 'Приглашение отправлено. Оно уже на первой странице читателя.',
      chooseFirst: 'Выберите, кто прочитает.',
      noLongerWaits:
        'Приглашение не отправлено: этому портфолио сейчас не нужен ещё один читатель.',
      nobody:
        'В вашем регионе нет фасилитатора другой группы. Попросите стратегическую группу о читателе из другого региона.',
      takeBack: 'Отозвать приглашение',
      decided: { award: 'Решено: принято.', return: 'Решено: возвращено с советом.' },
    },
  },
);
