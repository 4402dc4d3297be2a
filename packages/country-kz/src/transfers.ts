import type { CountryPackData } from '@tldw/core/country';

type Transfer = CountryPackData['transfers'][number];

const name = {
  kk: 'Демалыс күнін ауыстыру',
  ru: 'Перенос дня отдыха',
  en: 'Day off moved by the Government',
};

/** Days off that the Government moved, decree by decree: nobody works on `to`, everybody on `from`. */
export const transfers: Transfer[] = [
  moved('2019-05-04', '2019-05-10', 'decree-2018-888', '2018-12-31'),
  moved('2020-01-05', '2020-01-03', 'decree-2019-820', '2019-12-01'),
  moved('2020-05-11', '2020-05-08', 'decree-2019-820', '2019-12-01'),
  moved('2020-12-20', '2020-12-18', 'decree-2019-820', '2019-12-01'),
];

function moved(from: string, to: string, source: string, asOf: string): Transfer {
  return { id: `transfer-${from}`, name, from, to, source, asOf, status: 'decreed' };
}
