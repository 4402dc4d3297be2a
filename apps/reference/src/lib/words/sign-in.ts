import { words } from './words.ts';

/** The words around signing in. */
export const signInWords = words(
  {
    title: 'Sign in',
    how: 'You come in by a one-time link. No e-mail address is needed.',
    linkReady: 'This link is yours and can be used once.',
    enter: 'Sign in',
    linkUsed: 'This link has been used or is too old.',
    askForAnother:
      'Ask your facilitator for a new link; facilitators ask their coordinator. A school director cannot issue one for a teacher.',
    demonstrationLinks:
      'This is a demonstration: the links for each role were printed in the window where the app was started.',
  },
  {
    kk: {
      title: 'Кіру',
      how: 'Бір рет жарамды сілтеме арқылы кіресіз. Электрондық пошта қажет емес.',
      linkReady: 'Бұл сілтеме сізге арналған, оны бір рет қана қолдануға болады.',
      enter: 'Кіру',
      linkUsed: 'Бұл сілтеме қолданылып қойған немесе мерзімі өткен.',
      askForAnother:
        'Жаңа сілтемені фасилитаторыңыздан сұраңыз; фасилитаторлар үйлестірушіден сұрайды. Мектеп директоры мұғалімге сілтеме бере алмайды.',
      demonstrationLinks:
        'Бұл — көрсетілім: әр рөлге арналған сілтемелер қолданба іске қосылған терезеде шығарылған.',
    },
    ru: {
      title: 'Вход',
      how: 'Вход — по одноразовой ссылке. Электронная почта не нужна.',
      linkReady: 'Эта ссылка предназначена вам и действует один раз.',
      enter: 'Войти',
      linkUsed: 'Эта ссылка уже использована или устарела.',
      askForAnother:
        'Попросите новую ссылку у своего фасилитатора; фасилитаторы просят координатора. Директор школы не может выдать ссылку учителю.',
      demonstrationLinks:
        'Это демонстрация: ссылки для каждой роли напечатаны в окне, где запущено приложение.',
    },
  },
);
