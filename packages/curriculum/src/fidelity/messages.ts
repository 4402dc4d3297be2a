import type { Catalogue } from '@tldw/core/messages';
import type { AdaptationRefusals, AdaptationWarnings } from './adaptation-ledger.ts';
import type { DecidingRole } from './principle.ts';
import { TLDW_PRINCIPLES } from './tldw-principles.ts';

const ROLES: Readonly<Record<'en' | 'ru' | 'kk', Readonly<Record<DecidingRole, string>>>> = {
  en: {
    teacher: 'the teacher',
    facilitator: 'the facilitator',
    group: 'the group',
    'school-director': 'the school director',
    'regional-coordinator': 'the regional coordinator',
    'strategy-group': 'the strategy group',
  },
  ru: {
    teacher: 'учитель',
    facilitator: 'фасилитатор',
    group: 'группа',
    'school-director': 'директор школы',
    'regional-coordinator': 'региональный координатор',
    'strategy-group': 'стратегическая группа',
  },
  kk: {
    teacher: 'мұғалім',
    facilitator: 'фасилитатор',
    group: 'топ',
    'school-director': 'мектеп директоры',
    'regional-coordinator': 'өңірлік үйлестіруші',
    'strategy-group': 'стратегиялық топ',
  },
};

const principle = (language: 'en' | 'ru' | 'kk', id: string): string =>
  TLDW_PRINCIPLES.find((candidate) => candidate.id === id)?.words[language] ?? id;

/** The words for everything the adaptation ledger refuses or warns about. */
export const fidelityMessages: Catalogue<AdaptationRefusals & AdaptationWarnings> = {
  en: {
    'fidelity.unknown-principle': (p) => `Nobody has described the principle “${p.principle}”.`,
    'fidelity.already-recorded': (p) =>
      `The adaptation “${p.adaptation}” is in the ledger already.`,
    'fidelity.core-changed': (p) =>
      `“${principle('en', p.principle)}” is core to the programme, and this change loses it. To decide: ${ROLES.en[p.decides]}.`,
    'fidelity.core-unclear': (p) =>
      `“${principle('en', p.principle)}” is core to the programme, and it is unclear whether this change keeps it. To look at it: ${ROLES.en[p.decides]}.`,
    'fidelity.not-theirs-to-decide': (p) =>
      `Decided by ${p.decidedBy.map((role) => ROLES.en[role]).join(', ')}; a change of “${principle('en', p.principle)}” is for ${ROLES.en[p.decides]} to decide.`,
    'fidelity.outside-bounds': (p) =>
      `“${principle('en', p.principle)}” was changed to ${p.changedTo}; up to now ${p.min} to ${p.max} has been usual. To talk it over with: ${ROLES.en[p.decides]}.`,
  },
  ru: {
    'fidelity.unknown-principle': (p) => `Принцип «${p.principle}» никто не описал.`,
    'fidelity.already-recorded': (p) => `Изменение «${p.adaptation}» уже записано.`,
    'fidelity.core-changed': (p) =>
      `«${principle('ru', p.principle)}» — основа программы, а при таком изменении она теряется. Решает ${ROLES.ru[p.decides]}.`,
    'fidelity.core-unclear': (p) =>
      `«${principle('ru', p.principle)}» — основа программы; пока неясно, сохраняет ли её это изменение. Пусть посмотрит ${ROLES.ru[p.decides]}.`,
    'fidelity.not-theirs-to-decide': (p) =>
      `Изменить «${principle('ru', p.principle)}» может только ${ROLES.ru[p.decides]}; сейчас это решение принято иначе (${p.decidedBy.map((role) => ROLES.ru[role]).join(', ')}).`,
    'fidelity.outside-bounds': (p) =>
      `«${principle('ru', p.principle)}»: теперь ${p.changedTo}, а до сих пор бывало от ${p.min} до ${p.max}. С кем обсудить: ${ROLES.ru[p.decides]}.`,
  },
  kk: {
    'fidelity.unknown-principle': (p) => `«${p.principle}» қағидасын ешкім сипаттамаған.`,
    'fidelity.already-recorded': (p) => `«${p.adaptation}» өзгерісі бұрын жазылған.`,
    'fidelity.core-changed': (p) =>
      `«${principle('kk', p.principle)}» — бағдарламаның негізі, бұл өзгерісте ол жоғалады. Шешетін: ${ROLES.kk[p.decides]}.`,
    'fidelity.core-unclear': (p) =>
      `«${principle('kk', p.principle)}» — бағдарламаның негізі; бұл өзгеріс оны сақтай ма, әзірге белгісіз. Қарап беретін: ${ROLES.kk[p.decides]}.`,
    'fidelity.not-theirs-to-decide': (p) =>
      `«${principle('kk', p.principle)}» қағидасын өзгертуді ${ROLES.kk[p.decides]} шешеді; ал бұл шешімді қабылдаған: ${p.decidedBy.map((role) => ROLES.kk[role]).join(', ')}.`,
    'fidelity.outside-bounds': (p) =>
      `«${principle('kk', p.principle)}» енді ${p.changedTo}; осы уақытқа дейін ${p.min} мен ${p.max} аралығында болған. Ақылдасатын: ${ROLES.kk[p.decides]}.`,
  },
};
