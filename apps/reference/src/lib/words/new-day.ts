import { fullStop } from './full-stop.ts';
import { dictionary, words } from './words.ts';
import { russianCount } from './russian-count.ts';

/** The words by which somebody holds a meeting on another day. */
export const newDayWords = words(
  {
    summary: 'Hold it on another day',
    whyThisDay: 'The plan chose this day because:',
    newDay: 'The new day',
    ask: 'What would that mean?',
    nothingAgainst: (day: string) => `Nothing in the calendar speaks against ${day}.`,
    against: (day: string) => `What speaks against ${day}:`,
    unnamed: (count: number) => `And ${count} more like these.`,
    seats: (count: number) =>
      count === 1
        ? '1 person has a seat already. Please tell them yourself as well.'
        : `${count} people have a seat already. Please tell them yourself as well.`,
    move: (day: string) => `Move it to ${day}`,
    moved: (day: string) =>
      `It is held on ${day} now. Every page shows the new day, and so does every calendar that subscribes to it.`,
    putBack: (day: string) => `Put it back to ${day}`,
    wrong: dictionary({
      'past-day': 'Choose a day after today.',
      'same-day': 'That is the day on which it is held already.',
    }),
  },
  {
    kk: {
      summary: 'Басқа күні өткізу',
      whyThisDay: 'Жоспар бұл күнді мына себептермен таңдады:',
      newDay: 'Жаңа күні',
      ask: 'Бұл нені өзгертеді?',
      nothingAgainst: (day) => `Күнтізбеде бұл күнге кедергі жоқ: ${day}.`,
      against: (day) => `Бұл күнге не кедергі (${day}):`,
      unnamed: (count) => `Осындай тағы ${count} кедергі бар.`,
      seats: (count) => `Орын алғандар: ${count}. Оларға өзіңіз де хабарлаңыз.`,
      move: (day) => `Осы күнге ауыстыру: ${day}`,
      moved: (day) =>
        `Енді кездесу күні: ${day}. Барлық бетте және жазылған күнтізбелерде жаңа күн көрсетіледі.`,
      putBack: (day) => `Бұрынғы күнге қайтару: ${day}`,
      wrong: {
        'past-day': 'Бүгіннен кейінгі күнді таңдаңыз.',
        'same-day': 'Кездесу онсыз да осы күні өтеді.',
      },
    },
    ru: {
      summary: 'Провести в другой день',
      whyThisDay: 'План выбрал этот день, потому что:',
      newDay: 'Новый день',
      ask: 'Что это изменит?',
      nothingAgainst: (day) => fullStop(`В календаре ничто не мешает этому дню: ${day}`),
      against: (day) => `Что мешает этому дню (${day}):`,
      unnamed: (count) => `Таких помех ещё ${count}.`,
      seats: (count) =>
        `Место уже ${count % 10 === 1 && count % 100 !== 11 ? 'занял' : 'заняли'} ${russianCount(count, 'человек', 'человека', 'человек')}. Пожалуйста, сообщите им и сами.`,
      move: (day) => `Перенести на этот день: ${day}`,
      moved: (day) =>
        `${fullStop(`Теперь встреча проходит в другой день: ${day}`)} Новый день показывают все страницы и все календари по подписке.`,
      putBack: (day) => `Вернуть на прежний день: ${day}`,
      wrong: {
        'past-day': 'Выберите день после сегодняшнего.',
        'same-day': 'В этот день встреча и проходит.',
      },
    },
  },
);
