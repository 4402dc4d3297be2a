import type { CountryPackData } from '@tldw/core/country';

type Transfer = CountryPackData['transfers'][number];

const name = {
  kk: 'Ауыстырылған демалыс күні',
  ru: 'Перенос дня отдыха',
  en: 'Day off moved by the Government',
};

const NOT_DATED =
  'The day of publication was not found; asOf is the last day on which it can have been published.';

/**
 * Days off that the Government moved: people work on the first day and are free on the second.
 * For 2026 none was found. A Saturday that is a school day anyway is not exchanged.
 */
export const transfers: Transfer[] = [
  { ...moved('2016-03-05', '2016-03-07', 'decree-P1600000067', '2016-02-29'), remark: NOT_DATED },
  { ...moved('2017-03-18', '2017-03-20', 'decree-P1700000005', '2017-01-31'), remark: NOT_DATED },
  { ...moved('2017-07-01', '2017-07-07', 'decree-P1700000005', '2017-01-31'), remark: NOT_DATED },
  { ...moved('2018-03-03', '2018-03-09', 'decree-P1700000864', '2017-12-31'), remark: NOT_DATED },
  { ...moved('2018-04-28', '2018-04-30', 'decree-P1700000864', '2017-12-31'), remark: NOT_DATED },
  { ...moved('2018-05-05', '2018-05-08', 'decree-P1700000864', '2017-12-31'), remark: NOT_DATED },
  { ...moved('2018-08-25', '2018-08-31', 'decree-P1700000864', '2017-12-31'), remark: NOT_DATED },
  { ...moved('2018-12-29', '2018-12-31', 'decree-P1700000864', '2017-12-31'), remark: NOT_DATED },
  { ...moved('2019-05-04', '2019-05-10', 'decree-P1800000888', '2018-12-31'), remark: NOT_DATED },
  { ...moved('2020-01-05', '2020-01-03', 'decree-P1900000820', '2019-11-30'), remark: NOT_DATED },
  { ...moved('2020-05-11', '2020-05-08', 'decree-P1900000820', '2019-11-30'), remark: NOT_DATED },
  { ...moved('2020-12-20', '2020-12-18', 'decree-P1900000820', '2019-11-30'), remark: NOT_DATED },
  { ...moved('2021-07-03', '2021-07-05', 'decree-P2000000930', '2020-12-31'), remark: NOT_DATED },
  moved('2022-03-05', '2022-03-07', 'decree-P2100000713', '2021-10-06'),
  moved('2022-08-27', '2022-08-29', 'decree-P2100000713', '2021-10-06'),
  moved('2022-10-22', '2022-10-24', 'decree-P2200000796', '2022-10-08'),
  moved('2023-07-01', '2023-07-07', 'decree-P2300000326', '2023-04-25'),
  moved('2024-05-04', '2024-05-08', 'order-G24G0000109', '2024-04-17'),
  { ...moved('2025-01-05', '2025-01-03', 'order-G24G0000436', '2024-12-31'), remark: NOT_DATED },
];

function moved(from: string, to: string, source: string, asOf: string): Transfer {
  return { id: `transfer-${from}`, name, from, to, source, asOf, status: 'decreed' };
}
