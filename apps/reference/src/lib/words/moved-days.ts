import { russianCount } from './russian-count.ts';
import { dictionary, words } from './words.ts';

/** The words by which somebody is told of days that have moved. */
export const movedDaysWords = words(
  {
    heading: 'What has changed in your dates',
    intro: 'These meetings have changed since you last looked.',
    from: 'It was on',
    to: 'It is on',
    modes: dictionary({ online: 'online now', 'in-person': 'in person again' }),
    why: (reason: string) => `Why: ${reason}`,
    more: (count: number) => (count === 1 ? '1 more' : `${count} more`),
    noted: 'I have noted this',
  },
  {
    kk: {
      heading: 'Күндердегі өзгерістер',
      intro: 'Соңғы рет қарағаныңыздан бері мына кездесулер өзгерді.',
      from: 'Бұрынғы күні',
      to: 'Жаңа күні',
      modes: { online: 'енді онлайн', 'in-person': 'қайтадан бетпе-бет' },
      why: (reason) => `Себебі: ${reason}`,
      more: (count) => `Тағы ${count}`,
      noted: 'Ескердім',
    },
    ru: {
      heading: 'Что изменилось в датах',
      intro: 'С тех пор как вы смотрели в последний раз, эти встречи изменились.',
      from: 'Было',
      to: 'Будет',
      modes: { online: 'теперь онлайн', 'in-person': 'снова очно' },
      why: (reason) => `Причина: ${reason}`,
      more: (count) => `Ещё ${russianCount(count, 'встреча', 'встречи', 'встреч')}`,
      noted: 'Принято к сведению',
    },
  },
);
