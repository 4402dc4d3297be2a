import { russianCount, russianForm } from './russian-count.ts';
import { words } from './words.ts';

/** The words by which whoever prepares a meeting answers what people offer for it. */
export const offerAnswerWords = words(
  {
    heading: 'What people offer',
    none: 'Nobody has offered a poster or a workshop yet. Teachers find “Offer something” on the page of this meeting; a word from their facilitator helps.',
    states: { offered: 'waits for your answer', agreed: 'agreed', declined: 'not like this' },
    needs: 'Needs',
    youWrote: 'The answer',
    agree: 'Agree',
    notLikeThis: 'Not like this …',
    reason: 'What would help?',
    reasonHint: 'The author reads it, may change the offer, and it comes back to you.',
    sendAnswer: 'Send the answer',
    answered: 'Answered. The author sees it now.',
    reasonNeeded: 'Say in a sentence what would help: an answer without a reason helps nobody.',
    notes: 'Words left at the stations',
    waiting: (title: string, count: number) =>
      count === 1
        ? `${title}: 1 poster or workshop offer is waiting for your answer`
        : `${title}: ${count} poster or workshop offers are waiting for your answer`,
  },
  {
    kk: {
      heading: 'Адамдар не ұсынады',
      none: 'Әзірге плакат не шеберхана ұсынған ешкім жоқ. Мұғалім «Бірдеңе ұсыну» дегенді осы кездесудің бетінен табады; фасилитатордың бір ауыз сөзі көмектеседі.',
      states: {
        offered: 'жауабыңызды күтіп тұр',
        agreed: 'келісілді',
        declined: 'бұл күйінде емес',
      },
      needs: 'Керегі',
      youWrote: 'Жауап',
      agree: 'Келісу',
      notLikeThis: 'Бұл күйінде емес …',
      reason: 'Не көмектесер еді?',
      reasonHint: 'Авторы оқиды, ұсынысын өзгерте алады, сонда ол сізге қайта келеді.',
      sendAnswer: 'Жауапты жіберу',
      answered: 'Жауап берілді. Авторы енді көреді.',
      reasonNeeded:
        'Не көмектесетінін бір сөйлеммен жазыңыз: себепсіз жауап ешкімге көмектеспейді.',
      notes: 'Бекеттерде қалдырылған сөздер',
      waiting: (title, count) =>
        `${title}: ${count} ұсыныс (плакат не шеберхана) жауабыңызды күтіп тұр`,
    },
    ru: {
      heading: 'Что предлагают люди',
      none: 'Плакатов и мастерских пока никто не предложил. Учителя найдут «Предложить» на странице этой встречи; поможет слово фасилитатора.',
      states: { offered: 'ждёт вашего ответа', agreed: 'принято', declined: 'просят доработать' },
      needs: 'Понадобится',
      youWrote: 'Ответ',
      agree: 'Принять',
      notLikeThis: 'Попросить доработать',
      reason: 'Что помогло бы?',
      reasonHint: 'Автор прочтёт, сможет изменить предложение, и оно вернётся к вам.',
      sendAnswer: 'Отправить ответ',
      answered: 'Ответ отправлен. Автор уже видит его.',
      reasonNeeded: 'Скажите одной фразой, что помогло бы: ответ без причины никому не поможет.',
      notes: 'Слова, оставленные на станциях',
      waiting: (title, count) =>
        `${title}: вашего ответа ${russianForm(count, 'ждёт', 'ждут', 'ждут')} ${russianCount(count, 'предложение', 'предложения', 'предложений')} (${russianForm(count, 'плакат или мастерская', 'плакаты и мастерские', 'плакаты и мастерские')})`,
    },
  },
);
