import { dictionary, words } from './words.ts';

/** What partners are there for. */
export const PARTNER_PART_NAMES = words(
  dictionary({
    funder: 'funds',
    'implementing-ngo': 'carries it out',
    'expert-partner': 'gives its expertise',
    'research-partner': 'does the research',
    'certifying-body': 'certifies',
  }),
  {
    kk: {
      funder: 'қаржыландырады',
      'implementing-ngo': 'жүзеге асырады',
      'expert-partner': 'тәжірибесімен бөліседі',
      'research-partner': 'зерттеу жүргізеді',
      'certifying-body': 'сертификат береді',
    },
    ru: {
      funder: 'финансирует',
      'implementing-ngo': 'осуществляет',
      'expert-partner': 'делится опытом',
      'research-partner': 'ведёт исследование',
      'certifying-body': 'выдаёт сертификаты',
    },
  },
);

/** What the money of a scenario is for. A country's own items keep their id. */
export const COST_ITEM_NAMES = words(
  dictionary({
    coordination: 'coordination in the regions',
    induction: 'induction of facilitators',
    'expert-support': 'support by experts',
    'network-events': 'network events',
    'facilitator-time': 'facilitators’ time',
    evaluation: 'evaluation',
  }),
  {
    kk: {
      coordination: 'өңірлердегі үйлестіру',
      induction: 'фасилитаторлардың кіріспе оқуы',
      'expert-support': 'сарапшылар қолдауы',
      'network-events': 'желілік кездесулер',
      'facilitator-time': 'фасилитаторлардың уақыты',
      evaluation: 'бағалау',
    },
    ru: {
      coordination: 'координация в регионах',
      induction: 'вводная подготовка фасилитаторов',
      'expert-support': 'поддержка экспертов',
      'network-events': 'сетевые встречи',
      'facilitator-time': 'время фасилитаторов',
      evaluation: 'оценка',
    },
  },
);
