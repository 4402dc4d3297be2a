import { artefact, CRITICAL_FRIEND, RATING, REFLECTION, words } from './design-parts.ts';
import type { Occurrence } from './programme-design.ts';

type Content = Omit<Occurrence, 'sequence' | 'window' | 'preferred'>;

/**
 * What the six group sessions are for. No source prints their agenda; purposes follow what the
 * first Kazakhstani groups report and the ancestors of the programme's workshops.
 */
export const SESSION_CONTENTS: readonly Content[] = [
  {
    purpose: words(
      'Сенім орнату, құндылықтарды айқындау, өз алаңын алғаш рет айту',
      'Доверие, ценности и первая формулировка собственной заботы',
      'Build trust, clarify values, voice a first concern',
    ),
    tools: ['values', 'concern', 'session-reflection'],
    evidence: [RATING, REFLECTION, artefact('concern-statement')],
  },
  {
    purpose: words(
      'Мектеп мәдениетіне көз салу, көзқарас пен жоспардың алғашқы нобайы',
      'Взгляд на культуру школы, образ желаемого и первый набросок плана',
      'Read the school’s culture, form a vision and a first plan',
    ),
    tools: ['school-culture', 'vision', 'action-plan', 'session-reflection'],
    evidence: [RATING, REFLECTION, CRITICAL_FRIEND, artefact('action-plan')],
  },
  {
    purpose: words(
      'Әріптестермен ақылдасып, іс-қимыл жоспарын келісу',
      'Обсудить с коллегами и согласовать план действий',
      'Consult colleagues and agree the action plan',
    ),
    tools: ['consultation', 'action-plan', 'session-reflection'],
    evidence: [RATING, REFLECTION, CRITICAL_FRIEND, artefact('action-plan')],
  },
  {
    purpose: words(
      'Істі бастап жүргізу, әріптестерді тарту, дәлел жинау',
      'Вести работу, вовлекать коллег, собирать свидетельства',
      'Lead the work, involve colleagues, gather evidence',
    ),
    tools: ['leadership-log', 'evidence-guide', 'critical-friend', 'session-reflection'],
    evidence: [RATING, REFLECTION, CRITICAL_FRIEND, artefact('leadership-log')],
  },
  {
    purpose: words(
      'Ықпалды бағалау және кеңейту',
      'Оценить и расширить влияние',
      'Judge the impact and widen it',
    ),
    tools: ['impact', 'evidence-guide', 'session-reflection'],
    evidence: [RATING, REFLECTION, CRITICAL_FRIEND, artefact('impact-statement')],
  },
  {
    purpose: words(
      'Портфолио мен көшбасшылық хикаясы, келесі қадам',
      'Портфолио, история лидерства и следующие шаги',
      'Portfolio, leadership story and next steps',
    ),
    tools: ['portfolio-checklist', 'story-frame', 'session-reflection'],
    evidence: [RATING, REFLECTION, artefact('portfolio'), artefact('story')],
  },
];

/** What the three tutorials are for. */
export const TUTORIAL_CONTENTS: readonly Content[] = [
  {
    purpose: words('Жоспар туралы әңгіме', 'Разговор о плане', 'A conversation about the plan'),
    tools: ['tutorial-record'],
    evidence: [RATING, artefact('action-plan')],
  },
  {
    purpose: words(
      'Жетістіктер, кедергілер және жолдың жалғасы',
      'Достижения, препятствия и дальнейший путь',
      'Achievements, obstacles and the way on',
    ),
    tools: ['tutorial-record', 'leadership-log'],
    evidence: [RATING, CRITICAL_FRIEND, artefact('leadership-log')],
  },
  {
    purpose: words(
      'Портфолионы бірге қарап шығу',
      'Совместный просмотр портфолио',
      'Look through the portfolio together',
    ),
    tools: ['tutorial-record', 'portfolio-checklist'],
    evidence: [RATING, artefact('portfolio')],
  },
];

/** What the two network events are for. */
export const NETWORK_CONTENTS: readonly Content[] = [
  {
    purpose: words(
      'Жоспарларды өзге мектептің мұғалімдерімен талқылау',
      'Обсудить планы с учителями других школ',
      'Consult beyond one’s own school on concern and plan',
    ),
    tools: ['gallery-walk-station', 'consultation', 'critical-friend'],
    evidence: [RATING, CRITICAL_FRIEND],
  },
  {
    purpose: words(
      'Ілгерілеу мен қиындықтарды бөлісу',
      'Поделиться продвижением и трудностями',
      'Share progress and problems',
    ),
    tools: ['gallery-walk-station', 'critical-friend'],
    evidence: [RATING, CRITICAL_FRIEND, artefact('leadership-log')],
  },
];

const NO_EVIDENCE: Content['evidence'] = [];

export const INDUCTION_CONTENT: Content = {
  purpose: words(
    'Директорлар мен фасилитаторларды дайындау',
    'Подготовить директоров и фасилитаторов',
    'Prepare school directors and facilitators, each in their own workshops',
  ),
  tools: [],
  evidence: NO_EVIDENCE,
};

export const REVIEW_CONTENT: Content = {
  purpose: words(
    'Бағдарламаның барысын талқылап, түзету енгізу',
    'Обсудить ход программы и внести поправки',
    'Discuss how the programme is going and adjust it',
  ),
  tools: [],
  evidence: NO_EVIDENCE,
};

export const CONFERENCE_CONTENT: Content = {
  purpose: words(
    'Мұғалімдердің хикаяларын ортаға салып, еңбегін атап өту',
    'Рассказать истории учителей и отметить их труд',
    'Tell the teachers’ stories and celebrate their work',
  ),
  tools: ['gallery-walk-station', 'story-frame'],
  evidence: [artefact('story')],
};

export const PRESENTATION_CONTENT: Content = {
  purpose: words(
    'Жұмыс нәтижесін мектеп басшылығына таныстыру',
    'Представить итоги работы руководству школы',
    'Present the work to the school’s senior leaders',
  ),
  tools: ['story-frame'],
  evidence: [RATING],
};
