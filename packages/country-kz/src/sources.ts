import type { CountryPackData } from '@tldw/core/country';

/** Where the facts of this pack come from. An address is given where a reader can check it. */
export const sources: CountryPackData['sources'] = [
  {
    id: 'holidays-law',
    kind: 'law',
    citation:
      'Law of the Republic of Kazakhstan No. 267 of 13 December 2001 "On holidays in the Republic of Kazakhstan"',
    address: 'https://adilet.zan.kz/rus/docs/Z010000267_',
    issuedOn: '2001-12-13',
  },
  {
    id: 'labour-code',
    kind: 'law',
    citation:
      'Labour Code of the Republic of Kazakhstan of 23 November 2015, articles 84 and 85: days off in lieu of holidays, transfers by the Government',
    address: 'https://adilet.zan.kz/rus/docs/K1500000414',
    issuedOn: '2015-11-23',
  },
  {
    id: 'order-2019-337',
    kind: 'order',
    citation:
      'Order of the Minister of Education and Science No. 337 of 29 July 2019 on the start, duration and breaks of the school year 2019-20, as reported by zakon.kz and camonitor.kz',
    address: 'https://zakon.kz/4982036-daty-kanikul-v-novom-uchebnom-godu.html',
    issuedOn: '2019-07-29',
  },
  {
    id: 'decree-2018-888',
    kind: 'decree',
    citation:
      'Government decree P1800000888 on the transfer of days off in 2019 (4 May to 10 May), as encoded with its address in python-holidays 0.105',
    address: 'https://adilet.zan.kz/kaz/docs/P1800000888',
  },
  {
    id: 'decree-2019-820',
    kind: 'decree',
    citation:
      'Government decree P1900000820 on the transfer of days off in 2020, as reported by kyzylorda-news.kz and kazlenta.kz in 2019',
    address: 'https://adilet.zan.kz/kaz/docs/P1900000820',
  },
  {
    id: 'briefing-2020-03-12',
    kind: 'official-page',
    citation:
      'Briefing of the Deputy Prime Minister on 12 March 2020: no mass events, conferences or seminars from 13 March; spring break brought forward to 16 March - 5 April, as reported by zakon.kz, inva.kz and inalmaty.kz',
    address:
      'https://www.zakon.kz/amp/redaktsiia-zakonkz/5011155-v-kazahstane-shkolnikov-otpravyat-na.html',
    issuedOn: '2020-03-12',
  },
  {
    id: 'briefing-2020-03-23',
    kind: 'official-page',
    citation:
      'Briefing of the Minister of Information on 23 March 2020: schools teach at a distance from 6 April, as reported by mgorod.kz',
    address:
      'https://mgorod.kz/news/s-6-aprelya-kazaxstanskix-shkolnikov-perevedut-na-distancionnoe-obrazovanie',
    issuedOn: '2020-03-23',
  },
];
