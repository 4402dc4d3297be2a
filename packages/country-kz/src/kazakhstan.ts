import { definePack, type CountryPack } from '@tldw/core/country';
import { academicYears } from './academic-years.ts';
import { closures } from './closures.ts';
import { holidays } from './holidays.ts';
import { places } from './places.ts';
import { regions } from './regions.ts';
import { softPeriods } from './soft-periods.ts';
import { sources } from './sources.ts';
import { transfers } from './transfers.ts';
import { vocabulary } from './vocabulary.ts';

/** Kazakhstan: its regions, school years, holidays with their decrees, and the programme's words. */
export const kazakhstan: CountryPack = /* @__PURE__ */ definePack({
  id: 'kz',
  version: '1.0.0',
  country: 'KZ',
  name: { kk: 'Қазақстан', ru: 'Казахстан', en: 'Kazakhstan' },
  timeZone: 'Asia/Almaty',
  languages: [
    {
      id: 'kk',
      tag: 'kk',
      name: { kk: 'қазақ тілі', ru: 'казахский язык', en: 'Kazakh' },
      script: 'Cyrl',
      direction: 'ltr',
    },
    {
      id: 'ru',
      tag: 'ru',
      name: { kk: 'орыс тілі', ru: 'русский язык', en: 'Russian' },
      script: 'Cyrl',
      direction: 'ltr',
    },
    {
      id: 'en',
      tag: 'en',
      name: { kk: 'ағылшын тілі', ru: 'английский язык', en: 'English' },
      script: 'Latn',
      direction: 'ltr',
    },
  ],
  workingWeeks: [
    {
      id: 'five-day',
      name: { kk: 'Бес күндік оқу аптасы', ru: 'Пятидневная неделя', en: 'Five-day week' },
      weekdays: [1, 2, 3, 4, 5],
    },
    {
      id: 'six-day',
      name: { kk: 'Алты күндік оқу аптасы', ru: 'Шестидневная неделя', en: 'Six-day week' },
      weekdays: [1, 2, 3, 4, 5, 6],
    },
  ],
  defaultWorkingWeek: 'five-day',
  substitution: 'next-working-day',
  shifts: [
    {
      id: 'first',
      name: { kk: 'Бірінші ауысым', ru: 'Первая смена', en: 'First shift' },
      startsAt: '08:00',
      endsAt: '13:30',
    },
    {
      id: 'second',
      name: { kk: 'Екінші ауысым', ru: 'Вторая смена', en: 'Second shift' },
      startsAt: '13:30',
      endsAt: '19:00',
    },
    {
      id: 'third',
      name: { kk: 'Үшінші ауысым', ru: 'Третья смена', en: 'Third shift' },
      startsAt: '16:00',
      endsAt: '20:00',
    },
  ],
  regions,
  places,
  academicYears,
  holidays,
  transfers,
  closures,
  softPeriods,
  vocabulary,
  sources,
});
