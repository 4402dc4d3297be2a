import type { ResponseScale } from '../instrument.ts';

/** Five steps of agreement, in the words of our own drafts. */
export const agreementScale: ResponseScale = {
  id: 'agreement-5',
  points: [
    {
      value: 1,
      label: { kk: 'мүлде келіспеймін', ru: 'совсем не согласен(на)', en: 'strongly disagree' },
    },
    { value: 2, label: { kk: 'келіспеймін', ru: 'не согласен(на)', en: 'disagree' } },
    { value: 3, label: { kk: 'айту қиын', ru: 'трудно сказать', en: 'hard to say' } },
    { value: 4, label: { kk: 'келісемін', ru: 'согласен(на)', en: 'agree' } },
    {
      value: 5,
      label: { kk: 'толық келісемін', ru: 'полностью согласен(на)', en: 'strongly agree' },
    },
  ],
};
