import { words } from './words.ts';

/** The words with which somebody agrees that research may use what is theirs, or takes that back. */
export const researchConsentWords = words(
  {
    // For a teacher, under "my data"
    consent: 'Research',
    consentText:
      'May researchers of this programme use what it records about you? They would see a row without a name: how often you took part, as “3 to 4” and not as a list; how far your project is; how much help your facilitator noted. Never your reflections, texts, notes or files. Two people approve each file. You may say no, and change your mind on any day; nothing else depends on it.',
    agrees: 'You agree to research.',
    agreesNot: 'You have not agreed to research.',
    tookBack: 'Your agreement is taken back. A file that you were in is deleted here.',
    agree: 'I agree',
    takeBack: 'Take my consent back',
    takeBackHint:
      'Every file you are in is then gone from here at once. A copy that somebody took away before cannot be called back; there is no name in it.',
    inFiles: 'Files that I am in',
    inNone: 'You are in no file.',
  },
  {
    kk: {
      consent: 'Зерттеу',
      consentText:
        'Осы бағдарламаның зерттеушілері сіз туралы жазбаларды пайдалана ала ма? Олар атыңыз жоқ бір жолды көреді: қаншалықты жиі қатысқаныңыз тізім болып емес, «3 пен 4 аралығы» болып; жобаңыз қай кезеңде екені; фасилитатор қанша көмек керек болғанын белгілегені. Толғаныстарыңыз, мәтіндеріңіз, жазбалар мен файлдар ешқашан көрсетілмейді. Әр файлды екі адам мақұлдайды. «Жоқ» деуге және кез келген күні ойыңызды өзгертуге болады; бұдан басқа ештеңе өзгермейді.',
      agrees: 'Сіз зерттеуге келісім бердіңіз.',
      agreesNot: 'Сіз зерттеуге келісім берген жоқсыз.',
      tookBack: 'Келісіміңіз қайтарып алынды. Сіз енген файл болса, ол осы жерден жойылды.',
      agree: 'Келісемін',
      takeBack: 'Келісімімді қайтарып алу',
      takeBackHint:
        'Сонда сіз енген әр файл осы жерден бірден жойылады. Біреу бұрын алып кеткен көшірмені қайтарып алу мүмкін емес; онда атыңыз жоқ.',
      inFiles: 'Мен енген файлдар',
      inNone: 'Сіз ешбір файлда жоқсыз.',
    },
    ru: {
      consent: 'Исследование',
      consentText:
        'Можно ли исследователям этой программы использовать то, что о вас записано? Они увидят строку без имени: как часто вы участвовали — «от 3 до 4», а не списком; на каком этапе ваш проект; сколько помощи отметил фасилитатор. Никогда — ваши размышления, тексты, заметки и файлы. Каждый файл одобряют два человека. Можно отказаться и можно передумать в любой день; больше ничего от этого не зависит.',
      agrees: 'Вы согласились участвовать в исследовании.',
      agreesNot: 'Вы не давали согласия на исследование.',
      tookBack: 'Согласие отозвано. Если вы были в каком-то файле, здесь он удалён.',
      agree: 'Даю согласие',
      takeBack: 'Отозвать согласие',
      takeBackHint:
        'Каждый файл, в котором вы есть, сразу исчезнет отсюда. Копию, которую кто-то забрал раньше, вернуть нельзя; имени в ней нет.',
      inFiles: 'Файлы, в которых я есть',
      inNone: 'Вас нет ни в одном файле.',
    },
  },
);
