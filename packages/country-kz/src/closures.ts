import type { CountryPackData } from '@tldw/core/country';

/** What closed schools and gatherings in 2020, as it became known. */
export const closures: CountryPackData['closures'] = [
  {
    id: 'spring-2020-gatherings',
    startsOn: '2020-03-13',
    endsOn: '2020-03-15',
    closes: 'in-person',
    note: {
      kk: 'Көпшілік іс-шаралар, конференциялар мен семинарлар уақытша өткізілмейді',
      ru: 'Временный запрет массовых мероприятий, конференций и семинаров',
      en: 'Mass events, conferences and seminars are forbidden for a time',
    },
    source: 'briefing-2020-03-12',
    asOf: '2020-03-12',
    status: 'decreed',
    remark: 'The ban had no announced end; the next closures carry it on.',
  },
  {
    id: 'spring-2020-early-break',
    startsOn: '2020-03-16',
    endsOn: '2020-04-05',
    closes: 'in-person',
    note: {
      kk: 'Көктемгі каникул 16 наурызға ауыстырылып, 5 сәуірге дейін созылды',
      ru: 'Весенние каникулы начались раньше, с 16 марта, и продлены по 5 апреля',
      en: 'The spring break began early, on 16 March, and lasted until 5 April',
    },
    source: 'briefing-2020-03-12',
    asOf: '2020-03-12',
    status: 'decreed',
  },
  {
    id: 'spring-2020-distance',
    startsOn: '2020-04-06',
    endsOn: '2020-05-25',
    closes: 'in-person',
    note: {
      kk: 'Мектептер төртінші тоқсанда қашықтан оқытады',
      ru: 'В четвёртой четверти школы учат дистанционно',
      en: 'In the fourth quarter schools teach at a distance',
    },
    source: 'briefing-2020-03-23',
    asOf: '2020-03-23',
    status: 'decreed',
    remark:
      'The briefing announced distance teaching from 6 April without an end; the fourth quarter ended on 25 May.',
  },
  {
    id: 'autumn-2020-distance',
    startsOn: '2020-09-01',
    endsOn: '2020-11-04',
    closes: 'in-person',
    note: {
      kk: 'Бірінші тоқсанда мектептер қашықтан оқытады, шағын жинақты мектептерден басқасы',
      ru: 'В первой четверти школы учат дистанционно, кроме малокомплектных',
      en: 'In the first quarter schools teach at a distance, except small schools',
    },
    source: 'minister-2020-07-14',
    asOf: '2020-07-14',
    status: 'decreed',
    remark:
      'Small schools and, later, duty classes were exempt; what followed from November 2020 differed by region and is not in this pack.',
  },
];
