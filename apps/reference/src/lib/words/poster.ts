import { words } from './words.ts';

/** The words of a poster and of making it. */
export const posterWords = words(
  {
    title: 'Poster',
    lead: 'Made from what you have already written. Print it on A4 or A3, or show it on a screen.',
    question: 'My question to you',
    questionHint: 'What would you like visitors to think about with you? Fifteen words are enough.',
    save: 'Put it on the poster',
    concern: 'What concerns me',
    vision: 'What I would like to see',
    doing: 'What we are trying',
    changed: 'What has changed so far',
    back: 'Back to my project',
    notYet: 'A poster needs at least a concern.',
    offer: 'Offer it for a network event',
  },
  {
    kk: {
      title: 'Плакат',
      lead: 'Жазып қойғаныңыздан жасалды. А4 не А3 парағына басып шығарыңыз немесе экраннан көрсетіңіз.',
      question: 'Сізге қояр сұрағым',
      questionHint: 'Келушілермен бірге не туралы ойланғыңыз келеді? Он бес сөз жеткілікті.',
      save: 'Плакатқа қосу',
      concern: 'Мені не толғандырады',
      vision: 'Нені көргім келеді',
      doing: 'Не істеп көріп жүрміз',
      changed: 'Әзірге не өзгерді',
      back: 'Жобама оралу',
      notYet: 'Плакат үшін кем дегенде мәселе керек.',
      offer: 'Желілік кездесуге ұсыну',
    },
    ru: {
      title: 'Плакат',
      lead: 'Сделан из того, что вы уже написали. Напечатайте на А4 или А3 либо покажите на экране.',
      question: 'Мой вопрос к вам',
      questionHint:
        'О чём вы хотели бы подумать вместе с посетителями? Пятнадцати слов достаточно.',
      save: 'Поместить на плакат',
      concern: 'Что меня волнует',
      vision: 'Что я хочу увидеть',
      doing: 'Что мы пробуем',
      changed: 'Что уже изменилось',
      back: 'Вернуться к проекту',
      notYet: 'Для плаката нужна хотя бы проблема.',
      offer: 'Предложить для сетевой встречи',
    },
  },
);
