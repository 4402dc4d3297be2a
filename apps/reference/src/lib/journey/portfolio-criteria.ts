import type { PortfolioCriterion } from '@tldw/core';

/**
 * What a portfolio is read for. No source publishes the official wording, so these are this
 * programme's own; a fork writes its own here, and every portfolio keeps those it was opened with.
 */
export const PORTFOLIO_CRITERIA: readonly PortfolioCriterion[] = [
  {
    id: 'own-concern' as never,
    title: { kk: 'Өз мәселесі', ru: 'Собственная проблема', en: 'A concern of one’s own' },
    descriptor: {
      kk: 'Мұғалім мәселені өзі таңдағаны, оның қалай айқындалғаны көрінеді.',
      ru: 'Видно, что проблему выбрал сам учитель и как она прояснялась.',
      en: 'It shows that the teacher chose the concern and how it became clearer.',
    },
  },
  {
    id: 'consulted' as never,
    title: { kk: 'Ақылдасу', ru: 'Обсуждение', en: 'Consulting others' },
    descriptor: {
      kk: 'Кіммен ақылдасқаны және содан жоспарда не өзгергені көрінеді.',
      ru: 'Видно, с кем советовались и что от этого изменилось в плане.',
      en: 'It shows who was asked, and what that changed in the plan.',
    },
  },
  {
    id: 'led-others' as never,
    title: { kk: 'Басқаларды ерту', ru: 'Лидерство', en: 'Leading others' },
    descriptor: {
      kk: 'Басқалардың қосылуы үшін мұғалімнің не істегені айтылады.',
      ru: 'Рассказано, что учитель делал, чтобы присоединились другие.',
      en: 'The story shows what the teacher did so that others could join.',
    },
  },
  {
    id: 'evidence-of-change' as never,
    title: { kk: 'Өзгерістің дәлелі', ru: 'Свидетельства изменений', en: 'Evidence of change' },
    descriptor: {
      kk: 'Не өзгергенін, не өзгермегенін дәлелдер көрсетеді; балалар танылмайды.',
      ru: 'Свидетельства показывают, что изменилось и что нет; детей узнать нельзя.',
      en: 'Evidence shows what changed and what did not; no child can be recognised.',
    },
  },
  {
    id: 'own-thinking' as never,
    title: { kk: 'Ойдың өзгеруі', ru: 'Изменение мышления', en: 'A change in thinking' },
    descriptor: {
      kk: 'Мұғалім өз ойының қалай өзгергенін және енді не істейтінін айтады.',
      ru: 'Учитель рассказывает, как изменилось его мышление и что будет дальше.',
      en: 'The teacher tells how their own thinking changed, and what comes next.',
    },
  },
];
